import { randomBytes } from 'node:crypto';
import { Command } from 'commander';
import { inLines } from '#platform/kernel';
import { Failure, orFail } from '#tools/terminal';
import { homeFromEnvironment, readLocal, live, type Lived, type Story } from '#tools/local-system';
import { sliceTools } from '#slices/tools';

const shown = ({ step, outcome, answer, seen }: Lived): string => {
  const { detail, citation, content } = answer as Record<string, unknown>;
  const said = [detail, citation && `[${String(citation as string)}]`, content && JSON.stringify(content)]
    .filter(Boolean)
    .join(' ');
  return [
    `  ${step}: ${outcome}${said ? ` – ${said}` : ''}`,
    ...Object.entries(seen).map(([reader, state]) => `      ${reader.padEnd(5)} ${state}`),
    '',
  ].join('\n');
};

export const command = new Command('stories')
  .description('live an instrument and a request from both sides, on the running local system')
  .option('--json', 'a line of JSON for each step')
  .action(
    orFail(async ({ json }: { json?: true }) => {
      const system = readLocal(homeFromEnvironment());
      if (system?.state !== 'ready')
        throw new Failure('there is no local system running here: start it with npm start');
      const mark = randomBytes(3).toString('hex');
      const tell = async (story: Story): Promise<void> => {
        if (!json) process.stdout.write(`${story.title}\n\n`);
        for await (const lived of live(system, story, { forMs: 30_000 }))
          process.stdout.write(inLines(json ? `${JSON.stringify(lived)}\n` : `${shown(lived)}\n`));
      };
      for (const { stories } of sliceTools) for (const story of stories?.(mark) ?? []) await tell(story);
      return 0;
    }),
  );
