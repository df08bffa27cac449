import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { may, permissionsByRole } from './permissions.ts';

const roles = Object.keys(permissionsByRole);
const permissions = [...new Set(Object.values(permissionsByRole).flat())];

describe('what a role may do', () => {
  it('is that a border officer writes of posts and crossings, an agency’s system of crossings, and nobody else does', () => {
    for (const permission of ['post:register', 'post:describe', 'post:status'])
      expect(roles.filter((role) => may([role], permission))).toEqual(['border-officer']);
    expect(roles.filter((role) => may([role], 'crossing:record'))).toEqual([
      'border-officer',
      'agency-system',
    ]);
  });

  it('is that an agency’s system records and reads its own write with one token', () => {
    for (const permission of ['crossing:record', 'post:read', 'view:read'])
      expect(may(['agency-system'], permission)).toBe(true);
  });

  it('is that only operators change keys and decide about quarantine', () => {
    for (const permission of ['quarantine:resolve', 'key:rotate'])
      expect(roles.filter((role) => may([role], permission))).toEqual(['operator']);
  });

  it('is that auditors read, replay, verify, and change nothing', () =>
    expect(permissionsByRole['auditor']!.every((permission) => /:(read|run|verify)$/.test(permission))).toBe(
      true,
    ));

  it('is that operators keep ledgers sound, and do not read what two countries told one another in them', () => {
    expect(may(['operator'], 'ledger:verify')).toBe(true);
    expect(roles.filter((role) => may([role], 'ledger:read'))).toEqual(['auditor']);
  });

  it('is what docs/api.md says', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../../docs/api.md'), 'utf8');
    const [, table = ''] = /\| role \| may \|\n\|.*\|\n((?:\|.*\|\n)+)/.exec(text) ?? [];
    const written = table
      .trim()
      .split('\n')
      .map((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name!));
    expect(Object.fromEntries(written.map(([role, ...may]) => [role!, may]))).toEqual(permissionsByRole);
  });

  it('is said in the form noun:act', () => {
    for (const permission of permissions) expect(permission).toMatch(/^[a-z-]+:[a-z]+$/);
  });

  it('adds up over roles, and never beyond', () =>
    fc.assert(
      fc.property(fc.subarray(roles), fc.constantFrom(...permissions), (held, permission) => {
        expect(may(held, permission)).toBe(held.some((role) => may([role], permission)));
      }),
    ));

  it('is nothing without a role, and nothing for a permission that none has', () => {
    for (const permission of permissions) expect(may([], permission)).toBe(false);
    for (const permission of ['', 'post', 'post:', 'post:*', '*']) expect(may(roles, permission)).toBe(false);
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', ''])(
    'is nothing in a role called “%s”',
    (role) => {
      for (const permission of [...permissions, 'length', 'name'])
        expect(may([role], permission)).toBe(false);
    },
  );
});
