import {
  Day,
  Flag,
  Identifier,
  Nested,
  Prose,
  Sha256,
  Slug,
  Text,
  Whole,
  WholeInQuery,
} from '#platform/http';

/** Rows of any day that a calendar has are declared: which of them are taken is said row by row. */
const anyDay = { since: '1000-01-01', until: '9999-12-31' } as const;

const HEX = 'Sum of the rows’ SHA-256 in four lanes of 32 bits, hex: it does not depend on their order';

/** The first line of a declaration: the register as a whole. */
export class DeclarationHead {
  @Slug({
    description: 'Its name at your agency; records of its rows begin with it',
    example: 'esi-6cebd34b22ea',
  })
  id!: string;
  @Text({ description: 'The file’s name' }) file!: string;
  @Sha256({ description: 'Of the file’s bytes, decompressed' }) digest!: string;
  @Identifier({ max: 64, description: HEX }) content!: string;
  @Whole() rows!: number;
  @Slug({ optional: true, description: 'The earlier import that it takes the place of' }) replaces?: string;
  @Flag({ optional: true, description: 'Another register although its days and posts are in already' })
  again?: boolean;
}

/** Every other line: the rows of a day at a post. */
export class PartLine {
  @Day({ ...anyDay, example: '2020-01-22' }) day!: string;
  @Slug({ example: 'rumichaca' }) post!: string;
  @Whole({ min: 1 }) rows!: number;
  @Identifier({ max: 64, description: HEX }) digest!: string;
}

class CountsBody {
  @Whole() recorded!: number;
  @Whole() repeated!: number;
  @Whole() refused!: number;
  @Whole({ description: 'Rows of the import that it replaces, which it has too' }) kept!: number;
  @Whole({ description: 'Rows of the import that it replaces, which it has not' }) annulled!: number;
}

export class ClosingBody {
  @Nested(CountsBody) counts!: CountsBody;
}

export class WithdrawalBody {
  @Prose({ max: 2000, description: 'Why' }) reason!: string;
}

export class RowsQuery {
  @Day({ ...anyDay, optional: true, description: 'Only of this day; then of a post too' }) day?: string;
  @Slug({ optional: true }) post?: string;
  @Identifier({ optional: true, description: 'Behind this row: `next` of the page before' }) after?: string;
  @WholeInQuery({ min: 1, max: 10_000, optional: true, description: 'Rows looked at (2000)' }) limit?: number;
}
