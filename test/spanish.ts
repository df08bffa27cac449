import { viewProblems } from '../apps/shared-view/src/problems.ts';
import { slices } from '#slices';
import { instrumentHistories, agreementStory } from '#capabilities/agreement/tools';
import { referencePosts, statusHistory } from '#capabilities/crossing/tools';
import { intelligenceStory, requestHistories } from '#capabilities/intelligence/tools';
import { accessProblems } from '#platform/access';
import { fieldTexts, httpProblems, titles, type Bilingual, type Catalogue } from '#platform/http';
import { operationsProblems } from '#platform/operations';
import { sharingProblems } from '#platform/sharing';
import { vaultProblems } from '#platform/vault';

/** Every catalogue of problems, by whose it is. */
export const catalogues: Readonly<Record<string, Catalogue>> = {
  'any request': httpProblems,
  'who asks': accessProblems,
  operations: operationsProblems,
  'shared view': viewProblems,
  sharing: sharingProblems,
  vault: vaultProblems,
  ...Object.fromEntries(slices.map(({ name, problems }) => [name, problems])),
};

/** What in a body or a fact is text for people. */
const FOR_PEOPLE = new Set([
  'name', 'facility', 'counterpart', 'notes', 'reason', 'title', 'subject', 'content', 'place', 'representative', 'labels',
  'questions',
]); // prettier-ignore

const textsIn = (value: unknown, within: string, isText = false): [where: string, text: string][] => {
  if (typeof value === 'string') return isText ? [[within, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const isFor = FOR_PEOPLE.has(name) || (Array.isArray(value) && isText);
    return textsIn(part, `${within}.${name}`, isFor && (typeof part === 'string' || Array.isArray(part)));
  });
};

const of = (where: string, texts: Readonly<Record<string, Bilingual>>): [string, string][] =>
  Object.entries(texts).map(([name, { es }]) => [`${where} ${name}`, es]);

/** On which a crossing is told. */
const legalBasis = (): string => {
  const { disclosures } = slices.find(({ name }) => name === 'crossing')!;
  const tell = (disclosures as Record<string, unknown>)['CrossingRecorded'] as (event: object) => {
    legalBasis: string;
  };
  const data = {
    post: 'rumichaca',
    border: 'CO',
    direction: 'entry',
    occurredAt: '2026-03-01T09:05:00-05:00',
    mode: 'land',
    nationality: 'COL',
  };
  return tell({ stream: 'crossing-1', data }).legalBasis;
};

/** Everything that is said to somebody in Spanish, and where it stands. */
export const spanishTexts: readonly (readonly [where: string, text: string])[] = [
  ...of('title', titles),
  ...of('field', fieldTexts),
  ...Object.values(catalogues).flatMap((problems) => [
    ...of('problem', problems),
    ...Object.entries(problems).flatMap(([code, { citation, inSpanish = {} }]) => [
      ...(citation ? [[`citation of ${code}`, citation.es] as const] : []),
      ...Object.values(inSpanish).flatMap((words) =>
        Object.entries(words).map(([word, text]) => [`${code} ${word}`, text] as const),
      ),
    ]),
  ]),
  ['legal basis', legalBasis()],
  ...textsIn(referencePosts, 'post'),
  ...textsIn(statusHistory, 'status'),
  ...textsIn([...instrumentHistories, ...requestHistories], 'history'),
  ...textsIn(agreementStory('cuento').steps, 'story'),
  ...textsIn(intelligenceStory('cuento', 'ec-cuento').steps, 'story'),
];

const row = (...cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const table = (...rows: readonly (readonly string[])[]): string[] => [
  row(...rows[0]!),
  `|${'---|'.repeat(rows[0]!.length)}`,
  ...rows.slice(1).map((cells) => row(...cells)),
];

const problemRows = (problems: Catalogue): string[][] =>
  Object.entries(problems).map(([code, { status, es, en, citation, inSpanish = {} }]) => {
    const words = Object.values(inSpanish).flatMap((some) => Object.entries(some));
    const said = words.map(([word, text]) => `\`${word}\` *${text}*`).join(', ');
    return [
      `\`${code}\``,
      String(status),
      [es, citation && `[${citation.es}]`, said].filter(Boolean).join(' '),
      [en, citation && `[${citation.en}]`].filter(Boolean).join(' '),
    ];
  });

/** All that goes wrong, in both languages side by side: `docs/problems.md`. */
export const problemsDocument = (): string =>
  [
    '# Problems · Problemas',
    '',
    'What the API says when something goes wrong, in both its languages. `{…}` is what was found; a norm stands in brackets; a code',
    'that a Spanish sentence says in words stands behind it. Made from the catalogues in the code:',
    '`UPDATE=1 npm test -- --selectProjects pure --testPathPatterns problems`.',
    '',
    '## Titles',
    '',
    ...table(
      ['status', 'español', 'English'],
      ...Object.entries(titles).map(([status, { es, en }]) => [status, es, en]),
    ),
    '',
    '## Fields',
    '',
    'In `errors` of `request.invalid`, behind the field’s name.',
    '',
    ...table(
      ['code', 'español', 'English'],
      ...Object.entries(fieldTexts).map(([code, { es, en }]) => [`\`${code}\``, es, en]),
    ),
    ...Object.entries(catalogues).flatMap(([name, problems]) => [
      '',
      `## ${name[0]!.toUpperCase()}${name.slice(1)}`,
      '',
      ...table(['code', 'status', 'español', 'English'], ...problemRows(problems)),
    ]),
    '',
  ].join('\n');
