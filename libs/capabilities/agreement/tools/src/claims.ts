import { firstDayOf, isPartialDate, type Country } from '#platform/kernel';
import type { Fact } from '#tools/local-system';
import { ACUERDO, ESTATUTO } from './instruments.ts';
import type { InstrumentRow } from './rows.ts';

/** What a row is about, where the instrument is here already under its own name: itself, a part of it, or an exchange of notes. */
interface About {
  readonly instrument: string;
  readonly part?: string;
  readonly exchange?: string;
}

/** Instruments that both sides have told as acts: what sources say of them stands there, and not a second time. */
const told: Readonly<Record<string, About>> = {
  'ec-pe-1998-amplio': { instrument: ACUERDO },
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((annex) => [
      `ec-pe-1998-annex${annex}`,
      { instrument: ACUERDO, part: `anexo ${annex}` },
    ]),
  ),
  'ec-pe-2007-plan-notes': { instrument: ACUERDO, exchange: 'canje-2007' },
  'ec-pe-2014-plan-notes': { instrument: ACUERDO, exchange: 'canje-2014' },
  'ec-co-2000-statute': { instrument: ESTATUTO },
};

/** Whether a party is given by codes of countries alone. */
const isOfStates = (parties: string): boolean => /^[A-Z]{2}(; [A-Z]{2})*$/.test(parties);

/** The neighbours that are party to it, by their codes; of the Andean Community both; else by the name of the row. */
const othersIn = ({ parties, id }: InstrumentRow): Country[] => {
  const all = ['CO', 'PE'] as const;
  const coded = all.filter((code) => new RegExp(`\\b${code}\\b`).test(parties));
  if (coded.length > 0) return coded;
  if (/\bCAN\b/.test(parties)) return [...all];
  return all.filter((code) => id.startsWith(`ec-${code.toLowerCase()}-`));
};

/** A name begins with its owner’s country. */
const named = (id: string): string => (id.startsWith('ec-') ? id : `ec-${id}`);

/** Without what is not known. */
const known = (facts: object): object =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

/** The day of the source; of a date that is known in part its first, which is the same whenever it is told. */
const doneOn = (date: string | undefined): string | undefined =>
  date !== undefined && isPartialDate(date) ? firstDayOf(date) : undefined;

/**
 * Rows as claims of Ecuador, whose register it is, each told to the neighbours that are party, apart where there are two: of what both have with
 * Ecuador neither hears the other’s copy. @returns none of a row to which no neighbour is party
 */
export const claimsOf = (rows: readonly InstrumentRow[]): readonly Fact[] =>
  rows.flatMap((row) => {
    const others = othersIn(row);
    return others.map((other): Fact => {
      const { instrument, part, exchange }: About = told[row.id] ?? {
        instrument: others.length > 1 ? `${named(row.id)}-${other.toLowerCase()}` : named(row.id),
      };
      return {
        method: 'POST',
        fact: `${row.id}, claim ${row.claim}, to ${other}`,
        path: `/v1/instruments/${instrument}/claims`,
        body: known({
          claim: `${row.id}-${row.claim}`,
          with: other,
          on: doneOn(row.source_date),
          title: row.title,
          kind: row.kind.replaceAll(' ', '-').toLowerCase(),
          concludedBy: isOfStates(row.parties) ? undefined : row.parties,
          signedOn: row.signed_on,
          place: row.place,
          inForceOn: row.in_force_on,
          term: row.term,
          changedBy: row.changed_by,
          subject: row.subject,
          articles: row.articles,
          session: row.session_id && named(row.session_id),
          part,
          exchange,
          remarks: row.notes,
          source: known({
            title: row.source_title,
            date: row.source_date,
            url: row.source,
            confidence: row.confidence,
          }),
        }),
      };
    });
  });
