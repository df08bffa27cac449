import type { PublishedEvent } from './published-event.ts';
import { upcastBy } from './upcast.ts';
import { renamed, type Upcaster } from './upcaster.ts';

const published = (version: number, data: unknown): PublishedEvent => ({
  specversion: '1.0',
  id: 'ec.co.ferry/3',
  source: 'urn:vecindad:ec',
  type: `vecindad.ferry.sailed.v${version}`,
  subject: 'ferry-1',
  time: '2026-03-01T14:05:09.123456Z',
  occurredat: '2026-03-01T09:05:00-05:00',
  datacontenttype: 'application/json',
  ledger: 'ec.co.ferry',
  ledgerposition: '3',
  data,
});

/** Version 1 told metres and no crew; 2 names the unit; 3 counts the crew, which nobody had told before. */
const table: Readonly<Record<string, Upcaster>> = {
  'vecindad.ferry.sailed.v1': (event) => ({
    ...event,
    type: 'vecindad.ferry.sailed.v2',
    data: renamed('length', 'lengthMetres')(event.data as object),
  }),
  'vecindad.ferry.sailed.v2': (event) => ({
    ...event,
    type: 'vecindad.ferry.sailed.v3',
    data: { ...(event.data as object), crew: null },
  }),
};

describe('an event of an earlier version', () => {
  it('is read as the newest, step by step', () =>
    expect(upcastBy(table, published(1, { length: 40 }))).toEqual(
      published(3, { lengthMetres: 40, crew: null }),
    ));

  it('takes only the steps that are left', () =>
    expect(upcastBy(table, published(2, { lengthMetres: 40 }))).toEqual(
      published(3, { lengthMetres: 40, crew: null }),
    ));

  it('stays as it was published', () => {
    const event = published(1, { length: 40 });
    upcastBy(table, event);
    expect(event).toEqual(published(1, { length: 40 }));
  });
});

it('an event of the newest version is read as it stands', () => {
  const event = published(3, { lengthMetres: 40, crew: 2 });
  expect(upcastBy(table, event)).toBe(event);
});
