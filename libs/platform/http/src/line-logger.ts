import { ConsoleLogger } from '@nestjs/common';
import { inOneLine } from '#platform/kernel';

const FRAMEWORK = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
  'TypeOrmModule',
]);

/** A stack is lines of our own, of which the first quotes a message: each is indented, so that none begins like a line of the log. */
const indented = (stack: string): string =>
  stack
    .split('\n')
    .map((line) => `\n    ${inOneLine(line)}`)
    .join('');

/**
 * One readable line an event, without what the framework says of itself. What a line quotes was written by others: it begins no
 * other line and moves no cursor, so that an `ALARM` is one of ours.
 */
export class LineLogger extends ConsoleLogger {
  constructor(
    private readonly out: { write(text: string): unknown } = process.stdout,
    private readonly err: { write(text: string): unknown } = process.stderr,
  ) {
    super();
  }

  override log(message: unknown, ...rest: unknown[]): void {
    const context = rest.at(-1);
    if (typeof context === 'string' && FRAMEWORK.has(context)) return;
    this.out.write(`${behind(context)}${inOneLine(String(message))}\n`);
  }

  override warn(message: unknown, ...rest: unknown[]): void {
    this.log(`warning: ${String(message)}`, ...rest);
  }

  override error(message: unknown, ...rest: unknown[]): void {
    const stack = typeof rest[0] === 'string' && rest.length > 1 ? indented(rest[0]) : '';
    this.err.write(`${behind(rest.at(-1))}ERROR ${inOneLine(String(message))}${stack}\n`);
  }
}

const behind = (context: unknown): string => (typeof context === 'string' ? `${inOneLine(context)}: ` : '');
