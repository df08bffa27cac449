import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { catalogues, spanishTexts } from './spanish.ts';

const root = join(import.meta.dirname, '..');

/** What stands in a Spanish sentence as it is: names of headers, fields, addresses, positions and values. */
const asItIs =
  /\{\w+\}|`[^`]*`|\/v1\/[\w/{}-]*|\b[A-Z][a-z]+(?:-[A-Z][A-Za-z]+)+\b|Authorization: Bearer|\(\w+\)|\b[a-z]{2}\.[a-z]{2,3}\.[a-z]+\S*|\b(?:GET|POST|PUT|DELETE)\b|\btrue\b|\bfalse\b|\breason\b/g;

/** Words of English that are none of Spanish. */
const ENGLISH = new Set(
  `the of and is are was were not with by for from this that these those which who whom has have had been its it at on or to be
   will would could should must any each every some none all only also than then there their they them what when where why how
   such here yet still never between within without under over into onto after before until since because if so but as an in
   request answer header field body line value key key's file name list text day year month date time clock hour border bridge
   airport port post crossing side reader country agency agreement treaty law report reported public basis history known unknown missing
   invalid empty closed opened open built traffic entry exit entries january february march april june july august september october november
   december neighbour neighbours decision community statute exchange source control points control-points error failed token's unexpected expected`
    .split(/\s+/)
    .filter((word) => !['control', 'error', 'token'].includes(word)),
);
/** Letters that follow one another in English words and in no Spanish ones. */
const looksEnglish = /\w*(?:th|sh|wh|ck|gh|[a-z]ing$|tion$)\w*/;
const KNOWN = new Set(['hash', 'sha-']);

const wordsOf = (text: string): string[] =>
  text
    .replace(asItIs, ' ')
    .toLowerCase()
    .match(/[\p{L}][\p{L}-]*/gu) ?? [];

const englishIn = (text: string): string[] =>
  wordsOf(text).filter((word) => ENGLISH.has(word) || (looksEnglish.test(word) && !KNOWN.has(word)));

/** Terms that the glossary has another word for, and phrasings that no native reader would use. */
const NOT_SO: readonly (readonly [RegExp, string])[] = [
  [/instituci[oó]n/i, 'entidad'],
  [/\bresumen/i, 'huella'],
  [/\balmac[eé]n(?! de hechos)/i, 'base de datos'],
  [/\beventos?\b/i, 'hecho'],
  [/\bcheckpoint|\bbroadcast|\bbackup\b|\bticket\b|\blink\b/i, 'the Spanish word'],
  [/\brequerimiento/i, 'solicitud'],
  [/\bperíodo/i, 'periodo'],
  [/\bchequear|\baplicar a\b|\bremover\b|\baccesar|\breportar/i, 'the Spanish verb'],
  [/\bprocedimiento ilegal|\bilegal/i, 'situación irregular'],
  [/usted pregunta por/i, 'su credencial es de'],
  [/ya notaron/i, 'ya consignaron en sus notas'],
  [/repetirla no la repita|no salió de aquí|falta identificarse|sellado ocupa|aquí no está el texto|esto lo nombra/i, 'other words'],
  [/ \s|\s[,.;:]|\.\.|[¿¡]\s/, 'one blank, and none before a mark'],
]; // prettier-ignore

describe('what is said in Spanish', () => {
  it('is all there: problems, fields, titles, legal bases, reference facts, sample data', () =>
    expect(spanishTexts.length).toBeGreaterThan(400));

  it.each(spanishTexts)('holds no English: %s', (_, text) => {
    expect(englishIn(text)).toEqual([]);
  });

  it.each([
    'Mataje bridge',
    'Unexpected token',
    'Public reporting, to be checked',
    'falta the token',
    'sin checking',
  ])('would be found out: %s', (text) => expect(englishIn(text)).not.toEqual([]));

  it.each(NOT_SO)('is in the glossary’s terms: not %s', (wrong) =>
    expect(spanishTexts.filter(([, text]) => wrong.test(text))).toEqual([]),
  );

  it('ends its sentences, and opens its questions', () => {
    for (const [where, text] of spanishTexts) {
      if (/^problem /.test(where)) expect([where, text]).toEqual([where, expect.stringMatching(/[.}…]$/)]);
      expect([where, (text.match(/\?/g) ?? []).length]).toEqual([where, (text.match(/¿/g) ?? []).length]);
    }
  });
});

/** What the sources throw, by code, with the names of the facts where they are written out. */
const thrown = (): { where: string; code: string; facts: Set<string> }[] => {
  const found: { where: string; code: string; facts: Set<string> }[] = [];
  const files = ['libs', 'apps'].flatMap((part) =>
    readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/spec\.ts$|fixtures/.test(file))
      .map((file) => join(part, file)),
  );
  const factsOf = (node: ts.Expression | undefined): Set<string> | undefined => {
    if (!node) return new Set();
    if (!ts.isObjectLiteralExpression(node)) return undefined;
    const names = node.properties.map((property) => property.name?.getText());
    return names.includes(undefined) ? undefined : new Set(names as string[]);
  };
  for (const file of files) {
    const source = ts.createSourceFile(
      file,
      readFileSync(join(root, file), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const take = (code: ts.Expression | undefined, given: ts.Expression | undefined): void => {
      const facts = factsOf(given);
      if (code && ts.isStringLiteral(code) && facts) found.push({ where: file, code: code.text, facts });
    };
    const look = (node: ts.Node): void => {
      if (ts.isNewExpression(node) && node.expression.getText() === 'Rejected')
        take(node.arguments?.[0], node.arguments?.[1]);
      if (ts.isObjectLiteralExpression(node)) {
        const named = (name: string): ts.Expression | undefined =>
          node.properties.filter(ts.isPropertyAssignment).find((one) => one.name.getText() === name)
            ?.initializer;
        if (named('facts')) take(named('code'), named('facts'));
      }
      ts.forEachChild(node, look);
    };
    look(source);
  }
  return found;
};

describe('a problem that is thrown', () => {
  const known = Object.assign({}, ...Object.values(catalogues)) as (typeof catalogues)[string];
  const all = thrown().filter(({ code }) => known[code]);

  it('is found in the sources', () => expect(all.length).toBeGreaterThan(80));

  it.each(all)('brings what its sentence speaks of: $code in $where', ({ code, facts }) => {
    const spoken = [...known[code]!.es.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
    expect(spoken.filter((name) => !facts.has(name))).toEqual([]);
  });
});
