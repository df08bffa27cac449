import fc from 'fast-check';
import type { Country } from '#platform/kernel';
import { same } from '#platform/two-sided/testing';
import type { ActaAct } from './acta.acts.ts';
import type { BodyAct } from './body.acts.ts';
import type { CommitmentAct } from './commitment.acts.ts';
import { followUpOf } from './follow-up.ts';
import { Picture, type Learnt } from './picture.ts';
import type { SessionAct } from './session.acts.ts';

// Acts as a ledger may hold them, whatever a node would have asked of who said them: also those of which nothing can be made.
type AnyAct = BodyAct | SessionAct | ActaAct | CommitmentAct;

const plural = { body: 'bodies', session: 'sessions', acta: 'actas', commitment: 'commitments' } as const;
type Kind = keyof typeof plural;

interface Said {
  readonly of: Kind;
  readonly name: string;
  readonly act: AnyAct;
}

const NO_MONTH = '2026-13';
const parties = ['EC', 'PE'];
/** Some are of the relation with Colombia, and may be named in things of the one with Peru, and the other way round. */
const otherOf = (name: string): Country => (/^ec-(b|s3|y.*|k2)$/.test(name) ? 'CO' : 'PE');

const some = <V>(arbitrary: fc.Arbitrary<V>) => fc.option(arbitrary, { nil: undefined });
const rarely = <V>(arbitrary: fc.Arbitrary<V>) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
const bodies = fc.constantFrom('ec-a', 'ec-a', 'ec-b');
const sessions = fc.constantFrom('ec-s1', 'ec-s1', 'ec-s2', 'ec-s3');
const actas = fc.constantFrom('ec-x', 'ec-z', 'ec-y');
const commitments = fc.constantFrom('ec-x-c1', 'ec-x-c2', 'ec-y-c1', 'ec-k1', 'ec-k2');
const days = fc.constantFrom(
  '2026-01-31',
  '2026-02-01',
  '2026-02-28',
  '2026-03-01',
  '2026-03-02',
  '2026-07-01',
);
const dates = fc.oneof(
  { weight: 9, arbitrary: days },
  { weight: 3, arbitrary: fc.constantFrom('2025', '2026-02', '2026-03') },
  { weight: 1, arbitrary: fc.constant(NO_MONTH) },
);
const source = { title: 'Prensa' };
const authority = { instrument: 'ec-1998' };

