import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { goneWithin, type AppName } from '#tools/local-system';
import type { Fault, Planned, Program } from './plan.ts';
import { programs } from './plan.ts';
import type { FaultySystem, PartOfIt } from './system.ts';

/** What came of one fault, where there is more to say than that it happened. */
export interface Injected {
  /** Why it could not be done on this machine. */
  readonly leftOut?: string;
  readonly note?: string;
}

const BACK_WITHIN_MS = 180_000;

/** Waits until a part runs again, and is ready. */
export const back = async (system: FaultySystem, name: PartOfIt): Promise<void> => {
  const part = system.part(name);
  for (const until = Date.now() + BACK_WITHIN_MS; !part.process; await delay(300)) {
    if (Date.now() > until) throw new Error(`${name} did not come back within ${BACK_WITHIN_MS / 1_000} s`);
    // It comes back by itself too, later each time; what keeps it from starting now may be another fault.
    await part.resume().catch(() => undefined);
  }
};

/** An application's database as the superuser, who sees everybody's sessions. */
const asSuperuser = ({ superuser, databases }: FaultySystem, app: AppName): string => {
  const url = new URL(superuser);
  url.pathname = new URL(databases[app]).pathname;
  return url.href;
};

const query = async (url: string, text: string): Promise<Record<string, string>[]> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query(text)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** What one process of an application does at a time: the name of its lock. */
export interface Lead {
  readonly app: AppName;
  readonly lock: string;
}

/** Ecuador's processes: which of them seals. */
export const relayLead: Lead = { app: 'EC', lock: 'vecindad relay EC' };

/** The session by which one of an application's processes leads, and which process that is. */
export const leader = async (
  system: FaultySystem,
  { app, lock } = relayLead,
  within = 30_000,
): Promise<{ pid: string; program: Program }> => {
  for (const until = Date.now() + within; ; await delay(200)) {
    const rows = await query(
      asSuperuser(system, app),
      `select a.pid, a.client_port from pg_locks l join pg_stat_activity a using (pid)
        where l.locktype = 'advisory' and l.objsubid = 1
          and l.database = (select oid from pg_database where datname = current_database())
          and ((l.classid::bigint << 32) | l.objid::bigint) = hashtextextended('${lock}', 0)`,
    ).catch(() => []);
    const program = programs.find((one) =>
      system.wires.postgres[one].carries(Number(rows[0]?.['client_port'])),
    );
    if (program) return { pid: rows[0]!['pid']!, program };
    if (Date.now() > until) throw new Error(`nobody has held “${lock}” for ${within / 1_000} s`);
  }
};

/** Who seals, once somebody does again: another fault may have taken the server away. */
const relayLeader = (system: FaultySystem): ReturnType<typeof leader> =>
  leader(system, relayLead, BACK_WITHIN_MS);

const kill = async (
  system: FaultySystem,
  name: PartOfIt,
  by: NodeJS.Signals,
  downMs: number,
): Promise<void> => {
  await back(system, name);
  const { process } = system.part(name);
  if (!process) return; // it ended by itself this moment
  system.part(name).kill(by);
  if (!(await goneWithin(process, 10_000))) throw new Error(`${name} outlived ${by}`);
  await delay(downMs);
  await back(system, name);
};

/**
 * Limits the size of files that a process may write: to it, the disk is full. Asked as the user whose process it is, since
 * not every root may set another's limits. Linux only.
 */
const limit = (pid: number | string, size: string): boolean => {
  try {
    const { uid, gid } = statSync(`/proc/${pid}`);
    const options = [`--pid=${pid}`, `--fsize=${size}:`];
    return spawnSync('prlimit', options, { stdio: 'ignore', uid, gid }).status === 0;
  } catch {
    return false; // there is no /proc, or no such process any more
  }
};

