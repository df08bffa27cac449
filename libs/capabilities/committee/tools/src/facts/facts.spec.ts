import { isDate } from '#platform/kernel';
import { columnsOf } from '../rows.ts';
import { commitments } from './commitments.ts';
import { sessions } from './sessions.ts';
import { laterPages, sources, type Cited } from './sources.ts';

const repeated = (keys: readonly string[]): string[] => keys.filter((key, i) => keys.indexOf(key) !== i);

/** A year, a month or a day that the calendar has: `2024`, `2019-10`, `2019-10-01`. */
const isPartialDate = (text: string): boolean =>
  /^\d{4}(-\d{2}){0,2}$/.test(text) && isDate(`${text}${'-01-01'.slice(text.length - 4)}`);

const datesOf = (rows: readonly object[]): [string, string][] =>
  rows
    .flatMap((row) => Object.entries(row))
    .filter(([column]) => /^(date|end_date|source_date|due|status_date)$/.test(column));

/** The words for people in a row, and the titles that it cites. */
const textsOf = (rows: readonly object[]): string[] =>
  rows
    .flatMap((row) => Object.entries(row) as [string, string][])
    .filter(([column]) =>
      /^(chairs|axes|axis|produced|notes|text|measure|owner_ec|owner_other|source_title)$/.test(column),
    )
    .map(([, text]) => text);

/** Mining and felling are acts, which the law may forbid; nobody is *ilegal*, nor named by the papers that they lack. */
const ofAnAct = /\b(minería|tala) ilegal(es)?\b/gi;
const namesAPersonSo = (text: string): boolean =>
  /\bilegal|\bindocumentad|\bsin papeles/i.test(text.replace(ofAnAct, ''));

/** What the columns with codes, counts and ids take; of a column that holds several, each. */
const CODES: Readonly<Record<string, RegExp>> = {
  relation: /^EC-(PE|CO)$/,
  body: /^(presidential-encounter-and-cabinet|neighbourhood-commission|high-level-meeting|technical-committee|border-committee|borders-commission|working-group)$/,
  ordinal: /^[1-9]\d*$/,
  claim: /^[1-9]$/,
  country_host: /^[A-Z]{2}$/,
  mode: /^(in person|virtual)$/,
  session_status: /^(held|planned|postponed|cancelled|not attended)$/,
  commitments_total: /^[1-9]\d*$/,
  instruments_signed_total: /^[1-9]\d*$/,
  confidence: /^(established|reported|uncertain)$/,
  later_status: /^(fulfilled|in progress|overdue|repeated in later session|not known)$/,
  thread: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  id: /^[a-z0-9]+(-[a-z0-9]+)*$/,
};
const notCoded = (rows: readonly object[]): [string, string][] =>
  rows
    .flatMap((row) => Object.entries(row) as [string, string][])
    .filter(([column, value]) => value.split('; ').some((code) => CODES[column]?.test(code) === false));

