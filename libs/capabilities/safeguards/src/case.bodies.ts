import { Flag, Identifier, Moment, Nested, OneOf, Prose, Sha256, Slug, Text } from '#platform/http';
import * as words from './vocabulary.ts';

class NormBody {
  @Identifier({ description: 'The norm', example: 'Ley Orgánica de Movilidad Humana' }) instrument!: string;
  @Identifier({ max: 100, example: 'art. 137' }) article!: string;
}

/** What is done is dated no further back than anybody remembers, and not ahead. */
const SINCE = { since: '2000-01-01', example: '2026-11-23T10:00:00-05:00' } as const;
const AHEAD = { ...SINCE, example: '2027-01-15T17:00:00-05:00' } as const;

export class CaseBody {
  @Slug({ max: 50, optional: true, description: 'The name; your country’s code is put before it' })
  id?: string;
  @OneOf(words.caseKinds) kind!: words.CaseKind;
  @Moment({ ...SINCE, description: 'When it was done, or since when it is in force' }) since!: string;
  @Slug({ optional: true, description: 'The post; or `place`', example: 'rumichaca' }) post?: string;
  @Text({ optional: true, description: 'Where somebody is held, or where it was done' }) place?: string;
  @Identifier({ max: 60, optional: true, description: 'The agency that did it; your own unless said' })
  authority?: string;
  @OneOf(words.reasons, {
    optional: true,
    description: 'One of the kind’s; every kind but assistance has one',
  })
  reason?: words.Reason;
  @Nested(NormBody, { optional: true, description: 'The norm that the reason rests on' }) norm?: NormBody;
  @Prose({ max: 2_000, optional: true, description: 'The reason in words, without what identifies' })
  explanation?: string;
  @Identifier({ max: 80, optional: true, description: 'The person’s pseudonym in the vault' })
  subject?: string;
  @Identifier({ max: 3, optional: true, description: 'ISO 3166-1 alpha-3', example: 'COL' })
  nationality?: string;
  @Flag({ optional: true, description: 'Asks for protection, or has it' }) protection?: boolean;
  @Flag({ optional: true, description: 'A child without anybody who is responsible for it' })
  childAlone?: boolean;
  @Text({ max: 500, optional: true, description: 'Who says so, where it is another authority’s act' })
  reportedBy?: string;
  @Flag({ optional: true, description: 'Invented for demonstration' }) generated?: boolean;
}

export class HearingBody {
  @Moment(SINCE) on!: string;
  @Flag({ description: 'Whether the person could speak before it was decided' }) heard!: boolean;
  @Prose({ max: 5_000, optional: true, description: 'What was said' }) said?: string;
  @Sha256({ optional: true, description: 'Of the record of what was said' }) digest?: string;
  @Prose({ max: 2_000, optional: true, description: 'Why nobody was heard' }) why?: string;
}

export class DecisionNoticeBody {
  @Moment(SINCE) on!: string;
  @Identifier({ max: 35, description: 'In which language (BCP 47)', example: 'es' }) language!: string;
  @OneOf(words.interpreting) interpreter!: words.Interpreting;
  @Flag({ description: 'Whether the person says that they understood' }) understood!: boolean;
}

export class RemedyBody {
  @OneOf(words.remedies) remedy!: words.Remedy;
  @Text({ description: 'Before whom' }) before!: string;
  @Moment({ ...AHEAD, ahead: { years: 2 }, description: 'The last moment for it' }) until!: string;
}

export class LodgedBody {
  @Moment(SINCE) on!: string;
  @OneOf(words.remedies) remedy!: words.Remedy;
  @Text({ description: 'Before whom' }) before!: string;
}

export class RemedyDecisionBody {
  @Moment(SINCE) on!: string;
  @Text({ description: 'Who decided' }) by!: string;
  @OneOf(words.remedyOutcomes) outcome!: words.RemedyOutcome;
}

export class ReferralBody {
  @Moment(SINCE) on!: string;
  @OneOf(words.referralKinds) kind!: words.ReferralKind;
  @Text({ description: 'The authority that is to help' }) to!: string;
  @Moment({
    ...AHEAD,
    ahead: { years: 1 },
    optional: true,
    description: 'By when it is to have been received',
  })
  receiveBy?: string;
}

export class ReferralReceiptBody {
  @Moment(SINCE) on!: string;
}

export class ReferralOutcomeBody {
  @Moment(SINCE) on!: string;
  @OneOf(words.referralOutcomes) outcome!: words.ReferralOutcome;
}

export class ConsularRightBody {
  @Moment({ ...SINCE, description: 'When the person was told that their consul can be told' }) on!: string;
  @Flag({ description: 'Whether the person asks for it' }) asked!: boolean;
}

export class ConsularNoticeBody {
  @Moment(SINCE) on!: string;
  @Identifier({ max: 3, description: 'Whose consul: ISO 3166-1 alpha-3', example: 'PER' }) country!: string;
}

export class CounselBody {
  @Moment(SINCE) on!: string;
  @OneOf(words.counselKinds) counsel!: words.CounselKind;
}

export class InterpreterBody {
  @Moment(SINCE) on!: string;
  @Identifier({ max: 35, description: 'Into which language (BCP 47)', example: 'qu' }) language!: string;
}

export class JudicialReviewBody {
  @Moment(SINCE) on!: string;
  @Text({ description: 'The court' }) court!: string;
  @OneOf(words.reviewDecisions) decision!: words.ReviewDecision;
}

export class ProtectionClaimBody {
  @Moment({ ...SINCE, description: 'When the person asked for protection' }) on!: string;
}

export class CaseConclusionBody {
  @Moment(SINCE) on!: string;
  @OneOf(words.caseOutcomes) outcome!: words.CaseOutcome;
}

export class CaseAnnulmentBody {
  @Prose({ max: 1_000, description: 'What was recorded wrongly' }) reason!: string;
}
