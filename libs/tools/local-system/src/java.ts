import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '#tools/terminal';

/** What Apache Kafka 4's broker needs. */
const NEEDED = 17;

const HELP = `install a JDK (Debian, Ubuntu: apt install openjdk-17-jdk; macOS: brew install openjdk@17), or give KAFKA_BROKERS of a running cluster`;

/** The major version in the words of `java -version`: `openjdk version "17.0.15" 2025-04-15`; `1.8.0_392` is 8. */
export const majorVersion = (text: string): number | undefined => {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(text) ?? [];
  if (first === undefined) return undefined;
  return first === '1' ? Number(second) : Number(first);
};

/** The Java program to use: that of JAVA_HOME, else the one on the path. Fails in one line where it is missing or too old. */
export const java = (): string => {
  const home = process.env['JAVA_HOME'];
  const command = home && existsSync(join(home, 'bin', 'java')) ? join(home, 'bin', 'java') : 'java';
  const { error, stderr, stdout } = spawnSync(command, ['-version'], { encoding: 'utf8' });
  if (error)
    throw new Failure(`Java ${NEEDED} or newer is needed to run Kafka, and there is no \`java\`: ${HELP}`);
  const version = majorVersion(stderr + stdout);
  if (version !== undefined && version < NEEDED)
    throw new Failure(
      `Java ${NEEDED} or newer is needed to run Kafka, and \`${command}\` is ${version}: ${HELP}`,
    );
  return command;
};
