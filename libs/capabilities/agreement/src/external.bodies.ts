import {
  entryErrors,
  instrumentKinds,
  partnerActs,
  registers,
  type EntryError,
  type InstrumentKind,
  type PartnerAct,
  type Register,
} from '#contracts/agreement';
import {
  Day,
  Flag,
  Identifier,
  ListOf,
  Nested,
  OneOf,
  Prose,
  Sha256,
  Slug,
  SourceBody,
  Text,
} from '#platform/http';
import type { CalendarDate } from '#platform/kernel';

const act = { since: '1800-01-01' } as const;
const AGENCY = {
  max: 60,
  optional: true,
  example: 'ec-senae',
  description: 'Own agency that concluded it',
} as const;

class PartnerBody {
  @Slug({ description: 'A short name', example: 'be' }) partner!: string;
  @Text() name!: string;
}

export class ExternalBody {
  @Slug({ max: 50, optional: true, description: 'The name; your country’s code is put before it' })
  id?: string;
  @Identifier(AGENCY) agency?: string;
  @OneOf(instrumentKinds) kind!: InstrumentKind;
  @Text({ max: 500 }) title!: string;
  @Prose({ max: 2000 }) subject!: string;
  @ListOf(PartnerBody, { description: 'The other parties; none is a neighbour with a node' })
  partners!: PartnerBody[];
  @Sha256({ optional: true, description: 'SHA-256 of the text’s UTF-8 bytes, hex' }) digest?: string;
  @Text({ max: 1000, optional: true, description: 'Where the text is' }) uri?: string;
  @Day({ ...act, ahead: { years: 100 }, optional: true, description: 'Last day of the term' })
  until?: CalendarDate;
  @Nested(SourceBody, { optional: true }) source?: SourceBody;
  @Flag({ optional: true, description: 'Invented for demonstration' }) generated?: boolean;
}

export class ExternalCorrectionBody {
  @OneOf(entryErrors) reason!: EntryError;
  @Prose({ max: 2000, optional: true, description: 'Needed where the reason is `other`' })
  explanation?: string;
  @Identifier(AGENCY) agency?: string;
  @OneOf(instrumentKinds, { optional: true, description: 'As it should be; what is not named stays' })
  kind?: InstrumentKind;
  @Text({ max: 500, optional: true }) title?: string;
  @Prose({ max: 2000, optional: true }) subject?: string;
  @ListOf(PartnerBody, { optional: true }) partners?: PartnerBody[];
  @Sha256({ optional: true }) digest?: string;
  @Text({ max: 1000, optional: true }) uri?: string;
  @Day({ ...act, ahead: { years: 100 }, optional: true }) until?: CalendarDate;
  @Nested(SourceBody, { optional: true }) source?: SourceBody;
}

export class ExternalActBody {
  @Slug({ description: 'Your own country’s code, or a partner’s name', example: 'be' }) by!: string;
  @OneOf(partnerActs) act!: PartnerAct;
  @Day({ ...act, description: 'When it acted' }) day!: CalendarDate;
  @Nested(SourceBody, { optional: true }) source?: SourceBody;
}

export class ExternalPublicationBody {
  @OneOf(registers) register!: Register;
  @Text({ description: 'What it is called' }) name!: string;
  @Identifier({ max: 100, description: 'The issue, or the number of registration' }) number!: string;
  @Day(act) date!: CalendarDate;
  @Nested(SourceBody, { optional: true }) source?: SourceBody;
}
