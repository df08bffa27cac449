import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command } from 'commander';

const commands = join(import.meta.dirname, 'commands');
const program = new Command('vecindad').description(
  'coordination of the borders of Ecuador with Colombia and with Peru',
);

// Each file in commands/ is one command, exported as `command`.
for (const file of readdirSync(commands)
  .filter((name) => extname(name) === '.js')
  .sort()) {
  const { command } = (await import(pathToFileURL(join(commands, file)).href)) as { command: Command };
  program.addCommand(command);
}
await program.parseAsync();
