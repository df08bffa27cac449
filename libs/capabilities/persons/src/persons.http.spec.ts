import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { MemoryEventStore } from '#platform/event-store';
import { SetClock } from '#platform/kernel';
import { createSigningKey, signerFrom, verifierFrom } from '#platform/ledger';
import { erasureIn, MemoryVault, noVault, waysToFind, type Identity, type WayToFind } from '#platform/vault';
import { NodeInMemory, type Speaker } from '../../../../test/node-in-memory.ts';
import { persons } from './index.ts';
import { person } from './person.ts';

const officer: Speaker = { subject: 'ana', agency: 'ec-migracion', roles: ['border-officer'] };
const supervisor: Speaker = { subject: 'luis', agency: 'ec-migracion', roles: ['supervisor'] };
const analyst: Speaker = { subject: 'eva', agency: 'ec-policia', roles: ['analyst'] };
const ombudsman: Speaker = { subject: 'rosa', agency: 'ec-defensoria', roles: ['ombudsman'] };

const { privateKeyPem, vkey } = createSigningKey('vecindad/ec');
const luz = {
  surnames: 'Quispe Ñahui',
  givenNames: 'Luz María',
  document: '171.234.567-8',
  documentIssuer: 'ECU',
  birthDate: '1984-03-02',
  contact: 'luz@example.org',
};
const why = { purpose: 'Control de entrada, caso 12', basis: 'LOMH art. 123' };
const whyAsked = `purpose=${encodeURIComponent(why.purpose)}&basis=${encodeURIComponent(why.basis)}`;

let clock: SetClock;
let node: NodeInMemory;
beforeEach(async () => {
  clock = new SetClock('2026-03-01T12:00:00.000000Z');
  const vault = new MemoryVault({
    clock,
    country: 'EC',
    signer: async () => signerFrom('vecindad/ec', privateKeyPem),
  });
  node = new NodeInMemory(persons, 'EC', new MemoryEventStore(), vault);
  await node.open();
});
afterEach(() => node.close());

const recorded = async (identity: Identity, key: string = randomUUID()): Promise<string> => {
  const { status, body } = await node.ask('/v1/persons', { body: identity, key }, officer);
  expect(status).toBe(201);
  return body.subject as string;
};
const sought = (way: WayToFind, identity: Identity, by = officer) =>
  node.ask('/v1/person-lookups', { body: { way, ...identity, ...why } }, by);
const opened = (subject: string, by = officer) => node.ask(`/v1/persons/${subject}?${whyAsked}`, {}, by);
const erased = (subject: string, basis = 'LOPDP art. 15') =>
  node.ask(`/v1/persons/${subject}/erasure`, { body: { basis } }, supervisor);

