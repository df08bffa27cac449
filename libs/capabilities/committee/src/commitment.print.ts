import type { ClaimedState, Office, Paper, ProgressState } from '#contracts/committee';
import type { CalendarDate } from '#platform/kernel';
import { fact, nameOf, printed, type PrintedDocument, type Section, type Table } from '#platform/print';
import { compared, ownerOf, type Compared } from '#platform/two-sided';
import type { CommitmentState } from './commitment.state.ts';
import type { CommitmentSeen } from './picture.ts';
import {
  accordWords,
  basisNamed,
  changeWords,
  claimedWords,
  measureNamed,
  missingWord,
  officeNamed,
  progressWords,
  stateWords,
  undertakingWords,
} from './print.words.ts';

const words = {
  es: {
    commitment: 'Compromiso', report: 'Informe de compromisos', parties: 'Partes', state: 'Estado', accord: 'Lo que dicen los dos lados', origin: 'Nace del acta', claims: 'Según fuentes, sin acta firmada que conste', session: 'Sesión', body: 'Órgano que vigila', madeOn: 'Prometido el', first: 'Fecha prometida primero', due: 'Vence', slipped: 'Veces que se aplazó', offices: 'Responsables', nobody: 'sin responsable', axis: 'Eje', territory: 'Territorio', basis: 'Fundamento', measure: 'Medida', repeats: 'Repite', repeatedBy: 'Vuelto a prometer en', merged: 'Fusionado en', escalated: 'Elevado a', above: 'el órgano superior',
    text: 'Lo prometido', views: ['Lo que informa cada lado', 'El último informe de cada lado, con su respaldo'], undertakings: ['Proyectos y actividades', 'Con qué lo lleva a cabo cada lado, y en qué estado está'], dates: ['Fechas que se aplazaron', 'Cada aplazamiento, y el acta que lo decidió'], changed: ['Lo que decidieron las actas', 'Decisiones por el día en que se firmó cada acta'], sources: ['Lo que dicen las fuentes', 'Cada fuente con su fecha y el estado que informa'], missing: ['Lo que falta', 'Lo que falta, y de qué lado'],
    whose: 'De quién', what: 'Qué', day: 'Fecha', reported: 'Estado informado', value: 'Valor', note: 'Texto', evidence: 'Respaldo', was: 'Antes', now: 'Después', acta: 'Acta', change: 'Cambio', source: 'Fuente', who: 'Quién la cita', page: 'p.',
    id: 'Identificador', count: 'Compromisos en esta hoja', more: 'Hay más: esta hoja es una parte de la lista', list: ['Compromisos', 'En el orden de sus nombres'], yes: 'sí',
  },
  en: {
    commitment: 'Commitment', report: 'Report on commitments', parties: 'Parties', state: 'State', accord: 'What the two sides say', origin: 'Comes of the acta', claims: 'By sources, without a signed acta on record', session: 'Session', body: 'Body that watches', madeOn: 'Promised on', first: 'First promised for', due: 'Due', slipped: 'Times that it slipped', offices: 'Responsible', nobody: 'nobody', axis: 'Axis', territory: 'Territory', basis: 'Legal basis', measure: 'Measure', repeats: 'Repeats', repeatedBy: 'Promised again as', merged: 'Merged into', escalated: 'Escalated to', above: 'the body above',
    text: 'What was promised', views: ['What each side reports', 'The last report of each side, with its evidence'], undertakings: ['Projects and activities', 'By what each side carries it out, and where that stands'], dates: ['Dates that slipped', 'Each slip, and the acta that decided it'], changed: ['What actas decided', 'Decisions by the day on which each acta was signed'], sources: ['What sources say', 'Each source with its date and the state that it reports'], missing: ['What is missing', 'What is missing, and whose it is'],
    whose: 'Whose', what: 'What', day: 'Day', reported: 'State reported', value: 'Value', note: 'Text', evidence: 'Evidence', was: 'Before', now: 'After', acta: 'Acta', change: 'Change', source: 'Source', who: 'Cited by', page: 'p.',
    id: 'Identifier', count: 'Commitments on this sheet', more: 'There are more: this sheet is a part of the list', list: ['Commitments', 'In the order of their names'], yes: 'yes',
  },
} as const; // prettier-ignore

type Page = Pick<PrintedDocument, 'language' | 'position'>;

const SPANISH = 'es';

/** A section with a table and no more; nothing where that has no rows. */
const table = (
  [heading, caption]: readonly [heading: string, caption: string],
  columns: readonly string[],
  rows: Table['rows'],
): Section[] => (rows.length === 0 ? [] : [{ heading, blocks: [{ caption, columns, rows }] }]);

/** Both sides may call an office alike. */
const officeAndCountry = ({ office, name }: Office): string =>
  name ? `${name} (${ownerOf(office) ?? office})` : office;

const paperNamed = ({ title, digest }: Paper): string => `${title} (SHA-256 ${digest})`;

