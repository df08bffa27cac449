import { randomUUID } from 'node:crypto';
import { Conversation, type Telling } from './conversation.ts';
import type { LocalSystem } from './local-file.ts';
import { Refused, type Patience, type Problem } from '#tools/client';

/** What one step came to, and how things stand then, as each reader sees them. */
export interface Lived {
  readonly step: string;
  /** `done`, the code of the refusal, or `seen` where nothing was told. */
  readonly outcome: string;
  /** What was answered, or why it was refused. */
  readonly answer: unknown;
  /** By reader: `EC`, `CO`, `view`. */
  readonly seen: Readonly<Record<string, string>>;
}

export interface Step extends Telling {
  /** Waits before it is told: for something to expire. */
  readonly afterMs?: number;
}

/** What each reader is shown, by reader. */
type Look = (conversation: Conversation) => Promise<Readonly<Record<string, string>>>;

/** Nothing is told: readers look. */
export interface Glance {
  /** For people. */
  readonly fact: string;
  readonly look: Look;
}

/** A story of two sides: its steps, and what each reader looks at behind each of them. */
export interface Story {
  readonly title: string;
  readonly steps: readonly (Step | Glance)[];
  /** Behind each step in which something is told. */
  readonly look?: Look;
}

const tell = async (conversation: Conversation, step: Step): Promise<Pick<Lived, 'outcome' | 'answer'>> => {
  try {
    return { outcome: 'done', answer: await conversation.tell(step, randomUUID()) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { problem }: { problem: Problem } = error;
    return { outcome: problem.code ?? String(error.status), answer: problem };
  }
};

/** Lives a story over REST, from both sides, on a running system. */
export async function* live(system: LocalSystem, story: Story, patience: Patience): AsyncGenerator<Lived> {
  const conversation = new Conversation(system, patience);
  for (const step of story.steps) {
    if ('look' in step) {
      yield { step: step.fact, outcome: 'seen', answer: {}, seen: await step.look(conversation) };
      continue;
    }
    if (step.afterMs) await new Promise((resolve) => setTimeout(resolve, step.afterMs));
    const told = await tell(conversation, step);
    yield { step: step.fact, ...told, seen: (await story.look?.(conversation)) ?? {} };
  }
}