describe('a person', () => {
  it('is recorded under a pseudonym, once for a key, and opened by whoever may', async () => {
    const subject = await recorded(luz, 'once');
    expect(await recorded(luz, 'once')).toBe(subject);
    expect((await opened(subject)).body).toEqual({ subject, identity: luz });
    expect((await opened(subject, analyst)).status).toBe(403);
    expect((await opened(randomUUID())).body.code).toBe('person.unknown');
  });

  it('is found by document, names and contact; who it is, is told to those who may open it', async () => {
    const subject = await recorded(luz);
    const { document, documentIssuer, birthDate, contact, surnames } = luz;
    for (const [way, by] of [
      ['document', { document, documentIssuer }],
      ['surnames', { surnames, birthDate }],
      ['contact', { contact }],
    ] as const) {
      expect((await sought(way, by)).body).toEqual({
        persons: [{ subject, through: 'index', identity: luz }],
      });
      expect((await sought(way, by, analyst)).body).toEqual({ persons: [{ subject, through: 'index' }] });
    }
  });

  it('is not sought by too little, nor without saying why', async () => {
    expect((await sought('surnames', { surnames: luz.surnames })).body).toMatchObject({
      code: 'person.too-little',
      status: 422,
    });
    const body = { way: 'document', ...luz, ...why, purpose: '.....' };
    expect((await node.ask('/v1/person-lookups', { body }, officer)).body.code).toBe(
      'identity.purpose-missing',
    );
    expect(await node.vault.lookups()).toEqual([]);
  });

  it('can learn who looked, through whoever watches over rights', async () => {
    const [subject, other] = [await recorded(luz), await recorded({ ...luz, document: '2' })];
    await sought('contact', luz, analyst);
    await opened(other);
    const { body } = await node.ask(`/v1/persons/${subject}/openings`, {}, ombudsman);
    expect(body.openings).toEqual([
      {
        number: 1,
        at: '2026-03-01T12:00:00.000000Z',
        kind: 'find',
        by: 'eva',
        agency: 'ec-policia',
        ...why,
        asked: ['contact'],
      },
    ]);
  });

  it('is rectified: found by what is right and no longer by what was wrong', async () => {
    const subject = await recorded({ ...luz, document: '999' });
    const body = { document: luz.document, basis: 'LOPDP art. 14' };
    expect((await node.ask(`/v1/persons/${subject}/rectifications`, { body }, supervisor)).status).toBe(200);
    expect((await sought('documentNumber', { document: '999' })).body.persons).toEqual([]);
    expect((await opened(subject)).body.identity).toEqual(luz);
    expect((await node.events(person.category)).map(({ type }) => type)).toEqual([
      'PersonRecorded',
      'IdentityRectified',
    ]);
  });

  it('that was found to be another is found with it, until that was wrong; what was said stays', async () => {
    const [one, other] = [await recorded(luz), await recorded({ document: 'P99', documentIssuer: 'PER' })];
    const link = { body: { other, reason: 'misma huella' } };
    await node.ask(`/v1/persons/${one}/links`, link, supervisor);
    expect((await sought('document', luz, analyst)).body.persons).toEqual([
      { subject: one, through: 'index' },
      { subject: other, through: 'link' },
    ]);
    const end = { body: { reason: 'eran hermanas' } };
    await node.ask(`/v1/persons/${other}/links/${one}/end`, end, supervisor);
    expect((await sought('document', luz, analyst)).body.persons).toHaveLength(1);
    const { body } = await node.ask(`/v1/persons/${one}/links`, {}, supervisor);
    expect(body.links).toMatchObject([{ reason: 'misma huella', ended: { reason: 'eran hermanas' } }]);
    const self = { body: { other: one, reason: 'igual' } };
    expect((await node.ask(`/v1/persons/${one}/links`, self, supervisor)).body.code).toBe('person.same');
  });
});

describe('an erased person', () => {
  it('has a certificate that anybody can check, the same however often it is asked for', async () => {
    const subject = await recorded(luz);
    expect((await node.ask(`/v1/persons/${subject}/erasure`, {}, officer)).body.code).toBe(
      'person.not-erased',
    );
    const { body } = await erased(subject);
    expect(body).toMatchObject({
      subject,
      at: '2026-03-01T12:00:00.000000Z',
      authority: 'ec-migracion',
      basis: 'LOPDP art. 15',
    });
    expect(erasureIn(body.certificate as string, [verifierFrom(vkey)])).toMatchObject({
      subject,
      country: 'EC',
    });
    clock.advance(60_000);
    expect((await erased(subject, 'otra base')).body).toEqual(body);
    expect((await node.ask(`/v1/persons/${subject}/erasure`, {}, officer)).body).toEqual(body);
  });

  it('is answered of as erased, when and by whom, and nothing else', async () => {
    const [subject, other] = [await recorded(luz), await recorded({ contact: 'x@example.org' })];
    await erased(subject);
    const answers = await Promise.all([
      opened(subject),
      node.ask(`/v1/persons/${subject}/links`, {}, supervisor),
      node.ask(`/v1/persons/${other}/links`, { body: { other: subject, reason: 'quizá' } }, supervisor),
      node.ask(`/v1/persons/${subject}/rectifications`, { body: { ...luz, basis: 'x' } }, supervisor),
    ]);
    for (const { status, body } of answers) {
      expect([status, body.code]).toEqual([410, 'person.erased']);
      expect(body.detail).toBe(
        'The identity was erased on 2026-03-01T12:00:00.000000Z by ec-migracion (LOPDP art. 15).',
      );
    }
  });

  it('is so also where only the vault knows it yet', async () => {
    const subject = await recorded(luz);
    await node.vault.erase(subject, 'LOPDP art. 15');
    expect((await opened(subject)).body.code).toBe('person.erased');
    expect((await erased(subject, 'otra')).body).toMatchObject({ basis: 'LOPDP art. 15' });
  });
});

