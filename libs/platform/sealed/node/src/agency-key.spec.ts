import fc from 'fast-check';
import { agencies, countryOfAgency, type PublishedEvent } from '#platform/contracts';
import { countries, specFor, type Country } from '#platform/kernel';
import { MemoryRows } from '#platform/projection';
import { createAgencyKey, keyIdOf, publicPartOf } from '#platform/sealed';
import { agencyKey, type AgencyKeyAnnounced, type AnnounceAgencyKey } from './agency-key.ts';
import { AgencyKeyRow, agencyKeys } from './agency-keys.projection.ts';
import { meta, NOW, toldBy } from './fixtures/said.ts';

const given = specFor(agencyKey);
type Key = Pick<AgencyKeyAnnounced['data'], 'keyId' | 'publicKey'>;

let keys: readonly Key[];
beforeAll(async () => {
  const made = await Promise.all(Array.from({ length: 5 }, createAgencyKey));
  keys = made.map((key) => ({ keyId: keyIdOf(key), publicKey: publicPartOf(key) }));
});

const said = (agency: string) => ({ agency, reason: 'Cambio anual' });
const announce = (key: number, agency = 'ec-policia'): AnnounceAgencyKey => ({
  type: 'AnnounceAgencyKey',
  data: said(agency),
  key: keys[key]!,
  meta: meta('ec-policia'),
});
const announced = (key: number | Key, agency = 'ec-policia'): AgencyKeyAnnounced => ({
  type: 'AgencyKeyAnnounced',
  data: { ...said(agency), ...(typeof key === 'number' ? keys[key]! : key) },
});

describe('announcing an agency’s key', () => {
  it('is its own country’s act', () => given().when(announce(1)).then(announced(1)));
  it('may be told again', () => given(announced(1)).when(announce(1)).thenNothing());
  it('is done anew for the next key, and may go back to an earlier one', () => {
    given(announced(1)).when(announce(2)).then(announced(2));
    given(announced(1), announced(2)).when(announce(1)).then(announced(1));
  });
  it.each(['co-policia', 'pe-pnp', 'policia', 'ecuador'])('is refused for %s', (agency) =>
    given().when(announce(1, agency)).thenRejected('agency.not-yours', { agency, country: 'EC' }),
  );
});

describe('the keys that a node seals with', () => {
  const after = (...events: readonly PublishedEvent[]): AgencyKeyRow[] => {
    const rows = new MemoryRows();
    for (const event of events) rows.fold(agencyKeys, event);
    return rows.of(AgencyKeyRow);
  };

  const row = (agency: string, key: number) => ({
    agency,
    ledger: 'ec.all.keys',
    ...keys[key]!,
    reason: 'Cambio anual',
    unusableKeyId: null,
    unusableAt: null,
  });

  it('are the newest that each agency’s country announced', () => {
    const later = '2026-04-01T00:00:00.000000Z';
    expect(
      after(
        toldBy('EC', announced(1)),
        toldBy('EC', announced(1, 'ec-fiscalia')),
        toldBy('EC', announced(2), later),
      ),
    ).toEqual([
      { ...row('ec-policia', 2), announcedAt: later },
      { ...row('ec-fiscalia', 1), announcedAt: NOW },
    ]);
  });

  const announcement = fc.record({
    from: fc.constantFrom<Country>(...countries),
    agency: fc.constantFrom(...agencies.map(({ code }) => code), 'policia'),
    key: fc.nat(4),
  });

  it('never are what another country announced for one’s agency, in whatever order', () =>
    fc.assert(
      fc.property(fc.array(announcement, { maxLength: 30 }), (announcements) => {
        const told = announcements.map(({ from, key, agency }) => toldBy(from, announced(key, agency)));
        const own = announcements.filter(({ from, agency }) => countryOfAgency(agency) === from);
        expect(new Map(after(...told).map(({ agency, keyId }) => [agency, keyId]))).toEqual(
          new Map(own.map(({ agency, key }) => [agency, keys[key]!.keyId])),
        );
      }),
    ));

  /** What its contract lets through, and what is no key all the same. */
  const unusable = fc.oneof(
    fc.string({ minLength: 1, maxLength: 100 }),
    fc.constantFrom(
      'A'.repeat(42) + 'B',
      'A'.repeat(43),
      '4Ot6fDtBuK4WVuP68Z_EatoJjeucMrH9hmIFFl9JuAA',
      '7P___________________________________________38',
      `${'3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08'}=`,
    ),
  );

  it('never are what nothing can be sealed with, whatever came when: the newest usable one goes on', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(4), unusable), { maxLength: 12 }), (sequence) => {
        const events = sequence.map((key) => {
          const publicKey = (x: string): Key['publicKey'] => ({ kty: 'OKP', crv: 'X25519', x });
          return toldBy(
            'EC',
            announced(
              typeof key === 'number' ? key : { keyId: keyIdOf(publicKey(key)), publicKey: publicKey(key) },
            ),
          );
        });
        const [found] = after(...events);
        const last = sequence.at(-1);
        const usable = sequence.filter((key) => typeof key === 'number').at(-1);
        expect(found?.keyId).toBe(usable === undefined ? undefined : keys[usable]!.keyId);
        expect(typeof found?.unusableKeyId === 'string').toBe(typeof last === 'string');
      }),
    ));

  it('are not those under another key’s id', () => {
    const { publicKey } = keys[0]!;
    const [found] = after(toldBy('EC', announced({ keyId: keys[1]!.keyId, publicKey })));
    expect(found).toMatchObject({ unusableKeyId: keys[1]!.keyId });
    expect(found!.publicKey).toBeUndefined();
  });
});
