import {
  categories,
  directions,
  documentTypes,
  modes,
  nationalities,
  sexes,
  travelPurposes,
  type Direction,
} from '#contracts';
import { Code, Flag, Identifier, OneOf, Slug, Text, When, Whole } from '#http';

/** Where a code of nationality or residence is found. */
const STATES = 'ISO 3166-1 alpha-3, ICAO Doc 9303';

/** A register's own word where the vocabulary has no code for it: kept as it stands, and counted as unmapped. */
const Label = (of: string): PropertyDecorator =>
  Text({ max: 120, optional: true, description: `The register’s own word for ${of}, where no code says it` });

/** What a register says of a person's entry or exit. */
class CrossingFactsBody {
  @Slug({ example: 'rumichaca' }) post!: string;
  @OneOf(directions) direction!: Direction;
  @When({ description: 'By the post’s clock; only the date where the register has no more' })
  occurredAt!: string;
  @Code(modes, { label: 'modeLabel' }) mode?: string;
  @Label('the mode') modeLabel?: string;
  @Code(nationalities, { label: 'nationalityLabel', known: STATES, example: 'COL' }) nationality?: string;
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

export class CrossingBody extends CrossingFactsBody {
  @Identifier({
    optional: true,
    description: 'The record’s identity at your agency; the Idempotency-Key unless said',
  })
  id?: string;
}

/** In a batch every line names its own record. Not derived from the other body: what is optional there would be so here. */
export class CrossingLine extends CrossingFactsBody {
  @Identifier({ description: 'The record’s identity at your agency' }) id!: string;
}
