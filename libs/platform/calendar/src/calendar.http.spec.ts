import { Injectable, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import ICAL from 'ical.js';
import { addDays, dayOf, type Country } from '#platform/kernel';
import { NodeInMemory, type Speaker } from '../../../../test/node-in-memory.ts';
import { CalendarController, FEEDS } from './calendar.controller.ts';
import { Calendars } from './calendars.ts';
import { InCalendars, type CalendarEntry, type CalendarSource, type Span } from './entry.ts';
import { MemoryFeedStore } from './fixtures/memory-feed-store.ts';
import { calendarProblems } from './problems.ts';

const today = dayOf(new Date().toISOString());
const entry = (id: string, more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id,
  when: { on: today },
  title: { es: `Hecho ${id}`, en: `Fact ${id}` },
  revision: 1,
  changedAt: '2026-11-20T10:00:00Z',
  ...more,
});

/** What each country may read. */
let told: Partial<Record<Country, readonly CalendarEntry[]>>;

@InCalendars()
@Injectable()
class Told implements CalendarSource {
  async entries({ country }: Span): Promise<readonly CalendarEntry[]> {
    return told[country] ?? [];
  }
}

/** A capability, apart from the calendar: it only says that it has entries. */
@Module({ providers: [Told] })
class Capability {}

let view: NodeInMemory;
beforeEach(async () => {
  told = { EC: [entry('ec')], CO: [entry('co')] };
  view = new NodeInMemory({
    controllers: [CalendarController],
    imports: [DiscoveryModule, Capability],
    providers: [Calendars, { provide: FEEDS, useValue: new MemoryFeedStore() }],
    problems: calendarProblems,
    app: 'SHARED_VIEW',
  });
  await view.open();
});
afterEach(() => view.close());

const secretary: Speaker = { country: 'EC', agency: 'ec-cancilleria', subject: 'rosa', roles: ['committee'] };
const colombian: Speaker = { country: 'CO', agency: 'co-cancilleria', subject: 'luis', roles: ['committee'] };
const make = async (body: object = { name: 'Comité' }, who = secretary, key?: string) =>
  view.ask('/v1/calendar-feeds', { body, ...(key ? { key } : {}) }, who);
const secretOf = async (who?: Speaker, body?: object): Promise<string> => (await make(body, who)).body.secret;
const read = (secret: string, headers = {}) => view.ask(`/v1/calendar.ics?secret=${secret}`, { headers }, {});
const eventsIn = (text: string): string[] =>
  new ICAL.Component(ICAL.parse(text) as never)
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('uid')));

describe('a feed', () => {
  it('is made by a secretary and read by its secret, without a token', async () => {
    const made = await make({ name: 'Comité de Tulcán', language: 'en' });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      name: 'Comité de Tulcán',
      country: 'EC',
      by: 'rosa',
      agency: 'ec-cancilleria',
    });
    expect(Buffer.from(made.body.secret, 'base64url')).toHaveLength(32);
    const answer = await view.ask(made.body.path, {}, {});
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
    ]);
    expect(answer.text).toContain('SUMMARY:Fact ec\r\n');
    expect(answer.text).toContain('X-WR-CALNAME:Vecindad: Comité de Tulcán\r\n');
  });

  it('shows what its owner’s country may read, and of nobody else', async () => {
    expect(eventsIn((await read(await secretOf())).text)).toEqual(['ec@vecindad']);
    expect(eventsIn((await read(await secretOf(colombian))).text)).toEqual(['co@vecindad']);
  });

  it('shows ninety days back and two years ahead, and no day that there is not', async () => {
    const on = (days: number) => ({ when: { on: addDays(today, days) } });
    told = {
      EC: [
        entry('old', on(-91)),
        entry('recent', on(-90)),
        entry('under-way', { when: { on: addDays(today, -200), until: today } }),
        entry('far', on(730)),
        entry('too-far', on(731)),
        entry('no-day', { when: { on: '2027-02-30' } }),
      ],
    };
    expect(eventsIn((await read(await secretOf())).text)).toEqual(
      ['far', 'recent', 'under-way'].map((id) => `${id}@vecindad`),
    );
  });

  it('says nothing anew while nothing changed', async () => {
    const secret = await secretOf();
    const first = await read(secret);
    const tag = { 'if-none-match': first.headers.get('etag')! };
    expect([(await read(secret, tag)).status, first.headers.get('cache-control')]).toEqual([
      304,
      'private, no-cache',
    ]);
    told = { EC: [entry('ec', { revision: 2, cancelled: true })] };
    const next = await read(secret, tag);
    expect([next.status, next.text.includes('STATUS:CANCELLED')]).toEqual([200, true]);
  });

  it('is asked for thirty times a minute, and then told when to come again', async () => {
    const [secret, other] = [await secretOf(), await secretOf()];
    const answers = await Promise.all(Array.from({ length: 31 }, () => read(secret)));
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual([[429, 'rate.limited']]);
    expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await read(other)).status).toBe(200);
  });
});

describe('a secret', () => {
  it('is shown once: not in the list, and not to the same command sent again', async () => {
    const made = await make({ name: 'Comité' }, secretary, 'k-1');
    const again = await make({ name: 'Comité' }, secretary, 'k-1');
    expect([again.status, again.body.id, again.body.secret]).toEqual([201, made.body.id, undefined]);
    const list = await view.ask('/v1/calendar-feeds', {}, secretary);
    expect(list.body.feeds).toEqual([again.body]);
    expect(list.text).not.toContain(made.body.secret);
    const other = await make({ name: 'Otro' }, secretary, 'k-1');
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key.reused']);
  });

  it('opens nothing once it is revoked, for good; revoking again changes nothing', async () => {
    const { body } = await make();
    const revoke = () =>
      view.ask(`/v1/calendar-feeds/${body.id}`, { method: 'DELETE' }, secretary).then(({ status }) => status);
    expect([await revoke(), await revoke()]).toEqual([200, 200]);
    const answer = await read(body.secret);
    expect([answer.status, answer.body.code]).toEqual([404, 'calendar.unknown-secret']);
    expect(answer.text).not.toContain(body.secret);
    expect((await view.ask('/v1/calendar-feeds', {}, secretary)).body.feeds).toEqual([]);
  });

  it.each(['x', 'A'.repeat(43), '%00', encodeURIComponent('ñ'.repeat(43))])(
    'that is none opens nothing: %s',
    async (secret) => {
      const { status, body } = await read(secret);
      expect([404, 422, 400]).toContain(status);
      expect(body.code).toBeDefined();
    },
  );

  it('is the business of its agency alone', async () => {
    const { body } = await make();
    for (const who of [colombian, { ...secretary, agency: 'ec-policia' }]) {
      expect((await view.ask('/v1/calendar-feeds', {}, who)).body.feeds).toEqual([]);
      const revoked = await view.ask(`/v1/calendar-feeds/${body.id}`, { method: 'DELETE' }, who);
      expect([revoked.status, revoked.body.code]).toEqual([404, 'calendar-feed.unknown']);
    }
    expect((await read(body.secret)).status).toBe(200);
    expect((await make({ name: 'x' }, { ...secretary, roles: ['analyst'] })).status).toBe(403);
  });

  it('an agency has fifty at most', async () => {
    for (let n = 0; n < 50; n++) expect((await make({ name: `n ${n}` })).status).toBe(201);
    const { status, body } = await make({ name: 'una más' });
    expect([status, body.code, body.most]).toEqual([409, 'calendar-feed.too-many', 50]);
    expect((await make({ name: 'de otros' }, colombian)).status).toBe(201);
  });
});
