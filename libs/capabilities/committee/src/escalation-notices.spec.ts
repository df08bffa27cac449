import fc from 'fast-check';
import { committeeContracts } from '#contracts/committee';
import { assemble } from '#platform/contracts';
import { MemoryEventStore } from '#platform/event-store';
import { addDays, neighbours, streamOf, type CalendarDate, type Country } from '#platform/kernel';
import { commitment as decider } from './commitment.ts';
import { EscalationNotices } from './escalation-notices.ts';
import { histories, play } from './fixtures/histories.ts';
import { ACTA, content, establishment, hold, promise, relation, sign, together } from './fixtures/story.ts';
import { pictureOf, rowsAfter, type Side } from './fixtures/two-nodes.ts';
import type { Picture } from './picture.ts';

const ONE = `${ACTA}-c1`;
const ABOVE = 'ec-gabinete';

/** A node that looks for what both sides are to be told; its store is what one more process of it would find as well. */
class NotingNode {
  readonly store = new MemoryEventStore();
  #told = 0;

  constructor(readonly side: Side) {}

  /** One look of one process, whose commands may not be published yet. */
  async looks(on: CalendarDate): Promise<number> {
    const { side, store } = this;
    const notices = new EscalationNotices({
      country: side.country,
      store,
      runner: { watch: () => () => undefined },
      picture: async (_, day) => side.seen(day),
      known: side.known,
    });
    const now = `${on}T17:00:00.000000Z`;
    const { effects } = await notices.look(now);
    for (const { cause, carryOut } of effects)
      await carryOut({
        caller: { subject: 'node', agency: 'node' },
        country: side.country,
        commandId: `node:${notices.name}:${cause}`,
        now,
      });
    return effects.length;
  }

