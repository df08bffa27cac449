import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Country } from '#platform/kernel';
import { MIRROR, mirrorOf, prepareBroker, type KafkaSettings } from '#platform/messaging';
import {
  ADMIN,
  somePassword,
  startKafka,
  LOOPBACK,
  someFreePort,
  signal,
  stop,
  type KnownProcess,
  type Server,
} from '#tools/local-system';
import { contracts } from '../contracts.ts';
import { Proxy } from '../faults/proxy.ts';
import { startMirrorMaker } from './mirror-maker.ts';
import { guardOver } from './orphans.ts';
import { startSystem, type TestSystem } from './system.ts';

/** Whose cluster it is. Peru has none: its node works at Ecuador's. */
export type Owner = 'EC' | 'CO';

/** Who works where, and as whom. */
const clusters = {
  EC: { here: ['EC', 'PE'], users: ['ec', 'pe', 'shared-view', MIRROR, mirrorOf('CO')], abroad: 'CO' },
  CO: { here: ['CO'], users: ['co', 'auditor', MIRROR, mirrorOf('EC')], abroad: 'EC' },
} as const satisfies Record<Owner, { here: readonly Country[]; users: readonly string[]; abroad: Owner }>;
const owners = Object.keys(clusters) as Owner[];

export interface TwoClusters {
  readonly system: TestSystem;
  /** A cluster, as one of its users. */
  at(owner: Owner, user?: string): KafkaSettings;
  /** Everybody's way to a cluster. */
  readonly way: Readonly<Record<Owner, Proxy>>;
  /** Tells a country's mirror, which reads at the other's cluster and writes at its own. */
  signalMirror(owner: Owner, name: 'SIGSTOP' | 'SIGCONT'): void;
  /** Ends it by SIGKILL, and returns when it is gone. */
  killMirror(owner: Owner): Promise<void>;
  startMirror(owner: Owner): Promise<void>;
  stop(): Promise<void>;
}

/** Some of a list's countries, as the pattern of topics takes them. */
const anyOf = (countries: readonly Country[]): string => countries.join('|').toLowerCase();

/**
 * A whole system at two Kafka clusters with a MirrorMaker 2 each way: Ecuador's with Ecuador, Peru and the shared view;
 * Colombia's with Colombia, and an auditor on its side.
 * @param prepare what is done to the clusters before anybody comes
 */
export const startTwoClusters = async (
  prepare: (at: TwoClusters['at']) => Promise<void>,
): Promise<TwoClusters> => {
  const folder = mkdtempSync(join(tmpdir(), 'vecindad-clusters-'));
  const guard = guardOver(folder);
  const register = ({ pid }: KnownProcess): void => guard.watch(pid);
  const undo: (() => Promise<void> | void)[] = [
    () => rm(folder, { recursive: true, force: true }),
    () => guard.dismiss(),
  ];
  const end = async (): Promise<void> => {
    for (let next = undo.pop(); next; next = undo.pop()) await next();
  };
  const way = {} as Record<Owner, Proxy>;
  const mirrors: Partial<Record<Owner, Server>> = {};
  const passwords = Object.fromEntries(
    owners.map((owner) => [
      owner,
      Object.fromEntries([ADMIN, ...clusters[owner].users].map((user) => [user, somePassword()])),
    ]),
  ) as Record<Owner, Record<string, string>>;
  const brokersOf = (owner: Owner): string => `${LOOPBACK}:${way[owner].port}`;
  const at = (owner: Owner, user: string = ADMIN): KafkaSettings => ({
    brokers: [brokersOf(owner)],
    clientId: `test-${user}`,
    sasl: { username: user, password: passwords[owner][user]! },
  });
  const startCluster = async (owner: Owner): Promise<void> => {
    const [port, controllerPort] = [await someFreePort(), await someFreePort()];
    way[owner] = await Proxy.between(await someFreePort(), port);
    undo.push(() => way[owner].close());
    const broker = await startKafka({
      folder: join(folder, `kafka-${owner}`),
      port,
      advertisedPort: way[owner].port,
      controllerPort,
      users: passwords[owner],
      log: () => undefined,
      register,
    });
    undo.push(() => broker.stop());
    await prepareBroker(at(owner), contracts.ledgers, { here: clusters[owner].here });
  };
  const startMirror = async (owner: Owner): Promise<void> => {
    const { here, abroad } = clusters[owner];
    mirrors[owner] = await startMirrorMaker({
      folder: join(folder, `mirror-${owner}`),
      register,
      settings: {
        ABROAD_NAME: abroad.toLowerCase(),
        MIRROR_FROM: anyOf(clusters[abroad].here),
        MIRROR_TO: anyOf(here),
        ABROAD_BROKERS: brokersOf(abroad),
        ABROAD_USER: mirrorOf(owner),
        ABROAD_PASSWORD: passwords[abroad][mirrorOf(owner)]!,
        HOME_BROKERS: brokersOf(owner),
        HOME_PASSWORD: passwords[owner][MIRROR]!,
      },
    });
  };
  try {
    await Promise.all(owners.map(startCluster));
    await prepare(at);
    for (const owner of owners) {
      await startMirror(owner);
      undo.push(() => mirrors[owner]!.stop());
    }
    const logins = owners.flatMap((owner) =>
      clusters[owner].users.flatMap((user) => {
        const name = user.toUpperCase().replace('-', '_');
        return [
          [`KAFKA_BROKERS_${name}`, brokersOf(owner)],
          [`KAFKA_USERNAME_${name}`, user],
          [`KAFKA_PASSWORD_${name}`, passwords[owner][user]!],
        ];
      }),
    );
    const system = await startSystem({
      environment: {
        ...Object.fromEntries(logins),
        KAFKA_BROKERS: brokersOf('EC'),
        VECINDAD_COUNTRY_AUDITOR: 'CO',
        QUIET_SEALED_EVERY_SECONDS: '2',
      },
    });
    undo.push(() => system.stop());
    return {
      system,
      at,
      way,
      signalMirror: (owner, name) => signal(mirrors[owner]!.process, name),
      killMirror: async (owner) => void (await stop(mirrors[owner]!.process, 'SIGKILL', 10_000)),
      startMirror,
      stop: end,
    };
  } catch (error) {
    await end();
    throw error;
  }
};
