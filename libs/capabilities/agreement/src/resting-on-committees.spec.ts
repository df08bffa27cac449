import { MemoryRows } from '#platform/projection';
import type { PublishedEvent } from '#platform/contracts';
import { actsByThing } from '#platform/two-sided';
import { Teller } from '#platform/two-sided/testing';
import {
  RestingActaAct,
  RestingBodyAct,
  restingOnCommittees,
  RestingProgressAct,
  type BasedActaActs,
  type BasedBodyActs,
  type ProgressActs,
} from './resting-on-committees.projection.ts';
import { restingBodies, restingCommitments } from './resting-on-committees.ts';
import { restingParts } from './resting.ts';

let tellers: { EC: Teller; CO: Teller; PE: Teller };
beforeEach(() => {
  tellers = { EC: new Teller('EC', {}), CO: new Teller('CO', {}), PE: new Teller('PE', {}) };
});

const says = (by: 'EC' | 'CO' | 'PE', to: string, type: string, data: object, on = '2026-03-01') =>
  tellers[by].publish(`${by.toLowerCase()}.${to}.committee`, {
    type: `vecindad.committee.${type}.v1`,
    time: '2026-03-01T12:00:00.000000Z',
    occurredat: on,
    data,
  });
const basis = { instrument: 'ec-trata', article: 'art. 4' };
const promise = { text: 'Texto', offices: [], fulfilled: 'both-report', basis };
const drafted = (acta: string, more: object) =>
  says('EC', 'co', 'acta-drafted', {
    acta,
    parties: ['EC', 'CO'],
    session: 'ec-sesion',
    draft: { version: 'ec-1', digest: acta, sections: [], commitments: [], changes: [], ...more },
  });
const signed = (by: 'EC' | 'CO', acta: string, on?: string) =>
  says(by, by === 'EC' ? 'co' : 'ec', 'acta-signed', { acta, version: 'ec-1', digest: acta }, on);
const both = (acta: string, more: object, on?: string): PublishedEvent[] => [
  drafted(acta, more),
  signed('EC', acta, on),
  signed('CO', acta, on),
];
const progressed = (by: 'EC' | 'CO', state: string) =>
  says(by, by === 'EC' ? 'co' : 'ec', 'commitment-progressed', {
    commitment: 'ec-acta-c1',
    state,
    evidence: [],
  });

const rowsOf = (events: readonly PublishedEvent[]): MemoryRows => {
  const rows = new MemoryRows();
  for (const event of events) for (const model of restingOnCommittees) rows.fold(model, event);
  return rows;
};
const commitments = (...events: readonly PublishedEvent[]): string[] => {
  const rows = rowsOf(events);
  return restingCommitments(
    actsByThing<BasedActaActs>(rows.of(RestingActaAct)),
    actsByThing<ProgressActs>(rows.of(RestingProgressAct)),
    'ec-trata',
  ).map(({ thing, article }) => `${thing} ${article}`);
};

describe('commitments that rest on an instrument', () => {
  it('are those of actas that both sides have signed, by their place in them', () => {
    const two = { commitments: [{ ...promise, basis: undefined }, promise] };
    expect(commitments(...both('ec-acta', two))).toEqual(['ec-acta-c2 art. 4']);
    expect(commitments(drafted('ec-acta', two), signed('EC', 'ec-acta'))).toEqual([]);
  });

  it('rest no more once both report them done', () => {
    const made = both('ec-acta', { commitments: [promise] });
    expect(commitments(...made, progressed('EC', 'fulfilled'))).toHaveLength(1);
    expect(commitments(...made, progressed('EC', 'fulfilled'), progressed('CO', 'fulfilled'))).toEqual([]);
    expect(
      commitments(
        ...both('ec-acta', { commitments: [{ ...promise, fulfilled: 'body-accepts' }] }),
        progressed('EC', 'fulfilled'),
        progressed('CO', 'fulfilled'),
      ),
    ).toHaveLength(1);
  });

  it.each([
    ['withdraw', 0],
    ['merge', 0],
    ['accept-fulfilment', 0],
    ['reschedule', 1],
    ['escalate', 1],
  ])('of which a later acta says %s: %d', (change, count) =>
    expect(
      commitments(
        ...both('ec-acta', { commitments: [promise] }),
        ...both('ec-acta-2', { changes: [{ commitment: 'ec-acta-c1', change }] }, '2026-05-01'),
      ),
    ).toHaveLength(count),
  );

  it('rest again once they were taken up again, whatever was reported before', () => {
    const change = (acta: string, what: string, on: string) =>
      both(acta, { changes: [{ commitment: 'ec-acta-c1', change: what }] }, on);
    expect(
      commitments(
        ...both('ec-acta', { commitments: [promise] }),
        progressed('EC', 'fulfilled'),
        progressed('CO', 'fulfilled'),
        ...change('ec-acta-2', 'withdraw', '2026-05-01'),
        ...change('ec-acta-3', 'resume', '2026-06-01'),
      ),
    ).toHaveLength(1);
  });
});

describe('bodies that rest on an instrument', () => {
  it('are those that it founds, until they end', () => {
    const founded = says('EC', 'pe', 'body-established', {
      body: 'ec-comision',
      parties: ['EC', 'PE'],
      kind: 'neighbourhood-commission',
      title: 'Comisión',
      authority: { instrument: 'ec-acuerdo-amplio', article: 'anexo 1' },
      seats: [],
    });
    const ended = says('EC', 'pe', 'body-ended', { body: 'ec-comision', since: '2026-06-01', authority: {} });
    const bodies = (on: string) =>
      restingBodies(
        actsByThing<BasedBodyActs>(rowsOf([founded, ended]).of(RestingBodyAct)),
        'ec-acuerdo-amplio',
        on,
      );
    expect(bodies('2026-05-01')).toEqual([{ what: 'body', thing: 'ec-comision', article: 'anexo 1' }]);
    expect(bodies('2026-06-01')).toEqual([]);
  });
});

describe('parts that rest on an instrument', () => {
  it('are the plans and funds that operate: they stop with it', () =>
    expect(
      restingParts({
        parts: [
          {
            part: 'anexo 3',
            kind: 'regulation',
            title: 'Comités',
            stage: 'in-force',
            periods: [{ from: '1998-10-26' }],
          },
          { part: 'anexo 4', kind: 'plan', title: 'Plan', stage: 'expired', periods: [] },
          {
            part: 'anexo 6',
            kind: 'fund',
            title: 'Fondo',
            stage: 'in-force',
            periods: [{ from: '1998-10-26', until: '2034-12-31' }],
          },
        ],
      }),
    ).toEqual([{ what: 'fund', thing: 'anexo 6', until: '2034-12-31', stops: true }]));
});
