import { Identifier, OneOf, Prose, Sha256, Text } from '#platform/http';
import { waysToFind } from '#platform/vault';

const EVERY_WAY = Object.keys(waysToFind);

/** What tells who somebody is; all of it may be missing. */
export class IdentityBody {
  @Text({ max: 100, optional: true, example: 'Quispe Ñahui' }) surnames?: string;
  @Text({ max: 100, optional: true, example: 'Luz María' }) givenNames?: string;
  @Text({ max: 40, optional: true, description: 'Number as printed', example: '171.234.567-8' })
  document?: string;
  @Text({ max: 3, optional: true, description: 'ISO 3166 alpha-3, or a code of ICAO 9303', example: 'ECU' })
  documentIssuer?: string;
  @Text({ max: 10, optional: true, description: 'As much as is known', example: '1984-03-02' })
  birthDate?: string;
  @Text({ max: 3, optional: true, example: 'ECU' }) nationality?: string;
  @Sha256({ optional: true, description: 'Of the photograph, which lies elsewhere' }) photograph?: string;
  @Text({ max: 200, optional: true, description: 'Address or number', example: 'luz@example.org' })
  contact?: string;
}

const Purpose = (): PropertyDecorator => Prose({ max: 500, description: 'What for; kept with your name' });
const Basis = (): PropertyDecorator =>
  Text({ max: 200, description: 'Instrument and article', example: 'LOMH art. 123' });

/** Whom to look for, which way, and why. */
export class PersonLookupBody extends IdentityBody {
  @OneOf(EVERY_WAY) way!: keyof typeof waysToFind;
  @Purpose() purpose!: string;
  @Basis() basis!: string;
}

/** Why somebody is looked at. */
export class WhyQuery {
  @Purpose() purpose!: string;
  @Basis() basis!: string;
}

/** What was wrong, as it is right; what is not named stays. */
export class IdentityRectificationBody extends IdentityBody {
  @Basis() basis!: string;
}

export class PersonErasureBody {
  @Basis() basis!: string;
}

export class PersonLinkBody {
  @Identifier({ max: 36, description: 'The other pseudonym' }) other!: string;
  @Prose({ max: 500, description: 'How it is known' }) reason!: string;
}

export class PersonLinkEndBody {
  @Prose({ max: 500, description: 'Why it was wrong' }) reason!: string;
}
