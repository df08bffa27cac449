import { SetClock } from '#platform/kernel';
import { Reactor } from '#platform/reactions';
import { DailyTurn } from './daily-turn.ts';
import type { Turn } from './epochs.ts';

const done: Turn = { rewrapped: 0, destroyed: [] };

describe('a node with a vault', () => {
  let clock: SetClock;
  let turns: string[];
  let outcome: () => Promise<Turn | undefined>;
  let reactor: Reactor;

  /** Until the reaction waits again. */
  const settled = async (): Promise<void> => {
    do await new Promise((resolve) => setImmediate(resolve));
    while (clock.waiting === 0);
  };
  /** Hours go by, a minute at a time: as far apart as a reaction is asked at the latest. */
  const pass = async (hours: number): Promise<void> => {
    for (let minute = 0; minute < hours * 60; minute++) {
      clock.advance(60_000);
      await settled();
    }
  };

  beforeEach(async () => {
    clock = new SetClock('2026-03-01T12:00:00.000000Z');
    turns = [];
    outcome = async () => done;
    const turn = (): Promise<Turn | undefined> => {
      turns.push(new Date(clock.now()).toISOString());
      return outcome();
    };
    reactor = new Reactor({
      country: 'EC',
      reactions: [new DailyTurn({ turn })],
      clock,
      log: () => undefined,
    });
    reactor.start();
    await settled();
  });
  afterEach(() => reactor.stop());

  it('turns its epochs at its start and then once a day', async () => {
    await pass(49);
    expect(turns).toEqual([
      '2026-03-01T12:00:00.000Z',
      '2026-03-02T12:00:00.000Z',
      '2026-03-03T12:00:00.000Z',
    ]);
  });

  it('looks again within a minute where another process was at it, or where it failed', async () => {
    await pass(23);
    outcome = async () => undefined;
    await pass(1);
    outcome = () => Promise.reject(new Error('no database'));
    clock.advance(60_000);
    await settled();
    outcome = async () => done;
    clock.advance(1_000);
    await settled();
    expect(turns.slice(1)).toEqual([
      '2026-03-02T12:00:00.000Z',
      '2026-03-02T12:01:00.000Z',
      '2026-03-02T12:01:01.000Z',
    ]);
    await pass(23);
    expect(turns).toHaveLength(4);
  });
});
