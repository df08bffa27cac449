import {
  handlingCodes,
  informationGrades,
  purposes,
  refusalReasons,
  sourceGrades,
  urgencies,
  usefulness,
  type AnswerToRequest,
  type Feedback,
  type HandlingCode,
  type Purpose,
  type RefusalReason,
  type Urgency,
} from '#contracts/intelligence';
import { subjectMatters, type SubjectMatter } from '#platform/contracts';
import { Flag, Identifier, Moment, Nested, OneOf, Prose, Slug, Text, TextList } from '#platform/http';

class BasisBody {
  @Identifier({ max: 100, description: 'The instrument’s name', example: 'ec-intercambio-trata' })
  instrument!: string;
  @Identifier({ example: 'art. 4' }) article!: string;
}

export class AskBody {
  @Slug({ max: 50, optional: true, description: 'The name; your agency’s code is put before it' })
  id?: string;
  @Identifier({ max: 60, description: 'Code of the agency asked', example: 'co-policia' }) to!: string;
  @OneOf(subjectMatters) matter!: SubjectMatter;
  @OneOf(purposes) purpose!: Purpose;
  @Nested(BasisBody, { description: 'The article under which is asked' }) basis!: BasisBody;
  @OneOf(urgencies) urgency!: Urgency;
  @Moment({ ahead: { years: 2 } }) deadline!: string;
  @Moment({ optional: true, description: 'When it was asked, where it is entered later' }) asked?: string;
  @TextList({ description: 'Sealed for the agency asked before anything is stored' }) questions!: string[];
  @Flag({ optional: true, description: 'Invented for demonstration' }) generated?: boolean;
}

export class AcknowledgementBody {
  @Moment({ ahead: { years: 2 }, optional: true, description: 'When an answer can be expected' })
  expected?: string;
}

export class AnswerBody {
  @Prose({ max: 200_000, description: 'Sealed for the agency that asked before anything is stored' })
  content!: string;
  @Flag({ description: 'Nothing more is to come' }) complete!: boolean;
  @Nested(BasisBody, { optional: true, description: 'Where it is another than the request’s' })
  basis?: BasisBody;
  @OneOf(handlingCodes, { description: 'SIENA handling code' }) handling!: HandlingCode;
  @OneOf(sourceGrades, { description: '4×4: reliability of the source' })
  sourceGrade!: AnswerToRequest['sourceGrade'];
  @OneOf(informationGrades, { description: '4×4: accuracy of the information' })
  informationGrade!: AnswerToRequest['informationGrade'];
  @Moment({ ahead: { years: 100 }, description: 'It does not open from this moment on' }) expires!: string;
}

export class RefusalBody {
  @OneOf(refusalReasons) reason!: RefusalReason;
}

export class ClosureBody {
  @OneOf(usefulness) usefulness!: Feedback['usefulness'];
}

export class OpeningBody {
  @Identifier({ max: 20, description: '`questions`, or `answer-1` …', example: 'answer-1' }) part!: string;
  @Text({ max: 2000, description: 'Why it is opened; kept with your name' }) reason!: string;
}
