import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { crossing } from '#capabilities/crossing';
import { EventStoreModule, MemoryEventStore } from '#platform/event-store';
import { createApp, HttpModule } from '#platform/http';
import { countries, type Country } from '#platform/kernel';
import type { LocalSystem } from '#tools/local-system';
import { loadPosts } from './load-posts.ts';
import { loadSampleCrossings } from './sample-data.ts';
import { referencePosts } from './load-posts.ts';
import { SAMPLE_SIZE } from './sample-data.ts';
import { statusHistory } from './status-history.ts';
import { tellsBy } from '#platform/messaging';

class Node {}

/** A node's REST API over a store in memory; whoever asks is a border officer of its country. */
const nodeOf = async (
  country: Country,
  store: MemoryEventStore,
): Promise<{ app: NestExpressApplication; url: string }> => {
  const app = await createApp(
    {
      module: Node,
      imports: [
        HttpModule.forRoot({ problems: [crossing.problems!] }),
        EventStoreModule.forRoot(async () => store, tellsBy(country, crossing.disclosures!)),
        crossing.node!.module!,
      ],
    },
    country,
  );
  app.use((request: Request, _: Response, next: NextFunction) => {
    request.caller = {
      subject: 'officer',
      country,
      agency: 'migration',
      roles: ['border-officer'],
      expires: Infinity,
      token: { key: '', issued: 0 },
    };
    next();
  });
  await app.listen(0, '127.0.0.1');
  return { app, url: `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}` };
};

const log: string[] = [];
const say = (line: string): void => void log.push(line);
const apps: NestExpressApplication[] = [];
let stores: Record<Country, MemoryEventStore>;
let system: LocalSystem;

beforeEach(async () => {
  log.length = 0;
  stores = { EC: new MemoryEventStore(), CO: new MemoryEventStore(), PE: new MemoryEventStore() };
  const nodes: Partial<Record<Country, { url: string }>> = {};
  for (const country of countries) {
    const { app, url } = await nodeOf(country, stores[country]);
    apps.push(app);
    nodes[country] = { url };
  }
  system = { nodes, tokens: {} } as unknown as LocalSystem;
});

afterEach(async () => {
  await Promise.all(apps.splice(0).map((app) => app.close()));
});

const recorded = async (country: Country): Promise<number> =>
  (await stores[country].follow(0).next({ limit: 100_000 })).events.length;

const facts = (country: Country): number =>
  referencePosts[country].length + statusHistory.filter(({ by }) => by === country).length;

const registers = async (): Promise<number[]> => Promise.all(countries.map(recorded));

describe('loading the reference facts and the sample', () => {
  it('tells every node its own, and adds nothing when they are loaded again', async () => {
    await loadPosts(system, say);
    const loaded = await registers();
    expect(loaded).toEqual(countries.map(facts));

    await loadPosts(system, say);
    expect(await registers()).toEqual(loaded);

    await loadSampleCrossings(system, say);
    await loadSampleCrossings(system, say);
    expect(await recorded('EC')).toBe(facts('EC') + SAMPLE_SIZE);
    expect(log.at(-2)).toContain(`${SAMPLE_SIZE} new`);
    expect(log.at(-1)).toMatch(/generated.*\(0 new\)/);
  });

  it('corrects what an earlier version registered otherwise', async () => {
    const { id, ...earlier } = referencePosts.PE[0]!;
    await fetch(`${system.nodes.PE.url}/v1/posts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'earlier' },
      body: JSON.stringify({ id, ...earlier, name: 'Aguas Verdes (Zarumilla)' }),
    });
    await loadPosts(system, say);
    expect(await recorded('PE')).toBe(facts('PE') + 1);
    const found = await fetch(`${system.nodes.PE.url}/v1/posts/${id}`);
    expect(await found.json()).toMatchObject({ facts: earlier });
  });

  it('stops at a fact that is refused, and names it', async () => {
    // Ecuador's register at Peru's node: Peru has no border with Colombia here.
    const mistaken = { ...system, nodes: { ...system.nodes, EC: system.nodes.PE } } as LocalSystem;
    await expect(loadPosts(mistaken, say)).rejects.toThrow(
      /^reference fact EC [a-z-]+.*post\.no-such-border/,
    );
    expect(log).toEqual([]);
  });
});
