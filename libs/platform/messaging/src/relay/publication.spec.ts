import { Type } from 'typebox';
import { assemble, contractsOf, country, localTime, source as sourceSchema, text } from '#platform/contracts';
import { gated, handle, MemoryEventStore } from '#platform/event-store';
import { Rejected, type Command, type Decider, type DomainEvent } from '#platform/kernel';
import { publishableBy, type Disclosures } from './publication.ts';

type Closed = DomainEvent<'PostClosed', { readonly since: unknown; readonly reason?: string | null }>;
type Close = Command<'Close', Closed['data']>;

const post: Decider<object, Close, Closed> = {
  category: 'post',
  initial: {},
  decide: { Close: ({ data }) => [{ type: 'PostClosed', data }] },
  evolve: { PostClosed: (state) => state },
};

const contracts = assemble([
  contractsOf(
    { name: 'crossing', to: ['neighbour', 'all'] },
    {
      'vecindad.crossing.post-closed.v1': {
        title: 'Post closed',
        description: 'A country says that a side of a post is closed.',
        schema: Type.Object({
          post: text(),
          side: country,
          since: localTime,
          reason: text(),
          source: sourceSchema,
        }),
      },
    },
  ),
]);

const source = { title: 'Acuerdo Ministerial', date: '2026-11-22' };

/** Ecuador tells its neighbours of a closure: whom, on which channel, when it was. */
const telling = (audience: 'co' | 'ec', channel = 'crossing', occurredAt = '2026-11-22'): Disclosures => ({
  PostClosed: ({ data }: Closed) => ({
    audience,
    channel,
    type: 'vecindad.crossing.post-closed.v1',
    occurredAt,
    data: { post: 'rumichaca', side: 'EC', traffic: 'persons', reason: 'crecida', source, ...data },
  }),
});

const closing = async (disclosures: Disclosures, data: Closed['data']) => {
  const store = new MemoryEventStore();
  const publishable = publishableBy('EC', disclosures, contracts);
  const node = gated(store, async (append) => publishable(append));
  const meta = {
    caller: { subject: 'officer', agency: 'ec-migracion' },
    country: 'EC' as const,
    commandId: 'k-1',
    now: '2026-11-22T12:00:00.000000Z',
  };
  const outcome = await handle(node, post, 'rumichaca', { type: 'Close', data, meta }).catch(
    (error: unknown) => error,
  );
  return { outcome, kept: await store.load('post-rumichaca', { commandId: 'k-1' }) };
};

describe('before an event is recorded', () => {
  it('passes where everybody who is told could read it', async () => {
    const { outcome, kept } = await closing(telling('co'), { since: '2026-11-22' });
    expect(outcome).toMatchObject({ version: 1 });
    expect(kept.events).toHaveLength(1);
  });

  it.each([
    ['what is told breaks its contract', telling('co'), { since: 'ayer' }, /since/],
    [
      'a field holds null, which no contract knows',
      telling('co'),
      { since: '2026-11-22', reason: null },
      /reason/,
    ],
    [
      'its country does not write that ledger',
      telling('ec'),
      { since: '2026-11-22' },
      /EC does not write ec\.ec\.crossing/,
    ],
    ['nobody knows the channel', telling('co', 'rumours'), { since: '2026-11-22' }, /ec\.co\.rumours/],
    [
      'it happened at no moment',
      telling('co', 'crossing', '1-12-31T18:40:40-05:19:20'),
      { since: '2026-11-22' },
      /occurred at 1-12-31/,
    ],
  ])('is refused, and nothing kept, where %s', async (_, disclosures, data, reason) => {
    const { outcome, kept } = await closing(disclosures, data);
    expect(outcome).toBeInstanceOf(Rejected);
    expect(outcome).toMatchObject({ code: 'event.not-publishable', facts: { event: 'PostClosed' } });
    expect((outcome as Rejected).facts['reason']).toMatch(reason);
    expect(kept).toMatchObject({ events: [], version: 0, earlier: undefined });
  });

  it('names the field that is to blame', async () => {
    const { outcome } = await closing(telling('co'), { since: 'ayer' });
    expect((outcome as Rejected).facts['errors']).toMatchObject([{ field: 'since', code: 'contract' }]);
  });

  it.each(['\ud800', 'a\0b'])('is refused where a field holds what no database keeps: %j', async (reason) => {
    const { outcome, kept } = await closing({}, { since: '2026-11-22', reason });
    expect(outcome).toMatchObject({ code: 'event.not-storable', facts: { field: 'reason' } });
    expect(kept.version).toBe(0);
  });
});
