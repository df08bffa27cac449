import { ledgersAt } from '#contracts/crossing';
import { refuseBeyond, resumedFrom } from './last-event-id.ts';

const peru = ledgersAt('PE');
const refused = (code: string, facts: object = {}) =>
  expect.objectContaining({ code, facts: expect.objectContaining(facts) });

describe('where a live stream resumes', () => {
  it('is behind the sizes of its last id', () =>
    expect(resumedFrom('ec.pe.crossing=4,pe.ec.crossing=2', peru)).toEqual({
      'ec.pe.crossing': 4,
      'pe.ec.crossing': 2,
    }));

  it.each([undefined, '', '  '])('is now, where there is none (%j)', (text) =>
    expect(resumedFrom(text, peru)).toBeUndefined(),
  );

  it('is not a moment: that would send everything again', () =>
    expect(() => resumedFrom('ec.pe.crossing=2026-01-01T00:00:00Z', peru)).toThrow(
      refused('last-event-id.not-sizes', { ledger: 'ec.pe.crossing' }),
    ));

  it.each(['ec.co.crossing', 'ec.pe.nothing', 'xx.pe.crossing', 'ec'])(
    'is in no ledger of others, which is refused as one that does not exist (%s)',
    (ledger) => {
      for (const place of ['0', '9', '999999', '2026-01-01T00:00:00Z'])
        expect(() => resumedFrom(`pe.ec.crossing=1,${ledger}=${place}`, peru)).toThrow(
          refused('last-event-id.unknown-ledger', { ledger }),
        );
    },
  );

  it('is nowhere beyond what is there: what came until then would be left out without a word', () => {
    expect(() => refuseBeyond({ 'ec.pe.crossing': 5 }, { 'ec.pe.crossing': 4 })).toThrow(
      refused('last-event-id.beyond', { ledger: 'ec.pe.crossing', size: 5, there: 4 }),
    );
    expect(() => refuseBeyond({ 'ec.pe.receipts': 1 }, {})).toThrow(refused('last-event-id.beyond'));
    expect(() => refuseBeyond({ 'ec.pe.crossing': 4 }, { 'ec.pe.crossing': 4 })).not.toThrow();
  });
});
