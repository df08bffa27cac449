import kafkajs from 'kafkajs';
import { topicOf } from '#platform/kernel';
import { MIRROR, mirrorOf, prepareBroker } from '#platform/messaging';
import type { AppName } from '#tools/local-system';
import { contracts } from './contracts.ts';
import {
  as,
  crossingAt,
  forgedCrossing,
  huaquillas,
  keptAside,
  rumichaca,
  until,
  type KeptAside,
} from './client.ts';
import { clientOf, recordsIn, send } from './environment/kafka.ts';
import { inDatabase } from './environment/system.ts';
import { allowed, write } from './environment/probe.ts';
import { parseExposition } from './exposition.ts';
import { startTwoClusters, type Owner, type TwoClusters } from './environment/two-clusters.ts';

const TOLD = 'ec.co.crossing';
const ANSWERED = 'co.ec.crossing';
/** Who has both: at Ecuador's cluster Ecuador and the shared view, at Colombia's Colombia and its auditor. */
const readers = ['EC', 'SHARED_VIEW', 'CO', 'AUDITOR'] as const satisfies readonly AppName[];

type Administrator = ReturnType<ReturnType<typeof clientOf>['admin']>;

/** Ecuador and Colombia with a Kafka each; MirrorMaker 2 brings to either what the other tells it. */
describe('two clusters', () => {
  let two: TwoClusters;

  const administrator = async <T>(
    at: TwoClusters['at'],
    owner: Owner,
    work: (admin: Administrator) => Promise<T>,
    user?: string,
  ): Promise<T> => {
    const admin = clientOf(at(owner, user), user ? 0 : undefined).admin();
    await admin.connect();
    try {
      return await work(admin);
    } finally {
      await admin.disconnect();
    }
  };
  const endAt = (owner: Owner): Promise<number> =>
    administrator(two.at, owner, async (admin) =>
      Number((await admin.fetchTopicOffsets(topicOf(TOLD)))[0]!.high),
    );

  /** The copy's topic was there before, and emptied: its offsets go on from there. */
  const withAnEarlierLife = async (at: TwoClusters['at']): Promise<void> => {
    const topic = topicOf(TOLD);
    await administrator(at, 'CO', (admin) =>
      admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: 1 }] }),
    );
    await send(
      at('CO'),
      TOLD,
      Array.from({ length: 7 }, () => 'earlier'),
    );
    await administrator(at, 'CO', async (admin) => {
      const [{ high: offset } = { high: '' }] = await admin.fetchTopicOffsets(topic);
      await admin.deleteTopicRecords({ topic, partitions: [{ partition: 0, offset }] });
    });
  };

  const officer = (node: 'EC' | 'CO') => as(two.system, node, `border-officer-${node.toLowerCase()}`);
  /** Records so many crossings at Rumichaca's side of a country. */
  const crossings = async (node: 'EC' | 'CO', count: number): Promise<void> => {
    const stem = `c-${Date.now()}`;
    const lines = Array.from({ length: count }, (_, n) =>
      JSON.stringify({ id: `${stem}-${n}`, ...crossingAt('rumichaca') }),
    );
    const { status, text } = await officer(node)('/v1/crossings/batch', { lines: lines.join('\n') });
    expect(status).toBe(200);
    expect(text.match(/"status":"recorded"/g)).toHaveLength(count);
  };

  /** A ledger as somebody keeps it: how much, the seal that covers it (which signs the root), and every byte in order. */
  const copyAt = async (name: AppName, ledger: string) => {
    const [copy] = await inDatabase(
      two.system,
      name,
      `select l.size::int, count(e.position)::int as events,
                (select note from ledger_seals s where s.ledger = l.ledger and s.size = l.size limit 1) as seal,
                md5(string_agg(e.position || ' ' || e.leaf, E'\n' order by e.position)) as content
           from ledgers l left join ledger_entries e using (ledger) where ledger = $1 group by ledger`,
      [ledger],
    );
    return copy as { size: number; seal: string; events: number; content: string } | undefined;
  };
  /** Everybody has it, and has the same. */
  const agree = (ledger: string, size: number, who: readonly AppName[] = readers): Promise<true> =>
    until(`${who.join(', ')} agree on ${size} of ${ledger}`, async () => {
      const copies = await Promise.all(who.map((name) => copyAt(name, ledger)));
      return (
        copies.every((copy) => copy?.size === size && copy.events === size) &&
        new Set(copies.map((copy) => JSON.stringify(copy))).size === 1
      );
    });
  const sizeOf = async (ledger: string): Promise<number> =>
    (await copyAt(ledger === TOLD ? 'EC' : 'CO', ledger))!.size;
  /** What stops a ledger; that a record waited for its seal while a mirror stood still is rightly told, and stops nothing. */
  const quarantined = async (app: AppName, operator: string) =>
    ((await as(two.system, app, operator)('/v1/quarantine?state=open')).body.records as KeptAside[]).filter(
      ({ code }) => code !== 'record.unsealed',
    );

  beforeAll(async () => {
    two = await startTwoClusters(withAnEarlierLife);
  }, 180_000);
  afterAll(() => two?.stop(), 60_000);

  it('each side’s events reach the other’s cluster, where offsets differ and ledger positions do not', async () => {
    await officer('EC')('/v1/posts', { body: rumichaca.EC });
    await officer('CO')('/v1/posts', { body: rumichaca.CO });
    await crossings('EC', 5);
    await crossings('CO', 3);
    await agree(TOLD, 6);
    await agree(ANSWERED, 4);

    // What the clock seals goes on coming: what was said by now is looked for in the copy.
    const said = await recordsIn(two.at('EC'), [topicOf(TOLD)]);
    const mirrored = await until('its mirror has brought all of it', async () => {
      const copied = await recordsIn(two.at('CO'), [topicOf(TOLD)]);
      return copied.length >= said.length && copied.slice(0, said.length);
    });
    expect(mirrored.map(({ value }) => value)).toEqual(said.map(({ value }) => value));
    expect(mirrored.map(({ offset }) => offset)).toEqual(said.map(({ offset }) => offset + 7));
    const { body } = await as(two.system, 'SHARED_VIEW', 'committee-co')('/v1/traffic?group=direction');
    expect(body.total.persons).toBe(8);
  });

  it('a cluster has what its countries may read, its mirror writes nothing else, and none writes abroad', async () => {
    await officer('EC')('/v1/posts', { body: huaquillas });
    await until('Peru is told', async () => (await copyAt('PE', 'ec.pe.crossing'))?.size === 1);
    const ours = (topics: readonly string[]): string[] =>
      topics.filter((topic) => topic.startsWith('vecindad.')).sort();
    const seen = (owner: Owner, user?: string): Promise<string[]> =>
      administrator(two.at, owner, async (admin) => ours(await admin.listTopics()), user);
    expect(await seen('CO')).toEqual(ours(contracts.ledgers.at('CO').map(topicOf)));
    expect(await seen('EC', mirrorOf('CO'))).toEqual(ours(contracts.ledgers.to('CO').map(topicOf)));
    // What a mirror makes is made as its source is: kept for ever, by the broker's time.
    const { resources } = await administrator(two.at, 'CO', (admin) =>
      admin.describeConfigs({
        includeSynonyms: false,
        resources: [{ type: kafkajs.ConfigResourceTypes.TOPIC, name: topicOf('ec.all.keys') }],
      }),
    );
    for (const [configName, configValue] of [
      ['retention.ms', '-1'],
      ['retention.bytes', '-1'],
      ['message.timestamp.type', 'LogAppendTime'],
    ])
      expect(resources[0]!.configEntries).toContainEqual(
        expect.objectContaining({ configName, configValue, isDefault: false }),
      );
    const writes = (owner: Owner, user: string, ledger: string): Promise<boolean> =>
      allowed(write(clientOf(two.at(owner, user), 0), topicOf(ledger)));
    expect(await writes('CO', MIRROR, TOLD)).toBe(true);
    expect(await writes('CO', MIRROR, ANSWERED)).toBe(false);
    expect(await writes('CO', 'co', TOLD)).toBe(false);
    expect(await writes('EC', MIRROR, TOLD)).toBe(false);
    expect(await writes('EC', mirrorOf('CO'), TOLD)).toBe(false);
  });

  it('a mirror that is killed repeats itself, and every reader has each event once, in order', async () => {
    let repeats = 0;
    for (let round = 0; repeats === 0 && round < 3; round++) {
      const [size, before] = [await sizeOf(TOLD), await endAt('CO')];
      const recording = crossings('EC', 1_500);
      await until('the mirror is in the middle', async () => (await endAt('CO')) > before + 100);
      await two.killMirror('CO');
      await recording;
      expect((await copyAt('CO', TOLD))!.size).toBeLessThan(size + 1_500);
      await two.startMirror('CO');
      await agree(TOLD, size + 1_500);
      const values = (await recordsIn(two.at('CO'), [topicOf(TOLD)])).map(({ value }) => value);
      repeats = values.length - new Set(values).size;
    }
    expect(repeats).toBeGreaterThan(0);
    const said = (await recordsIn(two.at('EC'), [topicOf(TOLD)])).map(({ value }) => value);
    expect(new Set(said).size).toBe(said.length);
    const verified = await as(
      two.system,
      'AUDITOR',
      'auditor',
    )(`/v1/ledgers/${TOLD}/verification`, { body: {} });
    expect(verified.body).toMatchObject({ size: await sizeOf(TOLD), sound: true, findings: [] });
  }, 120_000);

  it('a mirror that stands still holds up one way only, and goes on where it was', async () => {
    const [told, answered] = [await sizeOf(TOLD), await sizeOf(ANSWERED)];
    two.signalMirror('CO', 'SIGSTOP');
    await crossings('EC', 10);
    await crossings('CO', 10);
    await agree(ANSWERED, answered + 10);
    await agree(TOLD, told + 10, ['EC', 'SHARED_VIEW']);
    expect((await copyAt('CO', TOLD))!.size).toBe(told);
    two.signalMirror('CO', 'SIGCONT');
    await agree(TOLD, told + 10);
  });

  it('a mirror that stands still is told from a neighbour who has nothing to say', async () => {
    const ledgers = async (): Promise<{ from: string; silent: boolean }[]> =>
      (await as(two.system, 'SHARED_VIEW', 'committee-ec')('/v1/completeness')).body.ledgers;
    const heardFromAll = async (): Promise<boolean> => (await ledgers()).every(({ silent }) => !silent);
    await until('each country says that there is nothing new', heardFromAll);
    two.signalMirror('EC', 'SIGSTOP');
    try {
      await until('Colombia is silent, in all its ledgers, and nobody else', async () =>
        (await ledgers()).every(({ from, silent }) => silent === (from === 'CO')),
      );
      const { text } = await as(two.system, 'EC', 'operator-ec')('/metrics');
      const seconds = parseExposition(text).get('vecindad_ledger_silent_seconds')!.series;
      const of = (ledger: string): number => seconds.find(({ labels }) => labels['ledger'] === ledger)!.value;
      expect(of(ANSWERED)).toBeGreaterThan(6);
      expect(of('pe.ec.crossing')).toBeLessThan(6);
    } finally {
      two.signalMirror('EC', 'SIGCONT');
    }
    await until('it is heard again', heardFromAll);
  });

  it('a cluster that nobody reaches costs no command, and everything arrives afterwards', async () => {
    const [told, answered] = [await sizeOf(TOLD), await sizeOf(ANSWERED)];
    two.way.EC.disturb('cut');
    await crossings('EC', 10);
    await crossings('CO', 10);
    await agree(ANSWERED, answered + 10, ['CO', 'AUDITOR']);
    await until('Ecuador says what it could not send', async () => {
      const { text } = await as(two.system, 'EC', 'operator-ec')('/metrics');
      const { series } = parseExposition(text).get('vecindad_relay_unsent_events')!;
      return series.some(({ labels, value }) => labels['ledger'] === TOLD && value >= 10);
    });
    expect((await copyAt('CO', TOLD))!.size).toBe(told);
    two.way.EC.disturb(undefined);
    await agree(TOLD, told + 10);
    await agree(ANSWERED, answered + 10);
  }, 120_000);

  it('a record forged in the mirrored topic is named by who reads there, and concerns nobody else', async () => {
    const size = await sizeOf(TOLD);
    await send(two.at('CO'), TOLD, [forgedCrossing(size)]);
    await crossings('EC', 1);
    await agree(TOLD, size + 1, ['EC', 'SHARED_VIEW']);
    for (const app of ['CO', 'AUDITOR'] as const) {
      const operator = as(two.system, app, 'operator-co');
      const named = await keptAside(operator, () => true);
      expect(named).toMatchObject({ code: 'record.not-in-ledger', ledger: TOLD, position: size });
      const { body: whole } = await operator(`/v1/quarantine/${named.id}`);
      expect(whole.record).toBe(forgedCrossing(size));
      const body = { reason: 'Forged at our own cluster; its passwords were changed' };
      await operator(`/v1/quarantine/${named.id}/skip`, { body });
    }
    expect(await quarantined('SHARED_VIEW', 'operator-ec')).toEqual([]);
    await agree(TOLD, size + 1);
  });

  it('what a country’s own cluster has lost, its node tells it again, and nobody has anything twice', async () => {
    const size = await sizeOf(TOLD);
    await administrator(two.at, 'EC', (admin) => admin.deleteTopics({ topics: [topicOf(TOLD)] }));
    await until('it is made anew by who runs the cluster', async () =>
      (await prepareBroker(two.at('EC'), contracts.ledgers, { here: ['EC', 'PE'] })).made.includes(
        topicOf(TOLD),
      ),
    );
    await two.system.restart('EC');
    await crossings('EC', 1);
    await agree(TOLD, size + 1);
    // A topic made anew is shown empty for an instant by a broker whose heads have not moved yet.
    const told = await until('its own cluster has it', async () => {
      const events = (await recordsIn(two.at('EC'), [topicOf(TOLD)])).filter(({ value }) =>
        value.startsWith('{'),
      );
      return events.length > size && events;
    });
    expect(told.map(({ value }) => Number(JSON.parse(value).ledgerposition))).toEqual(
      Array.from({ length: size + 1 }, (_, position) => position),
    );
    for (const app of ['CO', 'SHARED_VIEW'] as const)
      expect(await quarantined(app, 'operator-co')).toEqual([]);
  }, 120_000);

  it('a mirrored topic that was lost is made anew, and readers find their place in it', async () => {
    const size = await sizeOf(TOLD);
    await two.killMirror('CO');
    await administrator(two.at, 'CO', async (admin) => {
      const notes = (await admin.listTopics()).filter((topic) => topic.startsWith('mm2-'));
      await admin.deleteTopics({ topics: [topicOf(TOLD), ...notes] });
    });
    await crossings('EC', 20);
    await two.startMirror('CO');
    await agree(TOLD, size + 20);
    for (const app of ['CO', 'AUDITOR'] as const) expect(await quarantined(app, 'operator-co')).toEqual([]);
    const values = (await recordsIn(two.at('CO'), [topicOf(TOLD)])).map(({ value }) => value);
    expect(new Set(values).size).toBe(values.length);
  }, 120_000);
});
