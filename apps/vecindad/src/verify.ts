import { inOneLine } from '#platform/kernel';
import { answered, type Auditor, type Rest, type Told } from '#tools/client';

export type Verification = Told<Auditor, '/v1/ledgers/{ledger}/verification', 'post', 200>;
type Finding = Verification['findings'][number];

const ledgersOf = async (rest: Rest): Promise<string[]> =>
  (await answered(rest.api<Auditor>().GET('/v1/ledgers'))).ledgers.map(({ ledger }) => ledger);

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
  const api = rest.api<Auditor>();
  const ledgers = ledger ? [ledger] : await ledgersOf(rest);
  const all: Verification[] = [];
  for (const name of ledgers) {
    const params = { path: { ledger: name } };
    const verified = await answered(api.POST('/v1/ledgers/{ledger}/verification', { params }));
    all.push(verified);
    if (!json) print(`${inText(verified)}\n`);
  }
  if (json) print(`${JSON.stringify(all, undefined, 2)}\n`);
  else if (all.length === 0) print('no ledger has been published yet\n');
  return all.every(({ sound, findings }) => sound && findings.length === 0) ? 0 : 2;
};
