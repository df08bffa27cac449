import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppName } from '#tools/local-system';
import { as, crossingAt, memorandum, postNamed, until } from '../client.ts';
import { inDatabase, type TestSystem } from '../environment/system.ts';
import type { OpenApiDocument } from '../generated-bodies.ts';

/** `UPDATE=1` writes it anew from the running system. */
const DOCUMENT = join(import.meta.dirname, '../../docs/who-is-told-what.md');

/** What is only of one relation, or everybody's: its mark in names of posts, instruments, requests, and its ledgers. */
const relations = {
  'EC–CO': /marca-ec-co|\b(ec\.co|co\.ec)\.[a-z]/,
  'EC–PE': /marca-ec-pe|\b(ec\.pe|pe\.ec)\.[a-z]/,
  all: /marca-todos|\b(ec|co|pe)\.all\.[a-z]/,
} as const;
type Relation = keyof typeof relations;

const apps: readonly (readonly [AppName, string])[] = [
  ['EC', 'Ecuador’s node'],
  ['CO', 'Colombia’s node'],
  ['PE', 'Peru’s node'],
  ['SHARED_VIEW', 'Shared view'],
  ['AUDITOR', 'Auditor'],
];

/** What a route's parameter may stand for: one name of each relation. */
const namesFor = async (system: TestSystem, app: AppName, path: string): Promise<readonly string[]> => {
  const each = (name: (of: string) => string) => ['ec-co', 'ec-pe', 'todos'].map(name);
  if (path.includes('/posts/') || path.includes('/crossings/')) return each((of) => `marca-${of}`);
  if (path.includes('/instruments/')) return each((of) => `ec-marca-${of}`);
  if (path.includes('/requests/')) return each((of) => `ec-marca-${of}`);
  if (path.includes('/safeguards/cases/')) return ['ec-marca-caso'];
  if (path.includes('/lives/')) return each((of) => `instrument-ec-marca-${of}`);
  if (path.includes('/ledgers/'))
    return ['ec.co.crossing', 'co.ec.agreement', 'ec.pe.crossing', 'ec.all.crossing'];
  if (path.includes('/digests/')) return ['posts', 'traffic', 'instruments', 'exchanges'];
  if (path.includes('/quarantine/'))
    return [{ id: 1 }, ...(await inDatabase(system, app, 'select id from quarantine'))].map(({ id }) =>
      String(id),
    );
  return ['00000000-0000-4000-8000-000000000000'];
};

/** Queries that show as much as a route can. */
const queryFor = (path: string): string => {
  if (path === '/v1/traffic') return '?group=post,country';
  return path.endsWith('/events') ? '?limit=20000' : '';
};

/** Has no end; the stream has a story of its own. */
const endless = new Set(['/v1/changes']);
/** Says what callers of one's own country asked for, in their own words; whose it says is asked apart. */
const SECURITY_LOG = '/v1/security-log';

