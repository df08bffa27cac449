import { MemoryRows } from '#platform/projection';
import type { Country } from '#platform/kernel';
import { folded, Teller } from '#platform/two-sided/testing';
import { NodeInMemory } from '../../../../test/node-in-memory.ts';
import { shownFrom } from '../../../../test/shown-from.ts';
import { ExternalController } from './external.controller.ts';
import { externalDisclosures } from './external.disclosure.ts';
import { ExternalsOfNodeController } from './externals.controller.ts';
import { ExternalsOfNode } from './externals.ts';
import { ownExternals, publicExternals } from './externals.projection.ts';
import type { ExternalEvent } from './external.ts';
import { agreementProblems } from './problems.ts';

const ministry = (country: Country) => ({
  country,
  agency: `${country.toLowerCase()}-cancilleria`,
  roles: ['treaty-officer'],
});
const entry = {
  id: 'aduanas-belgica',
  agency: 'ec-senae',
  kind: 'agreement',
  title: 'Acuerdo de asistencia mutua entre aduanas',
  subject: 'Asistencia administrativa mutua',
  partners: [{ partner: 'be', name: 'Bélgica' }],
};
const gazette = { register: 'official-gazette', name: 'Registro Oficial', number: '412', date: '2026-05-20' };
const PATH = '/v1/external-instruments';
const ID = `${PATH}/ec-aduanas-belgica`;

/** Ecuador's and Colombia's nodes: what Ecuador tells arrives at once; what it keeps is in its own rows alone. */
const [atHome, abroad] = [new MemoryRows(), new MemoryRows()];
const nodeOf = (country: Country, rows: MemoryRows) =>
  new NodeInMemory(
    {
      controllers: [ExternalController, ExternalsOfNodeController],
      imports: [shownFrom(rows, { reached: async () => ({}) })],
      providers: [ExternalsOfNode],
      problems: agreementProblems,
      disclosures: externalDisclosures,
    },
    country,
  );
const [ecuador, colombia] = [nodeOf('EC', atHome), nodeOf('CO', abroad)];
beforeAll(async () => {
  await ecuador.open();
  await colombia.open();
});
afterAll(async () => {
  await ecuador.close();
  await colombia.close();
});

const says = async (path: string, body: object): Promise<number> => {
  const { status } = await ecuador.ask(path, { body }, ministry('EC'));
  const events = (await ecuador.events('external')) as unknown as ExternalEvent[];
  const at = '2026-06-01T00:00:00.000000Z';
  const leaf = (event: ExternalEvent, n: number) => ({
    ledger: 'ec.ec.agreement',
    ledgerposition: String(n),
    time: at,
    type: `vecindad-private.external.${event.type}`,
    data: { recorded: event.data, metadata: {} },
  });
  events.forEach((event, n) => atHome.fold(ownExternals, leaf(event, n) as never));
  const teller = new Teller<ExternalEvent>('EC', externalDisclosures);
  for (const event of events) if (event.data.whole.publication) teller.tell(event, at);
  for (const rows of [atHome, abroad]) folded(publicExternals, teller.published, rows);
  return status;
};
const seen = async (country: 'EC' | 'CO', query = '') => {
  const node = country === 'EC' ? ecuador : colombia;
  const { body } = await node.ask(`${PATH}${query}`, {}, ministry(country));
  return body.instruments as { instrument: string; public: boolean; acts: object[] }[];
};

describe('instruments without a neighbour over HTTP', () => {
  it('are at home only, until they are published; then they are everywhere, whole, and stay up to date', async () => {
    expect(await says(PATH, entry)).toBe(201);
    expect(await says(`${ID}/acts`, { by: 'be', act: 'signed', day: '2026-04-20' })).toBe(200);
    expect(await seen('EC')).toMatchObject([{ instrument: 'ec-aduanas-belgica', public: false }]);
    expect(await seen('CO')).toEqual([]);
    const unknown = await colombia.ask(ID, {}, ministry('CO'));
    expect([unknown.status, unknown.body.code]).toEqual([404, 'external.unknown']);

    expect(await says(`${ID}/publications`, gazette)).toBe(200);
    const [[own], [theirs]] = [await seen('EC'), await seen('CO')];
    expect(theirs).toEqual(own);
    expect(theirs).toMatchObject({ public: true, publication: gazette, acts: [{ by: 'be', act: 'signed' }] });

    expect(await says(`${ID}/corrections`, { reason: 'clerical', title: 'Acuerdo aduanero' })).toBe(200);
    expect((await colombia.ask(ID, {}, ministry('CO'))).body).toMatchObject({ title: 'Acuerdo aduanero' });
  });

  it.each([
    ['?public=true', 1],
    ['?public=false', 0],
    ['?partner=be&country=EC&kind=agreement', 1],
    ['?partner=nl', 0],
    ['?country=PE', 0],
    ['?limit=1', 1],
  ])('%s: %d', async (query, count) => expect(await seen('EC', query)).toHaveLength(count));

  it('are rows as CSV', async () => {
    const { text } = await ecuador.ask(PATH, { headers: { accept: 'text/csv' } }, ministry('EC'));
    expect(text.split('\r\n')[1]).toBe(
      'ec-aduanas-belgica,EC,ec-senae,agreement,Acuerdo aduanero,be,,true,Registro Oficial 412',
    );
  });

  it.each([
    [
      PATH,
      { ...entry, id: 'otro', partners: [{ partner: 'pe', name: 'Perú' }] },
      'external.neighbour-is-party',
    ],
    [PATH, { ...entry, id: 'otro', kind: 'handshake' }, 'request.invalid'],
    [`${PATH}/ec-nada/acts`, { by: 'be', act: 'signed', day: '2026-04-20' }, 'external.unknown'],
    [`${ID}/publications`, { ...gazette, number: '413' }, 'external.public-already'],
  ])('refuse %s with %j', async (path, body, code) => {
    const reply = await ecuador.ask(path, { body }, ministry('EC'));
    expect(reply.body.code).toBe(code);
  });
});
