import { OneOf, Text, When } from './fields/index.ts';

/** Where a fact comes from: as the contracts know a source. */
export class SourceBody {
  @Text({ max: 500, description: 'Document or authority' }) title!: string;
  @When({ since: '1500-01-01', description: 'When the source says so', example: '2021-12-15' }) date!: string;
  @Text({ max: 1000, optional: true }) url?: string;
  @Text({ max: 100, optional: true }) page?: string;
  @OneOf(['established', 'reported', 'uncertain'], { optional: true }) confidence?:
    'established' | 'reported' | 'uncertain';
}
