import {
  abideBy,
  type CalendarDate,
  type Command,
  type Decider,
  type DomainEvent,
  type Instant,
  type Rule,
} from '#platform/kernel';

/**
 * Registers that an agency brought in as files, each declared before its first line is sent: what is in already is known by
 * content, whatever the file was called and however it was encoded. The agency's imports are one aggregate, since what one
 * may bring depends on what others brought. Nothing of this is told to anybody: a register's crossings are told one by one.
 */
export type ImportEvent =
  | DomainEvent<'ImportDeclared', Declaration & { readonly import: string; readonly at: Instant }>
  /** More of what was declared: a year of a register has thousands of parts. */
  | DomainEvent<'ImportPartsDeclared', { readonly import: string; readonly parts: readonly ImportPart[] }>
  | DomainEvent<'ImportClosed', { readonly import: string; readonly counts: ImportCounts }>
  | DomainEvent<'ImportWithdrawalBegun', { readonly import: string; readonly reason: string }>
  | DomainEvent<'ImportWithdrawn', { readonly import: string }>;

/** The rows of a day at a post. */
export interface ImportPart {
  readonly day: CalendarDate;
  readonly post: string;
  readonly rows: number;
  /** Of the rows' content, whatever their order. */
  readonly digest: string;
}

export interface Declaration {
  /** The file's name, and the SHA-256 of its bytes. */
  readonly file: string;
  readonly digest: string;
  /** Of all rows' content, whatever their order and the file's encoding. */
  readonly content: string;
  readonly rows: number;
  /** The earlier import that this one takes the place of: rows that both have stay as they were recorded. */
  readonly replaces?: string;
  /** It is another register although days and posts are in already: every row is one more person. */
  readonly again?: boolean;
  readonly parts: readonly ImportPart[];
}

/** What the sender was answered, row by row. */
export interface ImportCounts {
  readonly recorded: number;
  readonly repeated: number;
  readonly refused: number;
  /** Rows of the import that this one replaces: still there, and annulled. */
  readonly kept: number;
  readonly annulled: number;
}

export type DeclareImport = Command<'DeclareImport', Declaration & { readonly import: string }>;
export type CloseImport = Command<'CloseImport', { readonly import: string; readonly counts: ImportCounts }>;
export type BeginWithdrawal = Command<
  'BeginImportWithdrawal',
  { readonly import: string; readonly reason: string }
>;
/** When no row of it stands any more, which whoever sends this has seen. */
export type CompleteWithdrawal = Command<'CompleteImportWithdrawal', { readonly import: string }>;
export type ImportCommand = DeclareImport | CloseImport | BeginWithdrawal | CompleteWithdrawal;

export type ImportState = 'open' | 'closed' | 'replaced' | 'withdrawing' | 'withdrawn';

export interface Import extends Declaration {
  readonly id: string;
  readonly declaredAt: Instant;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly state: ImportState;
  readonly replacedBy?: string;
  readonly reason?: string;
  readonly counts?: ImportCounts;
}

/** By id, in the order in which they were declared. */
export type Imports = Readonly<Record<string, Import>>;

/** Whether its rows count, as far as its history says. */
export const stands = ({ state }: Import): boolean => state === 'open' || state === 'closed';

/** An import and those it took the place of, the newest first: rows of all of them may stand. */
export const lineageOf = (imports: Imports, id: string): Import[] => {
  const found = imports[id];
  return found ? [found, ...(found.replaces ? lineageOf(imports, found.replaces) : [])] : [];
};

export const partKey = ({ day, post }: Pick<ImportPart, 'day' | 'post'>): string => `${day} ${post}`;

/** What a register and an import have of the same days and posts. */
export interface Overlap {
  readonly import: string;
  readonly equal: { readonly parts: number; readonly rows: number };
  /** In both, with other content. */
  readonly differing: readonly (Omit<ImportPart, 'digest'> & { readonly rowsHere: number })[];
  /** Of the import, and not in the register. */
  readonly onlyThere: readonly Omit<ImportPart, 'digest'>[];
  /** Of the register, and not in the import. */
  readonly onlyHere: readonly Omit<ImportPart, 'digest'>[];
}