const said =
  (of: Kind, names: fc.Arbitrary<string>) =>
  (type: string, by: 'owner' | 'other', data: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Said> =>
    fc.tuple(names, days, fc.record(data)).map(([name, on, content]) => {
      const other = otherOf(name);
      const told = Object.entries(content).filter(([, value]) => value !== undefined);
      const act = { type, on, ...(by === 'owner' ? { by: 'EC', to: other } : { by: other, to: 'EC' }) };
      const founds = 'parties' in data ? { parties: ['EC', other] } : {};
      return {
        of,
        name,
        act: { ...act, data: { [of]: name, ...Object.fromEntries(told), ...founds } } as AnyAct,
      };
    });

const ofBody = said('body', bodies);
const ofSession = said('session', sessions);
const ofActa = said('acta', actas);
const ofCommitment = said('commitment', commitments);
const always = fc.constant;

const draft = fc.record({
  version: always('ec-1'),
  digest: always('d'),
  sections: always([]),
  decisions: fc.constantFrom([], [{ kind: 'guideline', text: 'Informe.', to: 'ec-a' }]),
  commitments: fc.array(
    fc.record({ due: some(days), watchedBy: some(bodies), repeats: some(commitments) }).map((more) => ({
      text: 'Puente',
      offices: [{ office: 'ec-mtop' }],
      fulfilled: 'both-report',
      ...more,
    })),
    { minLength: 1, maxLength: 2 },
  ),
  changes: fc.array(
    fc.oneof(
      fc.record({ commitment: commitments, change: always('reschedule'), due: days }),
      fc.record({ commitment: commitments, change: always('escalate'), to: bodies }),
      // Of a contract that is newer than this program.
      fc.record({ commitment: commitments, change: fc.constantFrom('withdraw', 'resume', 'divide') }),
    ),
    { maxLength: 2 },
  ),
  reports: fc.constantFrom([], [{ guideline: 'ec-x-d1', text: 'Hecho.' }]),
});
const signature = {
  version: always('ec-1'),
  digest: always('d'),
  office: always({ office: 'ec-cancilleria' }),
  place: always('Quito'),
};

const anySaid: fc.Arbitrary<Said> = fc.oneof(
  ofBody('established', 'owner', {
    parties: always(parties),
    kind: always('working-group'),
    title: always('Grupo'),
    seats: always([]),
    founded: some(dates),
    above: some(bodies),
    escalatesAfter: some(fc.nat({ max: 2 })),
  }),
  ofBody('changed', 'other', {
    change: fc.constantFrom('1', '2'),
    since: dates,
    authority: always(authority),
    escalatesAfter: some(fc.nat({ max: 2 })),
  }),
  ofBody('ended', 'owner', { since: dates, authority: always(authority), into: some(bodies) }),
  ...['1', '2'].map((claim) =>
    ofSession('claimed', 'owner', {
      parties: always(parties),
      claim: always(claim),
      body: some(bodies),
      outcome: fc.constantFrom('held', 'held', 'planned'),
      date: some(dates),
      host: some(fc.constantFrom('EC', 'PE')),
      source: always(source),
    }),
  ),
  ...(['owner', 'other'] as const).flatMap((by) => [
    ofSession('meeting-proposed', by, {
      meeting: days.map((date) => ({ date, mode: 'in-person' })),
    }),
    ofSession('recorded', by, {
      outcome: fc.constantFrom('held', 'held', 'lapsed'),
      date: days,
      present: always([]),
    }),
    ...[1, 2, 3, 4].map(() => ofActa('signed', by, signature)),
    ofCommitment('progressed', by, {
      state: fc.constantFrom('in-progress', 'fulfilled'),
      evidence: always([]),
    }),
  ]),
  ofSession('convened', 'owner', {
    parties: always(parties),
    body: bodies,
    meeting: days.map((date) => ({ date, mode: 'in-person' })),
  }),
  ofSession('item-proposed', 'owner', { item: fc.constantFrom('ec-1', 'ec-2'), title: always('Puente') }),
  ...[1, 2, 3].map(() =>
    ofActa('drafted', 'owner', {
      parties: always(parties),
      session: fc.constantFrom('ec-s1', 'ec-s1', 'ec-s2'),
      supplements: rarely(actas),
      draft,
    }),
  ),
  ...[1, 2].map(() =>
    ofCommitment('claimed', 'owner', {
      parties: always(parties),
      claim: fc.constantFrom('1', '2'),
      session: some(sessions),
      text: always('Puente'),
      offices: always([]),
      due: some(dates),
      state: some(fc.constantFrom('overdue', 'fulfilled')),
      repeats: some(commitments),
      source: always(source),
    }),
  ),
);

const learntOf = ({ of, name }: Said, all: ReadonlyMap<string, readonly AnyAct[]>): Learnt => ({
  [plural[of]]: new Map([[name, all.get(`${of} ${name}`)!]]),
});

const allIn = (picture: Picture) => ({
  bodies: picture.bodies,
  sessions: picture.sessions,
  items: picture.boards.items.list,
  actas: picture.actas,
  commitments: picture.commitments,
  repeated: picture.commitments.map(({ id }) => picture.repeatedBy(id)),
  guidelines: picture.guidelines,
  followUp: followUpOf(picture),
  ofABody: followUpOf(picture, 'ec-a'),
  aside: (['body', 'session', 'acta', 'commitment'] as const).map((thing) => picture.aside.names(thing)),
});

const reached: Record<string, (picture: Picture) => boolean> = {
  bodyAside: ({ aside }) => aside.count('body') > 0,
  sessionAside: ({ aside }) => aside.count('session') > 0,
  commitmentAside: ({ aside }) => aside.count('commitment') > 0,
  rivals: ({ actas: all }) => all.some(({ rivals }) => rivals),
  outside: ({ sessions: all }) => all.some(({ outsideItsBody }) => outsideItsBody),
  departs: ({ sessions: all }) => all.some(({ departs }) => departs),
  escalatedByRule: ({ commitments: all }) => all.some(({ escalation }) => escalation?.by === 'rule'),
  escalatedByDecision: ({ commitments: all }) => all.some(({ escalation }) => escalation?.by === 'decision'),
  unwatched: ({ commitments: all }) => all.some(({ bodyEnded }) => bodyEnded),
  circle: ({ commitments: all }) =>
    all.some(({ id, repeats }) => all.some((one) => one.id === repeats && one.repeats === id)),
};

describe('a picture that is kept', () => {
  it('is what one made from nothing would be, whatever was learnt in whichever order and on whichever days', () => {
    const found: Record<string, number> = {};
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            { weight: 6, arbitrary: anySaid.map((one) => ({ one })) },
            { weight: 1, arbitrary: days.map((day) => ({ day })) },
          ),
          { minLength: 10, maxLength: 60, size: 'max' },
        ),
        days,
        (steps, last) => {
          const kept = new Picture('2026-01-31', 'EC');
          const acts = new Map<string, readonly AnyAct[]>();
          const whole: Record<string, Map<string, readonly AnyAct[]>> = {};
          for (const step of steps) {
            if ('day' in step) {
              kept.turnTo(step.day);
              continue;
            }
            const { of, name, act } = step.one;
            const key = `${of} ${name}`;
            acts.set(key, [...(acts.get(key) ?? []), act]);
            (whole[plural[of]] ??= new Map()).set(name, acts.get(key)!);
            kept.learn(learntOf(step.one, acts));
          }
          kept.turnTo(last);
          const made = new Picture(last, 'EC');
          made.learn(whole);
          same(allIn(kept), allIn(made));
          for (const [name, is] of Object.entries(reached))
            found[name] = (found[name] ?? 0) + (is(made) ? 1 : 0);
        },
      ),
      { numRuns: 2000 },
    );
    // Else the property would hold for want of anything to differ about.
    for (const name of Object.keys(reached)) expect([name, found[name]! > 3]).toEqual([name, true]);
  }, 60_000);
});

