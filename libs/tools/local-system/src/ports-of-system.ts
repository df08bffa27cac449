import { Failure } from '#tools/terminal';
import type { PortName } from './local-file.ts';
import { freePortFrom, someFreePort, take } from './ports.ts';

/** Where a first start begins to look. */
const preferred: Record<PortName, number> = {
  EC: 4101,
  CO: 4102,
  PE: 4103,
  SHARED_VIEW: 4104,
  AUDITOR: 4105,
  POSTGRES: 4110,
  KAFKA: 4111,
  KAFKA_CONTROLLER: 4112,
};

type Environment = Readonly<Record<string, string | undefined>>;

/** The port that a variable such as PORT_EC asks for. */
const wantedBy = (variable: string, environment: Environment): number | undefined => {
  const text = environment[variable];
  if (!text) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Failure(`${variable} is "${text}": a port is a number from 1 to 65535`);
  return port;
};

/**
 * A port for each name: the one asked for by `PORT_<NAME>`, else that of the last start, else the first free one.
 * @param anywhere for tests: any free port instead of the usual ones
 */
export const portsOfSystem = async (
  names: readonly PortName[],
  remembered: Readonly<Partial<Record<PortName, number>>>,
  { environment, anywhere }: { environment: Environment; anywhere: boolean },
): Promise<Partial<Record<PortName, number>>> => {
  const ports: Partial<Record<PortName, number>> = {};
  for (const name of names) {
    const wanted = wantedBy(`PORT_${name}`, environment);
    if (wanted === undefined) continue;
    if (!(await take(wanted)))
      throw new Failure(
        `port ${wanted}, asked for by PORT_${name}, is taken: stop what listens there, choose another, or unset PORT_${name}`,
      );
    ports[name] = wanted;
  }
  // Before any port is chosen: it might be the one another name had last time.
  for (const name of names) {
    const last = remembered[name];
    if (ports[name] === undefined && last !== undefined && (await take(last))) ports[name] = last;
  }
  for (const name of names)
    ports[name] ??= anywhere ? await someFreePort() : await freePortFrom(preferred[name]);
  return ports;
};
