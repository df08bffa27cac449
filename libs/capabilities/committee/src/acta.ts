import { LONGEST_ACTA, type ActaContent, type Told } from '#contracts/committee';
import { dayOf, type Decider, type Rule } from '#platform/kernel';
import { isAct, ownActs, ownName, type OwnActs } from '#platform/two-sided';
import { actOf } from './act.ts';
import { actaActs, type ActaAct, type ActaActs, type ActaEvent } from './acta.acts.ts';
import { activitiesIn, digestOf, lengthOf, officesIn } from './acta.content.ts';
import { actaOf, type Acta } from './acta.state.ts';
import * as common from './common.rules.ts';
import { forAllRules, sayingOf, type Saying } from './saying.ts';
import { isHeldFor, type Session } from './session.state.ts';

/** What this node knows besides the acta: not told by the caller. */
export interface AroundActa {
  readonly session?: Session;
  /** Other actas of the session that both have signed. */
  readonly signedBefore: readonly string[];
  /** Of the names of bodies and commitments in the text, those that nobody here knows. */
  readonly unknown: readonly string[];
}
type ActaSaying<Type extends string, Data> = Saying<Type, Data, ActaAct> & { readonly around: AroundActa };

interface Drafted {
  readonly content: ActaContent;
  readonly basedOn?: string;
}

export type DraftActa = ActaSaying<
  'DraftActa',
  Pick<Told<'acta-drafted'>, 'acta' | 'session' | 'supplements' | 'generated'> & Drafted
>;
export type RedraftActa = ActaSaying<'RedraftActa', { readonly acta: string } & Drafted>;
export type AgreeToActa = ActaSaying<'AgreeToActa', Omit<Told<'acta-agreed'>, 'digest'>>;
export type SignActa = ActaSaying<'SignActa', Omit<Told<'acta-signed'>, 'digest'>>;
export type ActaCommand = DraftActa | RedraftActa | AgreeToActa | SignActa;

type Half = OwnActs<ActaAct>;
type Always = Rule<ActaCommand, Half>;
type WithText = Rule<DraftActa | RedraftActa, Half>;

const wholeOf = forAllRules(({ data, theirs }: ActaCommand, { acts }: Half): Acta =>
  actaOf(data.acta, [...acts, ...theirs]),
);

const partiesOf = (command: ActaCommand, state: Half) =>
  command.type === 'DraftActa' ? (command.around.session?.parties ?? []) : wholeOf(command, state).parties;

const known: Always = (command, state) =>
  state.acts.length + command.theirs.length > 0 &&
  wholeOf(command, state).parties.includes(command.meta.country)
    ? undefined
    : { code: 'acta.unknown', facts: { acta: command.data.acta } };

const ofAKnownSession: Rule<DraftActa, Half> = ({ data, meta, around: { session } }) =>
  session && session.basis === 'acts' && session.parties.includes(meta.country)
    ? undefined
    : { code: 'acta.session-unknown', facts: { field: 'session', session: data.session } };

const draftedOnce: Rule<DraftActa, Half> = ({ data }, { acts }) =>
  acts.length > 0 ? { code: 'acta.already-drafted', facts: { acta: data.acta } } : undefined;

/** A session has one acta; what is wrong in it, a supplementary one puts right. */
const oneForEachSession: Rule<DraftActa, Half> = ({ data, around: { signedBefore } }) => {
  const { supplements } = data;
  if (supplements !== undefined)
    return signedBefore.includes(supplements)
      ? undefined
      : {
          code: 'acta.supplements-nothing',
          facts: { field: 'supplements', supplements, signed: signedBefore },
        };
  return signedBefore.length > 0
    ? { code: 'acta.already-signed', facts: { session: data.session, acta: signedBefore[0] } }
    : undefined;
};

/** Drafts may have been laid beside one another; once both have signed one, the others cannot be signed as well. */
const noOtherIsSigned: Always = (command, state) => {
  const { id, session, supplements } = wholeOf(command, state);
  const other = command.around.signedBefore.find((name) => name !== id);
  return other !== undefined && supplements === undefined
    ? { code: 'acta.already-signed', facts: { session, acta: other } }
    : undefined;
};

