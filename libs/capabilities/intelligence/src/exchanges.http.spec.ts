import { MemoryRows } from '#platform/projection';
import { NodeInMemory } from '../../../../test/node-in-memory.ts';
import { shownFrom } from '../../../../test/shown-from.ts';
import { ExchangesController } from './exchanges.controller.ts';
import { exchanges } from './exchanges.projection.ts';
import { folded, Teller } from './fixtures/nodes.ts';
import { acknowledged, answered, ASKED, asked, ASKER } from './fixtures/requests.ts';
import { intelligenceProblems } from './problems.ts';

const [MARCH, TWO_HOURS_LATER] = ['2026-03-01T12:00:00.000Z', '2026-03-01T14:00:00.000Z'];
const TOLD = { 'ec.co.intelligence': 2, 'co.ec.intelligence': 2 };

/** Ecuador's police asks Colombia's of two cases; of both one answer is there, of the second in hand only. */
const ecuador = new Teller('EC');
const colombia = new Teller('CO');
const of = <E extends { readonly data: { readonly request: string } }>(event: E, request: string): E => ({
  ...event,
  data: { ...event.data, request },
});
const events = [
  ecuador.tell(of(asked, 'ec-policia-caso-7'), MARCH),
  ecuador.tell(of(asked, 'ec-policia-caso-8'), MARCH),
  colombia.tell(of(answered(1, { complete: true }), 'ec-policia-caso-7'), TWO_HOURS_LATER),
  colombia.tell(of(acknowledged(), 'ec-policia-caso-8'), TWO_HOURS_LATER),
];

const rows = folded(events, new MemoryRows());
const waitedFor: unknown[] = [];
const view = new NodeInMemory({
  controllers: [ExchangesController],
  imports: [
    shownFrom(rows, {
      reached: async (models, position) => {
        waitedFor.push([models, position]);
        return TOLD;
      },
    }),
  ],
  problems: intelligenceProblems,
  app: 'SHARED_VIEW',
});
beforeAll(() => view.open());
afterAll(() => view.close());
beforeEach(() => (waitedFor.length = 0));

const ask = (query = '', country: 'EC' | 'CO' | 'PE' = 'EC', headers = {}) =>
  view.ask(
    `/v1/exchanges${query}`,
    { headers },
    { country, agency: `${country.toLowerCase()}-comite`, roles: ['committee'] },
  );
const group = (state: string, more: object) => ({
  from: ASKER,
  to: ASKED,
  matter: 'human-trafficking',
  state,
  requests: 1,
  generated: 0,
  ...more,
});
const ANSWERED = group('answered', { overdue: 0, hoursToFirstAnswer: 2, hoursToCompletion: 2 });
/** Its deadline has long passed. */
const IN_HAND = group('acknowledged', { overdue: 1, hoursToAcknowledgement: 2 });

describe('the exchanges over HTTP', () => {
  it('are counts and times by agencies, matter and state, the same for both sides', async () => {
    for (const country of ['EC', 'CO'] as const) {
      const { status, body } = await ask('', country);
      expect([status, body]).toEqual([200, { exchanges: [IN_HAND, ANSWERED] }]);
    }
  });

  it('name no request, no content and no person', async () =>
    expect((await ask()).text).not.toMatch(/caso-|sealed|jwe|keyId/));

  it('are nothing to a country that neither asks nor is asked', async () =>
    expect((await ask('', 'PE')).body).toEqual({ exchanges: [] }));

  it.each([
    ['?state=answered', [ANSWERED]],
    ['?overdue=true', [IN_HAND]],
    ['?overdue=false', [ANSWERED]],
    [`?from=${ASKER}&to=${ASKED}&matter=human-trafficking`, [IN_HAND, ANSWERED]],
    [`?from=${ASKED}`, []],
    ['?matter=missing-persons', []],
  ])('%s leaves those that meet it', async (query, left) =>
    expect((await ask(query)).body).toEqual({ exchanges: left }),
  );

  it.each(['?state=forgotten', '?overdue=perhaps', '?matter=weather', '?agency=ec-policia'])(
    '%s is refused: it would filter nothing',
    async (query) => {
      const { status, body } = await ask(query);
      expect([status, body.code, body.errors.length]).toEqual([422, 'request.invalid', 1]);
    },
  );

  it('are a committee’s to see: an officer at the border is not shown them', async () => {
    const { status, body } = await view.ask('/v1/exchanges');
    expect([status, body.code]).toEqual([403, 'caller.not-permitted']);
  });

  it('wait for what was told of exchanges and nothing else, and say where they are', async () => {
    const { headers } = await ask('', 'EC', { 'Vecindad-Min-Position': 'ec.co.intelligence=2' });
    expect(waitedFor).toEqual([[[exchanges], { 'ec.co.intelligence': 2 }]]);
    expect(headers.get('vecindad-position')).toBe('co.ec.intelligence=2,ec.co.intelligence=2');
  });
});
