import { getDataSourceToken } from '@nestjs/typeorm';
import ICAL from 'ical.js';
import { DataSource } from 'typeorm';
import { CalendarModule, calendarFeedsTable, calendarProblems } from '#platform/calendar';
import { migrate } from '#platform/database';
import { addDays, dayOf, type Country } from '#platform/kernel';
import { ReadersModule } from '#platform/operations';
import { projectionTables, READ_POSITIONS, SqlRows } from '#platform/projection';
import { freshDatabase, type TestDatabase } from '../../../../test/environment/database.ts';
import { NodeInMemory } from '../../../../test/node-in-memory.ts';
import { AgreementViewModule } from './agreement.module.ts';
import { published } from './fixtures/ledgers.ts';
import { ID, sideOf } from './fixtures/sides.ts';
import type { InstrumentEvent } from './instrument.events.ts';
import { instruments } from './instruments.projection.ts';

const end = addDays(dayOf(new Date().toISOString()), 30);
let database: TestDatabase;
let source: DataSource;
let view: NodeInMemory;

beforeAll(async () => {
  database = await freshDatabase();
  await migrate({
    ...database,
    migrations: [projectionTables, ...instruments.migrations, calendarFeedsTable],
  });
  source = await new DataSource({
    type: 'postgres',
    url: database.appUrl,
    entities: [...instruments.tables],
  }).initialize();
  const global = [
    { provide: READ_POSITIONS, useValue: { reached: async () => ({}) } },
    { provide: getDataSourceToken(), useValue: source },
  ];
  view = new NodeInMemory({
    controllers: [],
    imports: [
      {
        module: class Keeping {},
        global: true,
        providers: global,
        exports: global.map(({ provide }) => provide),
      },
      ReadersModule,
      AgreementViewModule,
      CalendarModule,
    ],
    problems: calendarProblems,
    app: 'SHARED_VIEW',
  });
  await view.open();
});
afterAll(async () => {
  await view.close();
  await source.destroy();
  await database.drop();
});

/** What the view has folded; each event comes once. */
const told: InstrumentEvent[] = [];
const learns = async (...events: readonly InstrumentEvent[]): Promise<void> => {
  const before = told.length;
  told.push(...events);
  for (const event of published(...told).slice(before)) {
    const rows = new SqlRows(source);
    instruments.on[event.type]!(rows, event);
    await rows.flush(source.manager);
  }
};
const secretOf = async (country: Country): Promise<string> => {
  const secretary = { country, agency: `${country.toLowerCase()}-cancilleria`, roles: ['committee'] };
  return (await view.ask('/v1/calendar-feeds', { body: { name: 'Comité' } }, secretary)).body.secret;
};
const shown = async (secret: string) => {
  const { text } = await view.ask(`/v1/calendar.ics?secret=${secret}`);
  return new ICAL.Component(ICAL.parse(text) as never)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event))
    .map(({ uid, startDate, sequence }) => [uid, startDate.toString(), sequence]);
};

it('the end of an instrument stands in the calendars of its parties, and of nobody else, and moves with its term', async () => {
  const [ecuador, colombia] = [sideOf('EC', 'CO'), sideOf('CO', 'EC')];
  const [mine, theirs, others] = [await secretOf('EC'), await secretOf('CO'), await secretOf('PE')];
  await learns(ecuador.proposed({ until: end }), ecuador.signed('ec-1'), colombia.signed('ec-1'));
  const uid = `${ID}-end@vecindad`;
  expect(await shown(mine)).toEqual([[uid, end, 3]]);
  expect(await shown(theirs)).toEqual([[uid, end, 3]]);
  expect(await shown(others)).toEqual([]);
  const later = addDays(end, 90);
  await learns(ecuador.noted('x-1', later));
  expect(await shown(mine)).toEqual([[uid, end, 4]]);
  await learns(colombia.noted('x-1', later));
  expect(await shown(mine)).toEqual([[uid, later, 5]]);
});
