import { randomBytes } from 'node:crypto';
import { Command } from 'commander';
import { inLines } from '#kernel';
import { Failure, orFail } from '../failure.ts';
import { homeFromEnvironment } from '../local/home.ts';
import { readLocal } from '../local/local-file.ts';
import { agreementStory } from '../stories/agreement-story.ts';
import { intelligenceStory } from '../stories/intelligence-story.ts';
import { live, type Lived, type Story } from '../stories/story.ts';

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
      await tell(agreementStory(`desaparecidos-${mark}`));
      await tell(intelligenceStory(`solicitud-${mark}`, `ec-desaparecidos-${mark}`));
      return 0;
    }),
  );
