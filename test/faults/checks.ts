import { parseLedgerName, staysAtHome } from '#platform/kernel';

/** A command that a client has an answer for: it is carried out. */
export interface Acknowledged {
  readonly country: string;
  /** As the store keeps it: `<agency>:<key>`. */
  readonly commandId: string;
}

export interface StoredEvent {
  readonly stream: string;
  /** Gapless from 1 within its stream. */
  readonly version: number;
  readonly recordedAt: string;
  readonly commandId: string | undefined;
  /** The name under which it is told, where that is not its stream's. */
  readonly toldAs?: string;
}

export interface Leaf {
  readonly position: number;
  /** Its stream, or the name drawn for it, and when it was recorded there: together, which event it is. */
  readonly subject: string;
  readonly time: string;
  /** Of the exact bytes. */
  readonly hash: string;
}

/** A ledger as one process keeps it, by position. */
export interface Copy {
  readonly holder: string;
  /** The country that writes it. */
  readonly from: string;
  readonly ledger: string;
  readonly leaves: readonly Leaf[];
}

export interface Model {
  readonly holder: string;
  readonly model: string;
  /** Digest of what is served, and of the same rebuilt from nothing. */
  readonly live: string;
  readonly rebuilt: string;
}

/** Everything that was read of a system that has come to rest. */
export interface Reading {
  readonly acknowledged: readonly Acknowledged[];
  /** By country. */
  readonly stores: Readonly<Record<string, readonly StoredEvent[]>>;
  readonly copies: readonly Copy[];
  /** By ledger, who has to have a copy: its writer first. */
  readonly holders: Readonly<Record<string, readonly string[]>>;
  /** What verification of the kept ledgers, seal by seal, and the quarantines have to say. */
  readonly verified: readonly {
    readonly holder: string;
    readonly ledger: string;
    readonly findings: readonly string[];
  }[];
  readonly models: readonly Model[];
}

export const checkNames = [
  'every acknowledged command once in its store',
  'stream versions gapless',
  'ledger positions gapless',
  'every event once in its ledger, in its stream’s order',
  'every event once in a private ledger, in its stream’s order',
  'every reader has every ledger, once and to the byte',
  'seals sound, nothing in quarantine',
  'read models equal a rebuild from zero',
] as const;
export type CheckName = (typeof checkNames)[number];

export interface Finding {
  readonly check: CheckName;
  readonly what: string;
}

const groupedBy = <T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
};

const commands = ({ acknowledged, stores }: Reading): string[] => {
  const times = new Map<string, number>();
  for (const [country, events] of Object.entries(stores))
    for (const { commandId } of events)
      if (commandId) {
        const key = `${country} ${commandId}`;
        times.set(key, (times.get(key) ?? 0) + 1);
      }
  return acknowledged.flatMap(({ country, commandId }) => {
    const found = times.get(`${country} ${commandId}`) ?? 0;
    return found === 1 ? [] : [`${country}: ${commandId} was acknowledged and is there ${found} times`];
  });
};

const versions = ({ stores }: Reading): string[] =>
  Object.entries(stores).flatMap(([country, events]) =>
    [...groupedBy(events, ({ stream }) => stream)].flatMap(([stream, ofStream]) => {
      const found = ofStream.map(({ version }) => version).sort((one, other) => one - other);
      const wrong = found.findIndex((version, index) => version !== index + 1);
      return wrong < 0
        ? []
        : [`${country}: ${stream} has version ${found[wrong]} where ${wrong + 1} belongs`];
    }),
  );

const positions = ({ copies }: Reading): string[] =>
  copies.flatMap(({ holder, ledger, leaves }) => {
    const wrong = leaves.findIndex(({ position }, index) => position !== index);
    return wrong < 0
      ? []
      : [`${holder}: ${ledger} has position ${leaves[wrong]!.position} where ${wrong} belongs`];
  });

