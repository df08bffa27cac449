import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { checks } from './fields/field.ts';

/** What a field admits, as far as a request is checked and answered by it. */
export interface Codes {
  readonly codes: readonly string[];
  has(value: unknown): boolean;
  /** What was probably meant, for the answer that refuses. */
  nearest(text: string): string | undefined;
}

/** A longer list is told by its name. */
const MOST_LISTED = 20;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * A code of a vocabulary. What is none is refused, with the nearest. `label`: the field that takes a register's own word
 * instead; one of the two is given, or, where optional, none.
 */
export const Code =
  (
    vocabulary: Codes,
    {
      label,
      optional = false,
      known = vocabulary.codes.join(', '),
      example = vocabulary.codes[0],
    }: {
      readonly label: string;
      readonly optional?: boolean;
      /** Where the codes are found, when they are too many to list. */
      readonly known?: string;
      readonly example?: string;
    },
  ): PropertyDecorator =>
  (target, property) => {
    const listed = vocabulary.codes.length <= MOST_LISTED;
    const labelled = (of: object): boolean => (of as Record<string, unknown>)[label] !== undefined;
    applyDecorators(
      ApiProperty({
        required: false,
        type: 'string',
        example,
        ...(listed ? { enum: [...vocabulary.codes] } : {}),
        // For programs that read the description: which field stands for this one, and whether one of the two is asked for.
        'x-label': label,
        'x-one-of-both': !optional,
        description: `${listed ? 'A code' : known}; a register’s own word goes in \`${label}\`${optional ? '' : ', and one of the two is given'}`,
      } as ApiPropertyOptions),
      checks(
        {
          code: 'isCodeOrLabel',
          message: `must be told once, by its code here or by a register’s own word in: ${label}`,
          holds: (value, of) => (value === undefined ? optional || labelled(of) : !labelled(of)),
        },
        {
          code: 'isNearCode',
          message: (value) =>
            `must be a code of its vocabulary; the nearest is: ${vocabulary.nearest(textOf(value))}`,
          holds: (value) =>
            value === undefined || vocabulary.has(value) || vocabulary.nearest(textOf(value)) === undefined,
        },
        {
          code: 'isCode',
          message: `must be a code of its vocabulary: ${known}`,
          holds: (value) => value === undefined || vocabulary.has(value),
        },
      ),
    )(target, property);
  };
