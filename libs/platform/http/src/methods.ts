import type { NextFunction, Request, Response } from 'express';

/** As far as Express lets its routes be seen. */
interface Layer {
  readonly route?: { readonly methods: Readonly<Record<string, boolean>> };
  match(path: string): boolean;
}

const routesOf = ({ app }: Request): readonly Layer[] =>
  (app as unknown as { router?: { stack: readonly Layer[] } }).router?.stack ?? [];

/** What a path answers to, in order; nothing where it is none. Who answers GET answers HEAD, and every path tells its OPTIONS. */
export const methodsAt = (request: Request): string[] => {
  const methods = routesOf(request)
    .filter((layer) => layer.route && layer.match(request.path))
    .flatMap(({ route }) => Object.keys(route!.methods))
    .map((method) => method.toUpperCase());
  if (methods.length === 0) return [];
  return [...new Set([...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])].sort();
};

/** OPTIONS is answered by what a path answers to. No other origin's scripts are let in by that. */
export const answerOptions = (request: Request, response: Response, next: NextFunction): void => {
  const methods = request.method === 'OPTIONS' ? methodsAt(request) : [];
  if (methods.length === 0) return next();
  response.status(204).setHeader('Allow', methods.join(', ')).end();
};
