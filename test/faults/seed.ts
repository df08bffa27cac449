import { setTimeout as delay } from 'node:timers/promises';
import { findingsOf, type Acknowledged, type Finding } from './checks.ts';
import { back, inject, type Injected } from './inject.ts';
import { Load } from './load.ts';
import { appOf, inWords, planOf, programs, type Planned } from './plan.ts';
import { readAll, restless } from './readings.ts';
import type { FaultySystem } from './system.ts';

/** Faults that overlap: each lane has one at a time, and no two hit the same part. */
const LANES = 2;
const AT_REST_WITHIN_MS = 180_000;

export interface SeedOptions {
  readonly seed: number;
  readonly faults: number;
  readonly commands: number;
  readonly log: (line: string) => void;
}

export interface SeedResult {
  readonly seed: number;
  readonly injected: readonly (Injected & { readonly planned: Planned })[];
  readonly acknowledged: readonly Acknowledged[];
  readonly retries: number;
  readonly cuts: number;
  readonly repliesDropped: number;
  readonly findings: readonly Finding[];
  readonly seconds: { readonly faults: number; readonly rest: number; readonly checks: number };
}

const ofEcuador = programs.filter((program) => appOf(program) === 'EC');

/** What a fault is about: the relay is one of two processes, and which one shows when it comes to it. */
const hits = ({ kind, target }: Planned): readonly string[] =>
  kind.endsWith('-wire') ? [`${kind} ${target}`] : target === 'RELAY' ? ofEcuador : [target];

const wiresOf = ({ wires }: FaultySystem) => [
  ...Object.values(wires.postgres),
  wires.kafka,
  ...Object.values(wires.rest),
];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Faults in their order, as many at once as there are lanes. @param onDone told of each, with how many are over */
const injectAll = async (
  system: FaultySystem,
  plan: readonly Planned[],
  log: (line: string) => void,
  onDone: (over: number) => void,
  giveUp: AbortSignal,
): Promise<SeedResult['injected'][number][]> => {
  const waiting = [...plan];
  const under = new Set<string>();
  const injected: SeedResult['injected'][number][] = [];
  const lane = async (): Promise<void> => {
    for (let planned = waiting.shift(); planned && !giveUp.aborted; planned = waiting.shift()) {
      await delay(planned.afterMs);
      const parts = hits(planned);
      while (parts.some((part) => under.has(part))) await delay(50);
      parts.forEach((part) => under.add(part));
      log(inWords(planned));
      injected.push({ planned, ...(await inject(system, planned)) });
      parts.forEach((part) => under.delete(part));
      onDone(injected.length);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return injected.sort((one, other) => one.planned.nth - other.planned.nth);
};

const untilAtRest = async (system: FaultySystem): Promise<void> => {
  for (const until = Date.now() + AT_REST_WITHIN_MS; ; await delay(300)) {
    const waiting = await restless(system);
    // Twice: a receipt is written for what was received, and is itself to be published.
    if (waiting.length === 0 && (await delay(1_500).then(() => restless(system))).length === 0) return;
    if (Date.now() > until)
      throw new Error(
        `the system did not come to rest in ${AT_REST_WITHIN_MS / 1_000} s: ${waiting.join('; ')}`,
      );
  }
};

/**
 * Drives three nodes under load through the faults of a seed, lets the system come to rest, and reads everything it
 * holds.
 * @param before what was acknowledged earlier on the same system: it must still be there
 */
export const runSeed = async (
  system: FaultySystem,
  { seed, faults, commands, log }: SeedOptions,
  before: readonly Acknowledged[] = [],
): Promise<SeedResult> => {
  const since = Date.now();
  const [cuts, dropped] = [
    sum(wiresOf(system).map((wire) => wire.cuts)),
    sum(wiresOf(system).map((wire) => wire.repliesDropped)),
  ];
  const plan = planOf(seed, faults);
  const load = new Load(system, seed, commands);
  load.allow(1 / (faults + 1));
  const over = new AbortController();
  const sending = load.run();
  const injecting = injectAll(
    system,
    plan,
    log,
    (count) => load.allow((count + 1) / (faults + 1)),
    over.signal,
  );
  let injected: SeedResult['injected'];
  try {
    // A load that fails ends the run at once; one that is done waits for the faults.
    [injected] = await Promise.all([injecting, sending]);
  } finally {
    load.stop();
    over.abort();
    await Promise.allSettled([injecting, sending]);
  }
  const faultsOver = Date.now();
  for (const part of [...programs, 'KAFKA', 'POSTGRES'] as const) await back(system, part);
  await untilAtRest(system);
  const atRest = Date.now();
  const reading = await readAll(system, [...before, ...load.acknowledged]);
  return {
    seed,
    injected,
    acknowledged: load.acknowledged,
    retries: load.retries,
    cuts: sum(wiresOf(system).map((wire) => wire.cuts)) - cuts,
    repliesDropped: sum(wiresOf(system).map((wire) => wire.repliesDropped)) - dropped,
    findings: findingsOf(reading),
    seconds: {
      faults: Math.round((faultsOver - since) / 1_000),
      rest: Math.round((atRest - faultsOver) / 1_000),
      checks: Math.round((Date.now() - atRest) / 1_000),
    },
  };
};
