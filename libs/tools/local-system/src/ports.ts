import { createServer } from 'node:net';

/** Every program of the local system is reached on this address only. */
export const LOOPBACK = '127.0.0.1';

/** Ports this process gave out: they may not be listened on yet. */
const given = new Set<number>();

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: LOOPBACK, exclusive: true }, () => probe.close(() => resolve(true)));
  });

/** Takes this port for a program about to start; false when something listens there, or it was given out already. */
export const take = async (port: number): Promise<boolean> => {
  if (given.has(port) || !(await isFree(port))) return false;
  given.add(port);
  return true;
};

export const giveBack = (ports: readonly number[]): void => ports.forEach((port) => given.delete(port));

/** The wanted port if it is free, else the next free one after it. */
export const freePortFrom = async (wanted: number): Promise<number> => {
  for (let port = wanted; port < 65_536; port++) if (await take(port)) return port;
  throw new Error(`no free port from ${wanted} on`);
};

/**
 * Some free port, for tests that run side by side. It lies below the range from which systems take the ports of
 * outgoing connections, so that none of those takes it before it is listened on.
 */
export const someFreePort = (): Promise<number> => freePortFrom(20_000 + Math.floor(Math.random() * 12_000));