export const overlapOf = (one: Import, parts: readonly ImportPart[]): Overlap => {
  const here = new Map(parts.map((part) => [partKey(part), part]));
  const there = new Set(one.parts.map(partKey));
  const equal: ImportPart[] = [];
  const differing: Overlap['differing'][number][] = [];
  const onlyThere: Overlap['onlyThere'][number][] = [];
  for (const part of one.parts) {
    const { day, post, rows, digest } = part;
    const other = here.get(partKey(part));
    if (!other) onlyThere.push(withoutDigest(part));
    else if (other.rows === rows && other.digest === digest) equal.push(part);
    else differing.push({ day, post, rows, rowsHere: other.rows });
  }
  const onlyHere = parts.filter((part) => !there.has(partKey(part))).map(withoutDigest);
  return { import: one.id, equal: counted(equal), differing, onlyThere, onlyHere };
};

const withoutDigest = ({ day, post, rows }: ImportPart): Omit<ImportPart, 'digest'> => ({ day, post, rows });

const counted = (parts: readonly ImportPart[]): { parts: number; rows: number } => ({
  parts: parts.length,
  rows: parts.reduce((sum, { rows }) => sum + rows, 0),
});

/** Standing imports that have days at posts which a register has too. */
export const overlapsWith = (imports: Imports, parts: readonly ImportPart[]): Overlap[] =>
  Object.values(imports)
    .filter(stands)
    .map((one) => overlapOf(one, parts))
    .filter(({ equal, differing }) => equal.parts > 0 || differing.length > 0);

const declared: Rule<Exclude<ImportCommand, DeclareImport>, Imports> = ({ data }, imports) =>
  imports[data.import] ? undefined : { code: 'import.unknown', facts: { import: data.import } };

const idIsFree: Rule<DeclareImport, Imports> = ({ data }, imports) =>
  imports[data.import] ? { code: 'import.id-taken', facts: { import: data.import } } : undefined;

const partsAddUp: Rule<DeclareImport, Imports> = ({ data }) =>
  counted(data.parts).rows === data.rows
    ? undefined
    : {
        code: 'import.rows-differ',
        facts: { field: 'rows', rows: data.rows, inParts: counted(data.parts).rows },
      };

const partsOnce: Rule<DeclareImport, Imports> = ({ data }) => {
  const seen = new Set<string>();
  const twice = data.parts.find((part) => seen.size === seen.add(partKey(part)).size);
  return twice && { code: 'import.part-twice', facts: { day: twice.day, post: twice.post } };
};

const replacesWhatStands: Rule<DeclareImport, Imports> = ({ data }, imports) => {
  if (data.replaces === undefined) return undefined;
  const earlier = imports[data.replaces];
  if (!earlier) return { code: 'import.unknown', facts: { field: 'replaces', import: data.replaces } };
  return stands(earlier)
    ? undefined
    : { code: 'import.not-standing', facts: { field: 'replaces', import: earlier.id, state: earlier.state } };
};

/** Going on with what is in already is a choice, and said: each person would be counted once more, and told to neighbours. */
const newOrOnPurpose: Rule<DeclareImport, Imports> = ({ data }, imports) => {
  if (data.again) return undefined;
  const [overlap] = overlapsWith(imports, data.parts).filter((one) => one.import !== data.replaces);
  return (
    overlap && {
      code: 'import.in-already',
      facts: { import: overlap.import, equal: overlap.equal.parts, differing: overlap.differing.length },
    }
  );
};

const notWithdrawn: Rule<CloseImport, Imports> = ({ data }, imports) => {
  const { state } = imports[data.import]!;
  return state === 'withdrawing' || state === 'withdrawn'
    ? { code: 'import.not-standing', facts: { import: data.import, state } }
    : undefined;
};

