// The plain service that the applications are measured against, as a process of its own.
import { join } from 'node:path';
import { startServer } from '../dist/libs/tools/local-system/src/server.js';
import { someFreePort } from '../dist/libs/tools/local-system/src/ports.js';
import { freshDatabase } from './servers.js';

export const startPlain = async (jwks) => {
  const { url: database } = await freshDatabase('plain');
  const url = `http://127.0.0.1:${await someFreePort()}`;
  let listening = false;
  const server = await startServer({
    name: 'plain service',
    command: process.execPath,
    args: [join(import.meta.dirname, 'plain-service', 'run.js')],
    cwd: import.meta.dirname,
    env: {
      ...process.env,
      DATABASE_URL: database,
      PORT: new URL(url).port,
      JWKS: jwks,
      NODE_ENV: 'production',
    },
    ipc: true,
    register: () => undefined,
    log: (line) => (listening ||= line.startsWith('ready on ')) || console.error(line),
    ready: async () => listening,
    readyWithinMs: 60_000,
    stopBy: 'SIGTERM',
    stopWithinMs: 10_000,
  });
  return { url, database, stop: () => server.stop() };
};
