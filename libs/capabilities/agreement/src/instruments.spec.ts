import type { Clause } from '#contracts/agreement';
import type { Authorisation } from '#platform/sharing';
import { learnt } from './fixtures/ledgers.ts';
import { ID, note, sideOf } from './fixtures/sides.ts';
import type { Draft } from './instrument.commands.ts';
import type { InstrumentEvent } from './instrument.events.ts';
import { instrumentOf } from './instrument-state.ts';
import { authorisationsOf } from './instruments.ts';

const ecuador = sideOf('EC', 'CO');
const colombia = sideOf('CO', 'EC');
const article = (name: string, ...matters: Clause['matters']): Clause => ({
  article: name,
  matters,
  agencies: ['ec-policia', 'co-policia'],
});
const authorises = [article('art. 4', 'arms'), article('art. 5', 'narcotics', 'contraband')];
const forATerm = (more: Partial<Draft> = {}): InstrumentEvent[] => [
  ecuador.proposed({ authorises, until: '2021-12-31', ...more }),
  ecuador.signed('ec-1'),
  colombia.signed('ec-1'),
];
const on = (day: string, ...events: readonly InstrumentEvent[]): Authorisation[] =>
  authorisationsOf(instrumentOf(ID, learnt(...events), day), day);

describe('who may share what with whom', () => {
  it('is every article of what both have signed, for the time in force', () =>
    expect(on('2021-06-01', ...forATerm())).toEqual(
      authorises.map((clause) => ({
        ...clause,
        instrument: ID,
        title: 'Acuerdo',
        parties: ['EC', 'CO'],
        operating: true,
        stage: 'in-force',
        from: '2021-03-01',
        until: '2021-12-31',
      })),
    ));
  it('has a row for each period in force', () =>
    expect(
      on(
        '2022-06-01',
        ...forATerm(),
        ecuador.noted('canje-1', '2023-12-31', note('2022-03-01', 'ec-7')),
        colombia.noted('canje-1', '2023-12-31', note('2022-02-01', 'co-9')),
      ).map(({ article: name, from, until }) => [name, from, until]),
    ).toEqual([
      ['art. 4', '2021-03-01', '2021-12-31'],
      ['art. 4', '2022-03-01', '2023-12-31'],
      ['art. 5', '2021-03-01', '2021-12-31'],
      ['art. 5', '2022-03-01', '2023-12-31'],
    ]));
  it('says nothing of what is only proposed, agreed to, or signed by one side', () => {
    const [proposed, signed] = forATerm();
    expect(on('2021-06-01', proposed!)).toEqual([]);
    expect(on('2021-06-01', proposed!, colombia.agreedTo('ec-1'))).toEqual([]);
    expect(on('2021-06-01', proposed!, signed!)).toEqual([]);
  });
  it('names no time where the instrument has never been in force', () => {
    const [row] = on('2021-06-01', ...forATerm({ entryIntoForce: { by: 'ratification' } }));
    expect(row).toMatchObject({ operating: false, stage: 'signed' });
    expect(row).not.toHaveProperty('from');
  });
  it('does not operate while one side has suspended, and says so', () =>
    expect(on('2021-06-01', ...forATerm(), colombia.suspended('2021-05-01'))[0]).toMatchObject({
      operating: false,
      stage: 'suspended',
      suspended: { by: 'CO', since: '2021-05-01' },
    }));
  it('does not operate past the term, or past a denunciation', () => {
    expect(on('2022-01-01', ...forATerm())[0]).toMatchObject({ operating: false, stage: 'expired' });
    expect(on('2021-11-01', ...forATerm(), ecuador.denounced('2021-04-15'))[0]).toMatchObject({
      operating: false,
      stage: 'denounced',
      until: '2021-10-14',
    });
  });
  it('follows the text of the digest that both have signed, not another of its name', () => {
    const digest = 'b'.repeat(64);
    const another = [article('art. 9', 'arms')];
    const rows = on(
      '2021-06-01',
      ecuador.proposed({ authorises }),
      ecuador.proposedText('ec-1', { digest, authorises: another }),
      ecuador.signed('ec-1', { digest }),
      colombia.signed('ec-1', { digest }),
    );
    expect(rows.map(({ article: name }) => name)).toEqual(['art. 9']);
  });
});