const notSignedByBoth: Always = (command, state) => {
  const { concluded } = wholeOf(command, state);
  return concluded === undefined ? undefined : { code: 'acta.concluded', facts: { version: concluded } };
};

const notTooLong: WithText = ({ data }) => {
  const length = lengthOf(data.content);
  return length > LONGEST_ACTA
    ? { code: 'acta.too-long', facts: { field: 'content', length, most: LONGEST_ACTA } }
    : undefined;
};

const noJointOperation: WithText = (command, state) =>
  common.noJointOperation(partiesOf(command, state), activitiesIn(command.data.content));

const officesOfParties: WithText = (command, state) =>
  common.officesOf(partiesOf(command, state), officesIn(command.data.content));

/** A commitment without an owner or a date is none. */
const ownedAndDated: WithText = ({ data }) => {
  for (const [at, { offices, due, rhythm }] of data.content.commitments.entries()) {
    if (offices.length === 0)
      return { code: 'commitment.without-owner', facts: { field: `commitments.${at}.offices` } };
    if (due === undefined && rhythm === undefined)
      return { code: 'commitment.without-date', facts: { field: `commitments.${at}.due` } };
  }
  return undefined;
};

/** Nothing is due before it was promised. */
const dueAfterItsSession: WithText = ({ data, meta, around }) => {
  const { commitments, changes } = data.content;
  const made = around.session?.date ?? dayOf(meta.now);
  const dates = [
    ...commitments.map(({ due }, at) => [`commitments.${at}.due`, due] as const),
    ...changes.map(({ due }, at) => [`changes.${at}.due`, due] as const),
  ];
  const early = dates.find(([, due]) => due !== undefined && due < made);
  return early && { code: 'commitment.due-before-made', facts: { field: early[0], due: early[1], made } };
};

/** Each change says what it needs. */
const NEEDS = { reschedule: 'due', merge: 'into', escalate: 'to' } as const;
const changesAreWhole: WithText = ({ data }) => {
  for (const [at, change] of data.content.changes.entries()) {
    const needed = NEEDS[change.change as keyof typeof NEEDS];
    if (needed && change[needed] === undefined)
      return {
        code: 'acta.change-incomplete',
        facts: { field: `changes.${at}.${needed}`, change: change.change, needed },
      };
    if (change.into === change.commitment)
      return {
        code: 'acta.change-into-itself',
        facts: { field: `changes.${at}.into`, commitment: change.into },
      };
  }
  return undefined;
};

const guidelinesGoSomewhere: WithText = ({ data }) => {
  const at = data.content.decisions.findIndex(({ kind, to }) => kind === 'guideline' && !to);
  return at < 0 ? undefined : { code: 'acta.guideline-to-whom', facts: { field: `decisions.${at}.to` } };
};

const namesWhatIsKnown: WithText = ({ around: { unknown } }) =>
  unknown.length > 0 ? { code: 'acta.names-unknown', facts: { field: 'content', unknown } } : undefined;

const knownVersion: Rule<AgreeToActa | SignActa, Half> = (command, state) => {
  const versions = wholeOf(command, state).versions.map(({ version }) => version);
  const { version } = command.data;
  return versions.includes(version)
    ? undefined
    : { code: 'acta.unknown-version', facts: { field: 'version', version, versions } };
};

const basedOnAKnownVersion: Rule<RedraftActa, Half> = (command, state) => {
  const { basedOn } = command.data;
  const versions = wholeOf(command, state).versions.map(({ version }) => version);
  return basedOn === undefined || versions.includes(basedOn)
    ? undefined
    : { code: 'acta.unknown-version', facts: { field: 'basedOn', version: basedOn, versions } };
};

const versionIn = (command: AgreeToActa | SignActa, state: Half) =>
  wholeOf(command, state).versions.find(({ version }) => version === command.data.version)!;

const noJointOperationIn: Rule<AgreeToActa | SignActa, Half> = (command, state) =>
  common.noJointOperation(partiesOf(command, state), activitiesIn(versionIn(command, state)));

