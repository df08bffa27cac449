import fc from 'fast-check';
import { commandIdOf } from './asking.decorator.ts';

const key = fc.stringMatching(/^[\x21-\x7e]{1,20}$/);
const agency = fc.constantFrom('ec-policia', 'ec-migracion', 'co-policia');
const subject = fc.oneof(
  fc.constantFrom('ana', 'by', 'ana record:7'),
  fc.string({ minLength: 1, unit: 'grapheme' }),
);
const operation = fc.constantFrom(
  'POST /v1/crossings',
  'POST /v1/requests',
  'POST /v1/requests/:id/answers',
  'PUT /v1/posts/:id',
);
const whose = fc.constantFrom('agency' as const, 'person' as const);
const given = fc.record({ agency, subject, operation, key, whose });
type Given = { agency: string; subject: string; operation: string; key: string; whose: 'agency' | 'person' };
const idOf = ({ agency, subject, operation, key, whose }: Given): string =>
  commandIdOf({ agency, subject }, operation, key, whose);
/** What makes a command the same. */
const parts = ({ agency, subject, operation, key, whose }: Given): string =>
  JSON.stringify([agency, operation, whose === 'person' ? [subject] : [], key]);

describe('a command’s id', () => {
  it('is the same for the same key on the same route, whoever of the agency sends it', () =>
    expect(commandIdOf({ agency: 'ec-policia', subject: 'ana' }, 'POST /v1/requests', 'k-1')).toBe(
      commandIdOf({ agency: 'ec-policia', subject: 'luis' }, 'POST /v1/requests', 'k-1'),
    ));

  it('is never another’s: not another agency’s, not another route’s, nor, where it is a person’s, another person’s', () =>
    fc.assert(
      fc.property(given, given, (one, other) => {
        expect(idOf(one) === idOf(other)).toBe(parts(one) === parts(other));
      }),
      { numRuns: 1000 },
    ));

  it('never is what a crossing’s record is kept under, whatever the key says', () =>
    fc.assert(
      fc.property(given, key, (one, record) => {
        expect(idOf({ ...one, key: `record:${record}` })).not.toBe(`${one.agency}:record:${record}`);
        expect(idOf(one).startsWith(`${one.agency}:record:`)).toBe(false);
      }),
    ));
});