const between = (whole: Readonly<Record<string, ReadonlyMap<string, readonly AnyAct[]>>>): Learnt =>
  Object.fromEntries(
    Object.entries(whole).map(([kind, things]) => [
      kind,
      new Map([...things].filter(([name]) => otherOf(name) === 'PE')),
    ]),
  );

describe('what two countries have made together', () => {
  it('is the same for both, whatever one of them has with a third that the other does not read', () => {
    let named = 0;
    fc.assert(
      fc.property(fc.array(anySaid, { minLength: 10, maxLength: 60, size: 'max' }), days, (all, on) => {
        const whole: Record<string, Map<string, AnyAct[]>> = {};
        for (const { of, name, act } of all) {
          const things = (whole[plural[of]] ??= new Map());
          things.set(name, [...(things.get(name) ?? []), act]);
        }
        const [ours, theirs] = [new Picture(on, 'EC'), new Picture(on, 'PE')];
        ours.learn(whole);
        theirs.learn(between(whole));
        const isPerus = ({ parties: of }: { readonly parties: readonly Country[] }) => of.includes('PE');
        expect({
          bodies: ours.bodies.filter(isPerus),
          sessions: ours.sessions.filter(isPerus),
          actas: ours.actas.filter(isPerus),
          commitments: ours.commitments.filter(isPerus),
        }).toStrictEqual({
          bodies: theirs.bodies.filter(isPerus),
          sessions: theirs.sessions.filter(isPerus),
          actas: theirs.actas.filter(isPerus),
          commitments: theirs.commitments.filter(isPerus),
        });
        named += theirs.sessions.filter(({ body }) => body && otherOf(body) === 'CO').length;
      }),
      { numRuns: 1000 },
    );
    expect(named).toBeGreaterThan(100);
  }, 60_000);
});

describe('a thing of which nothing can be made', () => {
  const claim = (session: string, date: string): SessionAct =>
    ({
      type: 'claimed',
      by: 'EC',
      to: 'PE',
      on: '2026-01-01',
      data: { session, parties, claim: '1', body: 'ec-a', outcome: 'held', date, source },
    }) as unknown as SessionAct;

  it('is held aside and told once, the others go on, and it is back when a later act lets it', () => {
    const told: string[] = [];
    const picture = new Picture('2026-03-01', 'EC', (line) => told.push(line));
    const faulty = claim('ec-s1', NO_MONTH);
    picture.learn({
      sessions: new Map([
        ['ec-s1', [faulty]],
        ['ec-s2', [claim('ec-s2', '2026-01')]],
      ]),
    });
    picture.turnTo('2026-03-02');
    expect(picture.sessions.map(({ id }) => id)).toEqual(['ec-s2']);
    expect([picture.aside.count('session'), picture.aside.has('session', 'ec-s1')]).toEqual([1, true]);
    picture.learn({ sessions: new Map([['ec-s1', [faulty, claim('ec-s1', '2026-02')]]]) });
    expect(picture.sessions.map(({ id }) => id)).toEqual(['ec-s1', 'ec-s2']);
    expect(told).toEqual([
      'ALARM session ec-s1 is held aside: 2026-13 is no month',
      'session ec-s1 is no longer held aside',
    ]);
  });
});
