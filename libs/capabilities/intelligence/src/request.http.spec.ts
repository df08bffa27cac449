import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { AUTHORISATIONS } from '#platform/sharing';
import { agencies, type Basis } from '#platform/contracts';
import { MemoryEventStore } from '#platform/event-store';
import { Rejected } from '#platform/kernel';
import { AgencyKeyring, createAgencyKey, publicPartOf } from '#platform/sealed';
import { ContentSealing } from '#platform/sealed/node';
import { Desk, type Speaker } from './fixtures/desk.ts';
import type { ExchangeView } from './exchange-state.ts';
import { ASKED, basis, inForce } from './fixtures/requests.ts';
import { RequestController } from './request.controller.ts';
import { Requests } from './requests.ts';

const ana = { subject: 'ana', agency: 'ec-policia' };
const luis = { subject: 'luis', agency: 'ec-policia' };
const eva = { subject: 'eva', agency: 'ec-fiscalia' };
const inAMonth = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString();

let folder: string;
let store: MemoryEventStore;
let desk: Desk;
let early: ExchangeView[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vecindad-desk-'));
  store = new MemoryEventStore();
  early = [];
  const key = publicPartOf(await createAgencyKey());
  desk = await Desk.open(
    store,
    [RequestController],
    [
      { provide: AgencyKeyring, useValue: new AgencyKeyring(folder) },
      { provide: Requests, useValue: { concerning: async () => [], early: async () => early } },
      {
        provide: AUTHORISATIONS,
        useValue: {
          find: async ({ article }: Basis) =>
            article === basis.article
              ? { ...inForce, agencies: agencies.map(({ code }) => code) }
              : undefined,
        },
      },
      {
        provide: ContentSealing,
        useValue: new ContentSealing({
          keyOf: async (agency: string) => {
            if (agency === ASKED) return key;
            throw new Rejected('agency.without-key', { field: 'to', agency });
          },
        }),
      },
    ],
  );
});
afterEach(async () => {
  await desk.close();
  rmSync(folder, { recursive: true });
});

const ask = (speaker: Speaker, key: string, more: object = {}) =>
  desk
    .saidBy(speaker, request(desk.url).post('/v1/requests'))
    .set('Idempotency-Key', key)
    .send({
      id: 'caso-7',
      to: ASKED,
      matter: 'human-trafficking',
      purpose: 'investigation',
      basis,
      urgency: 'priority',
      deadline: inAMonth,
      questions: ['¿Qué consta?'],
      ...more,
    });
const asked = async (): Promise<string[]> => store.streams('request');

describe('a request over HTTP', () => {
  it('sent again by a colleague is the same, and another agency’s key is its own', async () => {
    const first = await ask(ana, 'k-1');
    expect([first.status, first.body]).toEqual([201, { id: 'ec-policia-caso-7', version: 1 }]);
    expect((await ask(luis, 'k-1')).body).toEqual(first.body);
    const other = await ask(luis, 'k-1', { urgency: 'routine' });
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key.reused']);
    expect((await ask(eva, 'k-1')).body).toEqual({ id: 'ec-fiscalia-caso-7', version: 1 });
    expect(await asked()).toEqual(['request-ec-fiscalia-caso-7', 'request-ec-policia-caso-7']);
  });

  it('under a name that another agency has used is answered as under one that nobody has', async () => {
    await ask(ana, 'k-1');
    const without = { basis: { ...basis, article: 'art. 9' } };
    const told = async (id: string, key: string, more: object) => {
      const { status, body } = await ask(eva, key, { id, ...more });
      return JSON.stringify({ status, body: body as object }).replaceAll(id, '…');
    };
    expect(await told('caso-7', 'k-2', without)).toBe(await told('caso-8', 'k-3', without));
    expect(await told('caso-7', 'k-4', {})).toBe(await told('caso-8', 'k-5', {}));
    expect((await ask(ana, 'k-6')).body.code).toBe('request.already-asked');
  });

  it('names the agencies that there are where one is only named like one; and nothing is kept', async () => {
    const { status, body } = await ask(ana, 'k-1', { to: 'co-xyz' });
    expect([status, body.code, body.field]).toEqual([422, 'request.unknown-agency', 'to']);
    expect(body.meant).toContain('co-policia');
    expect(body.detail).toContain('co-policia');
    expect(await asked()).toEqual([]);
  });

  it('to an agency of a country that is no neighbour leads nowhere, and is refused before anything is sealed', async () => {
    const colombian = { subject: 'carlos', agency: 'co-policia', country: 'CO' } as const;
    const { status, body } = await ask(colombian, 'k-1', { to: 'pe-pnp' });
    expect([status, body.code]).toEqual([422, 'request.unknown-agency']);
    expect(await asked()).toEqual([]);
  });

  it.each([
    ['deadline', '9999-12-31T23:59:59-05:00'],
    ['asked', '1850-01-01T00:00:00-05:00'],
  ])('has a %s in reach, which %s is not, in whatever offset; and nothing is kept', async (field, moment) => {
    const { status, body } = await ask(ana, 'k-1', { [field]: moment });
    expect(status).toBe(422);
    expect(JSON.stringify(body)).toContain(field);
    expect(await asked()).toEqual([]);
  });

  it('whose answer came first is told to the agency that asked it, and to no other', async () => {
    await ask(ana, 'k-1');
    const answered = { state: 'answered', overdue: false, answers: 1, generated: false } as const;
    early = ['ec-policia-caso-7', 'ec-nobody-1'].map((id) => ({ id, ...answered }));
    const seenBy = async (speaker: Speaker) =>
      (await desk.saidBy(speaker, request(desk.url).get('/v1/requests'))).body.early as object[];
    expect(await seenBy(luis)).toEqual(early.slice(0, 1));
    expect(await seenBy(eva)).toEqual([]);
  });
});
