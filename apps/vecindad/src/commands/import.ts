import { Command } from 'commander';
import { sliceTools } from '#slices/tools';

export const command = new Command('import').description(
  'bring real records in through a national node, list what was brought in, and withdraw it',
);
for (const { importers = [] } of sliceTools) for (const importer of importers) command.addCommand(importer);
