import { NodeInMemory } from '../../../../test/node-in-memory.ts';
import type { PrivateEvent } from '#platform/messaging';
import { MemoryRows } from '#platform/projection';
import { committeeDisclosures } from './disclosure.ts';
import { OfficeController } from './office.controller.ts';
import type { OfficeHeld } from './office.ts';
import { OfficeHolderRow, offices } from './offices.projection.ts';
import { Offices } from './offices.ts';
import { committeeProblems } from './problems.ts';

const ministry = { subject: 'eva', agency: 'ec-cancilleria', roles: ['treaty-officer'] };
const OFFICE = 'ec-viceministerio-movilidad';

let node: NodeInMemory;
let rows: MemoryRows;
let folded: number;

beforeEach(async () => {
  [rows, folded] = [new MemoryRows(), 0];
  node = new NodeInMemory({
    controllers: [OfficeController],
    providers: [
      {
        provide: Offices,
        useValue: {
          rows: async (of?: string) =>
            rows.of(OfficeHolderRow).filter(({ office }) => of === undefined || office === of),
        },
      },
    ],
    problems: committeeProblems,
    disclosures: committeeDisclosures,
  });
  await node.open();
});
afterEach(() => node.close());

/** What was recorded comes into the read model, as it does from the private ledger. */
const keeps = async (): Promise<void> => {
  const recorded = await node.events('office');
  for (const { data, metadata } of recorded.slice(folded))
    rows.fold(offices, {
      type: 'vecindad-private.office.OfficeHeld',
      data: { recorded: data, metadata },
    } as unknown as PrivateEvent<'office', OfficeHeld>);
  folded = recorded.length;
};

const name = async (body: object, office = OFFICE) => {
  const reply = await node.ask(`/v1/offices/${office}/holders`, { body }, ministry);
  await keeps();
  return reply;
};
const ask = (path: string, speaker = ministry) => node.ask(`/v1/offices${path}`, {}, speaker);

const ana = {
  title: 'Viceministerio de Movilidad Humana',
  holder: 'Ana Paz',
  since: '2024-02-01',
  act: 'Decreto 12',
};

describe('an office', () => {
  it('is held by whoever was named last by a day; nobody holds what is vacant, or was not named yet', async () => {
    await name({ holder: 'Luis Vega', since: '2025-06-01' });
    await name(ana);
    await name({ since: '2025-03-01' });
    const holders = await Promise.all(
      ['2024-01-31', '2024-02-01', '2025-02-28', '2025-03-01', '2025-06-01'].map(
        async (on) => (await ask(`/${OFFICE}?on=${on}`)).body.holder,
      ),
    );
    expect(holders).toEqual([undefined, 'Ana Paz', 'Ana Paz', undefined, 'Luis Vega']);
    expect((await ask(`?on=2024-06-01`)).body.offices).toEqual([{ id: OFFICE, ...ana }]);
    expect((await ask(`/${OFFICE}`)).body.held.map(({ since }: { since: string }) => since)).toEqual([
      '2024-02-01',
      '2025-03-01',
      '2025-06-01',
    ]);
  });

  it('is put right by naming again for the same day, as an event; said alike, it changes nothing', async () => {
    expect((await name(ana)).body).toEqual({ id: OFFICE, version: 1 });
    expect((await name(ana)).body).toEqual({ id: OFFICE, version: 1 });
    expect((await name({ ...ana, holder: 'Ana Paz Ríos' })).body).toEqual({ id: OFFICE, version: 2 });
    expect((await ask(`/${OFFICE}`)).body).toMatchObject({ holder: 'Ana Paz Ríos', held: [{}] });
  });

  it('is told to nobody: it shows in the own store and in what stays at home', async () => {
    const { headers } = await name(ana);
    expect(headers.get('vecindad-position')).toMatch(/^ec=\d+,ec\.ec\.committee=\d{4}-/);
  });

  it.each([
    ['co-cancilleria', ana, 'committee.foreign-office'],
    ['cancilleria', ana, 'office.not-a-code'],
    ['ec-Cancillería', ana, 'office.not-a-code'],
    [OFFICE, { ...ana, since: '2024-02-30' }, 'request.invalid'],
    [OFFICE, { ...ana, holder: 'x'.repeat(201) }, 'request.invalid'],
    [OFFICE, { holder: 'Ana Paz' }, 'request.invalid'],
  ])('is refused as %s with %j: %s', async (office, body, code) => {
    const reply = await name(body, encodeURIComponent(office));
    expect([reply.status, reply.body.code]).toEqual([422, code]);
    expect(await node.events('office')).toEqual([]);
  });

  it('goes on at the next page where the last one ended', async () => {
    for (const office of ['ec-a', 'ec-b', 'ec-c']) await name(ana, office);
    const first = (await ask('?limit=2')).body;
    const second = (await ask(`?limit=2&cursor=${first.next}`)).body;
    expect([...first.offices, ...second.offices].map(({ id }: { id: string }) => id)).toEqual([
      'ec-a',
      'ec-b',
      'ec-c',
    ]);
    expect(second.next).toBeUndefined();
  });

  it('that nobody spoke of is unknown, and to other roles it is nobody’s business', async () => {
    expect((await ask('/ec-nadie')).body.code).toBe('office.unknown');
    expect((await ask('', { ...ministry, roles: ['border-officer'] })).status).toBe(403);
  });
});
