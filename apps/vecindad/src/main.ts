import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command } from 'commander';
import { inLines } from '#platform/kernel';

const commands = join(import.meta.dirname, 'commands');
const program = new Command('vecindad').description(
  'coordination of the borders of Ecuador with Colombia and with Peru',
);

// Whoever reads the output may have read enough, as `head` has: the work goes on, and the exit code says what came of it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Each file in commands/ is one command, exported as `command`.
for (const file of readdirSync(commands)
  .filter((name) => extname(name) === '.js')
  .sort()) {
  const { command } = (await import(pathToFileURL(join(commands, file)).href)) as { command: Command };
  program.addCommand(command);
}

/** A complaint quotes what was typed, or pasted: it is shown, not obeyed. */
const shown = (command: Command): void => {
  command.configureOutput({ outputError: (text, write) => write(inLines(text)) });
  command.commands.forEach((one) => shown(one));
};
shown(program);
await program.parseAsync();
