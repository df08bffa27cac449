import {
  fewAtOnce,
  loadHistories,
  RefusedFact,
  tellFact,
  type Fact,
  type FactLoader,
  type History,
  type PastFacts,
  type Telling,
} from '#tools/local-system';
import { patiently, Refused, Rest, Unavailable, type Problem } from '#tools/client';
import { referenceBodies } from './bodies.ts';
import { claimsOf, type Claim } from './claims.ts';
import { factsOfThePast } from './facts/index.ts';
import { readRows, type Rows } from './read-rows.ts';

/** The bodies, the ones above first. */
const bodies: readonly Fact[] = referenceBodies.map((body) => ({
  method: 'POST',
  fact: body.title,
  path: '/v1/bodies',
  body,
}));

/** A body is told behind the one that it reports to. */
const tellInOrder = async (rest: Rest, facts: readonly Fact[], signal: AbortSignal): Promise<void> => {
  for (const fact of facts) await tellFact(rest, fact, signal);
};

/** Counts of what was told, known before or not. */
export interface Loaded {
  readonly bodies: number;
  readonly sessions: number;
  readonly commitments: number;
  readonly claims: number;
}

/** What a node answers of a claim. */
interface ClaimAnswer {
  readonly line: number;
  readonly status: string;
  readonly problem?: Problem;
}

/** Claims sent at once: a request is answered, and tried again, as a whole. */
const AT_ONCE = 500;

/** Tried for so long: a node that starts, or is started again, is no refusal. */
const PATIENCE_MS = 60_000;

/** Tells a node some claims; told before, they are known. @throws {RefusedFact} the first that the node refused */
const tellTogether = async (rest: Rest, claims: readonly Claim[], signal: AbortSignal): Promise<void> => {
  const ndjson = claims.map(({ of, id, body }) => `${JSON.stringify({ of, id, ...body })}\n`).join('');
  const answers: ClaimAnswer[] = [];
  await patiently({ forMs: PATIENCE_MS, signal }, async () => {
    answers.length = 0;
    const response = await rest.request('/v1/claims/batch', { method: 'POST', ndjson, signal });
    for await (const text of rest.lines(response)) answers.push(JSON.parse(text) as ClaimAnswer);
    if (answers.length < claims.length) throw new Unavailable(`${rest.url} broke off its answer`);
  });
  for (const { line, problem } of answers) {
    const { fact, id } = claims[line - 1]!;
    if (problem) throw new RefusedFact(fact, new Refused(problem.status ?? 422, problem, id));
  }
};

/** What the rows claim of the past of bodies that the node knows. */
const tellClaims = async (rest: Rest, rows: Rows, stop?: AbortSignal): Promise<Loaded> => {
  const claims = claimsOf(rows);
  const signal = stop ?? new AbortController().signal;
  for (let at = 0; at < claims.length; at += AT_ONCE)
    await tellTogether(rest, claims.slice(at, at + AT_ONCE), signal);
  const countOf = (kind: Claim['of']): number =>
    new Set(claims.filter(({ of }) => of === kind).map(({ id }) => id)).size;
  return {
    bodies: bodies.length,
    sessions: countOf('session'),
    commitments: countOf('commitment'),
    claims: claims.length,
  };
};

/**
 * Tells Ecuador's node the bodies and what the rows claim of their past. Again it adds nothing; a row that was corrected since
 * is a correction. @throws {Failure} naming the fact that was refused
 */
export const loadRows = async (rest: Rest, rows: Rows, stop?: AbortSignal): Promise<Loaded> => {
  await fewAtOnce([(signal) => tellInOrder(rest, bodies, signal)], stop);
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