/** One commitment on paper: its whole life, with every date that slipped and by which acta. */
export const commitmentPage = (
  commitment: {
    readonly on: CalendarDate;
    readonly repeatedBy: readonly string[];
  } & Compared<CommitmentSeen>,
  { language, position }: Page,
): PrintedDocument => {
  const say = words[language];
  const { id, text, views, slips, changes, claims, missing, measure, legalBasis, escalation } = commitment;
  return {
    language,
    title: `${say.commitment} ${id}`,
    facts: [
      ...fact(say.parties, commitment.parties.map((country) => nameOf(country, language)).join(', ')),
      ...fact(say.state, stateWords[language][commitment.state]),
      ...fact(say.accord, views.length === 0 ? undefined : accordWords[language][commitment.accord]),
      ...fact(say.origin, commitment.acta),
      ...fact(say.claims, commitment.basis === 'claims' ? say.yes : undefined),
      ...fact(say.session, commitment.session),
      ...fact(say.body, commitment.body),
      ...fact(say.madeOn, commitment.madeOn),
      ...fact(say.first, commitment.firstPromised),
      ...fact(say.due, commitment.due),
      ...fact(say.slipped, slips.length === 0 ? undefined : String(slips.length)),
      ...fact(say.offices, commitment.offices.map(officeNamed).join('; ') || say.nobody),
      ...fact(say.axis, commitment.axis),
      ...fact(say.territory, commitment.territory.join(', ')),
      ...fact(say.basis, basisNamed(legalBasis)),
      ...fact(say.measure, measure ? measureNamed(measure, language) : commitment.measureClaimed),
      ...fact(say.repeats, commitment.repeats),
      ...fact(say.repeatedBy, commitment.repeatedBy.join(', ')),
      ...fact(say.merged, commitment.mergedInto),
      ...fact(say.escalated, escalation && (escalation.to ?? say.above)),
    ],
    sections: [
      ...(text === undefined ? [] : [{ heading: say.text, blocks: [{ text, language: SPANISH }] }]),
      ...table(
        say.views,
        [say.day, say.whose, say.reported, say.value, say.note, say.evidence],
        views.map(({ by, on, state, value, text: said = '', evidence }) => [
          on,
          nameOf(by, language),
          progressWords[language][state as ProgressState] ?? state,
          value === undefined ? '' : String(value),
          said,
          evidence.map(paperNamed).join('; '),
        ]),
      ),
      ...table(
        say.undertakings,
        [say.id, say.text, say.whose, say.state],
        commitment.undertakings.map(({ id: name, title, by, state }) => [
          name,
          title,
          nameOf(by, language),
          undertakingWords[language][state] ?? state,
        ]),
      ),
      ...table(
        say.dates,
        [say.was, say.now, say.acta, say.day],
        slips.map(({ from = '', to, acta, on }) => [from, to, acta, on]),
      ),
      ...table(
        say.changed,
        [say.day, say.acta, say.change, say.note],
        changes.map(({ on, acta, change, reason = '' }) => [on, acta, changeWords[language][change], reason]),
      ),
      ...table(
        say.sources,
        [say.source, say.day, say.reported, say.who],
        claims.map(({ source, by, state, stateSince }) => [
          [source.title, source.page && `${say.page} ${source.page}`, source.url].filter(Boolean).join(', '),
          stateSince ?? source.date ?? '',
          claimedWords[language][state as ClaimedState] ?? state ?? '',
          nameOf(by, language),
        ]),
      ),
      ...table(
        say.missing,
        [say.whose, say.what],
        missing.map((one) => [nameOf(one.by, language), missingWord(one, language)]),
      ),
    ],
    signatures: [],
    digest: commitment.digest,
    asOf: commitment.on,
    position,
  };
};

interface Board {
  readonly on: CalendarDate;
  readonly commitments: CommitmentSeen[];
  readonly next?: string;
}

/** A page of the list on paper: how many are in which state, and each with who owes it and until when. */
export const commitmentReport = (
  { on, commitments, next }: Board,
  { language, position }: Page,
): PrintedDocument => {
  const say = words[language];
  const states = new Map<CommitmentState, number>();
  for (const { state } of commitments) states.set(state, (states.get(state) ?? 0) + 1);
  const list = table(
    say.list,
    [say.id, say.text, say.offices, say.first, say.due, say.slipped, say.state],
    commitments.map(({ id, text = '', offices, firstPromised = '', due = '', slips, state }) => [
      id,
      text,
      offices.map(officeAndCountry).join('; ') || say.nobody,
      firstPromised,
      due,
      String(slips.length),
      stateWords[language][state],
    ]),
  );
  return {
    language,
    title: say.report,
    ...(next === undefined ? {} : { subtitle: say.more }),
    facts: [
      [say.count, String(commitments.length)],
      ...[...states].flatMap(([state, count]) => fact(stateWords[language][state], String(count))),
    ],
    sections: list,
    signatures: [],
    digest: compared({ on, commitments }).digest,
    asOf: on,
    position,
  };
};

/** `text/html` and `application/pdf` of one commitment, and of a page of them. */
export const commitmentOnPaper = printed(commitmentPage);
export const commitmentsOnPaper = printed(commitmentReport);
