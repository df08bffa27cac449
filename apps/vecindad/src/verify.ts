import { inOneLine } from '#platform/kernel';
import type { Rest } from '#tools/client';

export interface Finding {
  readonly position?: number | string;
  readonly range?: readonly (number | string)[] | string;
  readonly code: string;
  readonly detail: string;
}

export interface Verification {
  readonly ledger: string;
  readonly size: number;
  readonly sound: boolean;
  readonly findings: readonly Finding[];
}

type LedgerList = readonly ({ ledger: string } | { name: string } | string)[];

const ledgersOf = async (rest: Rest): Promise<string[]> => {
  const { body } = await rest.json<LedgerList | { ledgers: LedgerList }>('/v1/ledgers');
  const list = 'ledgers' in body ? body.ledgers : body;
  return list.map((entry) =>
    typeof entry === 'string' ? entry : 'ledger' in entry ? entry.ledger : entry.name,
  );
};

const where = ({ position, range }: Finding): string => {
  if (position !== undefined) return `position ${position}`;
  return range === undefined
    ? 'as a whole'
    : `positions ${typeof range === 'string' ? range : range.join('–')}`;
};

const inText = ({ ledger, size, sound, findings }: Verification): string =>
  [
    `${ledger}  ${size} entries  ${sound ? 'sound' : `NOT SOUND, ${findings.length} finding${findings.length === 1 ? '' : 's'}:`}`,
    ...findings.map((finding) => inOneLine(`  ${where(finding)}: ${finding.code}: ${finding.detail}`)),
  ].join('\n');

/** Has the auditor verify one ledger or all, and prints a line for each. Returns the exit code: 2 when anything was found. */
export const verify = async (
  ledger: string | undefined,
  { rest, json, print }: { rest: Rest; json: boolean; print: (text: string) => void },
): Promise<number> => {
  const ledgers = ledger ? [ledger] : await ledgersOf(rest);
  const all: Verification[] = [];
  for (const name of ledgers) {
    const { body } = await rest.json<Verification>(`/v1/ledgers/${encodeURIComponent(name)}/verification`, {
      method: 'POST',
    });
    all.push(body);
    if (!json) print(`${inText(body)}\n`);
  }
  if (json) print(`${JSON.stringify(all, undefined, 2)}\n`);
  else if (all.length === 0) print('no ledger has been published yet\n');
  return all.every(({ sound, findings }) => sound && findings.length === 0) ? 0 : 2;
};
