import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mkdirSync } from 'node:fs';
import {
  kafkaFile,
  projectRoot,
  java,
  mirrorMakerJars,
  type KnownProcess,
  startServer,
  type Server,
} from '#tools/local-system';

export interface MirrorMakerOptions {
  /** Its own folder: its log. */
  readonly folder: string;
  /** What docker/mirror-maker.properties asks for. */
  readonly settings: Readonly<Record<string, string>>;
  readonly register: (process: KnownProcess) => void;
}

/** Kafka's MirrorMaker 2, with the file that a ministry runs it with. */
export const startMirrorMaker = async ({
  folder,
  settings,
  register,
}: MirrorMakerOptions): Promise<Server> => {
  mkdirSync(folder, { recursive: true });
  const jars = await mirrorMakerJars(folder, (line) => process.stderr.write(`${line}\n`));
  const logging = kafkaFile('log4j2.properties');
  return startServer({
    name: `MirrorMaker from ${settings['ABROAD_NAME']}`,
    command: java(),
    args: [
      '-Xmx192m',
      '-XX:TieredStopAtLevel=1',
      `-Dlog4j2.configurationFile=${pathToFileURL(logging).href}`,
      '-cp',
      join(jars, '*'),
      'org.apache.kafka.connect.mirror.MirrorMaker',
      join(projectRoot, 'docker', 'mirror-maker.properties'),
    ],
    cwd: folder,
    env: { ...process.env, ...settings, SECURITY: 'SASL_PLAINTEXT', REPLICATION: '1' },
    register,
    log: join(folder, 'mirror-maker.log'),
    ready: async () => true, // it begins with what it finds, whenever that is
    readyWithinMs: 10_000,
    stopBy: 'SIGTERM',
    stopWithinMs: 10_000,
  });
};
