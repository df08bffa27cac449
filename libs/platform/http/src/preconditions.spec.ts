import fc from 'fast-check';
import { idempotencyKeyOf } from './preconditions.ts';

const visible = fc.stringMatching(/^[\x21\x23-\x7e]{1,200}$/);

describe('an idempotency key', () => {
  it.each([undefined, '', '  '])('is asked for when there is none: %p', (header) =>
    expect(() => idempotencyKeyOf(header)).toThrow(
      expect.objectContaining({ code: 'idempotency-key.missing', facts: { field: 'Idempotency-Key' } }),
    ),
  );

  it('is the same key bare and quoted', () =>
    fc.assert(
      fc.property(visible, (key) => {
        expect(idempotencyKeyOf(key)).toBe(key);
        expect(idempotencyKeyOf(`"${key}"`)).toBe(key);
        expect(idempotencyKeyOf(` ${key} `)).toBe(key);
      }),
    ));

  it.each([
    ['with space', 'a b'],
    ['empty quotes', '""'],
    ['not ASCII', 'señal'],
    ['too long', 'x'.repeat(201)],
  ])('is refused %s', (_, header) =>
    expect(() => idempotencyKeyOf(header)).toThrow(
      expect.objectContaining({ code: 'idempotency-key.malformed' }),
    ),
  );
});
