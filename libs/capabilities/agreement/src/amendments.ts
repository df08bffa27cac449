import type { Amendment, Article, ArticleChange, Clause, Ending, InstrumentText } from '#contracts/agreement';
import { canonicalJson, type CalendarDate, type Country } from '#platform/kernel';
import { isAct, type Accord } from '#platform/two-sided';
import type { Act } from './act.ts';
import { exchanged, type Exchanged, type Noting } from './exchanged.ts';

/** An exchange of notes about the instrument itself, as far as it has come. */
interface Settled {
  readonly exchange: string;
  readonly state: Accord;
  /** Why it is disputed: the two notes say something else, or name one note under two dates. */
  readonly dispute?: 'content' | 'date';
  /** Once agreed: the first day of its effect. */
  readonly effective?: CalendarDate;
  /** Whose note would settle it. */
  readonly missing: readonly Country[];
}

/** An amendment of articles. */
export interface AmendmentState extends Settled {
  /** What each side has noted. */
  readonly changes: Partial<Record<Country, readonly ArticleChange[]>>;
  /** Articles that it could not change any more, since another amendment had come before. */
  readonly withoutEffect?: readonly string[];
}

/** An end that both agree upon; or a later instrument that takes this one's place. */
export interface EndingState extends Settled {
  readonly successor?: string;
}

/** What a note says, but for the note itself and its source. */
const contentOf = ({ note: _, source: __, ...content }: Noting & { readonly source?: unknown }): string =>
  canonicalJson(content);

const settled = <Said extends Noting & { readonly from?: CalendarDate }>({
  state,
  dispute,
  agreed,
  effective,
  notes,
  missing,
}: Exchanged<Said>): Settled => ({
  exchange: Object.values<Said>(notes as Record<string, Said>)[0]!.exchange,
  state,
  ...(dispute ? { dispute } : {}),
  ...(agreed && effective ? { effective: agreed.from ?? effective } : {}),
  missing,
});

const exchangesAbout = <Said extends Noting>(
  parties: readonly Country[],
  acts: readonly { readonly by: Country; readonly data: Said }[],
): Exchanged<Said>[] =>
  exchanged(
    parties,
    acts,
    ({ exchange }) => exchange,
    (one, other) => contentOf(one) === contentOf(other),
  );

/** What a text says by its articles; what agencies may share, by the same names. */
export interface Articles {
  readonly articles?: readonly Article[];
  readonly authorises: readonly Clause[];
}

/** @returns nothing where the change cannot be: of an article that is not there, or of one that is there already */
const changed = (
  { articles, authorises }: Articles,
  { article, change, authorises: now, ...said }: ArticleChange,
): Articles | undefined => {
  const before = articles?.find((one) => one.article === article);
  const isThere = articles ? before !== undefined : authorises.some((one) => one.article === article);
  // Of a text that is only referred to, nobody knows all articles.
  if (change === 'added' ? isThere : articles !== undefined && !isThere) return undefined;
  const others = articles?.filter((one) => one.article !== article);
  const clauses = authorises.filter((one) => one.article !== article);
  if (change === 'removed') return { ...(others ? { articles: others } : {}), authorises: clauses };
  const next = { ...before, article, ...said };
  return {
    ...(articles
      ? { articles: before ? articles.map((one) => (one === before ? next : one)) : [...articles, next] }
      : {}),
    authorises: now ? [...clauses, { article, ...now }] : authorises,
  };
};

/** All amendments that either side has noted; those that are agreed in the order of their effect, then the others by name. */
export const amendmentsOf = (
  text: Articles | undefined,
  parties: readonly Country[],
  acts: readonly Act[],
): AmendmentState[] => {
  const all = exchangesAbout<Amendment>(parties, acts.filter(isAct('amendment-noted'))).map((one) => ({
    ...settled(one),
    agreed: one.agreed?.changes,
    changes: Object.fromEntries(Object.entries(one.notes).map(([party, { changes }]) => [party, changes])),
  }));
  const orderOf = ({ effective, exchange }: Settled): string => `${effective ?? '~'} ${exchange}`;
  let stands: Articles | undefined = text;
  return all
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
    .map(({ agreed = [], ...amendment }) => {
      const without: string[] = [];
      for (const change of agreed) {
        const next = stands && changed(stands, change);
        if (next) stands = next;
        else without.push(change.article);
      }
      return { ...amendment, ...(without.length > 0 ? { withoutEffect: without } : {}) };
    });
};

/** A concluded text's articles on a day: as both have amended them by then. */
export const amendedBy = (
  { articles, authorises }: Pick<InstrumentText, 'articles' | 'authorises'>,
  amendments: readonly AmendmentState[],
  on: CalendarDate,
): Articles => {
  let stands: Articles = { ...(articles ? { articles } : {}), authorises };
  for (const { state, effective, changes } of amendments)
    if (state === 'agreed' && effective! <= on)
      for (const change of Object.values(changes)[0]!) stands = changed(stands, change) ?? stands;
  return stands;
};

/** Whether a change can be made to articles as they stand. */
export const isPossible = (stands: Articles, change: ArticleChange): boolean =>
  changed(stands, change) !== undefined;

/** Every end that either side has noted, by name. */
export const endingsOf = (parties: readonly Country[], acts: readonly Act[]): EndingState[] =>
  exchangesAbout<Ending>(parties, acts.filter(isAct('end-noted'))).map((one) => ({
    ...settled(one),
    ...(one.agreed?.successor ? { successor: one.agreed.successor } : {}),
  }));

/** The first to have effect ends the instrument. */
export const endOf = (endings: readonly EndingState[]): EndingState | undefined =>
  endings
    .filter(({ effective }) => effective !== undefined)
    .sort((a, b) => (a.effective! + a.exchange < b.effective! + b.exchange ? -1 : 1))[0];