/** Of the running system: which token is shown whose data by which route. */
export const whoIsToldWhat = (the: () => TestSystem): void =>
  describe('who is told what', () => {
    let system: TestSystem;
    const shown = new Map<string, Map<string, string>>();

    beforeAll(async () => {
      system = the();
      const officer = as(system, 'EC', 'border-officer-ec');
      const treaty = as(system, 'EC', 'treaty-officer-ec');
      await officer('/v1/safeguards/cases', {
        body: { id: 'marca-caso', kind: 'assistance', since: '2026-11-23T08:00:00-05:00', place: 'Tulcán' },
      });
      for (const [of, border] of [
        ['ec-co', 'CO'],
        ['ec-pe', 'PE'],
        ['todos', undefined],
      ] as const) {
        await officer('/v1/posts', { body: postNamed(`marca-${of}`, border) });
        const mode = border ? 'land' : 'air';
        const recorded = await officer('/v1/crossings', {
          key: `marca-${of}`,
          body: crossingAt(`marca-${of}`, { mode }),
        });
        if (border) await treaty('/v1/instruments', { body: memorandum(`marca-${of}`, ['EC', border]) });
        await until('the view shows it', async () => {
          const position = recorded.headers.get('vecindad-position')!;
          const seen = await as(
            system,
            'SHARED_VIEW',
            'committee-ec',
          )(`/v1/traffic?post=marca-${of}`, {
            headers: { 'vecindad-min-position': position },
          });
          return seen.body.total.persons > 0;
        });
      }
    }, 60_000);

    const relationsIn = (text: string): string =>
      (Object.keys(relations) as Relation[]).filter((relation) => relations[relation].test(text)).join(', ');

    const cellOf = async (app: AppName, token: string, path: string): Promise<string> => {
      const found = new Set<string>();
      let refused = '';
      const names = path.includes('{') ? await namesFor(system, app, path) : [''];
      for (const name of names) {
        const reply = await as(system, app, token)(path.replace(/\{\w+\}/, name) + queryFor(path));
        const headers = [...reply.headers].map(([key, value]) => `${key}: ${value}`).join('\n');
        const told = relationsIn(`${headers}\n${reply.status < 300 ? reply.text : ''}`);
        if (told) told.split(', ').forEach((relation) => found.add(relation));
        // An address that was refused too often is not even heard for a while.
        if ([401, 403, 429].includes(reply.status)) refused = reply.status === 403 ? '403' : '401';
      }
      return [...found].sort().join(', ') || refused || '–';
    };

    it('is asked of every route with every token', async () => {
      const tokens = Object.keys(system.tokens).filter((name) => name !== 'auditor');
      for (const [app, title] of apps) {
        const document = (await as(system, app, 'nobody')('/openapi.json')).body as OpenApiDocument;
        for (const [path, methods] of Object.entries(document.paths)) {
          if (!('get' in methods) || endless.has(path) || path === SECURITY_LOG) continue;
          const row = new Map<string, string>();
          for (const token of tokens) row.set(token, await cellOf(app, token, path));
          shown.set(`${title} · \`GET ${path}\``, row);
        }
      }
      expect(shown.size).toBeGreaterThan(30);
    }, 120_000);

    it('a security officer is shown what callers of its own country did, and what was done by nobody known', async () => {
      for (const country of ['EC', 'CO', 'PE'] as const)
        for (const app of [country, 'SHARED_VIEW', 'AUDITOR'] as const) {
          const officer = as(system, app, `security-officer-${country.toLowerCase()}`);
          const { entries } = (await officer(`${SECURITY_LOG}?limit=1000`)).body as {
            entries: { country?: string | null }[];
          };
          const shown = new Set(entries.map((entry) => entry.country ?? country));
          expect([app, [...shown]]).toEqual([app, entries.length > 0 ? [country] : []]);
        }
    });

    it('no caller is shown anything of two other countries', () => {
      const wrong = [...shown].flatMap(([route, row]) =>
        [...row].flatMap(([token, told]) =>
          (token.endsWith('-co') && told.includes('EC–PE')) ||
          (token.endsWith('-pe') && told.includes('EC–CO'))
            ? [`${token} at ${route}: ${told}`]
            : [],
        ),
      );
      expect(wrong).toEqual([]);
    });

    it('and those whose business it is are shown it', () => {
      const at = (route: string, token: string) => shown.get(route)?.get(token);
      expect(at('Shared view · `GET /v1/traffic`', 'committee-ec')).toBe('EC–CO, EC–PE, all');
      expect(at('Shared view · `GET /v1/traffic`', 'committee-co')).toBe('EC–CO, all');
      expect(at('Shared view · `GET /v1/traffic`', 'committee-pe')).toBe('EC–PE, all');
      expect(at('Auditor · `GET /v1/ledgers`', 'auditor-pe')).toBe('EC–PE, all');
    });

    it('as the documentation has it', () => {
      const document = documentOf(shown);
      if (process.env['UPDATE']) writeFileSync(DOCUMENT, document);
      expect(document).toBe(readFileSync(DOCUMENT, 'utf8'));
    });
  });

/** Routes of one row each; tokens that are told the same are named together. */
const documentOf = (shown: ReadonlyMap<string, ReadonlyMap<string, string>>): string => {
  const rows = [...shown].map(([route, row]) => {
    const byTold = new Map<string, string[]>();
    for (const [token, told] of row)
      if (!/^40[13]$/.test(told)) byTold.set(told, [...(byTold.get(told) ?? []), token]);
    const cells = [...byTold].sort().map(([told, tokens]) => `${told}: ${tokens.sort().join(', ')}`);
    return `| ${route} | ${cells.join('<br>') || 'nobody of these'} |`;
  });
  return [
    '# Who is told what',
    '',
    'Made from a running system: every route that answers a question, asked with every token of the local system, and of',
    'which relation something stands in the answer or its headers. `–`: an answer that holds nothing of any relation.',
    'Who is not named is refused.',
    '',
    '| route | is shown, to whom |',
    '|---|---|',
    ...rows,
    '',
  ].join('\n');
};
