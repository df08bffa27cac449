import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandBus } from '@nestjs/cqrs';
import type { Sealed } from '#platform/contracts';
import { DecideHandler, MemoryEventStore } from '#platform/event-store';
import type { CommandMeta, Instant } from '#platform/kernel';
import { AgencyKeyring, placeOf } from '#platform/sealed';
import { meta, NOW } from './fixtures/said.ts';
import type { OpeningEntry } from './opening.ts';
import { Openings } from './openings.ts';
import { ContentSealing } from './sealing.ts';

const LATER = '2096-01-01T00:00:00.000Z';
const BEFORE = '2026-02-28T00:00:00.000Z';
const REASON = 'Preparación del curso';

/** A capability that knows nothing of requests: material of courses, sealed for the agency that is taught. */
class Courses {
  readonly #material = new Map<string, { for: string; sealed: Sealed; expires: Instant }>();

  constructor(
    private readonly sealing: ContentSealing,
    private readonly openings: Openings,
  ) {}

  async hand(course: string, material: string, agency: string, expires: Instant = LATER): Promise<void> {
    const sealed = await this.sealing.seal(material, agency, 'EC', placeOf(course, 'material'));
    this.#material.set(course, { for: agency, sealed, expires });
  }

  read(course: string, caller: CommandMeta, reason = REASON): Promise<unknown> {
    const kept = this.#material.get(course);
    const found =
      kept?.for === caller.caller.agency
        ? { sealed: kept.sealed, expires: kept.expires, place: placeOf(course, 'material') }
        : undefined;
    return this.openings.open({ request: course, part: 'material', reason }, found, caller);
  }
}

let folder: string;
let store: MemoryEventStore;
let openings: Openings;
let courses: Courses;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vecindad-courses-'));
  store = new MemoryEventStore();
  const keyring = new AgencyKeyring(folder);
  const { publicKey } = await keyring.create('ec-policia');
  const commands = new DecideHandler(store, () => []) as unknown as CommandBus;
  openings = new Openings(commands, store, keyring);
  courses = new Courses(new ContentSealing({ keyOf: async () => publicKey }), openings);
});
afterEach(() => rmSync(folder, { recursive: true }));

const entries = async (request?: string): Promise<OpeningEntry[]> =>
  (await openings.page(request === undefined ? {} : { request }, {})).openings;
const ana = meta('ec-policia', NOW);
const eva = meta('ec-fiscalia', NOW);

describe('a capability of its own', () => {
  it('seals content for an agency, which opens it; and who did, why and when, is written', async () => {
    await courses.hand('course-1', 'Cómo se reconoce un sello', 'ec-policia');
    expect(await courses.read('course-1', ana)).toBe('Cómo se reconoce un sello');
    expect(await entries('course-1')).toEqual([
      {
        request: 'course-1',
        part: 'material',
        reason: REASON,
        agency: 'ec-policia',
        by: 'ana',
        at: NOW,
        outcome: 'opened',
      },
    ]);
  });

  it('gives nothing to another agency, past its expiry, or twice under one entry; all of it is written', async () => {
    await courses.hand('course-1', 'Apuntes', 'ec-policia');
    await courses.hand('course-2', 'Apuntes', 'ec-policia', BEFORE);
    await expect(courses.read('course-1', eva)).rejects.toMatchObject({ code: 'content.unknown' });
    await expect(courses.read('course-2', ana)).rejects.toMatchObject({ code: 'content.expired' });
    await courses.read('course-1', ana);
    await courses.read('course-1', ana);
    expect((await entries()).map(({ request, outcome, refusal }) => [request, refusal ?? outcome])).toEqual([
      ['course-1', 'content.unknown'],
      ['course-2', 'content.expired'],
      ['course-1', 'opened'],
      ['course-1', 'opened'],
    ]);
  });

  it('opens nothing without a reason that says something, and writes nothing of it', async () => {
    await courses.hand('course-1', 'Apuntes', 'ec-policia');
    await expect(courses.read('course-1', ana, '…')).rejects.toMatchObject({
      code: 'content.reason-missing',
    });
    expect(await entries()).toEqual([]);
  });

  it('gives nothing that could not be written first', async () => {
    await courses.hand('course-1', 'Apuntes', 'ec-policia');
    store.append = async () => {
      throw new Error('the disk is full');
    };
    await expect(courses.read('course-1', ana)).rejects.toThrow('the disk is full');
  });
});
