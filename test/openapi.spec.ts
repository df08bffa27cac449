import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { apiAnswers } from '#slices/api';
import { answerSchemas } from './openapi/answer-schemas.ts';
import { breaksIn } from './openapi/breaks.ts';
import { applicationNames, documentOf, type ApplicationName } from './openapi/documents.ts';

const root = join(import.meta.dirname, '..');
const answersFile = join(root, 'libs', 'slices', 'api', 'src', 'answers.ts');
const documentFile = (name: string): string => join(root, 'docs', 'openapi', `${name}.json`);
const stored = (name: string): object => JSON.parse(readFileSync(documentFile(name), 'utf8')) as object;

const clientFile = (name: string): string =>
  join(root, 'libs', 'tools', 'client', 'src', 'api', `${name}.ts`);

/** What a client's calls are checked against. */
const typesOf = async (document: object): Promise<string> =>
  `/** Made of \`docs/openapi\`, with which it is written anew. */\n${astToString(await openapiTS(document as never))}`;

const update = process.env['UPDATE'];
const write = (file: string, text: string): void => {
  writeFileSync(file, text);
  execFileSync('npx', ['prettier', '--write', file], { cwd: root });
};

const made = answerSchemas();
const answers = { ...made, examples: apiAnswers.examples };

/** Each application's description is made once for all that is asked of it. */
const documents = new Map<ApplicationName, ReturnType<typeof documentOf>>();
const described = (name: ApplicationName): ReturnType<typeof documentOf> => {
  const known = documents.get(name) ?? documentOf(name, answers);
  documents.set(name, known);
  return known;
};

const asModule = (): string =>
  [
    `import type { JsonSchema, OperationAnswer } from '#platform/http';`,
    '',
    `/** Made of the controllers' types by \`UPDATE=1 npx jest --selectProjects pure --testPathPatterns test/openapi.spec\`. */`,
    `export const operations: Readonly<Record<string, OperationAnswer>> = ${JSON.stringify(made.operations)};`,
    '',
    `export const schemas: Readonly<Record<string, JsonSchema>> = ${JSON.stringify(made.schemas)};`,
    '',
  ].join('\n');

describe('the API', () => {
  beforeAll(async () => {
    if (!update) return;
    write(answersFile, asModule());
    for (const name of applicationNames) {
      const document = await described(name);
      const breaks = breaksIn(stored(name), document);
      if (breaks.length > 0 && update !== 'breaking')
        throw new Error(`UPDATE=breaking, if callers shall be broken:\n${breaks.join('\n')}`);
      write(documentFile(name), JSON.stringify(document));
      write(clientFile(name), await typesOf(document));
    }
  });

  it('says what it answers by the types that its routes declare', () =>
    expect(update ? undefined : { operations: apiAnswers.operations, schemas: apiAnswers.schemas }).toEqual(
      update ? undefined : made,
    ));

  describe.each(applicationNames)('of the %s', (name) => {
    it('breaks no caller that went by the stored document', async () =>
      expect(breaksIn(stored(name), await described(name))).toEqual([]));

    it('is the stored document; written anew by UPDATE=1', async () =>
      expect(stored(name)).toEqual(JSON.parse(JSON.stringify(await described(name)))));

    it('is what a client is checked against', async () => {
      const words = (text: string): string => text.replace(/[^\w$]+/g, ' ');
      const made = words(await typesOf(await described(name)));
      expect(words(readFileSync(clientFile(name), 'utf8')) === made).toBe(true);
    });

    it('says of every operation what it answers, with an example', async () => {
      const { paths } = await described(name);
      const silent = Object.entries(paths).flatMap(([path, operations]) =>
        Object.entries(
          operations as Record<string, { responses: Record<string, { content?: Record<string, object> }> }>,
        )
          .filter(([, { responses }]) => {
            const [success] = Object.entries(responses).find(([status]) => status.startsWith('2'))
              ? Object.entries(responses).filter(([status]) => status.startsWith('2'))
              : [];
            const [content] = Object.values(success?.[1].content ?? {});
            return !content || !('schema' in content) || !('example' in content);
          })
          .map(([method]) => `${method.toUpperCase()} ${path}`),
      );
      expect(silent).toEqual([]);
    });
  });
});
