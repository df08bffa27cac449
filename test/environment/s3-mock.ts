import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fetchedJars, java, someFreePort, startServer, type Server } from '#tools/local-system';
import { guardOver } from './orphans.ts';

/** An S3-compatible server (Adobe S3Mock) with nothing in it, as long as a test needs it. */
export const startS3 = async (
  folder: string,
  bucket: string,
): Promise<{ address: string; stop(): Promise<void> }> => {
  const pom = join(import.meta.dirname, 's3-mock', 'pom.xml');
  const jars = await fetchedJars({ title: 'S3Mock', folder: 's3-mock-4.7.0', pom }, folder, (line) =>
    process.stderr.write(`${line}\n`),
  );
  const [jar] = readdirSync(jars);
  const [http, https] = [await someFreePort(), await someFreePort()];
  const address = `http://127.0.0.1:${http}/${bucket}`;
  const guard = guardOver(folder);
  const server: Server = await startServer({
    name: 'S3Mock',
    command: java(),
    args: [
      '-Xmx192m',
      '-XX:TieredStopAtLevel=1',
      '-jar',
      join(jars, jar!),
      `--server.port=${https}`,
      `--com.adobe.testing.s3mock.httpPort=${http}`,
    ],
    cwd: folder,
    env: { ...process.env },
    register: ({ pid }) => guard.watch(pid),
    log: join(folder, 's3.log'),
    ready: () =>
      fetch(`http://127.0.0.1:${http}/`).then(
        ({ ok }) => ok,
        () => false,
      ),
    readyWithinMs: 120_000,
    stopBy: 'SIGTERM',
    stopWithinMs: 10_000,
  });
  const made = await fetch(address, { method: 'PUT' });
  if (!made.ok) throw new Error(`no bucket was made: ${made.status} ${await made.text()}`);
  return {
    address,
    stop: async () => {
      await server.stop();
      guard.dismiss();
    },
  };
};
