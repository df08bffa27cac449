import { Command } from 'commander';
import { orFail } from '#tools/terminal';
import { start } from '../start/start.ts';

export const command = new Command('start')
  .description('start the whole system on this machine and keep it running until Ctrl-C')
  .option('--empty', 'without the sample crossings')
  .action(orFail(async ({ empty = false }: { empty?: boolean }) => start({ empty })));
