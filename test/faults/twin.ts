import { type Application, LOOPBACK } from '#tools/local-system';

/** The same address at another port. */
export const throughPort = (url: string, port: number): string => {
  const through = new URL(url);
  through.port = String(port);
  return through.href;
};

/** A second process of an application: all as the first has it, but where it listens and its way to PostgreSQL. */
export const twinOf = (
  { environment, ...first }: Application,
  { port, postgresPort }: { port: number; postgresPort: number },
): Application => {
  const databases = Object.entries(environment)
    .filter(([name]) => name.startsWith('DATABASE_'))
    .map(([name, url]) => [name, throughPort(url!, postgresPort)]);
  return {
    ...first,
    title: `second ${first.title}`,
    url: `http://${LOOPBACK}:${port}`,
    environment: { ...environment, ...Object.fromEntries(databases), PORT: String(port) },
  };
};
