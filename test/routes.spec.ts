import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PERMISSION } from '#platform/access';
import { routesOf } from './controllers.ts';
import { applicationNames } from './openapi/documents.ts';
import { everyController } from './route-shapes.ts';

const docs = join(import.meta.dirname, '..', 'docs');
const file = join(docs, 'api.md');
const [BEGIN, END] = [
  '<!-- Made of docs/openapi by `UPDATE=1 npx jest --selectProjects pure --testPathPatterns test/routes`. -->',
  '<!-- Thus far. -->',
];

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
}

interface Route {
  readonly operation: string;
  readonly cells: readonly [route: string, operation: string, summary: string];
}

/** What an application answers to, as its stored description has it. */
const routesIn = (application: string): Route[] => {
  const { paths } = JSON.parse(readFileSync(join(docs, 'openapi', `${application}.json`), 'utf8')) as {
    paths: Record<string, Record<string, Operation>>;
  };
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { operationId, summary, parameters = [] }]) => {
      const query = parameters.filter((one) => one.in === 'query').map(({ name }) => name);
      const asked = query.length > 0 ? `?${query.join('&')}` : '';
      const route = `${method.toUpperCase()} ${path}${asked}`;
      return { operation: `${route} ${operationId}`, cells: [`\`${route}\``, operationId, summary] };
    }),
  );
};

/** Which permission a route asks for, by the name of its operation; none where it is open to all. */
const permissions = async (): Promise<Map<string, string>> =>
  new Map(
    (await everyController()).flatMap((controller) =>
      routesOf(controller).flatMap(({ name, handler }) => {
        const permission = Reflect.getMetadata(PERMISSION, handler) as string | undefined;
        return permission ? [[`${controller.name.replace(/Controller$/, '')}_${name}`, permission]] : [];
      }),
    ),
  );

const tables = async (): Promise<string> => {
  const allowed = await permissions();
  const all = applicationNames.map((name) => [name.replace('-', ' '), routesIn(name)] as const);
  const isCommon = ({ operation }: Route): boolean =>
    all.every(([, routes]) => routes.some((one) => one.operation === operation));
  const groups = [
    ['every application', all[0]![1].filter(isCommon)] as const,
    ...all.map(([name, routes]) => [name, routes.filter((one) => !isCommon(one))] as const),
  ];
  return groups
    .map(([name, routes]) =>
      [
        `| ${name} | permission | |`,
        '|---|---|---|',
        ...routes.map(({ cells: [route, operation, summary] }) => {
          const permission = allowed.get(operation);
          return `| ${route} | ${permission ? `\`${permission}\`` : 'none'} | ${summary} |`;
        }),
      ].join('\n'),
    )
    .join('\n\n');
};

const written = (): string => readFileSync(file, 'utf8');
/** A text before, in and behind the block that is made. */
const partsOf = (text: string): [before: string, block: string, behind: string] => {
  const [begin, end] = [text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)];
  return [text.slice(0, begin), text.slice(begin, end), text.slice(end)];
};

describe('the routes in docs/api.md', () => {
  it('are those of the applications’ descriptions; written anew by UPDATE=1', async () => {
    const block = `\n\n${await tables()}\n\n`;
    const [before, , behind] = partsOf(written());
    if (process.env['UPDATE']) writeFileSync(file, `${before}${block}${behind}`);
    expect(partsOf(written())[1]).toBe(block);
  });
});
