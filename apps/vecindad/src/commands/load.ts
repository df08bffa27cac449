import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { inLines } from '#platform/kernel';
import { sliceTools } from '#slices/tools';
import { nodeAt, type PastFacts } from '#tools/local-system';
import { Failure, orFail, tokenOption, urlOption } from '#tools/terminal';

const past = sliceTools.flatMap(({ past: one }) => one ?? []);
const files = past.flatMap((one) => one.files);

/** Those that find something of theirs in a folder. */
const foundIn = (folder: string): readonly PastFacts[] => {
  const found = past.filter((one) => one.files.some((file) => existsSync(join(folder, file))));
  if (found.length === 0) throw new Failure(`${folder} has none of ${files.join(', ')}`);
  return found;
};

export const command = new Command('load')
  .description(
    'tell a national node facts that are known already; what it knows adds nothing, what was corrected is a correction',
  )
  .addCommand(
    new Command('committees')
      .description(
        'instruments, sessions and commitments of the binational bodies, each as its source claims',
      )
      .argument('[folder]', `with ${files.join(', ')} (default: the facts that come with the program)`)
      .addOption(urlOption("the node of Ecuador's"))
      .addOption(tokenOption("a treaty officer's"))
      .action(
        orFail(async (folder: string | undefined, told: { url?: string; token?: string }) => {
          const ready = [];
          for (const one of folder === undefined ? past : foundIn(folder)) ready.push(await one.read(folder));
          const rest = nodeAt('EC', told, 'treaty-officer');
          for (const tell of ready) process.stdout.write(inLines(`${await tell(rest)}\n`));
          return 0;
        }),
      ),
  );
