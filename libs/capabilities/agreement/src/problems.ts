import { PLAN_ECUADOR, stagesInSpanish } from '#platform/sharing';
import type { Catalogue } from '#platform/http';
import type { Accord } from '#platform/two-sided';
import type { Stage } from './instrument-state.ts';

const SOVEREIGNTY = {
  es: 'Ninguno de los lados escribe la historia del otro',
  en: 'Neither side writes the other’s history',
};
const vienna = (article: string) => ({
  es: `Convención de Viena sobre el Derecho de los Tratados (1969), art. ${article}`,
  en: `Vienna Convention on the Law of Treaties (1969), art. ${article}`,
});

const STAGES: Readonly<Record<Stage, string>> = stagesInSpanish;
const ACCORDS: Readonly<Record<Accord, string>> = {
  agreed: 'acordado',
  'one-side-only': 'un solo lado',
  disputed: 'en disputa',
};

export const agreementProblems: Catalogue = {
  'instrument.unknown': {
    status: 404,
    es: 'No se conoce aquí ningún instrumento {instrument} del que su país sea parte.',
    en: 'No instrument {instrument} to which your country is party is known here.',
  },
  'instrument.not-yours': {
    status: 403,
    es: 'Este acto corresponde a {party}; {country} solo puede realizar los propios. Nadie firma por otro país.',
    en: 'This act would be {party}’s; {country} has only its own. Nobody signs for another country.',
    citation: SOVEREIGNTY,
  },
  'instrument.without-powers': {
    status: 403,
    es: '{agency} no puede obligar al país por sí sola: indique los plenos poderes (fullPowers).',
    en: '{agency} cannot bind the country by itself: name the full powers (fullPowers).',
    citation: vienna('7'),
  },
  'instrument.joint-military-operations': {
    status: 422,
    es: 'El Ecuador no participa en operaciones militares combinadas, coordinadas o conjuntas con Colombia.',
    en: 'Ecuador takes part in no combined, coordinated or joint military operations with Colombia.',
    citation: PLAN_ECUADOR,
  },
  'instrument.no-such-neighbour': {
    status: 422,
    es: '{country} no coordina aquí nada con {with}.',
    en: '{country} coordinates nothing with {with} here.',
  },
  'instrument.name-not-yours': {
    status: 422,
    es: 'El nombre {instrument} no empieza por el código de su país.',
    en: 'The name {instrument} does not begin with your country’s code.',
  },
  'instrument.already-proposed': {
    status: 409,
    es: 'El instrumento {instrument} ya fue propuesto; proponga cambios a su texto.',
    en: 'The instrument {instrument} has been proposed; propose changes to its text.',
  },
  'instrument.date-in-future': {
    status: 422,
    es: '{date} todavía no ha llegado; comuníquelo cuando ocurra.',
    en: '{date} has not come yet; tell it when it happens.',
  },
  'instrument.date-out-of-reach': {
    status: 422,
    es: '{date} ({field}) no existe en el calendario o queda fuera de lo que se admite: de {first} a {last}.',
    en: '{date} ({field}) is in no calendar, or outside what is accepted: from {first} to {last}.',
  },
  'instrument.foreign-agency': {
    status: 422,
    es: '{agency} no es una entidad de ninguna de las partes ({parties}). Quizá quiso decir: {meant}.',
    en: '{agency} is an agency of neither party ({parties}). Perhaps you meant: {meant}.',
  },
  'instrument.digest-mismatch': {
    status: 422,
    es: 'La huella SHA-256 del texto es {actual}, no {digest}.',
    en: 'The text’s SHA-256 digest is {actual}, not {digest}.',
  },
  'instrument.text-missing': {
    status: 422,
    es: 'Indique el texto (content) o su huella SHA-256 (digest).',
    en: 'Give the text (content), or its SHA-256 digest.',
  },
  'instrument.same-text': {
    status: 409,
    es: 'La versión {version} ya dice lo mismo: acéptela.',
    en: 'Version {version} says that already: agree to it.',
  },
  'instrument.named-twice': {
    status: 422,
    es: '{name} aparece dos veces; cada artículo y cada parte se conoce por su nombre.',
    en: '{name} is there twice; each article and each part is known by its name.',
  },
  'instrument.unknown-part': {
    status: 422,
    es: 'El texto no tiene ninguna parte {part}; tiene: {parts}.',
    en: 'The text has no part {part}; it has: {parts}.',
  },
  'instrument.unknown-partner': {
    status: 422,
    es: '{partner} no es parte del instrumento; lo son además: {partners}.',
    en: '{partner} is no party to the instrument; further parties are: {partners}.',
  },
  'instrument.unknown-article': {
    status: 422,
    es: 'El texto no tiene ningún {article}; tiene: {articles}.',
    en: 'The text has no {article}; it has: {articles}.',
  },
  'instrument.ends-too-soon': {
    status: 422,
    es: 'El plazo terminaría el {until}, antes de empezar el {begins}.',
    en: 'The term would end on {until}, before it begins on {begins}.',
  },
  'instrument.unknown-version': {
    status: 422,
    es: 'Aquí no se conoce la versión {version}; se conocen: {versions}.',
    en: 'Version {version} is not known here; known are: {versions}.',
  },
  'instrument.concluded': {
    status: 409,
    es: 'Ambas partes firmaron la versión {version}: el texto ya no cambia.',
    en: 'Both parties have signed version {version}: the text no longer changes.',
  },
  'instrument.not-concluded': {
    status: 409,
    es: 'Las dos partes no han firmado todavía el mismo texto ({accord}).',
    en: 'The two parties have not signed the same text yet ({accord}).',
    inSpanish: { accord: ACCORDS },
  },
  'instrument.denounced': {
    status: 409,
    es: '{by} lo denunció mediante nota del {on}, con efecto desde el {effective}.',
    en: '{by} denounced it by a note of {on}, with effect from {effective}.',
  },
  'instrument.not-signed': {
    status: 409,
    es: 'Su país no lo ha firmado todavía.',
    en: 'Your country has not signed it yet.',
  },
  'instrument.needs-no-ratification': {
    status: 409,
    es: 'Entra en vigor con la firma; no requiere nota de ratificación.',
    en: 'It enters into force by signature; it waits for no note of ratification.',
  },
  'instrument.already-ratified': {
    status: 409,
    es: 'Su país ya notificó la ratificación, mediante otra nota.',
    en: 'Your country has notified its ratification, by another note.',
  },
  'instrument.indefinite': {
    status: 409,
    es: 'No tiene plazo que prorrogar; indique la parte (part) que lo tiene.',
    en: 'It has no term that could be extended; name the part that has one.',
  },
  'instrument.exchange-agreed': {
    status: 409,
    es: 'En el canje {exchange} ambas partes ya consignaron {until} en sus notas; otro canje puede prorrogarlo más.',
    en: 'In the exchange {exchange} both parties have noted {until}; another exchange may extend further.',
  },
  'instrument.extension-too-short': {
    status: 422,
    es: 'Ya rige hasta el {end}; {until} no lo prorroga.',
    en: 'It runs to {end} already; {until} does not extend it.',
  },
  'instrument.not-in-force': {
    status: 409,
    es: 'No está en vigor (etapa: {stage}).',
    en: 'It is not in force ({stage}).',
    inSpanish: { stage: STAGES },
  },
  'instrument.ended': {
    status: 409,
    es: 'Ambas partes acordaron su término en el canje {exchange}, con efecto desde el {effective}.',
    en: 'Both parties have agreed upon its end in the exchange {exchange}, with effect from {effective}.',
    citation: vienna('54'),
  },
  'instrument.succeeds-itself': {
    status: 422,
    es: '{successor} no puede ocupar su propio lugar; indique el instrumento posterior.',
    en: '{successor} cannot take its own place; name the later instrument.',
    citation: vienna('59'),
  },
  'instrument.amendment-agreed': {
    status: 409,
    es: 'En el canje {exchange} ambas partes ya consignaron la misma enmienda; otro canje puede enmendar más.',
    en: 'In the exchange {exchange} both parties have noted the same amendment; another may amend further.',
    citation: vienna('39'),
  },
  'instrument.changes-nothing': {
    status: 422,
    es: 'La enmienda no cambia ningún artículo.',
    en: 'The amendment changes no article.',
  },
  'instrument.article-there': {
    status: 422,
    es: 'El {article} ya existe: reemplácelo (replaced).',
    en: '{article} is there already: replace it (replaced).',
  },
  'instrument.too-late-to-reserve': {
    status: 409,
    es: 'Rige desde el {entryIntoForce}: una reserva se formula al firmar, ratificar o aprobar.',
    en: 'It has been in force since {entryIntoForce}: a reservation is made when signing, ratifying or approving.',
    citation: vienna('19'),
  },
  'instrument.reservation-there': {
    status: 409,
    es: 'Su país ya formuló la reserva {reservation}, con otro contenido.',
    en: 'Your country has made the reservation {reservation}, with another content.',
  },
  'instrument.unknown-reservation': {
    status: 422,
    es: 'Aquí no se conoce ninguna reserva {reservation} que corresponda a este acto.',
    en: 'No reservation {reservation} that this act could be about is known here.',
  },
  'instrument.reservation-withdrawn': {
    status: 409,
    es: 'La reserva {reservation} ya fue retirada.',
    en: 'The reservation {reservation} has been withdrawn.',
  },
  'instrument.reservation-accepted': {
    status: 409,
    es: 'La reserva {reservation} se tiene por aceptada desde el {accepted}: nadie la objetó en doce meses.',
    en: 'The reservation {reservation} counts as accepted since {accepted}: nobody objected within twelve months.',
    citation: vienna('20 (5)'),
  },
  'instrument.bound': {
    status: 409,
    es: 'Su país ya manifestó su consentimiento en obligarse; puede denunciarlo.',
    en: 'Your country has expressed its consent to be bound; it may denounce it.',
    citation: vienna('18'),
  },
  'instrument.declined': {
    status: 409,
    es: 'Su país comunicó que no llegará a ser parte.',
    en: 'Your country has said that it will not become a party.',
    citation: vienna('18'),
  },
  'instrument.rests-otherwise': {
    status: 409,
    es: 'Lo que descansa en él ha cambiado desde que se listó: vuelva a leerlo y confirme {actual}.',
    en: 'What rests on it has changed since it was listed: read it again and confirm {actual}.',
  },
  'instrument.no-such-date': {
    status: 422,
    es: '{date} ({field}) no existe en el calendario; se admite un día, un mes o un año.',
    en: '{date} ({field}) is in no calendar; a day, a month or a year is accepted.',
  },
  'instrument.with-another': {
    status: 409,
    es: 'Ese instrumento es entre {parties}, no con {with}.',
    en: 'That instrument is between {parties}, not with {with}.',
  },
  'instrument.of-the-past': {
    status: 409,
    es: 'De {instrument} solo hablan fuentes: nada se negocia sobre él mientras nadie lo proponga.',
    en: 'Only sources speak of {instrument}: nothing of it is negotiated while nobody proposes it.',
  },
  'instrument.entry-not-yours': {
    status: 409,
    es: 'Su país no registró este instrumento; corrige el registro quien lo hizo.',
    en: 'Your country did not enter this instrument; whoever did corrects the entry.',
    citation: SOVEREIGNTY,
  },
  'instrument.explanation-missing': {
    status: 422,
    es: 'Explique (explanation) qué error se corrige.',
    en: 'Explain (explanation) which error is corrected.',
  },
  'instrument.rectification-agreed': {
    status: 409,
    es: 'Ambas partes ya acordaron la rectificación {exchange}; otro error se corrige con otra.',
    en: 'Both parties have agreed upon the rectification {exchange}; another error is corrected by another.',
    citation: vienna('79'),
  },
  'instrument.as-of-future': {
    status: 422,
    es: '{asOf} todavía no ha llegado: son las {now}.',
    en: '{asOf} has not come yet: it is {now}.',
  },
  'external.unknown': {
    status: 404,
    es: 'Aquí no se conoce ningún instrumento {instrument} sin países vecinos.',
    en: 'No instrument {instrument} without a neighbour is known here.',
  },
  'external.already-recorded': {
    status: 409,
    es: '{instrument} ya está registrado con otros datos: corríjalo (corrections).',
    en: '{instrument} is recorded already, with other facts: correct it (corrections).',
  },
  'external.neighbour-is-party': {
    status: 422,
    es: '{partner} es un país vecino: el instrumento se propone a él (instruments).',
    en: '{partner} is a neighbour: the instrument is proposed to it (instruments).',
    citation: SOVEREIGNTY,
  },
  'external.foreign-agency': {
    status: 422,
    es: '{agency} no es una entidad de {country}.',
    en: '{agency} is no agency of {country}.',
  },
  'external.public-already': {
    status: 409,
    es: 'Ya es público desde {date}: {name} {number}. Lo que se dijo a todos no se retira.',
    en: 'It has been public since {date}: {name} {number}. What was told to all is not taken back.',
  },
  'instrument.not-suspended': {
    status: 409,
    es: 'Su país no lo tiene suspendido.',
    en: 'Your country has not suspended it.',
  },
};
