import 'reflect-metadata';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Module } from '@nestjs/common';
import { Entity, PrimaryColumn } from 'typeorm';
import { capabilityContracts } from '#contracts';
import { permissionsByRole } from '#platform/access';
import type { Slice } from '#platform/operations';
import { Shows } from '#platform/projection';
import { slices } from '#slices';
import { forgottenIn, sliceFolder } from './slice-check.ts';

const libs = join(import.meta.dirname, '..', 'libs', 'capabilities');

/** Reads what all capabilities have published, and tells nothing itself. */
const AUDIT = 'audit';

it('the list of contracts that commands read without the slices is what the slices bring', () =>
  expect([...capabilityContracts]).toEqual(slices.map(({ contracts }) => contracts)));

describe('the capabilities', () => {
  it('are all in the list that the applications are made of', () => {
    const folders = readdirSync(libs).filter((name) => existsSync(join(libs, name, 'src', 'index.ts')));
    expect(slices.map(({ name }) => name).sort()).toEqual(folders.filter((name) => name !== AUDIT).sort());
  });

  it.each(slices.map((slice) => [slice.name, slice] as const))(
    '%s has forgotten nothing: disclosure, schema, sample, read model, permission, wiring, problems',
    async (name, slice) => expect(forgottenIn(slice, await sliceFolder(name), slices)).toEqual([]),
  );

  it('write one table each, and no two of them the same problem or disclose the same event', () => {
    for (const names of [
      slices.flatMap(({ problems }) => Object.keys(problems)),
      slices.flatMap(({ disclosures }) => Object.keys(disclosures)),
    ])
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('are what every permission of a role is for', () => {
    const own = ['metrics', 'view', 'ledger', 'replay', 'quarantine', 'key', 'readiness', 'security-log'];
    /** Asked of within a route: how far what it shows reaches. */
    const within = ['every-opening:read'];
    const used = new Set(
      slices.flatMap(({ node, view }) =>
        [node, view].flatMap((module) =>
          (Reflect.getMetadata('controllers', module) as { prototype: object }[]).flatMap(({ prototype }) =>
            Object.getOwnPropertyNames(prototype).map(
              (route) =>
                Reflect.getMetadata(
                  'vecindad:permission',
                  (prototype as Record<string, object>)[route]!,
                ) as string,
            ),
          ),
        ),
      ),
    );
    const granted = Object.values(permissionsByRole).flat();
    expect(
      granted.filter(
        (permission) =>
          !used.has(permission) && !within.includes(permission) && !own.includes(permission.split(':')[0]!),
      ),
    ).toEqual([]);
  });
});

describe('a capability that forgets something is told what', () => {
  @Controller('v1/forgetful')
  class ForgetfulController {
    @Get() open(): void {}
  }
  @Module({ controllers: [ForgetfulController] })
  class ForgetfulModule {}

  @Controller('v1/mistaken')
  @Shows(slices[1]!.shared[0]!)
  class MistakenController {
    @Get() open(): void {}
  }
  @Module({ controllers: [MistakenController] })
  class MistakenModule {}

  @Entity('forgetful')
  class Forgetful {
    @PrimaryColumn('text') post!: string;
  }
  const forgetful = { ...slices[0]!.shared[0]!, tables: [Forgetful] };

  it('whose rows it shows', async () => {
    const { exported } = await folder;
    const reading = 'this.source.manager.find(Forgetful, { where: { post } })';
    const told = 'ledger: Forgetful is read without asking what the caller’s country may read';
    const slice = { ...crossing, shared: [forgetful] };
    expect(forgottenIn(slice, { sources: [reading], exported }, slices)).toContain(told);
    const asking = reading.replace('{ post }', '{ post, ledger: In(ledgersAt(country)) }');
    expect(forgottenIn(slice, { sources: [asking], exported }, slices)).not.toContain(told);
  });

  const [crossing] = slices as [Slice];
  const folder = sliceFolder('crossing');

  it.each<[string, Partial<Slice>, string]>([
    ['its wiring', {}, 'wiring: it is not in libs/slices/src/index.ts'],
    ['its disclosures', { disclosures: {} }, 'disclosure: nothing is said of PostOpened'],
    ['its channel', { name: 'forgetful' }, 'channel: none bears its name'],
    [
      'its schemas',
      { contracts: { ...crossing.contracts, contracts: [] } },
      'schema: its channel has no contract',
    ],
    ['a read model', { shared: [] }, 'read model: none records vecindad.crossing.recorded.v2'],
    ['to keep a read model', { shared: [] }, 'wiring: nobody keeps the read model traffic'],
    [
      'to say what its query shows',
      { view: ForgetfulModule },
      'query: ForgetfulController.open does not say which read models it shows',
    ],
    [
      'what is kept where its query is answered',
      { view: MistakenModule },
      'query: MistakenController.open shows instruments, which a view does not keep',
    ],
    [
      'one of the read models that it reads',
      { view: MistakenModule },
      'query: rows of traffic are read where no query says that it shows them',
    ],
    ['a permission', { node: ForgetfulModule }, 'permission: a route names none'],
    ['its problems', { problems: {} }, 'problem: post.unknown has no text'],
    [
      'on what a row rests',
      { shared: [forgetful] },
      'ledger: rows of Forgetful do not say on which they rest',
    ],
  ])('%s', async (_, broken, told) =>
    expect(forgottenIn({ ...crossing, ...broken }, await folder, slices)).toContain(told),
  );
});
