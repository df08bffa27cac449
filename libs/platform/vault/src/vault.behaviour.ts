import { randomUUID } from 'node:crypto';
import { SetClock } from '#platform/kernel';
import { createSigningKey, signerFrom, verifierFrom } from '#platform/ledger';
import { REVIVED_BY_NOTHING_AFTER_DAYS } from './epochs.ts';
import { erasureIn } from './erasure.ts';
import type { Identity } from './identity.ts';
import type { MemoryVaultParts } from './memory-vault.ts';
import type { Asking, Vault } from './vault.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const { privateKeyPem, vkey } = createSigningKey('vecindad/ec');
const signer = async () => signerFrom('vecindad/ec', privateKeyPem);

export const luz: Identity = {
  surnames: 'Quispe Ñahui',
  givenNames: 'Luz María',
  document: '171.234.567-8',
  documentIssuer: 'ECU',
  birthDate: '1984-03-02',
  contact: 'luz@example.org',
};
export const asking: Asking = {
  caller: { subject: 'agente-7', agency: 'ec-migracion' },
  purpose: 'Control de entrada, caso 12',
  basis: 'LOMH art. 123',
};

/** What any vault does; run against every one there is. */
export const behavesAsVault = (open: (parts: MemoryVaultParts) => Promise<Vault>): void => {
  let clock: SetClock;
  let vault: Vault;
  beforeEach(async () => {
    clock = new SetClock('2026-03-01T12:00:00.000000Z');
    vault = await open({ clock, country: 'EC', signer });
  });

  describe('finding a person', () => {
    it.each<
      [string, 'document' | 'documentNumber' | 'fullName' | 'surnames' | 'nameAndBirth' | 'contact', Identity]
    >([
      ['by document, however it is typed', 'document', { document: '1712345678', documentIssuer: 'ecu' }],
      ['by its number alone', 'documentNumber', { document: '1712 345 678' }],
      [
        'by names in another order, without accents',
        'fullName',
        { surnames: 'NAHUI', givenNames: 'MARIA LUZ QUISPE', birthDate: '1984-03-02' },
      ],
      [
        'by surnames as a machine-readable zone has them',
        'surnames',
        { surnames: 'QUISPE NXXAHUI', birthDate: '1984-03-02' },
      ],
      ['by one of two surnames', 'nameAndBirth', { surnames: 'ñahui', birthDate: '1984-03-02' }],
      ['by contact', 'contact', { contact: 'LUZ@example.org' }],
    ])('%s', async (_, way, sought) => {
      const [sealed] = await vault.add([luz, { surnames: 'Otra', birthDate: '1984-03-02' }]);
      expect(await vault.find(way, sought, asking)).toEqual([{ subject: sealed!.subject, through: 'index' }]);
      expect(await vault.lookups()).toEqual([
        expect.objectContaining({
          kind: 'find',
          by: 'agente-7',
          agency: 'ec-migracion',
          purpose: asking.purpose,
          basis: asking.basis,
          asked: [way],
          returned: [sealed!.subject],
          at: '2026-03-01T12:00:00.000000Z',
        }),
      ]);
    });

    it('is written also where nobody was found', async () => {
      expect(await vault.find('document', { document: 'X', documentIssuer: 'COL' }, asking)).toEqual([]);
      expect(await vault.lookups()).toMatchObject([{ returned: [] }]);
    });

    it('by too little finds nobody', async () => {
      await vault.add([luz, {}]);
      expect(await vault.find('surnames', { surnames: 'Quispe Ñahui' }, asking)).toEqual([]);
      expect(await vault.find('document', {}, asking)).toEqual([]);
    });

    it('without a purpose or a basis is refused before anything is looked up', async () => {
      await expect(vault.find('document', luz, { ...asking, purpose: '.....' })).rejects.toMatchObject({
        code: 'identity.purpose-missing',
      });
      await expect(vault.reveal([], { ...asking, basis: ' ' })).rejects.toMatchObject({
        code: 'identity.basis-missing',
      });
      expect(await vault.lookups()).toEqual([]);
    });
  });

  it('reveals what was sealed, and writes of which fields and whom', async () => {
    const sealed = await vault.add([luz, {}]);
    expect(await vault.reveal(sealed, asking)).toEqual([luz, {}]);
    expect(await vault.lookups()).toMatchObject([
      {
        kind: 'open',
        asked: ['surnames', 'givenNames', 'document', 'documentIssuer', 'birthDate', 'contact'],
        returned: sealed.map(({ subject }) => subject).sort(),
      },
    ]);
  });

  it('finds a rectified person by what is right, and not by what was wrong', async () => {
    const [sealed] = await vault.add([{ ...luz, document: '999' }]);
    const right = await vault.rectify(sealed!.subject, luz);
    expect(await vault.find('documentNumber', { document: '999' }, asking)).toEqual([]);
    expect(await vault.find('document', luz, asking)).toHaveLength(1);
    expect(await vault.reveal([right], asking)).toEqual([luz]);
  });

  describe('two found to be one', () => {
    it('are found together, until that was wrong; what was said stays', async () => {
      const [one, other] = await vault.add([luz, { document: 'P99', documentIssuer: 'PER' }]);
      await vault.link(one!.subject, other!.subject, asking, 'misma huella');
      await vault.link(other!.subject, one!.subject, asking, 'misma huella');
      expect(await vault.find('document', luz, asking)).toEqual([
        { subject: one!.subject, through: 'index' },
        { subject: other!.subject, through: 'link' },
      ]);
      clock.advance(DAY_MS);
      await vault.unlink(other!.subject, one!.subject, asking, 'eran hermanas');
      expect(await vault.find('document', luz, asking)).toHaveLength(1);
      const link = {
        reason: 'misma huella',
        by: 'agente-7',
        since: '2026-03-01T12:00:00.000000Z',
        ended: { reason: 'eran hermanas', by: 'agente-7', at: '2026-03-02T12:00:00.000000Z' },
      };
      for (const subject of [one!.subject, other!.subject])
        expect(await vault.links(subject)).toEqual([
          { ...link, one: expect.any(String), other: expect.any(String) },
        ]);
      expect(await vault.links(randomUUID())).toEqual([]);
    });
  });

  it('shows a person’s looks, and no other’s', async () => {
    const [one, other] = await vault.add([luz, { ...luz, document: '2' }]);
    await vault.reveal([other!], asking);
    await vault.reveal([one!, other!], asking);
    await vault.find('document', luz, asking);
    expect((await vault.lookupsOf(one!.subject)).map(({ number }) => number)).toEqual([2, 3]);
    expect(await vault.lookupsOf(one!.subject, 2)).toMatchObject([
      { kind: 'find', returned: [one!.subject] },
    ]);
    expect(await vault.lookupsOf(other!.subject, 0, 1)).toMatchObject([{ number: 1, kind: 'open' }]);
    expect(await vault.lookupsOf(randomUUID())).toEqual([]);
  });

  it('is ready', async () => expect(await vault.unready()).toBeUndefined());

  describe('erasing a person', () => {
    it('leaves nothing to open and nothing to find, and certifies it', async () => {
      const [sealed, neighbour] = await vault.add([luz, { ...luz, document: '2' }]);
      const certificate = await vault.erase(sealed!.subject, 'LOPDP art. 15');
      expect(erasureIn(certificate, [verifierFrom(vkey)])).toEqual({
        country: 'EC',
        subject: sealed!.subject,
        at: '2026-03-01T12:00:00.000000Z',
        basis: 'LOPDP art. 15',
        days: REVIVED_BY_NOTHING_AFTER_DAYS,
      });
      expect(() => erasureIn(certificate.replace('art. 15', 'art. 16'), [verifierFrom(vkey)])).toThrow(
        'did not sign',
      );
      expect(await vault.reveal([sealed!, neighbour!], asking)).toEqual([
        undefined,
        { ...luz, document: '2' },
      ]);
      expect(await vault.find('document', luz, asking)).toEqual([]);
      await expect(vault.rectify(sealed!.subject, luz)).rejects.toMatchObject({ code: 'identity.erased' });
    });

    it('again gives the same certificate; of whom nothing is known there is none', async () => {
      const [sealed] = await vault.add([luz]);
      const certificate = await vault.erase(sealed!.subject, 'LOPDP art. 15');
      expect(await vault.certificate(sealed!.subject)).toBe(certificate);
      expect(await vault.certificate(randomUUID())).toBeUndefined();
      clock.advance(DAY_MS);
      expect(await vault.erase(sealed!.subject, 'otra')).toBe(certificate);
      await expect(vault.erase('00000000-0000-4000-8000-000000000000', 'x')).rejects.toMatchObject({
        code: 'identity.unknown',
      });
    });
  });
};
