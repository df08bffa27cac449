import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const root = join(import.meta.dirname, '..');

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, object>> }>>;
}
interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** An application's stored document, and what its answers have to be. */
class Description {
  readonly #document: Described;
  readonly #ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  readonly #compiled = new Map<string, ValidateFunction>();
  readonly #paths: readonly { readonly form: RegExp; readonly path: string }[];

  constructor(private readonly name: string) {
    this.#document = JSON.parse(
      readFileSync(join(root, 'docs', 'openapi', `${name}.json`), 'utf8'),
    ) as Described;
    this.#ajv.addSchema(this.#document, name);
    // Where `/v1/imports/comparison` is a path of its own, it is not an import of that name.
    this.#paths = Object.keys(this.#document.paths)
      .sort((one, other) => one.split('{').length - other.split('{').length)
      .map((path) => ({
        path,
        form: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`),
      }));
  }

  /** The operation that a request came to, with the place of its answer in the document. */
  operation(
    method: string,
    url: string,
  ): { readonly id: string; readonly path: string; readonly of: Operation } | undefined {
    const [asked = ''] = url.split('?');
    const found = this.#paths.find(
      ({ form, path }) => form.test(asked) && method.toLowerCase() in this.#document.paths[path]!,
    );
    if (!found) return undefined;
    const of = this.#document.paths[found.path]![method.toLowerCase()]!;
    return { id: of.operationId, path: found.path, of };
  }

  /** How an answer differs from what is described; nothing where it does not. */
  differs(
    method: string,
    path: string,
    status: number,
    mediaType: string,
    value: unknown,
  ): string | undefined {
    const escape = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');
    const at = [
      'paths',
      path,
      method.toLowerCase(),
      'responses',
      String(status),
      'content',
      mediaType,
      'schema',
    ]
      .map((part) => encodeURIComponent(escape(part)))
      .join('/');
    const validate = this.#compiled.get(at) ?? this.#ajv.compile({ $ref: `${this.name}#/${at}` });
    this.#compiled.set(at, validate);
    return validate(value) ? undefined : this.#ajv.errorsText(validate.errors);
  }
}

const documents: Readonly<Record<string, string>> = { SHARED_VIEW: 'shared-view', AUDITOR: 'auditor' };
const descriptions = new Map<string, Description>();
const descriptionOf = (app: string): Description => {
  const name = documents[app] ?? 'national-node';
  const known = descriptions.get(name) ?? new Description(name);
  descriptions.set(name, known);
  return known;
};

/** What was answered and not described so, in these tests: whoever waits for something may try again, and it is said all the same. */
export const undescribed = new Set<string>();

/** What was answered to each operation, once: an example for its description. */
const examples: Record<string, unknown> = {};

/** A list long enough to see what is in it, and no longer. */
const short = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.slice(0, 2).map(short)
    : typeof value === 'string' && value.length > 300
      ? `${value.slice(0, 300)}…`
      : value && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, short(one)]))
        : value;

interface Answered {
  readonly app: string;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly mediaType: string;
  readonly text: string;
}

/** Whatever is answered is what the application's description says. @throws naming the operation, and what differs */
export const isDescribed = ({ app, method, url, status, mediaType, text }: Answered): void => {
  if (status < 200 || status >= 300 || text === '' || !/^\/(v1|health|metrics)/.test(url)) return;
  const description = descriptionOf(app);
  const operation = description.operation(method === 'HEAD' ? 'GET' : method, url);
  if (!operation) throw new Error(`${method} ${url} of ${app} is answered and not described`);
  const { of, id, path } = operation;
  if (!of.responses[status]?.content?.[mediaType])
    throw new Error(`${method} ${path}: ${status} ${mediaType} is answered and not described`);
  const values = mediaType.endsWith('json')
    ? text
        .split(mediaType.endsWith('ndjson') ? '\n' : '\0')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as unknown)
    : [text];
  for (const value of values) {
    const differs = description.differs(method, path, status, mediaType, value);
    if (differs) throw new Error(`${method} ${path} answers otherwise than described: ${differs}`);
  }
  // The other forms bring their own.
  if (mediaType === Object.keys(of.responses[status].content)[0]) examples[id] ??= short(values[0]);
};

/** Holds every answer of these processes, to whoever asks in this test, against its description. Returns how to stop that. */
export const holdToDescription = (urls: Readonly<Record<string, string>>): (() => void) => {
  const asked = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const answer = await asked(input, init);
    const request = input instanceof Request ? input : undefined;
    const url = input instanceof Request ? input.url : typeof input === 'string' ? input : input.href;
    const app = Object.keys(urls).find((name) => url.startsWith(`${urls[name]}/`));
    const method = init?.method ?? request?.method ?? 'GET';
    const mediaType = (answer.headers.get('content-type') ?? '').split(';')[0]!;
    // A live stream does not end, and says nothing while nothing happens.
    const ends = answer.ok && answer.status !== 204 && mediaType !== 'text/event-stream' && method !== 'HEAD';
    if (!app || !ends) return answer;
    const text = await answer.clone().text();
    try {
      isDescribed({ app, method, url: url.slice(urls[app]!.length), status: answer.status, mediaType, text });
    } catch (error) {
      undescribed.add((error as Error).message);
    }
    return answer;
  };
  return () => void (globalThis.fetch = asked);
};

const file = join(root, 'libs', 'slices', 'api', 'src', 'examples.ts');

/**
 * Keeps what was answered as the examples of the descriptions: of a whole system all of it, and of a node in memory what has
 * none yet, so that a new route need not wait for a whole system.
 */
export const keepExamples = async (which: 'all' | 'missing'): Promise<void> => {
  const { examples: before } = (await import(file)) as { examples: Record<string, unknown> };
  const all = which === 'all' ? { ...before, ...examples } : { ...examples, ...before };
  const sorted = Object.fromEntries(Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1)));
  writeFileSync(
    file,
    `/** What each operation answered once: see docs/adding-a-capability.md. */\nexport const examples: Readonly<Record<string, unknown>> = ${JSON.stringify(sorted)};\n`,
  );
};
