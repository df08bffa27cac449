import { Transform, type TransformFnParams } from 'class-transformer';

const changing = new WeakSet<object>();

/** A field that is kept otherwise than it was sent. */
export const Changed =
  (change: (value: unknown) => unknown): PropertyDecorator =>
  (target, property) => {
    changing.add(target);
    Transform(({ value }: TransformFnParams) => change(value))(target, property);
  };

/** Whether a class, or one it extends, has such a field. */
export const isChanged = (type: new () => object): boolean => {
  for (let at = type.prototype as object | null; at; at = Object.getPrototypeOf(at) as object | null)
    if (changing.has(at)) return true;
  return false;
};
