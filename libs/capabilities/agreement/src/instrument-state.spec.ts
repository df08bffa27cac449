import { learnt } from './fixtures/ledgers.ts';
import { DAY, draft, ID, sideOf, TODAY } from './fixtures/sides.ts';
import type { InstrumentEvent } from './instrument.events.ts';
import { instrumentOf, type Instrument } from './instrument-state.ts';

const ecuador = sideOf('EC', 'CO');
const colombia = sideOf('CO', 'EC');
const other = 'b'.repeat(64);

const after = (...events: readonly InstrumentEvent[]): Instrument =>
  instrumentOf(ID, learnt(...events), TODAY);
const proposed = ecuador.proposed();
const counterProposed = colombia.proposedText('co-1', { noticeMonths: 12 });
const bothSigned = [proposed, ecuador.signed('ec-1'), colombia.signed('ec-1')];

describe('negotiation', () => {
  it('waits for the other side to agree to what was proposed', () =>
    expect(after(proposed)).toMatchObject({
      id: ID,
      parties: ['EC', 'CO'],
      title: 'Acuerdo',
      stage: 'negotiation',
      accord: 'one-side-only',
      missing: [{ by: 'CO', act: 'agreement', version: 'ec-1' }],
      versions: [{ ...draft(), version: 'ec-1', by: 'EC', on: DAY, agreedBy: ['EC'], signedBy: [] }],
      periods: [],
    }));
  it('with a text of each side waits for either to agree to the other’s', () =>
    expect(after(proposed, counterProposed)).toMatchObject({
      stage: 'negotiation',
      accord: 'one-side-only',
      missing: [
        { by: 'CO', act: 'agreement', version: 'ec-1' },
        { by: 'EC', act: 'agreement', version: 'co-1' },
      ],
    }));
  it('ends in one text that both stand by; signatures are missing', () =>
    expect(after(proposed, counterProposed, ecuador.agreedTo('co-1'))).toMatchObject({
      stage: 'text-agreed',
      accord: 'agreed',
      missing: [
        { by: 'CO', act: 'signature', version: 'co-1' },
        { by: 'EC', act: 'signature', version: 'co-1' },
      ],
      versions: [
        { version: 'co-1', agreedBy: ['EC', 'CO'] },
        { version: 'ec-1', agreedBy: [] },
      ],
    }));
  it('goes on when one side changes the agreed text', () =>
    expect(
      after(proposed, colombia.agreedTo('ec-1'), ecuador.proposedText('ec-2', { noticeMonths: 3 })),
    ).toMatchObject({
      stage: 'negotiation',
      missing: [
        { by: 'CO', act: 'agreement', version: 'ec-2' },
        { by: 'EC', act: 'agreement', version: 'ec-1' },
      ],
    }));
  it('reaches no accord over one name for two texts', () =>
    expect(after(proposed, colombia.agreedTo('ec-1', other))).toMatchObject({
      accord: 'one-side-only',
      stage: 'negotiation',
      versions: [{ version: 'ec-1', agreedBy: ['EC'] }],
    }));
  it('lists versions in the order of their numbers', () =>
    expect(
      after(
        proposed,
        ...[10, 9, 2].map((n) => ecuador.proposedText(`ec-${n}`, { noticeMonths: n })),
      ).versions.map(({ version }) => version),
    ).toEqual(['ec-1', 'ec-2', 'ec-9', 'ec-10']));
  it('takes a text under the other side’s name for nobody’s', () =>
    expect(after(proposed, colombia.proposedText('ec-2')).versions.map(({ version }) => version)).toEqual([
      'ec-1',
    ]));
});