/** Its rows are the newer one's by now. */
const notReplaced: Rule<BeginWithdrawal, Imports> = ({ data }, imports) => {
  const { replacedBy } = imports[data.import]!;
  return replacedBy === undefined
    ? undefined
    : { code: 'import.replaced', facts: { import: data.import, by: replacedBy } };
};

const withdrawalBegun: Rule<CompleteWithdrawal, Imports> = ({ data }, imports) => {
  const { state } = imports[data.import]!;
  return state === 'withdrawing' || state === 'withdrawn'
    ? undefined
    : { code: 'import.withdrawal-not-begun', facts: { import: data.import } };
};

/** Parts in one event: some hundred kilobytes. */
const PARTS_OF_AN_EVENT = 2_000;

const changed = (imports: Imports, id: string, change: Partial<Import>): Imports => ({
  ...imports,
  [id]: { ...imports[id]!, ...change },
});

const periodOf = (parts: readonly ImportPart[]): { from?: CalendarDate; to?: CalendarDate } => {
  const days = parts.map(({ day }) => day).sort();
  return days.length > 0 ? { from: days[0]!, to: days.at(-1)! } : {};
};

export const imports: Decider<Imports, ImportCommand, ImportEvent> = {
  category: 'import',
  initial: {},
  decide: {
    DeclareImport: (command, state) => {
      const { parts, ...head } = command.data;
      const known = state[head.import];
      // Broken off and begun again.
      if (known && stands(known) && known.content === head.content && known.replaces === head.replaces)
        return [];
      abideBy(command, state, [idIsFree, partsAddUp, partsOnce, replacesWhatStands, newOrOnPurpose]);
      const more: ImportEvent[] = [];
      for (let at = PARTS_OF_AN_EVENT; at < parts.length; at += PARTS_OF_AN_EVENT)
        more.push({
          type: 'ImportPartsDeclared',
          data: { import: head.import, parts: parts.slice(at, at + PARTS_OF_AN_EVENT) },
        });
      const data = { ...head, at: command.meta.now, parts: parts.slice(0, PARTS_OF_AN_EVENT) };
      return [{ type: 'ImportDeclared', data }, ...more];
    },
    CloseImport: (command, state) => {
      abideBy(command, state, [declared, notWithdrawn]);
      return [{ type: 'ImportClosed', data: command.data }];
    },
    BeginImportWithdrawal: (command, state) => {
      abideBy(command, state, [declared, notReplaced]);
      const { state: now } = state[command.data.import]!;
      return now === 'withdrawing' || now === 'withdrawn'
        ? []
        : [{ type: 'ImportWithdrawalBegun', data: command.data }];
    },
    CompleteImportWithdrawal: (command, state) => {
      abideBy(command, state, [declared, withdrawalBegun]);
      return state[command.data.import]!.state === 'withdrawn'
        ? []
        : [{ type: 'ImportWithdrawn', data: command.data }];
    },
  },
  evolve: {
    ImportDeclared: (state, { data: { import: id, at, ...head } }) => {
      const replaced = head.replaces
        ? changed(state, head.replaces, { state: 'replaced', replacedBy: id })
        : state;
      const entry: Import = { id, declaredAt: at, ...head, ...periodOf(head.parts), state: 'open' };
      return { ...replaced, [id]: entry };
    },
    ImportPartsDeclared: (state, { data }) => {
      const parts = [...state[data.import]!.parts, ...data.parts];
      return changed(state, data.import, { parts, ...periodOf(parts) });
    },
    ImportClosed: (state, { data }) => changed(state, data.import, { state: 'closed', counts: data.counts }),
    ImportWithdrawalBegun: (state, { data }) =>
      changed(state, data.import, { state: 'withdrawing', reason: data.reason }),
    ImportWithdrawn: (state, { data }) => changed(state, data.import, { state: 'withdrawn' }),
  },
};