  /** What its store has recorded since is told, and read by itself. */
  async tells(on: CalendarDate): Promise<void> {
    const { events } = await this.store.load(streamOf(decider, ONE));
    for (const { type, data } of events.slice(this.#told))
      this.side.tellAndKeep({ type, data }, `${on}T17:00:01.000000Z`);
    this.#told = events.length;
  }

  async notices(): Promise<unknown[]> {
    return (await this.store.load(streamOf(decider, ONE))).events.map(({ data }) => data);
  }
}

/** A commitment due on the tenth of June, of a body that sends up what is overdue through two of its sessions. */
const promised = async (): Promise<readonly [Side, Side]> => {
  const sides = await relation('PE', { above: ABOVE, escalatesAfter: 2 });
  await sides[0].ask('EstablishBody', establishment('PE', { body: ABOVE, title: 'Gabinete' }), '2026-01-10');
  await hold(sides);
  await sign(sides, { content: content({ commitments: [promise({ due: '2026-06-10' })] }) });
  return sides;
};

describe('a commitment that goes to the body above', () => {
  it('by the terms of its body is told to both sides once, whoever looks how often', async () => {
    const sides = await promised();
    const [ec, pe] = sides;
    const node = new NotingNode(ec);
    await hold(sides, { session: 'ec-comision-19', on: '2026-07-10' });
    expect(await node.looks('2026-07-11')).toBe(0);
    await hold(sides, { session: 'ec-comision-20', on: '2026-08-10' });
    // Two processes, neither of which has read of what the other told; and one that was killed before it could say so.
    await Promise.all([node.looks('2026-08-11'), node.looks('2026-08-11')]);
    await node.looks('2026-08-11');
    expect(await node.notices()).toEqual([
      {
        commitment: ONE,
        by: 'rule',
        to: ABOVE,
        due: '2026-06-10',
        sessions: 2,
        party: 'EC',
        with: 'PE',
        on: '2026-08-11',
      },
    ]);
    await node.tells('2026-08-11');
    expect(await node.looks('2026-08-12')).toBe(0);
    together(ec, pe);
    for (const side of sides)
      expect(side.seen('2026-08-12').commitment(ONE)?.escalation).toEqual({
        to: ABOVE,
        by: 'rule',
        sessions: 2,
        toldOn: '2026-08-11',
      });
    expect(assemble([committeeContracts]).validate(ec.published.at(-1)!)).toBeUndefined();
  });

  it('is told of by the country in whose name it is, and by no other', async () => {
    const sides = await promised();
    await hold(sides, { session: 'ec-comision-19', on: '2026-07-10' });
    await hold(sides, { session: 'ec-comision-20', on: '2026-08-10' });
    expect(sides[1].seen('2026-08-11').commitment(ONE)?.escalation).toMatchObject({ by: 'rule' });
    expect(await new NotingNode(sides[1]).looks('2026-08-11')).toBe(0);
  });

  it('is told of again where it got another date and missed that too, and where an acta sends it up', async () => {
    const sides = await promised();
    const [ec, pe] = sides;
    const node = new NotingNode(ec);
    const told = async (on: CalendarDate): Promise<void> => {
      await node.looks(on);
      await node.tells(on);
      together(ec, pe);
    };
    const actaOf = async (n: number, on: CalendarDate, change: object): Promise<void> => {
      const [session, acta] = [`ec-comision-${n}`, `ec-acta-${n}`];
      await hold(sides, { session, on });
      const text = content({ changes: [{ commitment: ONE, ...change }] as never });
      await sign(sides, { session, acta, on, content: text });
    };
    await hold(sides, { session: 'ec-comision-19', on: '2026-07-10' });
    await hold(sides, { session: 'ec-comision-20', on: '2026-08-10' });
    await told('2026-08-11');
    await actaOf(21, '2026-09-10', { change: 'reschedule', due: '2026-10-01' });
    await told('2026-09-11');
    expect(ec.seen('2026-09-11').commitment(ONE)?.escalation).toBeUndefined();
    await hold(sides, { session: 'ec-comision-22', on: '2026-10-10' });
    await hold(sides, { session: 'ec-comision-23', on: '2026-11-10' });
    await told('2026-11-11');
    await actaOf(24, '2026-12-10', { change: 'escalate', to: ABOVE });
    await told('2026-12-11');
    expect(await node.notices()).toMatchObject([
      { by: 'rule', due: '2026-06-10' },
      { by: 'rule', due: '2026-10-01' },
      { by: 'decision', acta: 'ec-acta-24', to: ABOVE },
    ]);
    expect(pe.seen('2026-12-12').commitment(ONE)?.escalation).toMatchObject({
      by: 'decision',
      acta: 'ec-acta-24',
      toldOn: '2026-12-11',
    });
  });

  it('looks again when the next day begins on the border', async () => {
    const [ec] = await promised();
    const notices = new EscalationNotices({
      country: 'EC',
      store: new MemoryEventStore(),
      runner: { watch: () => () => undefined },
      picture: async (_, day) => ec.seen(day),
      known: ec.known,
    });
    expect((await notices.look('2026-03-21T04:59:59.000000Z')).next).toBe('2026-03-21T05:00:00.000000Z');
    expect((await notices.look('2026-03-21T05:00:00.000000Z')).next).toBe('2026-03-22T05:00:00.000000Z');
  });

  it('has nothing follow from the notice: with all notices and without them all is the same', async () => {
    const border = fc.constantFrom<Country>(...neighbours.EC);
    const untold = ({ bodies, sessions, actas, commitments }: Picture) => ({
      bodies,
      sessions,
      actas,
      commitments: commitments.map(({ escalation, notices: _, ...one }) => ({
        ...one,
        escalation: escalation && { ...escalation, toldOn: undefined },
      })),
    });
    let notices = 0;
    await fc.assert(
      fc.asyncProperty(border, histories, async (neighbour, steps) => {
        const { sides, last } = await play(neighbour, steps, 0);
        const on = addDays(last, 1);
        const [ec, other] = sides;
        const before = untold(pictureOf(ec.rows, 'EC', on));
        for (const { id, escalation, due } of ec.seen(on).commitments)
          if (escalation) {
            const { to, by, acta, sessions } = escalation;
            const said = await ec.ask(
              'NoteEscalation',
              { commitment: id, by, ...(to ? { to } : {}), ...(acta ? { acta } : { due: due!, sessions }) },
              on,
            );
            if (typeof said !== 'string') notices += said.length;
          }
        other.hear(ec);
        expect(untold(ec.seen(on))).toStrictEqual(before);
        const view = rowsAfter(sides.flatMap(({ published }) => published));
        expect(pictureOf(view, 'EC', on).commitments).toStrictEqual(other.seen(on).commitments);
      }),
      { numRuns: 300 },
    );
    expect(notices).toBeGreaterThan(3);
  }, 60_000);
});
