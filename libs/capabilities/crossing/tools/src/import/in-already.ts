import type { Comparison, ImportEntry, Overlap } from './imports-at-node.ts';

/** What whoever imports chose to do with a register of which something is in already. */
export interface Choice {
  /** Counts every row, as another register. */
  readonly again?: boolean | undefined;
  /** The import that this one takes the place of. */
  readonly replaces?: string | undefined;
}

/** How an import goes on. */
export type Plan =
  /** It is the same register as that import: what it lacks is sent under it. */
  | { readonly go: 'on'; readonly import: string; readonly replaced?: ImportEntry['id'] | undefined }
  | { readonly go: 'new'; readonly import: string; readonly choice: Choice }
  /** Something is in already, and nothing was chosen. */
  | { readonly go: 'no' };

/** A name that no import of this content has had: the content's digest, and which of them it is. */
export const newName = (content: string, alike: readonly string[]): string =>
  `esi-${content.slice(0, 12)}${alike.length > 0 ? `-${alike.length + 1}` : ''}`;

export const planFor = (
  file: { readonly digest: string; readonly content: string },
  { same, alike, undeclared, overlaps }: Comparison,
  choice: Choice,
): Plan => {
  const chosen = choice.again === true || choice.replaces !== undefined;
  if (same && !chosen)
    return same.state === 'open' || same.digest === file.digest
      ? { go: 'on', import: same.id, replaced: same.replaces }
      : { go: 'no' };
  const others = overlaps.filter((overlap) => overlap.import !== choice.replaces);
  if (!choice.again && (others.length > 0 || undeclared)) return { go: 'no' };
  return { go: 'new', import: newName(file.content, alike), choice };
};

const many = (count: number, one: string, more = `${one}s`): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : more}`;

const daysAt = (parts: readonly { readonly post: string; readonly day: string }[]): string => {
  const posts = new Map<string, Set<string>>();
  for (const { post, day } of parts) posts.set(post, (posts.get(post) ?? new Set()).add(day));
  const named = [...posts].sort(([, one], [, other]) => other.size - one.size);
  const first = named.slice(0, 3).map(([post, days]) => `${post} on ${many(days.size, 'day')}`);
  return first.join(', ') + (named.length > 3 ? `, and ${many(named.length - 3, 'more post')}` : '');
};

const rowsOf = (parts: readonly { readonly rows: number }[]): string =>
  many(
    parts.reduce((sum, { rows }) => sum + rows, 0),
    'row',
  );

const overlapInWords = ({ equal, differing, onlyThere, onlyHere }: Overlap): string[] => [
  ...(equal.parts ? [`the same: ${many(equal.rows, 'row')}`] : []),
  ...(differing.length
    ? [
        `other content: ${daysAt(differing)} (${rowsOf(differing)} in that import, ` +
          `${rowsOf(differing.map(({ rowsHere }) => ({ rows: rowsHere })))} in this file)`,
      ]
    : []),
  ...(onlyHere.length ? [`only in this file: ${rowsOf(onlyHere)}, ${daysAt(onlyHere)}`] : []),
  ...(onlyThere.length ? [`only in that import: ${rowsOf(onlyThere)}, ${daysAt(onlyThere)}`] : []),
];

const named = ({ id, file, declaredAt, rows, from, to, state }: ImportEntry): string =>
  `${id} ("${file}", ${many(rows, 'row')}${from === undefined ? '' : `, ${from} to ${to}`}, declared ${declaredAt.slice(0, 10)}${state === 'open' ? ', not finished' : ''})`;

/** What is in already, for the person at the terminal; nothing where nothing is. */
export const inAlreadyInWords = ({ same, undeclared, overlaps }: Comparison): string[] => [
  ...(same
    ? [
        same.state === 'withdrawing'
          ? `The same rows are in the import ${named(same)}, which is being withdrawn.`
          : `All of it is in already, with the import ${named(same)}: each row, whatever the files are called and however they are encoded.`,
      ]
    : []),
  ...(undeclared
    ? [
        'The very same file was brought in by an earlier version of this program; its rows would be counted again.',
      ]
    : []),
  ...overlaps
    .filter((overlap) => overlap.import !== same?.id)
    .flatMap((overlap) => [
      `Part of it is in already, with the import ${named(overlap.of)}:`,
      ...overlapInWords(overlap).map((line) => `  ${line}`),
    ]),
];

/** What can be chosen, by option. */
export const choicesInWords = ({ same, overlaps }: Comparison): string[] => {
  const replaceable = overlaps.filter((overlap) => overlap.import !== same?.id);
  return [
    ...replaceable.map(
      (overlap) =>
        `--replaces ${overlap.import}  this file takes its place: rows that both have stay, only what differs is annulled and sent`,
    ),
    '--again  it is another register: every row of it is one more person',
  ];
};
