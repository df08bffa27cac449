import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { agreementContracts } from './agreement.contracts.ts';
import { formats, instant, localTime, type Contract, type Schema } from './contract.ts';
import { crossingContracts } from './crossing.contracts.ts';
import { intelligenceContracts } from './intelligence.contracts.ts';
import { keysContracts } from './keys.contracts.ts';
import { isOfCalendar, malformedIn } from '#platform/kernel';
import type { PublishedEvent } from './published-event.ts';
import { receiptsContracts } from './receipts.contracts.ts';

/** Every version of every published event, by type. */
export const contracts: ReadonlyMap<string, Contract> = new Map(
  [
    ...crossingContracts,
    ...agreementContracts,
    ...intelligenceContracts,
    ...keysContracts,
    ...receiptsContracts,
  ].map((contract) => [contract.type, contract]),
);

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

const ajv = new Ajv2020({ strict: true, allErrors: false, formats: { ...formats } });
const validators = new Map<string, ValidateFunction>();

const validatorOf = ({ type, schema }: Contract): ValidateFunction => {
  const known = validators.get(type);
  if (known) return known;
  const compiled = ajv.compile(schema);
  validators.set(type, compiled);
  return compiled;
};

/** Checks an event's data against its contract; nothing when it is in order. */
export const validate = (event: Pick<PublishedEvent, 'type' | 'data'>): readonly FieldError[] | undefined => {
  const contract = contracts.get(event.type);
  if (!contract) return [{ field: 'type', message: `${event.type} is no published event of this system` }];
  const check = validatorOf(contract);
  if (check(event.data)) return undefined;
  return (check.errors ?? []).map(({ instancePath, message, params }) => ({
    field: [
      ...instancePath.split('/').slice(1),
      ...('missingProperty' in params ? [String(params['missingProperty'])] : []),
    ].join('.'),
    message: message ?? 'is not valid',
  }));
};

const typePattern = /^(vecindad\.[a-z-]+\.[a-z-]+)\.v(\d+)$/;

const unknown = (type: string): NotUnderstood => {
  const [, name, version] = typePattern.exec(type) ?? [];
  const known = [...contracts.keys()]
    .map((other) => typePattern.exec(other)!)
    .filter(([, other]) => other === name)
    .map(([, , other]) => Number(other));
  const newest = Math.max(...known, 0);
  if (newest > 0 && Number(version) > newest)
    return {
      code: 'contract.newer-version',
      detail:
        `${name} came in version ${version}, and this program knows it up to version ${newest}: ` +
        `install a newer program here, then retry this record`,
    };
  return { code: 'contract.unknown-type', detail: `${type} is not an event this program knows` };
};

const attributes = [
  'type',
  'id',
  'source',
  'subject',
  'time',
  'occurredat',
  'ledger',
  'ledgerposition',
] as const;

/** As contracts write moments: earlier programs told some without seconds. */
const isWritten = (schema: Schema): ((text: string) => boolean) => {
  const pattern = new RegExp(schema['pattern'] as string);
  return (text) => pattern.test(text) && isOfCalendar(text);
};
const isTime = isWritten(instant);
const isOccurrence = isWritten(localTime);

const malformed = (detail: string): NotUnderstood => ({ code: 'contract.malformed', detail });

/** What every published event has, whatever it tells. */
const outOfShape = (event: PublishedEvent): NotUnderstood | undefined => {
  const missing = attributes.find((attribute) => typeof event?.[attribute] !== 'string');
  if (missing) return malformed(`the attribute ${missing} is missing`);
  if (event.specversion !== '1.0') return malformed(`specversion is ${String(event.specversion)}`);
  if (event.id !== `${event.ledger}/${event.ledgerposition}`)
    return malformed(`id ${event.id} is not its place in ${event.ledger}`);
  if (!isTime(event.time)) return malformed(`time is ${event.time}`);
  if (!isOccurrence(event.occurredat)) return malformed(`occurredat is ${event.occurredat}`);
  if (event.inresponseto !== undefined && typeof event.inresponseto !== 'string')
    return malformed('the attribute inresponseto is no text');
  return undefined;
};

/** Why readers could not take what an event tells, or nothing. Asked before it is recorded, and again by whoever reads it. */
export const misunderstood = (event: Pick<PublishedEvent, 'type' | 'data'>): NotUnderstood | undefined => {
  if (!contracts.has(event.type)) return unknown(event.type);
  const errors = validate(event);
  return (
    errors && {
      code: 'contract.invalid-data',
      detail: errors.map(({ field, message }) => `${field} ${message}`).join('; '),
      errors,
    }
  );
};

/** In JSON: NUL, or half of a surrogate pair, unless it is a pair written out or text that speaks of one. */
const suspicious = /\\u(?:0000|[dD][89a-fA-F])/;

/** No contract comes near it; what is deeper, a reader that walks it down could not leave again. */
const DEEPEST = 20;

const isDeeperThan = (levels: number, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((part) => isDeeperThan(levels - 1, part)));

/** What has fewer brackets than that is not walked to be told. */
const mayBeDeep = (leaf: string): boolean => (leaf.match(/[[{]/g)?.length ?? 0) > DEEPEST;

type Known = (value: unknown) => unknown;

/**
 * What a contract knows of a value that keeps it. What it does not know is nobody's to go by: told to readers, it would stand
 * beside what they make of an event themselves, under whatever name its country chose.
 */
const knownBy = (schema: Schema): Known => {
  const { properties, items } = schema as { properties?: Record<string, Schema>; items?: Schema };
  if (items) {
    const each = knownBy(items);
    return (value) => (value as unknown[]).map(each);
  }
  if (!properties) return (value) => value;
  const parts = new Map(Object.entries(properties).map(([name, part]) => [name, knownBy(part)]));
  return (value) => {
    const told: Record<string, unknown> = {};
    for (const name in value as object) {
      const part = parts.get(name);
      if (part) told[name] = part((value as Record<string, unknown>)[name]);
    }
    return told;
  };
};

const knownByType = new Map<string, Known>();

const knownOf = ({ type, data }: PublishedEvent): unknown => {
  const known = knownByType.get(type) ?? knownBy(contracts.get(type)!.schema);
  knownByType.set(type, known);
  return known(data);
};

/** Reads a published event's bytes, as far as its contract knows them. The seal vouches for who said it; this, for whether it can be understood. */
export const parse = (leaf: string): { event: PublishedEvent } | NotUnderstood => {
  let event: PublishedEvent;
  try {
    event = JSON.parse(leaf) as PublishedEvent;
  } catch (error) {
    return malformed((error as Error).message);
  }
  if (mayBeDeep(leaf) && isDeeperThan(DEEPEST, event))
    return malformed(`it is nested more than ${DEEPEST} levels deep`);
  const text = suspicious.test(leaf) ? malformedIn(event) : undefined;
  if (text !== undefined) return malformed(`${text} is text that cannot be kept`);
  const found = outOfShape(event) ?? misunderstood(event);
  return found ?? { event: { ...event, data: knownOf(event) } };
};
