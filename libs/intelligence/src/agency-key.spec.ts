import fc from 'fast-check';
import { agencies, countryOfAgency, type PublishedEvent } from '#contracts';
import { countries, specFor, type Country } from '#kernel';
import { MemoryRows } from '#projection';
import { agencyKey, type AgencyKeyAnnounced, type AnnounceAgencyKey } from './agency-key.ts';
import { AgencyKeyRow, agencyKeys } from './agency-keys.projection.ts';
import { Teller } from './fixtures/nodes.ts';
import { meta, NOW, publicKey } from './fixtures/requests.ts';

const given = specFor(agencyKey);
const key = (keyId: string, agency = 'ec-policia') => ({ agency, keyId, publicKey, reason: 'Cambio anual' });
const announce = (keyId: string, agency?: string): AnnounceAgencyKey => ({
  type: 'AnnounceAgencyKey',
  data: key(keyId, agency),
  meta: meta('ec-policia'),
});
const announced = (keyId: string, agency?: string): AgencyKeyAnnounced => ({
  type: 'AgencyKeyAnnounced',
  data: key(keyId, agency),
});

describe('announcing an agency’s key', () => {
  it('is its own country’s act', () => given().when(announce('k1')).then(announced('k1')));
  it('may be told again', () => given(announced('k1')).when(announce('k1')).thenNothing());
  it('is done anew for the next key, and may go back to an earlier one', () => {
    given(announced('k1')).when(announce('k2')).then(announced('k2'));
    given(announced('k1'), announced('k2')).when(announce('k1')).then(announced('k1'));
  });
  it.each(['co-policia', 'pe-pnp', 'policia', 'ecuador'])('is refused for %s', (agency) =>
    given().when(announce('k1', agency)).thenRejected('agency.not-yours', { agency, country: 'EC' }),
  );
});

describe('the keys that a node seals with', () => {
  const after = (...events: readonly PublishedEvent[]): AgencyKeyRow[] => {
    const rows = new MemoryRows();
    for (const event of events) rows.fold(agencyKeys, event);
    return rows.of(AgencyKeyRow);
  };

  it('are the newest that each agency’s country announced', () => {
    const ec = new Teller('EC');
    const later = '2026-04-01T00:00:00.000000Z';
    expect(
      after(
        ec.tell(announced('k1'), NOW),
        ec.tell(announced('k1', 'ec-fiscalia'), NOW),
        ec.tell(announced('k2'), later),
      ),
    ).toEqual([
      { agency: 'ec-policia', keyId: 'k2', publicKey, announcedAt: later },
      { agency: 'ec-fiscalia', keyId: 'k1', publicKey, announcedAt: NOW },
    ]);
  });

  const announcement = fc.record({
    from: fc.constantFrom<Country>(...countries),
    agency: fc.constantFrom(...agencies.map(({ code }) => code), 'policia'),
    keyId: fc.stringMatching(/^k[0-9]{1,4}$/),
  });

  it('never are what another country announced for one’s agency, in whatever order', () =>
    fc.assert(
      fc.property(fc.array(announcement, { maxLength: 30 }), (announcements) => {
        const told = announcements.map(({ from, keyId, agency }) =>
          new Teller(from).tell(announced(keyId, agency), NOW),
        );
        const own = announcements.filter(({ from, agency }) => countryOfAgency(agency) === from);
        expect(new Map(after(...told).map(({ agency, keyId }) => [agency, keyId]))).toEqual(
          new Map(own.map(({ agency, keyId }) => [agency, keyId])),
        );
      }),
    ));
});
