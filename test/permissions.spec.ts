import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RequestMethod } from '@nestjs/common';
import { accessPermissions, PERMISSION, roles, type Permissions, type Role } from '#platform/access';
import { operationsPermissions } from '#platform/operations';
import { slices } from '#slices';
import { routesOf } from './controllers.ts';
import { everyController } from './route-shapes.ts';

const file = join(import.meta.dirname, '..', 'docs', 'permissions.md');

/** Who declares what, in the order of the table. */
const declared: readonly (readonly [owner: string, permissions: Permissions])[] = [
  ...slices.map(({ name, permissions = {} }) => [name, permissions] as const),
  ['every process', { ...accessPermissions.permissions, ...operationsPermissions.permissions }],
];
const all = Object.assign({}, ...declared.map(([, permissions]) => permissions)) as Record<
  string,
  readonly Role[]
>;
const held = (role: Role): string[] =>
  Object.keys(all).filter((permission) => all[permission]!.includes(role));

/** Asked of within a route: how far what it shows reaches. */
const within = ['every-opening:read'];

interface Opening {
  readonly route: string;
  readonly permission: string | undefined;
}

const openings = async (): Promise<Opening[]> =>
  (await everyController()).flatMap((controller) => {
    const base = Reflect.getMetadata('path', controller) as string;
    return routesOf(controller).map(({ handler, method, path }) => {
      const whole = [base, path]
        .map((part) => part.replace(/^\/|\/$/g, ''))
        .filter(Boolean)
        .join('/');
      const permission = Reflect.getMetadata(PERMISSION, handler) as string | undefined;
      return { route: `\`${RequestMethod[method]} /${whole}\``, permission };
    });
  });

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const document = async (): Promise<string> => {
  const open = await openings();
  const opening = (permission: string): string =>
    [...new Set(open.filter((one) => one.permission === permission).map(({ route }) => route))]
      .sort()
      .join('<br>') || 'asked within routes';
  return [
    '# Who may do what',
    '',
    'One table for who has to judge it, made from what each capability declares in its `permissions.ts`. A route names one',
    'permission; one that names none keeps its application from starting. Roles stand in a token (`docs/api.md`). Written anew by',
    '`UPDATE=1 npx jest --selectProjects pure --testPathPatterns test/permissions`.',
    '',
    ...declared
      .filter(([, permissions]) => Object.keys(permissions).length > 0)
      .flatMap(([owner, permissions]) => [
        `## ${owner[0]!.toUpperCase()}${owner.slice(1)}`,
        '',
        row('permission', 'roles', 'opens'),
        row('---', '---', '---'),
        ...Object.entries(permissions).map(([permission, by]) =>
          row(`\`${permission}\``, by.map((role) => `\`${role}\``).join(' '), opening(permission)),
        ),
        '',
      ]),
    '## By role',
    '',
    row('role', 'may'),
    row('---', '---'),
    ...roles.map((role) =>
      row(
        `\`${role}\``,
        held(role)
          .map((permission) => `\`${permission}\``)
          .join(' '),
      ),
    ),
    '',
  ].join('\n');
};

describe('what a role may do', () => {
  it('is what docs/permissions.md says; written anew by UPDATE=1', async () => {
    const text = await document();
    if (process.env['UPDATE']) {
      writeFileSync(file, text);
      execFileSync('npx', ['prettier', '--write', file]);
    }
    const cells = (markdown: string): string[] =>
      markdown
        .split('\n')
        .map((line) => line.replace(/\s+/g, ' ').replace(/-{3,}/g, '---').trim())
        .filter(Boolean);
    expect(cells(readFileSync(file, 'utf8'))).toEqual(cells(text));
  });

  it('is that a border officer writes of posts and crossings, an agency’s system of crossings, and nobody else does', () => {
    for (const permission of ['post:register', 'post:describe', 'post:status'])
      expect(all[permission]).toEqual(['border-officer']);
    expect(all['crossing:record']).toEqual(['border-officer', 'agency-system']);
  });

  it('is that an agency’s system records and reads its own write with one token', () =>
    expect(held('agency-system')).toEqual(
      expect.arrayContaining(['crossing:record', 'post:read', 'view:read']),
    ));

  it('is that only operators change keys and decide about quarantine', () => {
    for (const permission of ['quarantine:resolve', 'key:rotate'])
      expect(all[permission]).toEqual(['operator']);
  });

  it('is that auditors read, replay, verify, and change nothing', () =>
    expect(held('auditor').filter((permission) => !/:(read|run|verify)$/.test(permission))).toEqual([]));

  it('is that operators keep ledgers sound, and do not read what two countries told one another in them', () => {
    expect(held('operator')).toContain('ledger:verify');
    expect(all['ledger:read']).toEqual(['auditor']);
  });

  it('is said in the form noun:act, and is for a route or asked within one', async () => {
    const named = new Set((await openings()).map(({ permission }) => permission));
    for (const permission of Object.keys(all)) expect(permission).toMatch(/^[a-z-]+:[a-z]+$/);
    expect(
      Object.keys(all).filter((permission) => !named.has(permission) && !within.includes(permission)),
    ).toEqual([]);
  });
});
