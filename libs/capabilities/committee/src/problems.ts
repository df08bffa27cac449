import type { CommitmentChangeKind } from '#contracts/committee';
import type { Catalogue } from '#platform/http';
import { PLAN_ECUADOR } from '#platform/sharing';
import type { SessionStage } from './session.state.ts';
import type { Thing } from './told-acts.ts';

const SOVEREIGNTY = {
  es: 'Ninguno de los lados escribe la historia del otro',
  en: 'Neither side writes the other’s history',
};
const FOLLOW_UP = {
  es: 'Todo compromiso tiene responsable, fecha y estado: visitas y declaraciones quedaron sin seguimiento',
  en: 'Every commitment has an owner, a due date and a state: visits and declarations lacked follow-up',
};
const ACUERDO = {
  es: 'Acuerdo Amplio de Integración Fronteriza, Desarrollo y Vecindad (1998), anexos 1 y 3: los órganos nacen de instrumentos',
  en: 'Broad Agreement on Border Integration, Development and Neighbourhood (1998), annexes 1 and 3: bodies come of instruments',
};

const STAGES: Readonly<Record<SessionStage, string>> = {
  'not-yet-seen': 'no conocida aún',
  convened: 'convocada',
  settled: 'con fecha acordada',
  held: 'celebrada',
  suspended: 'suspendida',
  lapsed: 'fallida',
  disputed: 'en disputa',
  planned: 'prevista',
  postponed: 'aplazada',
  cancelled: 'cancelada',
  'not-attended': 'sin asistencia',
  'not-known': 'no se sabe',
};
const CHANGES: Readonly<Record<CommitmentChangeKind, string>> = {
  reschedule: 'de fecha',
  merge: 'por fusión',
  resume: 'por reanudación',
  withdraw: 'por retiro',
  'accept-fulfilment': 'por cumplimiento aceptado',
  escalate: 'por elevación',
};

const THINGS: Readonly<Record<Thing, string>> = {
  body: 'el órgano',
  session: 'la sesión',
  acta: 'el acta',
  commitment: 'el compromiso',
};

