import { assemble, nothing } from '#platform/contracts';
import { createAgencyKey, keyIdOf, publicPartOf } from '#platform/sealed';
import { sealedDisclosures } from './disclosure.ts';
import { NOW, toldBy } from './fixtures/said.ts';

describe('what stays at home', () => {
  it('is who opened what and why, and who was refused it', () => {
    expect(sealedDisclosures.ContentOpened).toBe(nothing);
    expect(sealedDisclosures.OpeningRefused).toBe(nothing);
  });
});

describe('an agency’s key', () => {
  it('is told to all, on the channel of keys, and keeps its contract', async () => {
    const publicKey = publicPartOf(await createAgencyKey());
    const data = { agency: 'ec-policia', keyId: keyIdOf(publicKey), publicKey, reason: 'Cambio anual' };
    const told = toldBy('EC', { type: 'AgencyKeyAnnounced', data });
    expect(told).toMatchObject({ ledger: 'ec.all.keys', time: NOW, data });
    expect(assemble([]).validate(told)).toBeUndefined();
  });
});