const fullDisk = async (
  system: FaultySystem,
  target: 'POSTGRES' | 'KAFKA',
  forMs: number,
): Promise<Injected> => {
  await back(system, target);
  const part = system.part(target);
  const { process } = part;
  if (!process) return {};
  const everyProcess = async (): Promise<(number | string)[]> => [
    process.pid,
    ...(target === 'POSTGRES'
      ? await query(system.superuser, 'select pid from pg_stat_activity').then(
          (rows) => rows.map(({ pid }) => pid!),
          () => [],
        )
      : []),
  ];
  const victims = await everyProcess();
  if (!limit(victims[0]!, '8192')) return { leftOut: 'no prlimit on this machine' };
  for (const pid of victims.slice(1)) limit(pid, '8192');
  await delay(forMs);
  for (const pid of await everyProcess()) limit(pid, 'unlimited');
  const note = part.process === process ? undefined : 'it went down by it';
  await back(system, target);
  return { note };
};

/** Somebody's transaction in Ecuador's database that has a number, has written, and does not end. */
const foreignTransaction = async (system: FaultySystem, forMs: number): Promise<Injected> => {
  const client = new pg.Client({ connectionString: asSuperuser(system, 'EC') });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('begin isolation level repeatable read');
    await client.query('create temp table foreign_work as select pg_current_xact_id()::text as xid');
    const before = await query(system.databases.EC, 'select position from relay_progress');
    await delay(forMs * 2);
    const after = await query(system.databases.EC, 'select position from relay_progress');
    return before[0]!['position'] === after[0]!['position'] ? {} : { note: 'sealing went on meanwhile' };
  } catch {
    return { note: 'another fault ended it' };
  } finally {
    await client.end().catch(() => undefined);
  }
};

const byKind: {
  readonly [Kind in Fault['kind']]: (
    system: FaultySystem,
    planned: Planned & { readonly kind: Kind },
  ) => Promise<Injected>;
} = {
  kill: async (system, { target, forMs }) => {
    const program = target === 'RELAY' ? (await relayLeader(system)).program : target;
    await kill(system, program, 'SIGKILL', forMs / 3);
    return target === 'RELAY' ? { note: `it was ${program}` } : {};
  },
  pause: async (system, { target, forMs }) => {
    await back(system, target);
    system.part(target).kill('SIGSTOP');
    // Beyond Kafka's session timeout too: others take over meanwhile.
    await delay(forMs * 3);
    system.part(target).kill('SIGCONT');
    return {};
  },
  'immediate-stop': async (system, { forMs }) => {
    await kill(system, 'POSTGRES', 'SIGQUIT', forMs / 3);
    return {};
  },
  'postgres-wire': async (system, { target, how, forMs }) =>
    disturb(system.wires.postgres[target], how, forMs),
  'kafka-wire': async (system, { how, forMs }) => disturb(system.wires.kafka, how, forMs),
  'rest-wire': async (system, { target, how, forMs }) => disturb(system.wires.rest[target], how, forMs),
  'relay-session-ended': async (system) => {
    for (;;) {
      const { pid } = await relayLeader(system);
      try {
        await query(system.superuser, `select pg_terminate_backend(${Number(pid)})`);
        return {};
      } catch {
        // Another fault took the server away in between, and that session with it: then the next leader's is ended.
      }
    }
  },
  'foreign-transaction': (system, { forMs }) => foreignTransaction(system, forMs),
  'full-disk': (system, { target, forMs }) => fullDisk(system, target, forMs),
  'clock-step': async (system, { target, seconds, forMs }) => {
    system.setClock(target, seconds);
    await delay(forMs * 2);
    system.setClock(target, 0);
    return {};
  },
};

const disturb = async (
  wire: FaultySystem['wires']['kafka'],
  how: Parameters<typeof wire.disturb>[0],
  forMs: number,
): Promise<Injected> => {
  wire.disturb(how, forMs / 10);
  await delay(forMs);
  wire.disturb(undefined);
  return {};
};

/** Injects one fault, and returns when it is over and what it hit is back. */
export const inject = (system: FaultySystem, planned: Planned): Promise<Injected> =>
  (byKind[planned.kind] as (system: FaultySystem, planned: Planned) => Promise<Injected>)(system, planned);