/** Whether each event of a country lies once among these leaves, by the name that it has there, and in its stream's order. */
const onceEach = (
  country: string,
  leaves: readonly Leaf[],
  recorded: ReadonlyMap<string, readonly StoredEvent[]>,
  [kept, ledger]: readonly [kept: string, ledger: string],
): string[] => {
  const told = groupedBy(leaves, ({ subject }) => subject);
  const strangers = [...told.keys()].filter((stream) => !recorded.has(stream));
  return [
    ...strangers.map((stream) => `${country}: ${stream} is ${kept} and not in its store`),
    ...[...recorded].flatMap(([stream, ofStream]) => {
      const wanted = [...ofStream]
        .sort((one, other) => one.version - other.version)
        .map(({ recordedAt }) => recordedAt);
      const found = (told.get(stream) ?? []).map(({ time }) => time);
      const lost = wanted.filter((time) => !found.includes(time));
      if (lost.length > 0) return [`${country}: ${stream}, recorded ${lost[0]}, is in no ${ledger}`];
      if (found.length > wanted.length)
        return [`${country}: ${stream} is ${kept} ${found.length} times for ${wanted.length}`];
      return wanted.every((time, index) => time === found[index])
        ? []
        : [`${country}: ${stream} is ${kept} in another order than recorded`];
    }),
  ];
};

const ownLeaves = ({ copies }: Reading, country: string, atHome: boolean): Leaf[] =>
  copies
    .filter(
      ({ holder, from, ledger }) =>
        [holder, from].every((one) => one === country) && staysAtHome(parseLedgerName(ledger)) === atHome,
    )
    .flatMap(({ leaves }) => leaves);

const publishedOnce = (reading: Reading): string[] =>
  Object.entries(reading.stores).flatMap(([country, events]) => {
    const recorded = groupedBy(events, ({ stream, toldAs }) => toldAs ?? stream);
    return onceEach(country, ownLeaves(reading, country, false), recorded, ['published', 'ledger']);
  });

const keptAtHome = (reading: Reading): string[] =>
  Object.entries(reading.stores).flatMap(([country, events]) => {
    const recorded = groupedBy(events, ({ stream }) => stream);
    return onceEach(country, ownLeaves(reading, country, true), recorded, ['kept', 'private ledger']);
  });

const readers = ({ copies, holders }: Reading): string[] => {
  const byName = new Map(copies.map((copy) => [`${copy.holder} ${copy.ledger}`, copy.leaves]));
  return Object.entries(holders).flatMap(([ledger, [writer, ...others]]) => {
    const written = byName.get(`${writer} ${ledger}`) ?? [];
    return others.flatMap((reader) => {
      const kept = byName.get(`${reader} ${ledger}`) ?? [];
      if (kept.length !== written.length)
        return [`${reader}: ${ledger} has ${kept.length} leaves of ${written.length}`];
      const other = kept.findIndex(({ hash }, index) => hash !== written[index]!.hash);
      return other < 0 ? [] : [`${reader}: ${ledger} holds something else at position ${other}`];
    });
  });
};

const seals = ({ verified }: Reading): string[] =>
  verified.flatMap(({ holder, ledger, findings }) =>
    findings.map((finding) => `${holder}: ${ledger}: ${finding}`),
  );

const models = ({ models: all }: Reading): string[] =>
  all
    .filter(({ live, rebuilt }) => live !== rebuilt)
    .map(({ holder, model, live, rebuilt }) => `${holder}: ${model} is ${live}, rebuilt ${rebuilt}`);

const checks: Readonly<Record<CheckName, (reading: Reading) => string[]>> = {
  'every acknowledged command once in its store': commands,
  'stream versions gapless': versions,
  'ledger positions gapless': positions,
  'every event once in its ledger, in its stream’s order': publishedOnce,
  'every event once in a private ledger, in its stream’s order': keptAtHome,
  'every reader has every ledger, once and to the byte': readers,
  'seals sound, nothing in quarantine': seals,
  'read models equal a rebuild from zero': models,
};

/** What is not as it has to be; nothing where nothing was lost. */
export const findingsOf = (reading: Reading): Finding[] =>
  checkNames.flatMap((check) => checks[check](reading).map((what) => ({ check, what })));
