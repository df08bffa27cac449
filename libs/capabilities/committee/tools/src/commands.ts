import { Command } from 'commander';
import { inLines } from '#platform/kernel';
import { nodeAt } from '#tools/local-system';
import { orFail, tokenOption, urlOption } from '#tools/terminal';
import { factsOfThePast } from './facts/index.ts';
import { inWords, loadRows } from './load-committees.ts';
import { readRows } from './read-rows.ts';

const committees = new Command('committees')
  .description('sessions and commitments of the binational bodies, each as its source claims')
  .argument(
    '[folder]',
    'with sessions.csv and commitments.csv (default: the facts that come with the program)',
  )
  .addOption(urlOption("the node of Ecuador's"))
  .addOption(tokenOption("a treaty officer's"))
  .action(
    orFail(async (folder: string | undefined, told: { url?: string; token?: string }) => {
      const rows = folder === undefined ? factsOfThePast : await readRows(folder);
      const loaded = await loadRows(nodeAt('EC', told, 'treaty-officer'), rows);
      process.stdout.write(inLines(`${inWords(loaded)}\n`));
      return 0;
    }),
  );

/** Below `vecindad load`. */
export const loaders: readonly Command[] = [committees];