it('a node without a vault says so', async () => {
  const without = new NodeInMemory(persons, 'EC', new MemoryEventStore(), noVault);
  await without.open();
  const { status, body } = await without.ask('/v1/persons', { body: luz }, officer);
  expect([status, body.code]).toEqual([503, 'identity.no-vault']);
  await without.close();
});

/** Words that occur in nothing but an identity. */
const word = fc.stringMatching(/^[A-Z][a-z]{11}$/);
const identities = fc.record({
  surnames: word,
  givenNames: word,
  document: fc.stringMatching(/^[A-Z]{2}[0-9]{9}$/),
  documentIssuer: fc.constantFrom('ECU', 'COL', 'PER'),
  birthDate: fc.integer({ min: 1930, max: 2020 }).map((year) => `${year}-07-19`),
  contact: word.map((name) => `${name}@example.org`),
});
const secretsOf = ({
  surnames,
  givenNames,
  document,
  birthDate,
  contact,
}: Record<string, string>): string[] =>
  [surnames, givenNames, document, birthDate, contact].map((text) => text!.toLowerCase());

describe('always', () => {
  it('no event, problem or answer to who may not open it holds a plaintext of an identity, nor does a log', async () => {
    const logged: string[] = [];
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      logged.push(String(text));
      return true;
    });
    const complaint = jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
      logged.push(String(text));
      return true;
    });
    try {
      await fc.assert(
        fc.asyncProperty(identities, async (identity) => {
          const subject = await recorded(identity);
          const bad = {
            ...identity,
            birthDate: `${identity.birthDate}x`.slice(1),
            nationality: identity.surnames,
          };
          const told = [
            await sought('document', identity, analyst),
            await sought('nameAndBirth', identity, analyst),
            await opened(subject, analyst),
            await node.ask('/v1/persons', { body: bad }, officer),
            await node.ask('/v1/persons', { body: { ...identity, document: [identity.document] } }, officer),
            await node.ask('/v1/persons', { body: { ...identity, photograph: identity.contact } }, officer),
            await node.ask(
              '/v1/person-lookups',
              { body: { ...identity, way: identity.surnames, ...why } },
              officer,
            ),
            await sought('document', { contact: identity.contact }),
            await node.ask(`/v1/persons/${subject}/openings`, {}, ombudsman),
            await erased(subject),
            await opened(subject),
          ].map(({ text }) => text);
          const all = [...told, ...logged, JSON.stringify(await node.events(person.category))]
            .join('\n')
            .toLowerCase();
          for (const secret of secretsOf(identity)) expect(all).not.toContain(secret);
        }),
        { numRuns: 25 },
      );
    } finally {
      write.mockRestore();
      complaint.mockRestore();
    }
  });

  it('after an erasure no look-up by any way finds the subject, linked or not', () =>
    fc.assert(
      fc.asyncProperty(identities, identities, fc.boolean(), async (identity, another, linked) => {
        const [subject, other] = [await recorded(identity), await recorded(another)];
        if (linked)
          await node.ask(`/v1/persons/${subject}/links`, { body: { other, reason: 'misma' } }, supervisor);
        await erased(subject);
        for (const way of Object.keys(waysToFind) as WayToFind[])
          for (const by of [identity, another]) {
            const { body } = await sought(way, by);
            const found = (body.persons as { subject: string }[]).map((one) => one.subject);
            expect(found).not.toContain(subject);
          }
      }),
      { numRuns: 25 },
    ));
});