describe('what is known of the past of the committees', () => {
  it('is 90 claims of 68 meetings, and 178 commitments', () => {
    expect(sessions).toHaveLength(90);
    expect(new Set(sessions.map(({ id }) => id)).size).toBe(68);
    expect(commitments).toHaveLength(178);
  });

  it('names every claim and every commitment once', () => {
    expect(repeated(sessions.map(({ id, claim }) => `${id} ${claim}`))).toEqual([]);
    expect(repeated(commitments.map(({ id }) => id))).toEqual([]);
  });

  it('counts the claims of a meeting from 1, without a gap', () => {
    const byMeeting = new Map<string, number[]>();
    for (const { id, claim } of sessions) byMeeting.set(id, [...(byMeeting.get(id) ?? []), Number(claim)]);
    for (const [id, claims] of byMeeting)
      expect([id, claims.sort((a, b) => a - b)]).toEqual([id, claims.map((_, i) => i + 1)]);
  });

  it('has a row for the session of every commitment', () => {
    const known = new Set(sessions.map(({ id }) => id));
    expect(commitments.filter(({ session_id }) => !known.has(session_id))).toEqual([]);
  });

  it('knows few of the commitments that the latest sessions with Peru took on, and says how many they were', () => {
    const known = (session: string): number =>
      commitments.filter(({ session_id }) => session_id === session).length;
    const counted = (session: string): (string | undefined)[] => [
      ...new Set(sessions.filter(({ id }) => id === session).map((row) => row.commitments_total)),
    ];
    // Loja's plan is one commitment, with 51 as its measure.
    expect([known('ec-pe-neighbourhood-15'), counted('ec-pe-neighbourhood-15')]).toEqual([
      1,
      [undefined, '51'],
    ]);
    // Of the commission in Lima, June 2024, no page was read for itself: others speak of it.
    expect([known('ec-pe-neighbourhood-16'), counted('ec-pe-neighbourhood-16')]).toEqual([0, []]);
    expect([known('ec-pe-cabinet-15'), counted('ec-pe-cabinet-15')]).toEqual([5, ['49']]);
    expect([known('ec-pe-neighbourhood-17'), counted('ec-pe-neighbourhood-17')]).toEqual([
      5,
      ['53', undefined],
    ]);
  });

  it('keeps a session that was put off and the session that was held as claims of one meeting', () => {
    const cabinet = sessions.filter(({ id }) => id === 'ec-pe-cabinet-16');
    expect(cabinet.map(({ date, session_status }) => [date, session_status])).toEqual([
      ['2025-10-24', 'postponed'],
      ['2025-12-12', 'held'],
      ['2025-12-12', 'held'],
    ]);
  });

  it('keeps sources that disagree beside each other', () => {
    const counts = sessions.filter(({ id }) => id === 'ec-co-cabinet-11').map((row) => row.commitments_total);
    expect(counts).toEqual(['79', '70']);
  });

  it('has dates of the calendar, partial where no more is known', () => {
    const dates = datesOf([...sessions, ...commitments, ...Object.values<Cited>(sources)]);
    expect(dates.length).toBeGreaterThan(300);
    expect(dates.filter(([, date]) => !isPartialDate(date))).toEqual([]);
  });

  it.each(['2023-02-29', '2024-13', '24', '2024-1', '2024-04-31', '', 'hoy'])(
    'would be found out to have no date: %j',
    (text) => expect(isPartialDate(text)).toBe(false),
  );

  it('has the coded values that are known', () =>
    expect([...notCoded(sessions), ...notCoded(commitments)]).toEqual([]));

  it.each([{ later_status: 'done' }, { relation: 'EC-CO; CO-PE' }, { country_host: 'Perú' }])(
    'would be found out to have another code: %j',
    (row) => expect(notCoded([row])).toHaveLength(1),
  );

  it('has in every row what is required, and nothing empty', () => {
    for (const [rows, { required, known }] of [
      [sessions, columnsOf.sessions],
      [commitments, columnsOf.commitments],
    ] as const)
      for (const row of rows) {
        const columns = Object.keys(row);
        expect(columns).toEqual(expect.arrayContaining([...required]));
        expect([...required, ...known]).toEqual(expect.arrayContaining(columns));
        expect(Object.values(row)).toEqual(
          Object.values(row).map(() => expect.stringMatching(/^\S(.*\S)?$/) as unknown),
        );
      }
  });

  it('has each source once, and none that no row cites', () => {
    const pages = [...Object.values(sources).map(({ source }) => source), ...Object.values(laterPages)];
    expect(repeated(pages)).toEqual([]);
    const cited = new Set([
      ...sessions.map(({ source }) => source),
      ...commitments.flatMap(({ source, status_source }) => [source, status_source]),
    ]);
    expect(pages.filter((page) => !cited.has(page))).toEqual([]);
  });

  it('calls nobody what art. 40 of the Constitution of Ecuador says that nobody is', () =>
    expect(textsOf([...sessions, ...commitments]).filter(namesAPersonSo)).toEqual([]));

  it.each(['migrantes ilegales', 'personas indocumentadas', 'contra la minería ilegal y los ilegales'])(
    'would be found out to do so: %s',
    (text) => expect(namesAPersonSo(text)).toBe(true),
  );
});
