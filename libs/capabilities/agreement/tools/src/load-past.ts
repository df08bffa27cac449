import { join } from 'node:path';
import { Rest } from '#tools/client';
import {
  fewAtOnce,
  readList,
  tellFact,
  type Fact,
  type FactLoader,
  type PastFacts,
} from '#tools/local-system';
import { claimsOf } from './claims.ts';
import { instruments } from './facts/instruments.ts';
import { instrumentColumns, type InstrumentRow } from './rows.ts';

/** Claims of one instrument one behind another, as they stand. */
const byInstrument = (claims: readonly Fact[]): Fact[][] => {
  const groups = new Map<string, Fact[]>();
  for (const claim of claims) groups.set(claim.path, [...(groups.get(claim.path) ?? []), claim]);
  return [...groups.values()];
};

/**
 * Tells Ecuador’s node what sources say of instruments. Again it adds nothing; a row that was corrected since is a correction.
 * @returns what was told, in words; @throws {Failure} naming the row that was refused
 */
export const loadRows = async (
  rest: Rest,
  rows: readonly InstrumentRow[],
  stop?: AbortSignal,
): Promise<string> => {
  const claims = claimsOf(rows);
  await fewAtOnce(
    byInstrument(claims).map((together) => async (signal: AbortSignal) => {
      for (const claim of together) await tellFact(rest, claim, signal);
    }),
    stop,
  );
  const ids = new Set(rows.map(({ id }) => id)).size;
  return `instruments of the past: ${ids}, by ${rows.length} claims with their sources, told to their parties as ${claims.length}`;
};

/** `instruments.csv` of a folder, or what was typed into the project. */
export const instrumentsOfThePast: PastFacts = {
  files: ['instruments.csv'],
  read: async (folder) => {
    const rows =
      folder === undefined
        ? instruments
        : ((await readList(
            join(folder, 'instruments.csv'),
            instrumentColumns,
          )) as unknown as InstrumentRow[]);
    return (rest, stop) => loadRows(rest, rows, stop);
  },
};

/** What was typed into the project, of every system. */
export const loadPast: FactLoader = async (system, log, stop) => {
  const rest = new Rest(system.nodes.EC.url, system.tokens['treaty-officer-ec']);
  log(await loadRows(rest, instruments, stop));
};
