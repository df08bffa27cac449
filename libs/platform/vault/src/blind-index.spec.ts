import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { retagged, soughtTags, tagsOf } from './blind-index.ts';
import { waysToFind, type Identity, type WayToFind } from './identity.ts';

const [secret, before, after] = [randomBytes(32), randomBytes(32), randomBytes(32)];
const identity: fc.Arbitrary<Identity> = fc.record(
  {
    surnames: fc.string({ maxLength: 20 }),
    givenNames: fc.string({ maxLength: 20 }),
    document: fc.string({ maxLength: 12 }),
    documentIssuer: fc.constantFrom('ECU', 'PER', 'XXA'),
    birthDate: fc.constantFrom('1984-03-02', '1984'),
    contact: fc.emailAddress(),
  },
  { requiredKeys: [] },
);
const hex = (tags: readonly Uint8Array[]): string[] =>
  tags.map((tag) => Buffer.from(tag).toString('hex')).sort();

describe('the tags of a person', () => {
  it('are what the same words ask for, each way that has something to ask', () =>
    fc.assert(
      fc.property(identity, (person) => {
        const tags = hex(tagsOf(secret, before, person));
        for (const way of Object.keys(waysToFind) as WayToFind[])
          for (const tag of hex(soughtTags(secret, [before], way, person))) expect(tags).toContain(tag);
      }),
    ));

  it('are in the next epoch what they would be, had the person come then', () =>
    fc.assert(
      fc.property(identity, (person) =>
        expect(hex(retagged(before, after, tagsOf(secret, before, person)))).toEqual(
          hex(tagsOf(secret, after, person)),
        ),
      ),
    ));

  it('are others under another secret or in another epoch, and by another way', () => {
    const person = { document: '12345', contact: '12345' };
    const all = [
      ...tagsOf(secret, before, person),
      ...tagsOf(secret, after, person),
      ...tagsOf(randomBytes(32), before, person),
    ];
    expect(new Set(hex(all)).size).toBe(9);
  });

  it('are none for a name alone, or a date: their numbers would tell which', () =>
    expect([
      ...tagsOf(secret, before, { surnames: 'García', givenNames: 'Ana' }),
      ...tagsOf(secret, before, { birthDate: '1984-03-02', nationality: 'ECU' }),
    ]).toEqual([]));
});
