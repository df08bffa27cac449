import type { CrossingPublished, PostFacts, PostStatusClaim } from '#contracts/crossing';
import type { PublishedEvent } from '#platform/contracts';
import { MemoryRows } from '#platform/projection';
import { PostClaim, PostClaimCorrection, PostDescription, posts, PostSide } from './posts.projection.ts';
import { viewsOf } from './posts.view.ts';

const facts: PostFacts = {
  name: 'Rumichaca',
  kind: 'land',
  border: 'CO',
  place: { admin1: 'Carchi' },
  timeZone: 'America/Guayaquil',
  labels: [],
  source: { title: 'Register', date: '2026-01-01' },
};

const recordedAt = (count: number): string => `2026-03-01T14:05:09.${String(count).padStart(6, '0')}Z`;

const told = (
  type: CrossingPublished['type'],
  data: unknown,
  { ledger = 'ec.co.crossing', time = recordedAt(++told.recorded) } = {},
): PublishedEvent => ({
  specversion: '1.0',
  id: `${ledger}/42`,
  source: `urn:vecindad:${ledger.slice(0, 2)}`,
  type,
  subject: 'post-ec-rumichaca',
  time,
  occurredat: '2026-03-01',
  datacontenttype: 'application/json',
  ledger,
  ledgerposition: String(told.recorded),
  data,
});
/** How many were told: each is recorded behind the one before. */
told.recorded = 0;

const claim = (changed: Partial<PostStatusClaim> = {}): PostStatusClaim => ({
  post: 'ec-rumichaca',
  side: 'EC',
  traffic: 'persons',
  since: '2026-03-01',
  reason: 'end of the flood',
  source: { title: 'Bulletin', date: '2026-03-01' },
  ...changed,
});

const folded = (...events: PublishedEvent[]): MemoryRows => {
  const rows = new MemoryRows();
  for (const event of events) rows.fold(posts, event);
  return rows;
};

const viewAfter = (...events: PublishedEvent[]) => {
  const rows = folded(...events);
  const [found] = viewsOf({
    sides: rows.of(PostSide),
    claims: rows.of(PostClaim),
    corrections: rows.of(PostClaimCorrection),
    descriptions: rows.of(PostDescription),
  });
  return found!;
};

const registered = 'vecindad.crossing.post-registered.v1';
const described = 'vecindad.crossing.post-described.v1';
const opened = 'vecindad.crossing.post-opened.v1';
const closed = 'vecindad.crossing.post-closed.v1';

const corrected = 'vecindad.crossing.post-claim-corrected.v1';
const withdrawn = 'vecindad.crossing.post-claim-withdrawn.v1';
const entry = told(registered, { post: 'ec-rumichaca', ...facts });

describe('a country’s register of its posts', () => {
  it('is what it last said, and what it said before stays to be seen', () => {
    const { view, history } = viewAfter(
      entry,
      told(described, { post: 'ec-rumichaca', ...facts, hours: '06–22' }),
      told(described, { post: 'ec-rumichaca', ...facts, hours: '06–18', reason: 'typing-error' }),
    );
    expect(view.sides).toEqual({ EC: { ...facts, hours: '06–18' } });
    expect(history.descriptions).toEqual([
      { country: 'EC', recordedAt: expect.any(String), changes: { hours: { before: null, after: '06–22' } } },
      {
        country: 'EC',
        recordedAt: expect.any(String),
        reason: 'typing-error',
        changes: { hours: { before: '06–22', after: '06–18' } },
      },
    ]);
  });

  it('is never changed by what the other side says of the same post', () =>
    expect(
      folded(
        told(registered, { post: 'rumichaca', ...facts }),
        told(registered, { post: 'rumichaca', ...facts, border: 'EC' }, { ledger: 'co.ec.crossing' }),
      ).of(PostSide),
    ).toMatchObject([
      { country: 'EC', facts: { border: 'CO' } },
      { country: 'CO', facts: { border: 'EC' } },
    ]));
});

describe('claims that a post is open or closed', () => {
  const claims = (...events: PublishedEvent[]) => folded(...events).of(PostClaim);

  it('are all kept: what followed from the earlier one stays explicable', () => {
    expect(
      claims(told(opened, claim()), told(closed, claim({ since: '2026-03-05', reason: 'landslide' }))),
    ).toMatchObject([
      { by: 'EC', side: 'EC', open: true, since: '2026-03-01' },
      { by: 'EC', side: 'EC', open: false, since: '2026-03-05', reason: 'landslide' },
    ]);
    expect(claims(told(opened, claim()), told(closed, claim()))).toMatchObject([
      { open: true },
      { open: false },
    ]);
  });

  it('of one moment, in whatever offsets it is told, rest on the later recorded', () => {
    const { view } = viewAfter(
      entry,
      told(opened, claim({ since: '2026-11-28T08:00:00-05:00' })),
      told(closed, claim({ since: '2026-11-28T13:00:00Z' })),
    );
    expect(view.traffic.persons.restsOn.EC).toMatchObject({ open: false, since: '2026-11-28T13:00:00Z' });
  });

  it('of the two countries about one side stand beside each other', () =>
    expect(claims(told(opened, claim()), told(closed, claim(), { ledger: 'co.ec.crossing' }))).toMatchObject([
      { by: 'EC', side: 'EC', open: true },
      { by: 'CO', side: 'EC', open: false },
    ]));

  it('say the same in whatever order the two countries’ halves arrive', () => {
    const events = [
      told(opened, claim()),
      told(closed, claim({ side: 'CO' }), { ledger: 'co.ec.crossing' }),
      told(registered, { post: 'ec-rumichaca', ...facts }),
    ];
    expect(folded(...events.toReversed()).digest(posts)).toBe(folded(...events).digest(posts));
  });

  const said = ({ post: _, ...rest }: PostStatusClaim, open: boolean) => ({ ...rest, open });

  it('that were corrected rest on what is right, and show what they said before', () => {
    const made = told(opened, claim());
    const [before, after] = [said(claim(), true), said(claim({ since: '2026-03-02' }), false)];
    const right = told(corrected, {
      post: 'ec-rumichaca',
      claim: made.time,
      reason: 'wrong-time',
      before,
      after,
    });
    const { view, history } = viewAfter(entry, made, right);
    expect(view.traffic.persons).toMatchObject({ state: 'closed', restsOn: { EC: after } });
    expect(history.claims).toEqual([
      {
        ...after,
        by: 'EC',
        place: expect.any(Number),
        recordedAt: made.time,
        corrections: [{ recordedAt: right.time, reason: 'wrong-time', before, after }],
      },
    ]);
  });

  it('that were withdrawn count no more, and are still shown', () => {
    const [first, second] = [told(opened, claim()), told(closed, claim({ since: '2026-03-05' }))];
    const before = said(claim({ since: '2026-03-05' }), false);
    const gone = told(withdrawn, { post: 'ec-rumichaca', claim: second.time, reason: 'wrong-post', before });
    const { view, history } = viewAfter(entry, first, second, gone);
    expect(view.traffic.persons.restsOn.EC).toMatchObject({ open: true });
    expect(history.claims).toMatchObject([{ open: true }, { open: false, withdrawn: true }]);
  });

  it('are put right by their own country alone', () => {
    const made = told(opened, claim());
    const before = said(claim(), true);
    const others = told(
      withdrawn,
      { post: 'ec-rumichaca', claim: made.time, reason: 'wrong-post', before },
      { ledger: 'co.ec.crossing' },
    );
    expect(viewAfter(entry, made, others).history.claims).not.toMatchObject([{ withdrawn: true }]);
  });
});
