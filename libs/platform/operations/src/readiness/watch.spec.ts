import type { Lag } from '#platform/projection';
import type { RelaySignal, Signals } from '../signals/signals.ts';
import { Watch } from './watch.ts';

const LEDGER = 'ec.co.crossing';

/** A node at which all is done, as its database would tell. */
class Node {
  now = 1_000_000;
  outgoing: RelaySignal = {
    newest: 10,
    sealedUpTo: 10,
    backlog: 0,
    ledgers: [{ ledger: LEDGER, size: 5, sent: 5, unsent: false }],
  };
  lag: Lag = {
    projection: 'posts',
    ledger: LEDGER,
    size: 5,
    folded: 5,
    due: false,
    seconds: 0,
    held: false,
  };
  fenceHeld = 0;
  appends = { answered: 100, waiting: 0 };
  sendingFails: string | undefined;
  readonly obstacles = { leading: true, notSending: () => this.sendingFails };
  database: () => Promise<void> = async () => undefined;

  readonly signals: Signals = {
    appends: () => this.appends,
    fence: async () => ({ position: 10, oldestHolderSeconds: this.fenceHeld }),
    lag: async () => {
      await this.database();
      return [this.lag];
    },
    quarantine: async () => [],
    inbox: () => [],
    silence: async () => [],
    consumers: [],
    relay: { read: async () => this.outgoing, obstacles: this.obstacles },
  };
  readonly watch = new Watch(this.signals, 30_000, () => this.now);

  sends(sent: number, size: number): void {
    this.outgoing = {
      ...this.outgoing,
      ledgers: [{ ledger: LEDGER, size, sent, unsent: sent < size }],
    };
  }

  folds(folded: number, size: number, more: Partial<Lag> = {}): void {
    this.lag = { ...this.lag, folded, size, due: folded < size, ...more };
  }

  /** Time goes by, and the watch looks as often as it does. */
  async pass(seconds: number): Promise<this> {
    for (let passed = 0; passed < seconds; passed += 5) {
      await this.watch.look();
      this.now += 5_000;
    }
    await this.watch.look();
    return this;
  }

  get unready(): (string | undefined)[] {
    return [this.watch.store(), this.watch.blind(), this.watch.relay(), this.watch.models()].filter(Boolean);
  }
}

describe('readiness', () => {
  let node: Node;
  beforeEach(() => (node = new Node()));

  it('is given where there is nothing to do, however long', async () => {
    await node.pass(3600);
    expect(node.unready).toEqual([]);
  });

  it('is lost when events stay unsealed for 30 s, and comes back with the first that is sealed', async () => {
    await node.pass(600);
    node.outgoing = { ...node.outgoing, newest: 17, backlog: 7 };
    await node.pass(30);
    expect(node.unready).toEqual([]);
    await node.pass(5);
    expect(node.unready).toEqual(['sealing does not move: at 10 of 17']);
    node.outgoing = { ...node.outgoing, sealedUpTo: 11, backlog: 6 };
    await node.pass(5);
    expect(node.unready).toEqual([]);
  });

  it('is lost when appends get no answer for 30 s, although the database answers others', async () => {
    node.appends = { answered: 100, waiting: 2 };
    await node.pass(30);
    expect(node.unready).toEqual([]);
    await node.pass(5);
    expect(node.unready).toEqual(['appending does not move: at 100 of 102']);
    node.appends = { answered: 101, waiting: 1 };
    await node.pass(5);
    expect(node.unready).toEqual([]);
  });

  it('is kept where appends that got no answer were given up, and none waits', async () => {
    node.appends = { answered: 100, waiting: 2 };
    await node.pass(15);
    node.appends = { answered: 100, waiting: 0 };
    await node.pass(60);
    expect(node.unready).toEqual([]);
  });

  it('is kept under load, where there is always something to do', async () => {
    for (let sealed = 10; sealed < 200; sealed++) {
      node.outgoing = { ...node.outgoing, newest: sealed + 5, sealedUpTo: sealed, backlog: 5 };
      await node.pass(5);
      expect(node.unready).toEqual([]);
    }
  });

  it('tells that a transaction nobody ends is what holds up sealing', async () => {
    node.outgoing = { ...node.outgoing, newest: 17, backlog: 7 };
    node.fenceHeld = 45.2;
    await node.pass(40);
    expect(node.unready).toEqual([
      'sealing does not move: at 10 of 17: a transaction has held the store’s fence for 45 s',
    ]);
  });

  it('tells that the broker is away when nothing can be sent, and that it was sent when it is back', async () => {
    node.sends(5, 9);
    node.sendingFails = 'Kafka cannot be reached: connect ECONNREFUSED 127.0.0.1:9092';
    await node.pass(40);
    expect(node.unready).toEqual([
      `${LEDGER} does not move: at 5 of 9: Kafka cannot be reached: connect ECONNREFUSED 127.0.0.1:9092`,
    ]);
    node.sends(9, 9);
    node.sendingFails = undefined;
    await node.pass(5);
    expect(node.unready).toEqual([]);
  });

  it('is lost for a seal alone too, which covers no new event', async () => {
    node.outgoing = { ...node.outgoing, ledgers: [{ ledger: LEDGER, size: 5, sent: 5, unsent: true }] };
    await node.pass(40);
    expect(node.unready).toEqual([`${LEDGER} does not move: at 5 of 6`]);
  });

  it('is lost in every process of a country whose leader does nothing', async () => {
    node.obstacles.leading = false;
    node.sends(5, 9);
    await node.pass(40);
    expect(node.unready).toEqual([`${LEDGER} does not move: at 5 of 9: another leads`]);
  });

  it('is lost when a read model does not follow', async () => {
    node.folds(5, 8);
    await node.pass(40);
    expect(node.unready).toEqual([`posts on ${LEDGER} does not move: at 5 of 8`]);
    node.folds(8, 8);
    await node.pass(5);
    expect(node.unready).toEqual([]);
  });

  it('is not lost for what waits for an operator, which is an alarm of its own', async () => {
    node.folds(5, 8, { held: true });
    await node.pass(3600);
    expect(node.unready).toEqual([]);
    node.folds(5, 8, { held: false });
    await node.pass(20);
    expect(node.unready).toEqual([]);
    await node.pass(20);
    expect(node.unready).toEqual([`posts on ${LEDGER} does not move: at 5 of 8`]);
  });

  it('is lost when the database cannot say, with what it says instead', async () => {
    await node.pass(5);
    node.database = () => Promise.reject(new Error('too many connections'));
    await node.pass(40);
    expect(node.unready).toEqual([
      'PostgreSQL has not told for 40 s how far the work is: too many connections',
    ]);
    node.database = async () => undefined;
    await node.pass(5);
    expect(node.unready).toEqual([]);
  });

  it('is lost when the database says nothing at all, and is asked no second time meanwhile', async () => {
    let asked = 0;
    let answer: () => void = () => undefined;
    node.database = () => {
      asked++;
      return new Promise((resolve) => (answer = resolve));
    };
    const first = node.watch.look();
    node.now += 40_000;
    await node.watch.look();
    expect(asked).toBe(1);
    expect(node.unready).toEqual(['PostgreSQL has not told for 40 s how far the work is']);
    answer();
    await first;
    expect(node.unready).toEqual([]);
  });
});