export const committeeProblems: Catalogue = {
  'body.unknown': {
    status: 404,
    es: 'No se conoce aquí ningún órgano {body} de una relación de su país.',
    en: 'No body {body} of a relation of your country is known here.',
  },
  'body.yours': {
    status: 409,
    es: 'El órgano {body} lo declaró su propio país: lo reconoce el otro.',
    en: 'Your own country stated the body {body}: the other one recognises it.',
  },
  'body.no-authority': {
    status: 422,
    es: 'Un órgano cambia o termina por un instrumento o por el acta de un órgano superior: indique uno (authority).',
    en: 'A body is changed or ended by an instrument or the acta of a body above: name one (authority).',
    citation: ACUERDO,
  },
  'body.seats-of-whom': {
    status: 422,
    es: 'Los puestos son de {parties}, una vez cada uno: {country} sobra.',
    en: 'Seats are of {parties}, once each: {country} is one too many.',
    citation: SOVEREIGNTY,
  },
  'body.into-itself': {
    status: 422,
    es: 'El órgano {body} no puede fusionarse consigo mismo.',
    en: 'The body {body} cannot be merged into itself.',
  },
  'body.above-itself': {
    status: 422,
    es: 'El órgano {body} no puede estar por encima de sí mismo.',
    en: 'The body {body} cannot be above itself.',
  },
  'body.not-yet-founded': {
    status: 422,
    es: 'Nada cambia ni termina en {since} el órgano {body}, que se fundó en {founded}.',
    en: 'Nothing changes or ends the body {body} in {since}: it was founded in {founded}.',
    citation: ACUERDO,
  },
  'body.of-another-relation': {
    status: 409,
    es: 'Este órgano es de la relación con {before}, no con {with}.',
    en: 'This body is of the relation with {before}, not with {with}.',
  },
  'committee.as-of-future': {
    status: 422,
    es: '{asOf} está por venir: se muestra lo que fue, hasta ahora ({now}).',
    en: '{asOf} is still to come: what was is shown, up to now ({now}).',
  },
  'committee.held-aside': {
    status: 409,
    es: 'No puede mostrarse nada de «{name}» ({thing}): lo que se comunicó no permite calcular su estado. Queda aparte, con su registro intacto, hasta que un acto posterior lo corrija.',
    en: 'Nothing can be shown of {thing} {name}: of what was told no state can be made. It is held aside, its record untouched, until a later act puts it right.',
    inSpanish: { thing: THINGS },
  },
  'office.unknown': {
    status: 404,
    es: 'De {office} no se ha dicho aquí quién lo ejerce.',
    en: 'Nobody has said here who holds {office}.',
  },
  'office.not-a-code': {
    status: 422,
    es: '{office} no es el código de un cargo: país, guion, letras minúsculas, cifras y guiones (ec-cancilleria).',
    en: '{office} is no code of an office: country, hyphen, lower-case letters, digits and hyphens (ec-cancilleria).',
  },
  'office.too-far-ahead': {
    status: 422,
    es: 'Un cargo se designa con {months} meses de anticipación como máximo: {since} está más lejos.',
    en: 'Who will hold an office is said {months} months ahead at most: {since} is farther.',
  },
  'session.unknown': {
    status: 404,
    es: 'No se conoce aquí ninguna sesión {session} de su país.',
    en: 'No session {session} of your country is known here.',
  },
  'session.body-unknown': {
    status: 422,
    es: 'No se conoce aquí ningún órgano {body} que pueda reunirse.',
    en: 'No body {body} that could meet is known here.',
    citation: ACUERDO,
  },
  'session.body-not-founded': {
    status: 422,
    es: 'El {date} el órgano {body} no existía aún: se fundó en {founded}.',
    en: 'On {date} the body {body} was not yet there: it was founded in {founded}.',
    citation: ACUERDO,
  },
  'session.body-ended': {
    status: 422,
    es: 'El {date} el órgano {body} ya no existía: terminó en {ended}.',
    en: 'On {date} the body {body} was no longer there: it ended in {ended}.',
    citation: ACUERDO,
  },
  'session.body-of-others': {
    status: 422,
    es: 'El órgano {body} es de {parties}: una sesión suya es de esos dos países.',
    en: 'The body {body} is of {parties}: a session of it is of these two countries.',
    citation: ACUERDO,
  },
  'session.already-convened': {
    status: 409,
    es: 'La sesión {session} ya está convocada: la fecha, el modo y la sede se cambian con otra propuesta (meetings).',
    en: 'The session {session} is convened already: date, mode and place change by another proposal (meetings).',
  },
  'session.of-the-past': {
    status: 409,
    es: 'De la sesión {session} solo se conoce lo que dicen las fuentes: no admite actos nuevos.',
    en: 'Of the session {session} only what sources say is known: there are no new acts in it.',
  },
  'session.host-no-party': {
    status: 422,
    es: '{host} no es parte de esta relación ({parties}) y no puede ser sede.',
    en: '{host} is no party to this relation ({parties}) and cannot host.',
    citation: SOVEREIGNTY,
  },
  'session.unknown-item': {
    status: 422,
    es: 'El orden del día no tiene ningún punto {item}; tiene: {items}.',
    en: 'The agenda has no item {item}; it has: {items}.',
  },
  'session.item-not-yours': {
    status: 403,
    es: 'Solo {by}, que propuso el punto {item}, puede retirarlo; aplácelo.',
    en: 'Only {by}, who proposed the item {item}, can take it back; defer it.',
    citation: SOVEREIGNTY,
  },
  'session.merge-into-what': {
    status: 422,
    es: 'Quien fusiona el punto {item} dice con cuál (into), y nadie más lo dice.',
    en: 'Who merges the item {item} says into which (into), and nobody else does.',
  },
  'session.meeting-not-agreed': {
    status: 409,
    es: 'Ambos lados no han acordado todavía la fecha, el modo y la sede.',
    en: 'Both sides have not yet agreed on date, mode and place.',
  },
  'session.no-quorum': {
    status: 422,
    es: 'Su lado necesita {needed} cargos presentes y trae {present}: sin cuórum de ambos lados no hay sesión.',
    en: 'Your side needs {needed} offices and brings {present}: without a quorum of both sides there is no session.',
  },
  'session.not-suspended': {
    status: 409,
    es: 'Su lado no registró la sesión como suspendida: no puede reanudarse.',
    en: 'Your side has not recorded the session as suspended: it cannot be resumed.',
  },
  'session.reason-missing': {
    status: 422,
    es: 'Quien registra una sesión suspendida o fallida dice por qué.',
    en: 'Who records a session as suspended or lapsed says why.',
  },
  'acta.unknown': {
    status: 404,
    es: 'No se conoce aquí ninguna acta {acta} de su país.',
    en: 'No acta {acta} of your country is known here.',
  },
  'acta.session-unknown': {
    status: 422,
    es: 'No se conoce aquí ninguna sesión {session} convocada de la que pueda haber acta.',
    en: 'No session {session} that was convened is known here, of which there could be an acta.',
  },
  'acta.already-drafted': {
    status: 409,
    es: 'El acta {acta} ya tiene un proyecto con otro texto: proponga otra versión (drafts).',
    en: 'The acta {acta} has a draft of another text already: propose another version (drafts).',
  },
  'acta.already-signed': {
    status: 409,
    es: 'La sesión {session} ya tiene un acta que ambos lados firmaron ({acta}): solo un acta complementaria la corrige.',
    en: 'The session {session} has an acta that both sides signed ({acta}): only a supplementary acta corrects it.',
    citation: SOVEREIGNTY,
  },
  'acta.supplements-nothing': {
    status: 422,
    es: '{supplements} no es un acta de esta sesión que ambos lados hayan firmado.',
    en: '{supplements} is no acta of this session that both sides have signed.',
    citation: SOVEREIGNTY,
  },
  'acta.concluded': {
    status: 409,
    es: 'Ambos lados ya firmaron la versión {version}: solo un acta complementaria la corrige.',
    en: 'Both sides have signed the version {version}: only a supplementary acta corrects it.',
    citation: SOVEREIGNTY,
  },
  'acta.unknown-version': {
    status: 422,
    es: 'El acta no tiene ninguna versión {version}; tiene: {versions}.',
    en: 'The acta has no version {version}; it has: {versions}.',
  },
  'acta.too-long': {
    status: 413,
    es: 'El acta tiene {length} caracteres; caben {most}. Presente los anexos como documentos, por su huella.',
    en: 'The acta has {length} characters; {most} are possible. Lay annexes before the session as papers, by digest.',
  },
  'acta.names-unknown': {
    status: 422,
    es: 'El acta nombra lo que aquí no se conoce: {unknown}.',
    en: 'The acta names what is not known here: {unknown}.',
  },
  'acta.change-incomplete': {
    status: 422,
    es: 'Un cambio {change} necesita {needed}.',
    en: 'A change {change} needs {needed}.',
    inSpanish: { change: CHANGES },
  },
  'acta.change-into-itself': {
    status: 422,
    es: 'El compromiso {commitment} no puede fusionarse consigo mismo.',
    en: 'The commitment {commitment} cannot be merged into itself.',
  },
  'acta.guideline-to-whom': {
    status: 422,
    es: 'Un lineamiento dice a qué órgano va (to).',
    en: 'A guideline says to which body it goes (to).',
    citation: FOLLOW_UP,
  },
  'acta.session-not-held': {
    status: 409,
    es: 'Un acta se firma de una sesión celebrada: su lado no la ha registrado así, o el otro lado dice otra cosa ({stage}).',
    en: 'An acta is signed of a session that was held: your side has not recorded it so, or the other says otherwise ({stage}).',
    inSpanish: { stage: STAGES },
  },
  'acta.signed-before-session': {
    status: 422,
    es: 'El acta no puede estar firmada el {on}: la sesión se celebró el {held}.',
    en: 'The acta cannot be signed on {on}: the session was held on {held}.',
  },
  'acta.not-head': {
    status: 403,
    es: '{office} no es el cargo que encabeza la delegación de su país.',
    en: '{office} is not the office that heads your country’s delegation.',
    citation: SOVEREIGNTY,
  },
  'commitment.unknown': {
    status: 404,
    es: 'No se conoce aquí ningún compromiso {commitment} de su país.',
    en: 'No commitment {commitment} of your country is known here.',
  },
  'commitment.of-an-acta': {
    status: 409,
    es: 'El compromiso {commitment} nace del acta {acta}, que ambos lados firmaron: nadie lo afirma por su cuenta.',
    en: 'The commitment {commitment} comes of the acta {acta}, which both sides signed: it is nobody’s claim.',
  },
  'commitment.without-owner': {
    status: 422,
    es: 'Un compromiso tiene un cargo responsable, de un lado o de ambos.',
    en: 'A commitment has an office that is responsible, on one side or on both.',
    citation: FOLLOW_UP,
  },
  'commitment.without-date': {
    status: 422,
    es: 'Un compromiso tiene una fecha de vencimiento o un ritmo.',
    en: 'A commitment has a due date or a rhythm.',
    citation: FOLLOW_UP,
  },
  'commitment.due-before-made': {
    status: 422,
    es: 'Nada vence ({due}) antes de prometerse ({made}).',
    en: 'Nothing is due ({due}) before it was promised ({made}).',
    citation: FOLLOW_UP,
  },
  'commitment.progress-before-made': {
    status: 422,
    es: 'No hay avance el {on} de lo que se prometió el {made}.',
    en: 'There is no progress on {on} of what was promised on {made}.',
  },
  'commitment.repeats-itself': {
    status: 422,
    es: 'El compromiso {commitment} no puede repetirse a sí mismo.',
    en: 'The commitment {commitment} cannot repeat itself.',
  },
  'committee.not-yours': {
    status: 403,
    es: 'Este acto sería de {party}; {country} solo tiene los suyos.',
    en: 'This act would be {party}’s; {country} has only its own.',
    citation: SOVEREIGNTY,
  },
  'committee.name-not-yours': {
    status: 422,
    es: 'El nombre {name} no empieza por el código de su país.',
    en: 'The name {name} does not begin with your country’s code.',
    citation: SOVEREIGNTY,
  },
  'committee.name-malformed': {
    status: 422,
    es: 'Un nombre nuevo tiene letras minúsculas, cifras y guiones, y hasta {most} caracteres: {name} no.',
    en: 'A new name has lower-case letters, digits and hyphens, and up to {most} characters: {name} does not.',
  },
  'committee.no-such-neighbour': {
    status: 422,
    es: '{country} no tiene aquí ningún órgano con {with}.',
    en: '{country} has no body with {with} here.',
  },
  'committee.date-in-future': {
    status: 422,
    es: '{field} no puede ser posterior a hoy: {date}.',
    en: '{field} cannot be later than today: {date}.',
  },
  'committee.no-such-date': {
    status: 422,
    es: '{field} no es una fecha, un mes ni un año que exista: {date}.',
    en: '{field} is no date, month or year that exists: {date}.',
  },
  'committee.ends-before-it-begins': {
    status: 422,
    es: 'Terminaría ({until}) antes de empezar ({date}).',
    en: 'It would end ({until}) before it begins ({date}).',
  },
  'committee.foreign-office': {
    status: 422,
    es: '{office} no es un cargo de {parties}.',
    en: '{office} is no office of {parties}.',
    citation: SOVEREIGNTY,
  },
  'committee.joint-military-operation': {
    status: 422,
    es: 'El Ecuador no participa en operaciones militares combinadas, coordinadas o conjuntas con Colombia.',
    en: 'Ecuador takes part in no combined, coordinated or joint military operations with Colombia.',
    citation: PLAN_ECUADOR,
  },
};
