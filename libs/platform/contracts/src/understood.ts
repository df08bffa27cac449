import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { partsOfType, type Contract } from './contract.ts';
import { knownBy, type Known } from './known.ts';
import type { PublishedEvent } from './published-event.ts';
import { formats } from './schema.ts';

export interface FieldError {
  /** Path into `data`: `place.latitude`. */
  readonly field: string;
  readonly message: string;
}

/** Why a published event cannot be understood. */
export interface NotUnderstood {
  readonly code:
    'contract.malformed' | 'contract.unknown-type' | 'contract.newer-version' | 'contract.invalid-data';
  readonly detail: string;
  /** Which fields of `data`, where those are to blame. */
  readonly errors?: readonly FieldError[];
}

/** What an event tells, held against its contract. */
export interface Checks {
  /** Checks an event's data against its contract; nothing when it is in order. */
  validate(event: Pick<PublishedEvent, 'type' | 'data'>): readonly FieldError[] | undefined;
  /** Why readers could not take what an event tells, or nothing. Asked before it is recorded, and again by whoever reads it. */
  misunderstood(event: Pick<PublishedEvent, 'type' | 'data'>): NotUnderstood | undefined;
  /** Of data that keeps its contract, what the contract knows. */
  known(event: Pick<PublishedEvent, 'type' | 'data'>): unknown;
}

const fieldErrors = ({ errors }: ValidateFunction): readonly FieldError[] =>
  (errors ?? []).map(({ instancePath, message, params }) => ({
    field: [
      ...instancePath.split('/').slice(1),
      ...('missingProperty' in params ? [String(params['missingProperty'])] : []),
    ].join('.'),
    message: message ?? 'is not valid',
  }));

const unknown = (type: string, types: Iterable<string>): NotUnderstood => {
  const { name, version = 0 } = partsOfType(type) ?? {};
  const known = [...types]
    .map(partsOfType)
    .filter((other) => other?.name === name)
    .map((other) => other?.version ?? 0);
  const newest = Math.max(...known, 0);
  if (newest > 0 && version > newest)
    return {
      code: 'contract.newer-version',
      detail:
        `${name} came in version ${version}, and this program knows it up to version ${newest}: ` +
        `install a newer program here, then retry this record`,
    };
  return { code: 'contract.unknown-type', detail: `${type} is not an event this program knows` };
};

/** Each schema is compiled once, when its first event comes. */
export const checksOf = (contracts: ReadonlyMap<string, Contract>): Checks => {
  const ajv = new Ajv2020({ strict: true, allErrors: false, formats: { ...formats } });
  const validators = new Map<string, ValidateFunction>();
  const knownByType = new Map<string, Known>();

  const validatorOf = ({ type, schema }: Contract): ValidateFunction => {
    const known = validators.get(type);
    if (known) return known;
    const compiled = ajv.compile(schema);
    validators.set(type, compiled);
    return compiled;
  };

  const validate: Checks['validate'] = ({ type, data }) => {
    const contract = contracts.get(type);
    if (!contract) return [{ field: 'type', message: `${type} is no published event of this system` }];
    const check = validatorOf(contract);
    return check(data) ? undefined : fieldErrors(check);
  };

  return {
    validate,
    misunderstood: (event) => {
      if (!contracts.has(event.type)) return unknown(event.type, contracts.keys());
      const errors = validate(event);
      return (
        errors && {
          code: 'contract.invalid-data',
          detail: errors.map(({ field, message }) => `${field} ${message}`).join('; '),
          errors,
        }
      );
    },
    known: ({ type, data }) => {
      const known = knownByType.get(type) ?? knownBy(contracts.get(type)!.schema);
      knownByType.set(type, known);
      return known(data);
    },
  };
};
