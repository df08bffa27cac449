import { channels, type Authority, type Told } from '#contracts/committee';
import { migration } from '#platform/database';
import { actModel, actTable, actTableStep, only, type TwoSided } from '#platform/two-sided';

/** Of an acta’s text what concerns instruments: the bases of its commitments, in their order, and what it does to earlier ones. */
export interface BasedDraft {
  readonly version: string;
  readonly digest: string;
  readonly commitments: readonly Pick<
    Told<'acta-drafted'>['draft']['commitments'][number],
    'basis' | 'fulfilled'
  >[];
  readonly changes: readonly Pick<
    Told<'acta-drafted'>['draft']['changes'][number],
    'commitment' | 'change'
  >[];
}

export interface BasedActaActs {
  readonly drafted: { readonly acta: string; readonly draft: BasedDraft };
  readonly redrafted: { readonly acta: string; readonly draft: BasedDraft };
  readonly signed: Pick<Told<'acta-signed'>, 'acta' | 'version' | 'digest'>;
}
export interface BasedBodyActs {
  readonly established: { readonly body: string; readonly authority?: Authority };
  readonly ended: Pick<Told<'body-ended'>, 'body' | 'since'>;
}
export interface ProgressActs {
  readonly progressed: Pick<Told<'commitment-progressed'>, 'commitment' | 'state'>;
}

const based = ({
  acta,
  draft: { version, digest, commitments, changes },
}: Pick<Told<'acta-drafted'>, 'acta' | 'draft'>): { acta: string; draft: BasedDraft } => ({
  acta,
  draft: {
    version,
    digest,
    commitments: commitments.map(({ basis, fulfilled }) => ({ ...(basis ? { basis } : {}), fulfilled })),
    changes: changes.map(({ commitment, change }) => ({ commitment, change })),
  },
});

type Kept<Acts> = Pick<TwoSided<Acts>, 'named' | 'channel' | 'beside' | 'kinds'>;
const channel = channels.committee.name;

const actas: Kept<BasedActaActs> = {
  named: 'acta',
  channel,
  beside: [],
  kinds: {
    drafted: {
      event: 'ActaDrafted',
      published: 'vecindad.committee.acta-drafted.v1',
      by: 'either',
      keeps: based,
    },
    redrafted: {
      event: 'ActaRedrafted',
      published: 'vecindad.committee.acta-redrafted.v1',
      by: 'either',
      keeps: based,
    },
    signed: {
      event: 'ActaSigned',
      published: 'vecindad.committee.acta-signed.v1',
      by: 'either',
      keeps: only('acta', 'version', 'digest'),
    },
  },
};

const bodies: Kept<BasedBodyActs> = {
  named: 'body',
  channel,
  beside: [],
  kinds: {
    established: {
      event: 'BodyEstablished',
      published: 'vecindad.committee.body-established.v1',
      by: 'owner',
      keeps: only('body', 'authority'),
    },
    ended: {
      event: 'BodyEnded',
      published: 'vecindad.committee.body-ended.v1',
      by: 'either',
      keeps: only('body', 'since'),
    },
  },
};

const progress: Kept<ProgressActs> = {
  named: 'commitment',
  channel,
  beside: [],
  kinds: {
    progressed: {
      event: 'CommitmentProgressed',
      published: 'vecindad.committee.commitment-progressed.v1',
      by: 'either',
      keeps: only('commitment', 'state'),
    },
  },
};

const tables = {
  actas: { table: 'resting_acta_acts', named: actas.named },
  bodies: { table: 'resting_body_acts', named: bodies.named },
  progress: { table: 'resting_progress_acts', named: progress.named },
};
export const RestingActaAct = actTable('RestingActaAct', tables.actas);
export const RestingBodyAct = actTable('RestingBodyAct', tables.bodies);
export const RestingProgressAct = actTable('RestingProgressAct', tables.progress);

/** What committees publish that rests on instruments: commitments, and bodies. Texts are not kept. */
export const restingOnCommittees = [
  actModel(actas, {
    name: 'resting-actas',
    version: 1,
    table: RestingActaAct,
    migrations: [migration('RestingActaActs', 70, actTableStep(tables.actas))],
  }),
  actModel(bodies, {
    name: 'resting-bodies',
    version: 1,
    table: RestingBodyAct,
    migrations: [migration('RestingBodyActs', 71, actTableStep(tables.bodies))],
  }),
  actModel(progress, {
    name: 'resting-progress',
    version: 1,
    table: RestingProgressAct,
    migrations: [migration('RestingProgressActs', 72, actTableStep(tables.progress))],
  }),
] as const;
