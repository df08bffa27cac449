import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { handle, MemoryEventStore, type Append, type Appended } from '#platform/event-store';
import {
  SetClock,
  Rejected,
  type Command,
  type Decider,
  type DomainEvent,
  type Instant,
} from '#platform/kernel';
import type { Reaction, ToDo } from './reaction.ts';
import { Reactor } from './reactor.ts';

type Rung = DomainEvent<'BellRung', { readonly ship: string }>;
type Ring = Command<'RingBell', { readonly ship: string }>;

/** Would ring as often as it is told: that it rings once is the reactor's doing. */
const bell: Decider<number, Ring, Rung> = {
  category: 'bell',
  initial: 0,
  decide: { RingBell: ({ data }) => [{ type: 'BellRung', data }] },
  evolve: { BellRung: (times) => times + 1 },
};

const START: Instant = '2026-03-01T06:00:00.000000Z';
const HOUR = 60 * 60 * 1000;

/** A store whose appends fail as often as a test says: before anything is kept, or when the answer is on its way. */
class Unreliable extends MemoryEventStore {
  faults: ('before' | 'after')[] = [];

  override async append(append: Append): Promise<Appended> {
    const fault = this.faults.shift();
    if (fault === 'before') throw new Error('the connection broke');
    const appended = await super.append(append);
    if (fault === 'after') throw new Error('the answer was lost');
    return appended;
  }
}

/** Ships, with the hour for which each is expected; the bell rings for one that is late. */
class Harbour {
  readonly clock = new SetClock(START);
  readonly store = new Unreliable();
  readonly said: string[] = [];
  readonly expected = new Map<string, Instant>();
  readonly #wakes = new Set<() => void>();
  readonly #reactors: Reactor[] = [];
  refuse = false;

  expect(ship: string, hours: number): void {
    this.expected.set(ship, new Date(Date.parse(START) + hours * HOUR).toISOString());
    for (const wake of this.#wakes) wake();
  }

  #reaction(): Reaction {
    return {
      name: 'late-ship',
      watch: (wake) => {
        this.#wakes.add(wake);
        return () => void this.#wakes.delete(wake);
      },
      look: async (now): Promise<ToDo> => {
        const ships = [...this.expected].sort(([, one], [, other]) => (one < other ? -1 : 1));
        const isPast = (moment: Instant): boolean => Date.parse(moment) <= Date.parse(now);
        return {
          effects: ships
            .filter(([, moment]) => isPast(moment))
            .map(([ship, moment]) => ({
              cause: `${ship}:${moment}`,
              carryOut: async (meta) => {
                if (this.refuse) throw new Rejected('bell.cracked');
                await handle(this.store, bell, ship, { type: 'RingBell', data: { ship }, meta });
              },
            })),
          next: ships.find(([, moment]) => !isPast(moment))?.[1],
        };
      },
    };
  }

  start(): void {
    const reactor = new Reactor({
      country: 'EC',
      reactions: [this.#reaction()],
      clock: this.clock,
      log: (line) => this.said.push(line),
    });
    reactor.start();
    this.#reactors.push(reactor);
  }

  /** As a process that is killed: nobody waits for it. */
  kill(): void {
    void this.#reactors.shift()?.stop();
  }

  /** Until all that run wait for the clock. */
  async quiet(): Promise<void> {
    for (let turns = 0; this.clock.waiting < this.#reactors.length; turns++) {
      if (turns > 1000) throw new Error(`they never come to rest: ${this.said.join('; ')}`);
      await turn();
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#reactors.splice(0).map((reactor) => reactor.stop()));
  }

  async rung(): Promise<string[]> {
    const { events } = await this.store.follow(0).next({ limit: 10_000 });
    return events.map(({ data }) => (data as { ship: string }).ship).sort();
  }
}

describe('what follows from a date that comes', () => {
  let harbour: Harbour;
  beforeEach(() => (harbour = new Harbour()));
  afterEach(() => harbour.close());

  it('follows when it has come, and not before', async () => {
    harbour.expect('Isla Puná', 2);
    harbour.start();
    await harbour.quiet();
    harbour.clock.advance(HOUR);
    await harbour.quiet();
    expect(await harbour.rung()).toEqual([]);
    harbour.clock.advance(HOUR);
    await harbour.quiet();
    expect(await harbour.rung()).toEqual(['Isla Puná']);
  });

  it('follows of what happens while nobody looks', async () => {
    harbour.start();
    await harbour.quiet();
    harbour.expect('Guayas', -1);
    await turn();
    await harbour.quiet();
    expect(await harbour.rung()).toEqual(['Guayas']);
  });

  it('is a command of the node itself, whose id says from what it follows', async () => {
    harbour.expect('Guayas', 0);
    harbour.start();
    await harbour.quiet();
    const { events } = await harbour.store.follow(0).next({ limit: 10 });
    expect(events.map(({ metadata }) => metadata)).toMatchObject([
      {
        commandId: 'ec-node:late-ship:Guayas:2026-03-01T06:00:00.000Z',
        agency: 'ec-node',
        caller: 'ec-node',
      },
    ]);
  });

  it('is said once where a rule refuses it, and is not tried again', async () => {
    harbour.refuse = true;
    harbour.expect('Guayas', 0);
    harbour.start();
    await harbour.quiet();
    harbour.clock.advance(5 * 60 * 1000);
    await harbour.quiet();
    expect(harbour.said).toEqual(['late-ship: Guayas:2026-03-01T06:00:00.000Z was refused: bell.cracked']);
  });

  it('is tried again after a failure, which is said once', async () => {
    harbour.store.faults = ['before', 'before', 'after'];
    harbour.expect('Guayas', 0);
    harbour.start();
    for (let tries = 0; tries < 4; tries++) {
      await harbour.quiet();
      harbour.clock.advance(1000);
    }
    await harbour.quiet();
    expect(await harbour.rung()).toEqual(['Guayas']);
    expect(harbour.said).toEqual([
      'late-ship: the connection broke; trying again',
      'late-ship: the answer was lost; trying again',
    ]);
  });

  it('always happens exactly once, under kills, lost answers, and several nodes at once', () => {
    const step = fc.oneof(
      fc.record({
        do: fc.constant('expect' as const),
        ship: fc.integer({ min: 0, max: 5 }),
        hours: fc.nat(5),
      }),
      fc.record({ do: fc.constant('advance' as const), minutes: fc.nat(240) }),
      fc.record({ do: fc.constantFrom('start' as const, 'kill' as const) }),
      fc.record({
        do: fc.constant('break' as const),
        fault: fc.constantFrom('before' as const, 'after' as const),
      }),
    );
    return fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const port = new Harbour();
        const due = new Set<string>();
        for (const one of steps) {
          if (one.do === 'expect' && !port.expected.has(`ship-${one.ship}`)) {
            port.expect(`ship-${one.ship}`, one.hours);
            due.add(`ship-${one.ship}`);
          } else if (one.do === 'advance') port.clock.advance(one.minutes * 60_000);
          else if (one.do === 'start') port.start();
          else if (one.do === 'kill') port.kill();
          else if (one.do === 'break') port.store.faults.push(one.fault);
          await turn();
        }
        port.start();
        for (let hour = 0; hour < 8; hour++) {
          port.clock.advance(HOUR);
          for (let attempt = 0; attempt <= port.store.faults.length + 1; attempt++) {
            await port.quiet();
            port.clock.advance(1000);
          }
        }
        await port.quiet();
        expect(await port.rung()).toEqual([...due].sort());
        await port.close();
      }),
      { numRuns: 60 },
    );
  });
});
