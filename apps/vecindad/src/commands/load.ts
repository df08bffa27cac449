import { Command } from 'commander';
import { sliceTools } from '#slices/tools';

export const command = new Command('load').description(
  'tell a national node facts that are known already; what it knows adds nothing, what was corrected is a correction',
);
for (const { loaders = [] } of sliceTools) for (const loader of loaders) command.addCommand(loader);
