import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { openField, sealField } from './sealed-field.ts';

const [key, other] = [randomBytes(32), randomBytes(32)];
const text = fc.string({ unit: 'binary', maxLength: 100 });

describe('a sealed field', () => {
  it('opens for its subject and its field, and names algorithm and key', () =>
    fc.assert(
      fc.property(text, (value) => {
        const sealed = sealField(key, 's-1', 'surnames', value);
        expect(sealed).toMatch(/^A256GCM\.s-1\./);
        expect(openField(key, 's-1', 'surnames', sealed)).toBe(value);
      }),
    ));

  it('opens for nobody else, and under no other key', () => {
    const sealed = sealField(key, 's-1', 'surnames', 'Quispe');
    expect(() => openField(key, 's-2', 'surnames', sealed)).toThrow('not sealed for this subject');
    expect(() => openField(key, 's-2', 'surnames', sealed.replace('s-1', 's-2'))).toThrow();
    expect(() => openField(key, 's-1', 'givenNames', sealed)).toThrow();
    expect(() => openField(other, 's-1', 'surnames', sealed)).toThrow();
    expect(() => openField(key, 's-1', 'surnames', sealed.replace('A256GCM', 'none'))).toThrow();
  });

  it('opens no more once a bit of it was changed', () =>
    fc.assert(
      fc.property(text, fc.nat(), (value, at) => {
        const [algorithm, id, encoded] = sealField(key, 's-1', 'surnames', value).split('.');
        const bytes = Buffer.from(encoded!, 'base64url');
        bytes[at % bytes.length]! ^= 1;
        expect(() =>
          openField(key, 's-1', 'surnames', `${algorithm}.${id}.${bytes.toString('base64url')}`),
        ).toThrow();
      }),
    ));

  it('is never twice the same, and as long for one name as for another', () => {
    const lengths = ['', 'Paz', 'Quispe Mamani de los Ríos'].map(
      (name) => sealField(key, 's-1', 'surnames', name).length,
    );
    expect(new Set(lengths).size).toBe(1);
    expect(sealField(key, 's', 'f', 'x')).not.toBe(sealField(key, 's', 'f', 'x'));
  });
});
