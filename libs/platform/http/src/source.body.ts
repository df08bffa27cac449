import type { PartialDate } from '#platform/kernel';
import { Identifier, OneOf, Text, When } from './fields/index.ts';

/** Where a fact comes from: as the contracts know a source. */
export class SourceBody {
  @Text({ max: 500, description: 'Document or authority' }) title!: string;
  @When({ since: '1500-01-01', description: 'When the source says so', example: '2021-12-15' }) date!: string;
  @Text({ max: 1000, optional: true }) url?: string;
  @Text({ max: 100, optional: true }) page?: string;
  @OneOf(['established', 'reported', 'uncertain'], { optional: true }) confidence?:
    'established' | 'reported' | 'uncertain';
}

/** Where a claim of the past comes from: of its date no more than is known. */
export class ClaimSourceBody {
  @Text({ max: 500, description: 'Document or authority' }) title!: string;
  @Identifier({
    max: 10,
    optional: true,
    example: '2019-10',
    description: 'When the source says so, or as much of it as is known',
  })
  date?: PartialDate;
  @Text({ max: 1000, optional: true }) url?: string;
  @Text({ max: 100, optional: true }) page?: string;
  @OneOf(['established', 'reported', 'uncertain'], { optional: true }) confidence?:
    'established' | 'reported' | 'uncertain';
}
