import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Constitution of Ecuador, art. 40: no human being is called illegal for their migratory status. A crossing or a stay can be in an
 * irregular situation; a person cannot. It holds for names in code, for fields, messages, samples and pages, in both languages.
 */
const calledIllegal =
  /\billegal[-_ ]?(person|people|human|migrant|immigrant|alien|foreigner|traveller|entrant|national|resident|worker)|\b(person|people|migrant|immigrant|alien|foreigner|traveller|entrant)s?[-_ ]?(is|are)?[-_ ]?illegal|\billegals\b|\b(los|las|unos|unas) ilegales\b|(person|migrant|inmigrant|extranjer|viajer|trabajador|ciudadan)[\p{L}]*[-_ ]?(es |está[n]? |son )?ilegal|\b(irregular|undocumented)[-_ ]?(person|people|migrant|immigrant|alien|foreigner|traveller)|(person|migrant|inmigrant|extranjer|viajer)[\p{L}]*[-_ ]?(irregular|indocumentad)/iu;

/** How the rule itself is quoted. */
// The first is an official title of 1994, cited as it was given.
const quoted =
  /Acuerdo entre Ecuador y Colombia sobre Migrantes Ilegales|\bno (one|person|human being|status|field|message|ser humano|persona)\b|\bnever\b|\bcannot\b|\bninguna? |can be irregular, a person/iu;

const isText = (file: string): boolean =>
  /\.(ts|js|json|md|yml|sql|csv)$/.test(file) && file !== 'package-lock.json';
/** Specifications of this rule name what must not be said. */
const rules = ['test/no-one-is-illegal.spec.ts', 'libs/capabilities/committee/tools/src/facts/facts.spec.ts'];

describe('words for persons', () => {
  it('call nobody illegal', () => {
    const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      encoding: 'utf8',
    })
      .split('\n')
      .filter((file) => isText(file) && !rules.includes(file));
    const found = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return !/il?legal|irregular|indocumentad|undocumented/i.test(text)
        ? []
        : text
            .split('\n')
            .flatMap((line, n) =>
              calledIllegal.test(line) && !quoted.test(line)
                ? [`${file}:${n + 1}: ${line.trim().slice(0, 160)}`]
                : [],
            );
    });
    expect(files.length).toBeGreaterThan(500);
    expect(found).toEqual([]);
  });

  it.each([
    'illegal migrants',
    'illegalPerson',
    'migrantes ilegales',
    'persona ilegal',
    'los ilegales',
    'IrregularMigrant',
    'person_is_illegal',
    'viajero irregular',
  ])('find %s', (words) => expect(calledIllegal.test(words)).toBe(true));
  it.each([
    'irregular situation of stay',
    'situación irregular de permanencia',
    'illegal crossing of goods',
    'irregularSince',
  ])('let pass %s', (words) => expect(calledIllegal.test(words)).toBe(false));
});
