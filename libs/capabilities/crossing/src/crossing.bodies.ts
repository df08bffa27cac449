import {
  categories,
  directions,
  documentTypes,
  modes,
  sexes,
  travelPurposes,
  type Direction,
} from '#contracts/crossing';
import { nationalities } from '#platform/contracts';
import {
  Code,
  Flag,
  Identifier,
  Moment,
  Nested,
  OneOf,
  Prose,
  Slug,
  SomeOf,
  Text,
  When,
  Whole,
} from '#platform/http';
import {
  exitStamps,
  reasonsToAnnul,
  reasonsToCorrect,
  removable,
  type ExitStamp,
} from './crossing.events.ts';

/** Where a code of nationality or residence is found. */
const STATES = 'ISO 3166-1 alpha-3, ICAO Doc 9303';

/** A register's own word where the vocabulary has no code for it: kept as it stands, and counted as unmapped. */
const Label = (of: string): PropertyDecorator =>
  Text({ max: 120, optional: true, description: `The register’s own word for ${of}, where no code says it` });

/** What a register says of a person's entry or exit: all of it, or, to correct it, what was wrong. */
const facts = (optional: boolean) => {
  class Facts {
    @Slug({ optional, example: 'rumichaca' }) post!: string;
    @OneOf(directions, { optional }) direction!: Direction;
    @When({ optional, description: 'By the post’s clock; only the date where the register has no more' })
    occurredAt!: string;
    @Code(modes, { optional, label: 'modeLabel' }) mode?: string;
    @Label('the mode') modeLabel?: string;
    @Code(nationalities, { optional, label: 'nationalityLabel', known: STATES, example: 'COL' })
    nationality?: string;
    @Label('the nationality') nationalityLabel?: string;
    @Code(documentTypes, { label: 'documentTypeLabel', optional: true }) documentType?: string;
    @Label('the document') documentTypeLabel?: string;
    @Code(nationalities, { label: 'residenceLabel', optional: true, known: STATES, example: 'COL' })
    residence?: string;
    @Label('where the person lives') residenceLabel?: string;
    @Code(categories, { label: 'categoryLabel', optional: true }) category?: string;
    @Label('the migration category') categoryLabel?: string;
    @Code(travelPurposes, { label: 'purposeLabel', optional: true }) purpose?: string;
    @Label('the purpose of travel') purposeLabel?: string;
    @Code(sexes, { label: 'sexLabel', optional: true }) sex?: string;
    @Label('the sex') sexLabel?: string;
    @Whole({ max: 150, optional: true, description: 'Whole years' }) age?: number;
    @OneOf(['regular', 'irregular'], {
      optional: true,
      description: 'Situation of the crossing, never of a person',
    })
    situation?: 'regular' | 'irregular';
    @Flag({ optional: true, description: 'Invented for demonstration' }) generated?: boolean;
  }
  return Facts;
};

/** What is said of a crossing once, and no correction changes. */
const recorded = () => {
  class Recorded extends facts(false) {
    @Flag({
      optional: true,
      description:
        'The person says at the post that they seek protection. No other country is told; here it is shown to who may know',
    })
    seeksProtection?: boolean;
    @OneOf(exitStamps, {
      optional: true,
      description:
        'Of an entry: whether the document has the exit stamp of the country that was left; unknown unless said',
    })
    exitStamp?: ExitStamp;
  }
  return Recorded;
};

export class CrossingBody extends recorded() {
  @Identifier({
    optional: true,
    description: 'The record’s identity at your agency; the Idempotency-Key unless said',
  })
  id?: string;
}

const Note = (optional: boolean): PropertyDecorator =>
  Prose({ max: 2000, optional, description: 'In words. It stays at home' });

export class CorrectedFields extends facts(true) {}

export class CorrectionBody {
  @OneOf(reasonsToCorrect, { description: 'Whoever was told of the crossing is told this too' })
  reason!: (typeof reasonsToCorrect)[number];
  @Note(true) note?: string;
  @Nested(CorrectedFields, { description: 'What was wrong, as it is right; what is not named stays' })
  fields!: CorrectedFields;
  @SomeOf(removable, { optional: true, description: 'What is not known after all' })
  remove?: (typeof removable)[number][];
}

export class AnnulmentBody {
  @OneOf(reasonsToAnnul, { description: 'Whoever was told of the crossing is told this too' })
  reason!: (typeof reasonsToAnnul)[number];
  @Note(true) note?: string;
}

export class ReinstatementBody {
  @Note(false) note!: string;
}

/** What a line of a batch asks for; recording, unless it says. */
export const acts = ['record', 'correct', 'annul', 'reinstate'] as const;
export type Act = (typeof acts)[number];

const RecordId = (): PropertyDecorator => Identifier({ description: 'The record’s identity at your agency' });
const Key = (): PropertyDecorator =>
  Identifier({ description: 'The same key is the same act on this record, however often it is sent' });
const Seen = (): PropertyDecorator =>
  Whole({ min: 1, optional: true, description: 'The version that you saw; where it is another, 412' });

/** In a batch every line names its own record. Not derived from the other body: what is optional there would be so here. */
export class CrossingLine extends recorded() {
  @OneOf(['record'], { optional: true, description: '`record` unless said' }) act?: 'record';
  @RecordId() id!: string;
}

export class CorrectionLine extends CorrectionBody {
  @OneOf(['correct']) act!: 'correct';
  @RecordId() id!: string;
  @Key() key!: string;
  @Seen() version?: number;
}

export class AnnulmentLine extends AnnulmentBody {
  @OneOf(['annul']) act!: 'annul';
  @RecordId() id!: string;
  @Key() key!: string;
  @Seen() version?: number;
}

export class ReinstatementLine extends ReinstatementBody {
  @OneOf(['reinstate']) act!: 'reinstate';
  @RecordId() id!: string;
  @Key() key!: string;
  @Seen() version?: number;
}

export class AsOfQuery {
  @Moment({
    optional: true,
    since: '1800-01-01',
    until: '2200-12-31',
    description: 'As it was recorded then',
  })
  asOf?: string;
}
