import {
  fewAtOnce,
  loadHistories,
  tellFact,
  type Fact,
  type FactLoader,
  type History,
  type PastFacts,
  type Telling,
} from '#tools/local-system';
import { Rest } from '#tools/client';
import { referenceBodies } from './bodies.ts';
import { claimsOf } from './claims.ts';
import { factsOfThePast } from './facts/index.ts';
import { readRows, type Rows } from './read-rows.ts';

/** The bodies, the ones above first. */
const bodies: readonly Fact[] = referenceBodies.map((body) => ({
  method: 'POST',
  fact: body.title,
  path: '/v1/bodies',
  body,
}));

/** Those of one path one behind another, as they stand. */
const byPath = (facts: readonly Fact[]): Fact[][] => {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) groups.set(fact.path, [...(groups.get(fact.path) ?? []), fact]);
  return [...groups.values()];
};

/** Counts of what was told, known before or not. */
export interface Loaded {
  readonly bodies: number;
  readonly sessions: number;
  readonly commitments: number;
  readonly claims: number;
}

/** Those of one group one behind another, groups beside one another. */
const tellAll = (rest: Rest, facts: readonly (readonly Fact[])[], stop?: AbortSignal): Promise<void> =>
  fewAtOnce(
    facts.map((together) => async (signal: AbortSignal) => {
      for (const fact of together) await tellFact(rest, fact, signal);
    }),
    stop,
  );

/** What the rows claim of the past of bodies that the node knows. */
const tellClaims = async (rest: Rest, rows: Rows, stop?: AbortSignal): Promise<Loaded> => {
  const claims = claimsOf(rows);
  const [sessions, commitments] = ['/v1/sessions/', '/v1/commitments/'].map((start) =>
    byPath(claims.filter(({ path }) => path.startsWith(start))),
  );
  await tellAll(rest, sessions!, stop);
  await tellAll(rest, commitments!, stop);
  return {
    bodies: bodies.length,
    sessions: sessions!.length,
    commitments: commitments!.length,
    claims: claims.length,
  };
};

/**
 * Tells Ecuador's node the bodies and what the rows claim of their past. Again it adds nothing; a row that was corrected since
 * is a correction. @throws {Failure} naming the fact that was refused
 */
export const loadRows = async (rest: Rest, rows: Rows, stop?: AbortSignal): Promise<Loaded> => {
  await tellAll(rest, [bodies], stop);
  return tellClaims(rest, rows, stop);
};

export const inWords = ({ bodies, sessions, commitments, claims }: Loaded): string =>
  `committees: ${bodies} bodies, ${sessions} sessions, ${commitments} commitments, by ${claims} claims with their sources`;

/** Of a folder, or of what was typed into the project. */
export const committeesOfThePast: PastFacts = {
  files: ['sessions.csv', 'commitments.csv'],
  read: async (folder) => {
    const rows = folder === undefined ? factsOfThePast : await readRows(folder);
    return async (rest, stop) => inWords(await loadRows(rest, rows, stop));
  },
};

/** The other country states a body as its own too, once it has heard of it. */
const recognised: readonly History[] = (['CO', 'PE'] as const).map((by) =>
  referenceBodies
    .filter((body) => body.with === by)
    .flatMap((body): Telling[] => [
      { fact: body.title, by: 'EC', as: 'treaty-officer', path: '/v1/bodies', body },
      {
        fact: `${by} recognises ${body.title}`,
        by,
        as: 'treaty-officer',
        path: `/v1/bodies/ec-${body.id}/recognitions`,
        body: {},
      },
    ]),
);

/** The bodies, from both sides, and what was typed into the project of their past. */
export const loadCommittees: FactLoader = async (system, log, stop) => {
  await loadHistories(recognised, 'bodies')(system, () => undefined, stop);
  const rest = new Rest(system.nodes.EC.url, system.tokens['treaty-officer-ec']);
  log(inWords(await tellClaims(rest, factsOfThePast, stop)));
};
