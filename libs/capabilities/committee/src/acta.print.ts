import type { CommitmentText } from '#contracts/committee';
import type { Language } from '#platform/http';
import type { CalendarDate } from '#platform/kernel';
import { fact, nameOf, printed, type Block, type PrintedDocument, type Section } from '#platform/print';
import type { Compared } from '#platform/two-sided';
import { commitmentName, decisionName } from './acta.content.ts';
import type { Acta, DraftedVersion } from './acta.state.ts';
import {
  basisNamed,
  changeWords,
  decisionWords,
  measureNamed,
  missingWord,
  officeNamed,
  stageWords,
} from './print.words.ts';

const words = {
  es: {
    acta: 'Acta', session: 'Sesión', supplements: 'Complementa el acta', parties: 'Partes', stage: 'Etapa', version: 'Versión', signedOn: 'Firmada el', generated: 'Dato inventado como ejemplo', flagged: 'Para revisar: el texto menciona una operación militar conjunta',
    decisions: 'Decisiones', commitments: 'Compromisos', changes: 'Cambios de compromisos anteriores', reports: 'Informes sobre lineamientos', missing: 'Lo que falta', missingActs: 'Actos que faltan, y de qué lado', whose: 'De quién', what: 'Qué',
    to: 'Dirigido a', offices: 'Responsables', nobody: 'sin responsable', due: 'Vence', every: (months: number) => `cada ${months} meses`, measure: 'Medida', basis: 'Fundamento', territory: 'Territorio', repeats: 'Repite', until: 'hasta', into: 'en',
    inSpanish: '',
  },
  en: {
    acta: 'Acta', session: 'Session', supplements: 'Supplements the acta', parties: 'Parties', stage: 'Stage', version: 'Version', signedOn: 'Signed on', generated: 'Invented as an example', flagged: 'To be looked at: the text speaks of a joint military operation',
    decisions: 'Decisions', commitments: 'Commitments', changes: 'Changes to earlier commitments', reports: 'Reports on guidelines', missing: 'What is missing', missingActs: 'Acts that are missing, and whose', whose: 'Whose', what: 'What',
    to: 'Addressed to', offices: 'Responsible', nobody: 'nobody', due: 'Due', every: (months: number) => `every ${months} months`, measure: 'Measure', basis: 'Legal basis', territory: 'Territory', repeats: 'Repeats', until: 'until', into: 'into',
    inSpanish: 'What both sides signed is the Spanish text; where another stands beside it, that one is shown.',
  },
} as const; // prettier-ignore

/** Texts are Spanish unless they say otherwise. */
const SPANISH = 'es';

/** `Name: value`, where there is one. */
const line = (name: string, value: string | undefined): string[] =>
  fact(name, value).map(([said, of]) => `${said}: ${of}`);

/** The version that both have signed, else the newest. */
const textOf = ({ versions, concluded }: Acta): DraftedVersion | undefined =>
  versions.find(({ version }) => version === concluded) ?? versions.at(-1);

const sectionsOf = ({ sections }: DraftedVersion, language: Language): Section[] =>
  sections.map(({ heading, text, language: own = SPANISH, beside = [] }) => {
    const said = beside.find((one) => one.language === language) ?? { heading, text, language: own };
    return { heading: said.heading, blocks: [{ text: said.text, language: said.language }] };
  });

const commitmentBlocks = (
  { text, offices, due, rhythm, measure, basis, territory = [], repeats }: CommitmentText,
  name: string,
  language: Language,
): Block[] => {
  const say = words[language];
  return [
    { text: `${name}. ${text}`, language: SPANISH },
    [
      `${say.offices}: ${offices.map(officeNamed).join('; ') || say.nobody}`,
      ...line(say.due, [due, rhythm && say.every(rhythm.everyMonths)].filter(Boolean).join(', ')),
      ...line(say.measure, measure && measureNamed(measure, language)),
      ...line(say.basis, basisNamed(basis)),
      ...line(say.territory, territory.join(', ')),
      ...line(say.repeats, repeats),
    ].join('\n'),
  ];
};

const section = (heading: string, blocks: readonly Block[]): Section[] =>
  blocks.length === 0 ? [] : [{ heading, blocks }];

const bodyOf = (acta: string, text: DraftedVersion, language: Language): Section[] => {
  const say = words[language];
  return [
    ...sectionsOf(text, language),
    ...section(
      say.decisions,
      text.decisions.flatMap(({ kind, text: said, to }, at): Block[] => [
        { text: `${decisionWords[language][kind]} ${decisionName(acta, at)}. ${said}`, language: SPANISH },
        ...line(say.to, to),
      ]),
    ),
    ...section(
      say.commitments,
      text.commitments.flatMap((one, at) => commitmentBlocks(one, commitmentName(acta, at), language)),
    ),
    ...section(
      say.changes,
      text.changes.flatMap(({ commitment, change, due, into, to, reason }): Block[] => [
        [
          `${commitment}: ${changeWords[language][change]}`,
          due && `${say.until} ${due}`,
          into && `${say.into} ${into}`,
          to && `${say.to.toLowerCase()} ${to}`,
        ]
          .filter(Boolean)
          .join(', '),
        ...(reason ? [{ text: reason, language: SPANISH }] : []),
      ]),
    ),
    ...section(
      say.reports,
      text.reports.map(({ guideline, text: said }) => ({ text: `${guideline}. ${said}`, language: SPANISH })),
    ),
  ];
};

/** An acta on paper: what both have signed, or what they have so far, and what it lacks. */
export const onPaper = (
  { on, ...acta }: { readonly on: CalendarDate } & Compared<Acta>,
  { language, position }: Pick<PrintedDocument, 'language' | 'position'>,
): PrintedDocument => {
  const say = words[language];
  const { id, session, supplements, parties, stage, signedOn, signatures, missing } = acta;
  const text = textOf(acta);
  return {
    language,
    title: `${say.acta} ${id}`,
    ...(say.inSpanish ? { subtitle: say.inSpanish } : {}),
    facts: [
      ...fact(say.session, session),
      ...fact(say.supplements, supplements),
      ...fact(say.parties, parties.map((country) => nameOf(country, language)).join(', ')),
      ...fact(say.stage, stageWords[language][stage]),
      ...fact(say.version, text?.version),
      ...fact(say.signedOn, signedOn),
      ...fact(say.flagged, text?.flagged.join(', ')),
      ...fact(say.generated, acta.generated ? '✓' : undefined),
    ],
    sections: [
      ...(text ? bodyOf(id, text, language) : []),
      ...section(
        say.missing,
        missing.length === 0
          ? []
          : [
              {
                caption: say.missingActs,
                columns: [say.whose, say.what],
                rows: missing.map((one) => [
                  nameOf(one.by, language),
                  [missingWord(one, language), one.version].filter(Boolean).join(' '),
                ]),
              },
            ],
      ),
    ],
    signatures: parties.map((country) => {
      const signature = signatures.find(({ by }) => by === country);
      return {
        of: nameOf(country, language),
        ...(signature
          ? {
              signed: `${officeNamed(signature.office)}, ${signature.place}, ${signature.on} (${signature.version})`,
            }
          : {}),
      };
    }),
    // What the heads of delegation sign; of an acta without a text, what both sides compare.
    digest: text?.digest ?? acta.digest,
    asOf: on,
    position,
  };
};

/** `text/html` and `application/pdf` of an acta. */
export const actaOnPaper = printed(onPaper);
