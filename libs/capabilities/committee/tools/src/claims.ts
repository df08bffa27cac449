import { firstDayOf, isPartialDate, type Country } from '#platform/kernel';
import { bodyOf } from './bodies.ts';
import type { Rows } from './read-rows.ts';
import type { CommitmentRow, SessionRow } from './rows.ts';

/** What one country's node is told of the past: a claim with its source, and no act of the other. */
export interface Claim {
  readonly of: 'session' | 'commitment';
  readonly id: string;
  readonly body: object;
  /** For people: `ec-pe-cabinet-15, claim 1`. */
  readonly fact: string;
}

/** Whose claims they are: the register is Ecuador's. */
const OWNER: Country = 'EC';

const listOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const isNeighbour = (code: string): code is Country => code === 'CO' || code === 'PE';

/** The other countries of a relation, `EC-PE` or several with `; ` between. */
const othersIn = (relation: string): Country[] =>
  listOf(relation)
    .flatMap((one) => one.split('-'))
    .filter(isNeighbour);

/** A name begins with its owner's country. */
const named = (id: string): string => (id.startsWith('ec-') ? id : `ec-${id}`);

/** Of what concerns both relations each is told apart: neither hears of the other's. */
const nameFor = (id: string, other: Country, others: readonly Country[]): string =>
  others.length > 1 ? `${named(id)}-${other.toLowerCase()}` : named(id);

/** Without what is not known. */
const known = <Facts extends object>(facts: Facts): Partial<Facts> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<Facts>;

const sourceOf = ({
  source: url,
  source_title: title,
  source_date: date,
  confidence,
}: Pick<SessionRow, 'source' | 'source_title' | 'source_date' | 'confidence'>) =>
  known({ title, date, url, confidence });

/** The day of the source; of a date that is known in part its first, which is the same whenever it is told. What is no date has none. */
const doneOn = (date: string | undefined): string | undefined =>
  date !== undefined && isPartialDate(date) ? firstDayOf(date) : undefined;

/** What has no field of its own is kept in words. */
const noteOf = (parts: Readonly<Record<string, string | undefined>>): string | undefined => {
  const said = Object.entries(parts).filter(([, value]) => value !== undefined);
  return said.length === 0
    ? undefined
    : said.map(([label, value]) => (label === '' ? value : `${label}: ${value}`)).join('. ');
};

const code = (words: string): string => words.replaceAll(' ', '-');

const sessionClaims = (row: SessionRow): Claim[] => {
  const others = othersIn(row.relation);
  return others.map((other) => {
    const session = nameFor(row.id, other, others);
    const host = row.country_host === OWNER || row.country_host === other ? row.country_host : undefined;
    return {
      of: 'session',
      id: session,
      fact: `${session}, claim ${row.claim}`,
      body: known({
        claim: row.claim,
        with: other,
        on: doneOn(row.source_date),
        body: bodyOf(row.body, other, row.id),
        ordinal: row.ordinal === undefined ? undefined : Number(row.ordinal),
        outcome: code(row.session_status),
        date: row.date,
        until: row.end_date,
        mode: row.mode && code(row.mode),
        place: row.city,
        host,
        produced: row.produced,
        commitments: row.commitments_total === undefined ? undefined : Number(row.commitments_total),
        note: noteOf({
          '': row.notes,
          Presiden: row.chairs,
          Ejes: row.axes,
          'Instrumentos suscritos': row.instruments_signed_total,
          'País sede': host === undefined ? row.country_host : undefined,
        }),
        source: sourceOf(row),
      }),
    };
  });
};

/** An office's code: its country, and its name without what a code cannot hold. */
const officeCode = (country: Country, name: string): string =>
  `${country.toLowerCase()}-${name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)}`;

const officesOf = (country: Country, names: string | undefined) =>
  listOf(names).map((name) => ({ office: officeCode(country, name), name }));

/** A promise that its row says was made again is linked to the next one of the same matter, in that relation. */
const repetitions = (commitments: readonly CommitmentRow[]): ReadonlyMap<string, string> => {
  const open = new Map<string, string>();
  const repeats = new Map<string, string>();
  for (const { id, session_id: session, thread, later_status: later } of commitments) {
    if (thread === undefined) continue;
    const matter = `${session.split('-').slice(0, 2).join('-')} ${thread}`;
    const before = open.get(matter);
    if (before !== undefined) repeats.set(id, before);
    if (later === 'repeated in later session') open.set(matter, id);
    else open.delete(matter);
  }
  return repeats;
};

const NOT_KNOWN = 'not known';
const STATES: Readonly<Record<string, string>> = { 'repeated in later session': 'repeated' };

/** What was promised is the claim of one source, what became of it that of another: each of its own day. */
const commitmentClaims = (
  row: CommitmentRow,
  others: readonly Country[],
  repeats: ReadonlyMap<string, string>,
  titles: ReadonlyMap<string, string>,
): Claim[] => {
  const earlier = repeats.get(row.id);
  return others.flatMap((other) => {
    const commitment = nameFor(row.id, other, others);
    const promise = {
      with: other,
      session: nameFor(row.session_id, other, others),
      text: row.text,
      axis: row.axis,
      offices: [
        ...officesOf(OWNER, row.owner_ec),
        // Of several countries' offices the row does not say whose each is.
        ...(others.length > 1 ? [] : officesOf(other, row.owner_other)),
      ],
      due: row.due,
      measure: row.measure,
      repeats: earlier && nameFor(earlier, other, others),
    };
    const claim = (name: string, body: object): Claim => ({
      of: 'commitment',
      id: commitment,
      fact: `${commitment}, claim ${name}`,
      body: known({ claim: name, ...promise, ...body }),
    });
    const { later_status: later = NOT_KNOWN, status_date: date, status_source: url } = row;
    return [
      claim('1', {
        on: doneOn(row.source_date),
        note: noteOf({ '': row.notes, Responsables: others.length > 1 ? row.owner_other : undefined }),
        source: sourceOf(row),
      }),
      ...(later === NOT_KNOWN
        ? []
        : [
            claim('2', {
              on: doneOn(date),
              state: STATES[later] ?? code(later),
              stateSince: date,
              source:
                url === undefined
                  ? sourceOf(row)
                  : known({
                      title: titles.get(url) ?? (URL.canParse(url) ? new URL(url).hostname : url),
                      date,
                      url,
                      confidence: row.confidence,
                    }),
            }),
          ]),
    ];
  });
};

/**
 * Rows as claims, in an order in which each finds what it rests on: a session of which no row speaks is taken from the
 * commitment's own name, as sources do.
 */
export const claimsOf = ({ sessions, commitments }: Rows): readonly Claim[] => {
  const relations = new Map(sessions.map(({ id, relation }) => [id, othersIn(relation)]));
  const repeats = repetitions(commitments);
  const titles = new Map(
    [...sessions, ...commitments].map(({ source, source_title: title }) => [source, title]),
  );
  return [
    ...sessions.flatMap(sessionClaims),
    ...commitments.flatMap((row) =>
      commitmentClaims(row, relations.get(row.session_id) ?? othersIn(relationIn(row.id)), repeats, titles),
    ),
  ];
};

/** `ec-pe-cabinet-15-c01` is of EC–PE. */
const relationIn = (id: string): string => id.slice(0, 5).toUpperCase();