describe('signature', () => {
  it('of one side: the other’s is missing', () =>
    expect(after(proposed, ecuador.signed('ec-1'))).toMatchObject({
      stage: 'signature',
      accord: 'one-side-only',
      missing: [{ by: 'CO', act: 'signature', version: 'ec-1' }],
      versions: [{ version: 'ec-1', signedBy: ['EC'] }],
    }));
  it('of both: agreed, and nothing is missing', () =>
    expect(after(...bothSigned)).toMatchObject({
      stage: 'in-force',
      accord: 'agreed',
      concluded: 'ec-1',
      missing: [],
      versions: [{ version: 'ec-1', signedBy: ['EC', 'CO'] }],
    }));
  it('of different versions: disputed, and each side may settle it', () => {
    const disputed = [proposed, counterProposed, ecuador.signed('ec-1'), colombia.signed('co-1')];
    expect(after(...disputed)).toMatchObject({
      stage: 'signature',
      accord: 'disputed',
      missing: [
        { by: 'CO', act: 'signature', version: 'ec-1' },
        { by: 'EC', act: 'signature', version: 'co-1' },
      ],
    });
    expect(after(...disputed)).not.toHaveProperty('concluded');
    expect(after(...disputed, ecuador.signed('co-1'))).toMatchObject({ accord: 'agreed', concluded: 'co-1' });
    expect(after(...disputed, colombia.signed('ec-1'))).toMatchObject({
      accord: 'agreed',
      concluded: 'ec-1',
    });
  });
  it('of one name with two digests: disputed', () =>
    expect(after(proposed, ecuador.signed('ec-1'), colombia.signed('ec-1', { digest: other }))).toMatchObject(
      {
        stage: 'signature',
        accord: 'disputed',
        versions: [{ version: 'ec-1', signedBy: ['EC'] }],
      },
    ));
  it('of a text that nobody has published under that digest: the text is missing', () =>
    expect(
      after(proposed, ecuador.signed('ec-1', { digest: other }), colombia.signed('ec-1', { digest: other })),
    ).toMatchObject({
      stage: 'signed',
      accord: 'agreed',
      missing: [{ by: 'EC', act: 'text', version: 'ec-1' }],
      periods: [],
    }));
});

describe('an act that arrives before what it refers to', () => {
  it('is kept, and shows what has not arrived, of whom', () =>
    expect(after(colombia.signed('ec-1'))).toMatchObject({
      parties: ['EC', 'CO'],
      stage: 'signature',
      accord: 'one-side-only',
      missing: [
        { by: 'EC', act: 'proposal' },
        { by: 'EC', act: 'signature', version: 'ec-1' },
        { by: 'EC', act: 'text', version: 'ec-1' },
      ],
      timeline: [{ by: 'CO', type: 'signed', id: 'co.ec.agreement/0' }],
    }));
  it('is joined by it then', () => {
    expect(after(colombia.signed('ec-1'), proposed)).toMatchObject({
      missing: [{ by: 'EC', act: 'signature', version: 'ec-1' }],
      versions: [{ version: 'ec-1', signedBy: ['CO'] }],
    });
    expect(after(colombia.signed('ec-1'), proposed, ecuador.signed('ec-1'))).toMatchObject({
      accord: 'agreed',
      stage: 'in-force',
      missing: [],
    });
  });
  it('may refer to a later version', () =>
    expect(after(proposed, colombia.agreedTo('ec-2')).missing).toEqual([
      { by: 'CO', act: 'agreement', version: 'ec-1' },
      { by: 'EC', act: 'agreement', version: 'ec-2' },
      { by: 'EC', act: 'text', version: 'ec-2' },
    ]));
});

describe('a country that is no party', () => {
  const peru = sideOf('PE', 'EC');
  it('has no say', () =>
    expect(
      after(
        ...bothSigned,
        peru.proposed(),
        peru.signed('ec-1', { digest: other }),
        peru.denounced(),
        peru.suspended(),
      ),
    ).toEqual(after(...bothSigned)));
  it('has none either where the proposal has not arrived, once it has', () => {
    expect(after(peru.signed('ec-1'), colombia.signed('ec-1')).parties).toEqual(['EC', 'CO']);
    expect(after(peru.signed('ec-1'), proposed)).toMatchObject({
      parties: ['EC', 'CO'],
      versions: [{ version: 'ec-1', signedBy: [] }],
      timeline: [{ by: 'EC', type: 'proposed' }],
    });
  });
});

describe('the timeline', () => {
  it('is in the order of recording, with what each act answers', () => {
    const answer = colombia.agreedTo('ec-1');
    const answered = { ...answer, data: { ...answer.data, answers: 'ec.co.agreement/0' } } as InstrumentEvent;
    expect(after(proposed, answered).timeline).toEqual([
      { by: 'EC', type: 'proposed', on: DAY, id: 'ec.co.agreement/0', at: '2022-01-01T00:00:00.000000Z' },
      {
        by: 'CO',
        type: 'text-agreed',
        on: DAY,
        id: 'co.ec.agreement/0',
        at: '2022-01-01T00:00:01.000000Z',
        answers: 'ec.co.agreement/0',
      },
    ]);
  });
});
