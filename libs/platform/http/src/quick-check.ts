import { getMetadataStorage, ValidationTypes } from 'class-validator';
import { isChanged } from './fields/changed.ts';

type Shape<T extends object> = new () => T;
type Holds = (value: unknown, of: object) => boolean;

interface Field {
  readonly name: string;
  /** What decides whether the rules are asked at all. */
  readonly asked: readonly Holds[];
  readonly rules: readonly Holds[];
}

const quick = new WeakMap<object, readonly Field[] | undefined>();

/**
 * The rules that a class's decorators registered, as a list to be run: the validator looks them up and groups them anew
 * for every value, which costs it ten times what the rules do. Nothing where the class has parts of its own, lists whose
 * rules are for each element, or fields that change on their way in: those take the validator's way.
 */
const rulesOf = (type: Shape<object>): readonly Field[] | undefined => {
  if (isChanged(type)) return undefined;
  const storage = getMetadataStorage();
  const all = storage.getTargetValidationMetadatas(type, '', false, false);
  const fields: Field[] = [];
  for (const [name, metadatas] of Object.entries(storage.groupByPropertyName(all))) {
    const [asked, rules]: [Holds[], Holds[]] = [[], []];
    for (const { type: kind, each, validateIf, constraints, constraintCls } of metadatas) {
      if (kind === ValidationTypes.CONDITIONAL_VALIDATION) {
        const holds = constraints[0] as (of: object, value: unknown) => boolean;
        asked.push((value, of) => holds(of, value));
        continue;
      }
      if (
        (kind !== ValidationTypes.CUSTOM_VALIDATION && kind !== ValidationTypes.IS_DEFINED) ||
        each ||
        validateIf
      )
        return undefined;
      for (const { instance, async } of storage.getTargetValidatorConstraints(constraintCls)) {
        if (async) return undefined;
        const targetName = type.name;
        rules.push(
          (value, object) =>
            instance.validate(value, { targetName, property: name, constraints, object, value }) === true,
        );
      }
    }
    fields.push({ name, asked, rules });
  }
  return fields.length === 0 ? undefined : fields;
};

const fieldsOf = (type: Shape<object>): readonly Field[] | undefined => {
  if (!quick.has(type)) quick.set(type, rulesOf(type));
  return quick.get(type);
};

/** Whether the quick way is there for a class. */
export const isQuick = (type: Shape<object>): boolean => fieldsOf(type) !== undefined;

/**
 * The value as an instance, where it keeps every rule of its class. Nothing where it breaks one, which the validator can
 * name, or where the class has no quick way.
 */
export const quicklyValidated = <T extends object>(type: Shape<T>, value: object): T | undefined => {
  const fields = fieldsOf(type);
  if (!fields) return undefined;
  const instance = Object.assign(new type(), value);
  const held = instance as Readonly<Record<string, unknown>>;
  let known = 0;
  for (const { name, asked, rules } of fields) {
    if (name in value) known++;
    const field = held[name];
    if (!asked.every((holds) => holds(field, instance))) continue;
    if (!rules.every((holds) => holds(field, instance))) return undefined;
  }
  // A field that no rule knows is one too many.
  return Object.keys(value).length === known ? instance : undefined;
};
