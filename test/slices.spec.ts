import 'reflect-metadata';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Module } from '@nestjs/common';
import { Entity, PrimaryColumn } from 'typeorm';
import { capabilityContracts } from '#contracts';
import { assemble } from '#platform/contracts';
import { contractsOfSlices, type Slice } from '#platform/slice';
import { eventStoreMigrations, newCommandKey } from '#platform/event-store';
import { messagingMigrations } from '#platform/messaging';
import { projectionTables, Shows, type Projection } from '#platform/projection';
import { securityLogTable } from '#platform/access';
import { vaultMigrations } from '#platform/vault';
import type { Migration } from '#platform/database';
import { slices } from '#slices';
import { forgottenIn, migrationsOf, sliceFolder } from './slice-check.ts';

const libs = join(import.meta.dirname, '..', 'libs', 'capabilities');

it('the list of contracts that commands read without the slices is what the slices bring', () =>
  expect(assemble(capabilityContracts).byType).toEqual(contractsOfSlices(slices).byType));

describe('the capabilities', () => {
  it('are all in the list that the applications are made of', () => {
    const folders = readdirSync(libs).filter((name) => existsSync(join(libs, name, 'src', 'index.ts')));
    expect(slices.map(({ name }) => name).sort()).toEqual(folders.sort());
  });

  it.each(slices.map((slice) => [slice.name, slice] as const))(
    '%s has forgotten nothing: disclosure, schema, sample, read model, permission, wiring, problems',
    async (name, slice) => expect(forgottenIn(slice, await sliceFolder(name), slices)).toEqual([]),
  );

  it('have no problem, event or permission in common', () => {
    for (const part of ['problems', 'disclosures', 'permissions'] as const) {
      const names = slices.flatMap((slice) => Object.keys(slice[part] ?? {}));
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });
});

describe('the steps in the shape of a database', () => {
  const owners: Readonly<Record<string, readonly Migration[]>> = {
    ...Object.fromEntries(slices.map((slice) => [slice.name, migrationsOf(slice)])),
    platform: [
      ...eventStoreMigrations(newCommandKey()),
      ...messagingMigrations,
      projectionTables,
      securityLogTable,
      ...vaultMigrations,
    ],
  };
  const namesOf = (migrations: readonly Migration[]): string[] => [
    ...new Set(migrations.map((Step) => new Step().name!)),
  ];

  it('have a number each, and no two the same', () => {
    const numbers = Object.values(owners)
      .flatMap(namesOf)
      .map((name) => /17\d{11}$/.exec(name)?.[0]);
    expect(numbers).not.toContain(undefined);
    expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
  });
});

describe('a capability that forgets something is told what', () => {
  const [crossing, agreement] = slices as [Slice, Slice];
  const shows = (...models: readonly Projection[]): Partial<Slice> => ({
    view: { ...crossing.view, models },
  });

  @Controller('v1/forgetful')
  class ForgetfulController {
    @Get() open(): void {}
  }
  @Module({ controllers: [ForgetfulController] })
  class ForgetfulModule {}

  @Controller('v1/mistaken')
  @Shows(agreement.view!.models![0]!)
  class MistakenController {
    @Get() open(): void {}
  }
  @Module({ controllers: [MistakenController] })
  class MistakenModule {}

  @Entity('forgetful')
  class Forgetful {
    @PrimaryColumn('text') post!: string;
  }
  const forgetful = { ...crossing.view!.models![0]!, tables: [Forgetful] };

  it('whose rows it shows', async () => {
    const { exported } = await folder;
    const reading = 'this.source.manager.find(Forgetful, { where: { post } })';
    const told = 'ledger: Forgetful is read without asking what the caller’s country may read';
    const slice = { ...crossing, view: { ...crossing.view, models: [forgetful] } };
    expect(forgottenIn(slice, { sources: [reading], exported }, slices)).toContain(told);
    const asking = reading.replace('{ post }', '{ post, ledger: In(ledgersAt(country)) }');
    expect(forgottenIn(slice, { sources: [asking], exported }, slices)).not.toContain(told);
  });

  const folder = sliceFolder('crossing');

  it.each<[string, Partial<Slice>, string]>([
    ['its wiring', {}, 'wiring: it is not in libs/slices/src/index.ts'],
    ['its disclosures', { disclosures: {} }, 'disclosure: nothing is said of PostOpened'],
    ['its channel', { channels: [] }, 'channel: what it discloses goes into none'],
    ['which channels there are', { channels: ['none'] }, 'channel: there is none called none'],
    ['a read model', shows(), 'read model: none records vecindad.crossing.recorded.v2'],
    ['a step of its tables', shows(), 'wiring: nobody takes the step TrafficByLedger1700000000015'],
    ['to keep a read model', shows(), 'wiring: nobody keeps the read model traffic'],
    [
      'to say what its query shows',
      { view: { ...crossing.view, module: ForgetfulModule } },
      'query: ForgetfulController.open does not say which read models it shows',
    ],
    [
      'what is kept where its query is answered',
      { view: { ...crossing.view, module: MistakenModule } },
      'query: MistakenController.open shows instruments, which a view does not keep',
    ],
    [
      'one of the read models that it reads',
      { view: { ...crossing.view, module: MistakenModule } },
      'query: rows of traffic are read where no query says that it shows them',
    ],
    ['a permission', { node: { module: ForgetfulModule } }, 'permission: a route names none'],
    ['its problems', { problems: {} }, 'problem: post.unknown has no text'],
    ['on what a row rests', shows(forgetful), 'ledger: rows of Forgetful do not say on which they rest'],
  ])('%s', async (_, broken, told) =>
    expect(forgottenIn({ ...crossing, ...broken }, await folder, slices)).toContain(told),
  );
});