/** An acta is of a session that was held: as this side's own record says, and the other's does not deny. */
const afterItsSession: Rule<SignActa, Half> = ({ data, meta, around: { session } }) => {
  const on = data.on ?? dayOf(meta.now);
  if (!session || !isHeldFor(session, meta.country))
    return {
      code: 'acta.session-not-held',
      facts: { session: session?.id ?? null, stage: session?.stage ?? 'not-yet-seen' },
    };
  return session.date !== undefined && on < session.date
    ? { code: 'acta.signed-before-session', facts: { field: 'on', on, held: session.date } }
    : undefined;
};

/** By office: whoever this side named as its head of delegation. */
const byTheHead: Rule<SignActa, Half> = ({ data, meta, around: { session } }) => {
  const foreign = common.officesOf([meta.country], [['office', data.office]]);
  if (foreign) return foreign;
  const head = session?.delegations.find(({ country }) => country === meta.country)?.head.office;
  return head === data.office.office
    ? undefined
    : { code: 'acta.not-head', facts: { field: 'office', office: data.office.office, head: head ?? null } };
};

const says = sayingOf<ActaActs, ActaAct, ActaCommand, ActaEvent>(actaActs, {
  otherOf: (command, state) => partiesOf(command, state).find((party) => party !== command.meta.country)!,
});

const usual = [common.nobodyActsForAnother, common.notInFuture];
const wholesome: readonly WithText[] = [
  notTooLong,
  noJointOperation,
  officesOfParties,
  ownedAndDated,
  dueAfterItsSession,
  changesAreWhole,
  guidelinesGoSomewhere,
  namesWhatIsKnown,
];

const draftOf = ({ data: { content, basedOn }, meta }: DraftActa | RedraftActa, { acts }: Half) => ({
  content: undefined,
  basedOn: undefined,
  draft: {
    version: ownName(meta.country, acts.filter(isAct('drafted', 'redrafted')).length + 1),
    ...(basedOn ? { basedOn } : {}),
    digest: digestOf(content),
    ...content,
  },
});

const digestIn = (command: AgreeToActa | SignActa, state: Half) => ({
  digest: wholeOf(command, state).versions.find(({ version }) => version === command.data.version)?.digest,
});

/** What this side drafted last, where it stands by it: the same text again is no other version. */
const standsByIt = ({ data }: RedraftActa, { acts }: Half): boolean => {
  const last = acts.filter(isAct('drafted', 'redrafted', 'agreed')).at(-1);
  return last !== undefined && last.type !== 'agreed' && last.data.draft.digest === digestOf(data.content);
};

const redraft = says<'redrafted', RedraftActa>('redrafted', {
  rules: [known, ...usual, notSignedByBoth, noOtherIsSigned, basedOnAKnownVersion, ...wholesome],
  matter: ({ draft }) => draft.version,
  also: draftOf,
});

export const acta: Decider<Half, ActaCommand, ActaEvent> = {
  category: 'acta',
  ...ownActs<ActaActs, ActaEvent, ActaAct>(actaActs, actOf),
  decide: {
    DraftActa: says<'drafted', DraftActa>('drafted', {
      rules: [
        ofAKnownSession,
        common.ownName('acta'),
        ...usual,
        draftedOnce,
        oneForEachSession,
        ...wholesome,
      ],
      also: (command, state) => ({
        parties: [
          command.meta.country,
          partiesOf(command, state).find((party) => party !== command.meta.country)!,
        ],
        ...draftOf(command, { acts: [] }),
      }),
    }),
    RedraftActa: (command, state) => (standsByIt(command, state) ? [] : redraft(command, state)),
    AgreeToActa: says<'agreed', AgreeToActa>('agreed', {
      rules: [known, ...usual, knownVersion, notSignedByBoth, noOtherIsSigned, noJointOperationIn],
      instead: ['drafted', 'redrafted'],
      also: digestIn,
    }),
    SignActa: says<'signed', SignActa>('signed', {
      rules: [
        known,
        ...usual,
        knownVersion,
        notSignedByBoth,
        noOtherIsSigned,
        noJointOperationIn,
        byTheHead,
        afterItsSession,
      ],
      also: digestIn,
    }),
  },
};
