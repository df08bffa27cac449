import fc from 'fast-check';
import {
  crossingContracts,
  trafficKinds,
  type ClaimSaid,
  type PostFacts,
  type TrafficKind,
} from '#contracts/crossing';
import { assemble, type PublishedEvent } from '#platform/contracts';
import { decide, evolve, Rejected, streamOf, type CommandMeta, type Country } from '#platform/kernel';
import { disclosedOf, leafOf } from '#platform/messaging';
import { MemoryRows } from '#platform/projection';
import { crossingDisclosures } from './disclosure.ts';
import { holding, post, standing, type Post, type PostCommand } from './post.ts';
import { PostClaim, PostClaimCorrection, PostDescription, posts, PostSide } from './posts.projection.ts';
import { viewsOf } from './posts.view.ts';

const { asFarAsOccurred, parse } = assemble([crossingContracts]);

const source = { title: 'Parte', date: '2026-11-30' };
const facts: PostFacts = {
  name: 'Rumichaca',
  kind: 'land',
  border: 'CO',
  place: {},
  timeZone: 'America/Guayaquil',
  labels: [],
  source,
};
const meta: CommandMeta = {
  caller: { subject: 'ana', agency: 'ec-migracion' },
  country: 'EC',
  commandId: 'c',
  now: '2026-11-30T00:00:00.000000Z',
};

/** Few moments, each in several offsets; one also as a date. */
const since = fc.constantFrom(
  '2026-11-28T08:00:00-05:00',
  '2026-11-28T13:00:00Z',
  '2026-11-28T18:30:00+05:30',
  '2026-11-28',
  '2026-11-28T05:00:00Z',
  '2026-11-27T23:00:00-05:00',
);
const said: fc.Arbitrary<ClaimSaid> = fc.record({
  side: fc.constantFrom<Country>('EC', 'CO'),
  traffic: fc.constantFrom<TrafficKind>('persons', 'cargo'),
  since,
  open: fc.boolean(),
  reason: fc.constantFrom('derrumbe', 'fin del derrumbe'),
  source: fc.constant(source),
});

type Step =
  | { readonly act: 'claim'; readonly said: ClaimSaid }
  | { readonly act: 'correct'; readonly of: number; readonly fields: Partial<ClaimSaid> }
  | { readonly act: 'withdraw'; readonly of: number };
const some = fc
  .tuple(said, fc.subarray(['side', 'traffic', 'since', 'open', 'reason'] as const))
  .map(([all, names]) => Object.fromEntries(names.map((name) => [name, all[name]])) as Partial<ClaimSaid>);
const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: said.map((one): Step => ({ act: 'claim', said: one })) },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.nat(8), some).map(([of, fields]): Step => ({ act: 'correct', of, fields })),
    },
    { weight: 1, arbitrary: fc.nat(8).map((of): Step => ({ act: 'withdraw', of })) },
  ),
  { maxLength: 10 },
);

const recordedAt = (version: number): string => `2026-11-30T00:00:00.${String(version).padStart(6, '0')}Z`;

const commandOf = (step: Step, { claims }: Post): PostCommand | undefined => {
  if (step.act === 'claim') {
    const { open, ...rest } = step.said;
    return { type: open ? 'OpenPost' : 'ClosePost', data: { post: 'rumichaca', ...rest }, meta };
  }
  const claim = claims[step.of]?.place;
  if (claim === undefined) return undefined;
  const of = { post: 'rumichaca', claim };
  return step.act === 'withdraw'
    ? { type: 'WithdrawClaim', data: { ...of, reason: 'wrong-post' }, meta, recordedAt: recordedAt(claim) }
    : {
        type: 'CorrectClaim',
        data: { ...of, reason: 'typing-error', fields: step.fields },
        meta,
        recordedAt: recordedAt(claim),
      };
};

/** What the node has in the end, and what it told. */
const lived = (all: readonly Step[]): { state: Post; told: PublishedEvent[] } => {
  let state = post.initial;
  const told: PublishedEvent[] = [];
  const carryOut = (command: PostCommand): void => {
    for (const event of decide(post, command, state)) {
      state = evolve(post, state, [event]);
      const recorded = {
        ...event,
        stream: streamOf(post, 'rumichaca'),
        version: state.version,
        recordedAt: recordedAt(state.version),
      };
      for (const disclosed of disclosedOf(crossingDisclosures, recorded)) {
        const parsed = parse(leafOf('EC', told.length, disclosed, recorded));
        if (!('event' in parsed)) throw new Error(JSON.stringify(parsed));
        told.push(parsed.event);
      }
    }
  };
  carryOut({ type: 'RegisterPost', data: { post: 'rumichaca', ...facts }, meta });
  for (const step of all) {
    const command = commandOf(step, state);
    try {
      if (command) carryOut(command);
    } catch (error) {
      if (!(error instanceof Rejected)) throw error;
    }
  }
  return { state, told };
};

const viewOf = (told: readonly PublishedEvent[]) => {
  const rows = new MemoryRows();
  for (const event of told) rows.fold(posts, event);
  return viewsOf({
    sides: rows.of(PostSide),
    claims: rows.of(PostClaim),
    corrections: rows.of(PostClaimCorrection),
    descriptions: rows.of(PostDescription),
  })[0]!;
};

const shown = (claim: ClaimSaid | undefined) =>
  claim && { open: claim.open, since: claim.since, reason: claim.reason };

describe('whatever a country claims, corrects and withdraws', () => {
  it('its node and every view rest on the same claim, in whatever offsets moments are told', () =>
    fc.assert(
      fc.property(steps, (all) => {
        const { state, told } = lived(all);
        const { view } = viewOf(told);
        for (const traffic of trafficKinds)
          for (const side of ['EC', 'CO'] as const)
            expect(shown(view.traffic[traffic].restsOn[side])).toEqual(shown(holding(state, side, traffic)));
      }),
      { numRuns: 500 },
    ));

  it('of what had occurred by a moment counts what stands now of it', () =>
    fc.assert(
      fc.property(steps, since, (all, moment) => {
        const at = (when: string) => Date.parse(when.length > 10 ? when : `${when}T00:00:00-05:00`);
        const occurred = (when: string) => at(when) <= at(moment);
        const { state, told } = lived(all);
        const [entry, ...claims] = told;
        const { history } = viewOf([
          entry!,
          ...claims.flatMap((event) => asFarAsOccurred(event, occurred) ?? []),
        ]);
        const counted = history.claims.filter(({ withdrawn }) => !withdrawn);
        const there = standing(state).filter((claim) => occurred(claim.since));
        const sorted = (some: readonly ClaimSaid[]) => some.map((one) => JSON.stringify(shown(one))).sort();
        expect(sorted(counted)).toEqual(sorted(there));
      }),
      { numRuns: 500 },
    ));
});
