import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { asyncApiOf } from '#platform/contracts';
import { contracts, sampleOf } from '../../../test/contracts.ts';

const file = new URL('../../../docs/asyncapi.json', import.meta.url);
const again = 'UPDATE=1 npx jest --selectProjects pure --testPathPatterns asyncapi';

interface Document {
  channels: Record<string, { address: string; parameters: { from: { enum: string[] } } }>;
  operations: Record<string, { channel: { $ref: string }; messages: { $ref: string }[] }>;
  components: { schemas: Record<string, object>; messages: Record<string, { payload: object }> };
}

// As JSON holds it: what is undefined is not there.
const document = JSON.parse(JSON.stringify(asyncApiOf(contracts))) as Document;

const topics = Object.values(document.channels).flatMap(({ address, parameters }) =>
  parameters.from.enum.map((from) => address.replace('{from}', from)),
);

const at = (pointer: string): unknown =>
  pointer
    .slice(2)
    .split('/')
    .reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], document);

const references = (part: unknown): string[] =>
  Object.entries(part as object).flatMap(([name, value]) =>
    name === '$ref' ? [value as string] : value && typeof value === 'object' ? references(value) : [],
  );

it(`docs/asyncapi.json is what the contracts say; written anew by: ${again}`, () => {
  if (process.env['UPDATE'] === '1') {
    writeFileSync(file, JSON.stringify(document, undefined, 2));
    execFileSync('npx', ['prettier', '--write', fileURLToPath(file)]);
  }
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(document);
});

describe('the description of the published events', () => {
  it('has the topics on which countries may speak to each other, and no other', () =>
    expect(topics.sort()).toEqual([
      'vecindad.co.all.agreement',
      'vecindad.co.all.anchors',
      'vecindad.co.all.crossing',
      'vecindad.co.all.keys',
      'vecindad.co.all.safeguards',
      'vecindad.co.ec.agreement',
      'vecindad.co.ec.committee',
      'vecindad.co.ec.crossing',
      'vecindad.co.ec.intelligence',
      'vecindad.co.ec.receipts',
      'vecindad.ec.all.agreement',
      'vecindad.ec.all.anchors',
      'vecindad.ec.all.crossing',
      'vecindad.ec.all.keys',
      'vecindad.ec.all.safeguards',
      'vecindad.ec.co.agreement',
      'vecindad.ec.co.committee',
      'vecindad.ec.co.crossing',
      'vecindad.ec.co.intelligence',
      'vecindad.ec.co.receipts',
      'vecindad.ec.pe.agreement',
      'vecindad.ec.pe.committee',
      'vecindad.ec.pe.crossing',
      'vecindad.ec.pe.intelligence',
      'vecindad.ec.pe.receipts',
      'vecindad.pe.all.agreement',
      'vecindad.pe.all.anchors',
      'vecindad.pe.all.crossing',
      'vecindad.pe.all.keys',
      'vecindad.pe.all.safeguards',
      'vecindad.pe.ec.agreement',
      'vecindad.pe.ec.committee',
      'vecindad.pe.ec.crossing',
      'vecindad.pe.ec.intelligence',
      'vecindad.pe.ec.receipts',
    ]));

  it('refers to nothing that it does not hold', () => {
    const found = references(document);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((pointer) => at(pointer) === undefined)).toEqual([]);
  });

  it.each([...contracts.byType.keys()])('understands the stored sample of %s', (type) => {
    const [name] = Object.entries(document.components.messages).find(
      ([, message]) => (message as { name?: string }).name === type,
    )!;
    const check = new Ajv2020({ strict: false, validateFormats: false }).compile({
      $ref: `#/components/messages/${name}/payload`,
      components: document.components,
    });
    check(sampleOf(type));
    expect(check.errors).toBeNull();
  });
});
