import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { RequestMethod } from '@nestjs/common';
import { getMetadataArgsStorage } from 'typeorm';
import { nothing } from '#platform/contracts';
import { accessPermissions, PERMISSION } from '#platform/access';
import { PUBLIC } from '#platform/http';
import type { Decider, DomainEvent } from '#platform/kernel';
import { isMigration, type Migration } from '#platform/database';
import { contractsOfSlices, type Slice } from '#platform/slice';
import { LEDGER, shownBy, type Projection, type Table } from '#platform/projection';
import { sampledTypes } from './contracts.ts';
import { controllersIn, routesOf } from './controllers.ts';

const root = join(import.meta.dirname, '..');

/** A capability as it lies in its folder: its modules' exports and their text. */
export interface Folder {
  readonly sources: readonly string[];
  readonly exported: readonly unknown[];
}

export const sliceFolder = async (name: string): Promise<Folder> => {
  const folder = join(root, 'libs', 'capabilities', name, 'src');
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !/spec\.ts$/.test(file));
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(join(folder, file)).href) as Promise<Record<string, unknown>>),
  );
  return {
    sources: files.map((file) => readFileSync(join(folder, file), 'utf8')),
    exported: modules.flatMap((module) => Object.values(module)),
  };
};

const places = ['node', 'view', 'auditor'] as const;
type Place = (typeof places)[number];

export const modelsOf = (slice: Slice): readonly Projection[] =>
  places.flatMap((place) => slice[place]?.models ?? []);

/** Every step that a slice takes in the shape of a database. */
export const migrationsOf = (slice: Slice): readonly Migration[] => [
  ...modelsOf(slice).flatMap(({ migrations }) => migrations),
  ...places.flatMap((place) => slice[place]?.migrations ?? []),
];

const isDecider = (value: unknown): value is Decider<unknown, never, DomainEvent> =>
  typeof value === 'object' &&
  value !== null &&
  'decide' in value &&
  'evolve' in value &&
  'category' in value;

const isProjection = (value: unknown): value is Projection =>
  typeof value === 'object' && value !== null && 'tables' in value && 'on' in value && 'migrations' in value;

/** The permission that each route of a module names; nothing for one that names none, unless anybody may ask it. */
const permissionsOf = (module: object | undefined): (string | undefined)[] =>
  controllersIn(module)
    .flatMap(routesOf)
    .filter(({ handler }) => Reflect.getMetadata(PUBLIC, handler) !== true)
    .map(({ handler }) => Reflect.getMetadata(PERMISSION, handler) as string | undefined);

interface Query {
  readonly name: string;
  readonly controller: string;
  readonly shows: readonly Projection[] | undefined;
}

/** What a module's controllers answer to GET, with the read models that each declares. */
const queriesOf = (module: object | undefined): Query[] =>
  controllersIn(module).flatMap((controller) =>
    routesOf(controller)
      .filter(({ method }) => method === RequestMethod.GET)
      .map(({ name, handler }) => ({
        name: `${controller.name}.${name}`,
        controller: controller.name,
        shows: shownBy(handler, controller),
      })),
  );

/**
 * Queries that do not say what they show, so that nobody waits for it; that show what their process does not keep; and read
 * models that are asked for rows where no query says that it shows them.
 */
const undeclaredIn = (slice: Slice, sources: readonly string[]): string[] => {
  const queries = Object.fromEntries(
    places.map((place) => [place, queriesOf(slice[place]?.module)] as const),
  ) as Record<Place, Query[]>;
  const all = Object.values(queries).flat();
  const shownIn = (source: string): readonly Projection[] => {
    const own = all.filter(({ controller }) => source.includes(`class ${controller} `));
    return (own.length > 0 ? own : all).flatMap(({ shows = [] }) => shows);
  };
  const notKept = (asked: readonly Query[], kept: readonly Projection[], where: string): string[] =>
    asked.flatMap(({ name, shows = [] }) =>
      shows
        .filter((model) => !kept.includes(model))
        .map((model) => `query: ${name} shows ${model.name}, which ${where} does not keep`),
    );
  return [
    ...all
      .filter(({ shows }) => shows === undefined)
      .map(({ name }) => `query: ${name} does not say which read models it shows`),
    ...places.flatMap((place) => notKept(queries[place], slice[place]?.models ?? [], `a ${place}`)),
    ...new Set(
      modelsOf(slice)
        .filter(({ tables }) =>
          sources.some(
            (source) =>
              tables.some((table) => asks(source, table)) &&
              !shownIn(source).some((shown) => shown.tables === tables),
          ),
        )
        .map(({ name }) => `query: rows of ${name} are read where no query says that it shows them`),
    ),
  ];
};

/** Codes of problems as rules and controllers write them: `code: 'post.unknown'`, `Rejected('post.unknown'`, `'post.unknown';`. */
const codesIn = (sources: readonly string[]): string[] => [
  ...new Set(
    sources.flatMap((source) =>
      [...source.matchAll(/(?:code: |Rejected\(|\? undefined : |\? )'([a-z-]+\.[a-z0-9-]+)'/g)].map(
        ([, code]) => code!,
      ),
    ),
  ),
];

/** Problems that every capability shares: they are not its own to describe. */
const shared = new Set(['request.invalid', 'line.malformed', 'cursor.malformed', 'idempotency-key.reused']);

/** What a verification finds is listed in its answer; nobody is refused for it. */
const findings = new Set(['receipt.unfounded']);

/** The classes of a model's tables, with the columns that TypeORM was told of. */
const columnsOf = (table: Table): { name: string; nullable: boolean }[] =>
  getMetadataArgsStorage()
    .filterColumns(table)
    .map(({ propertyName, options }) => ({
      name: options.name ?? propertyName,
      nullable: options.nullable ?? false,
    }));

/** Whether each row says on which ledger it rests: without that nobody could say who may read it. */
const restsOnALedger = (table: Table): boolean =>
  columnsOf(table).some(({ name, nullable }) => name === LEDGER && !nullable);

/** Text that asks a table for rows: `find(Post`, `createQueryBuilder(Post`, `from "posts"` of a statement of its own. */
const asks = (source: string, { name }: Table): boolean =>
  new RegExp(`\\b(find\\w*|exists\\w*|count\\w*|createQueryBuilder|getRepository)\\(\\s*${name}\\b`).test(
    source,
  );

/** What a capability has forgotten, in words; nothing where it is whole. */
export const forgottenIn = (slice: Slice, { sources, exported }: Folder, all: readonly Slice[]): string[] => {
  const told = new Set(Object.keys(slice.disclosures ?? {}));
  const events = new Set(exported.filter(isDecider).flatMap(({ evolve }) => Object.keys(evolve)));
  const kept = modelsOf(slice);
  // What rests on what stays at home is nobody else's to ask for.
  const tables = [...new Set(kept.filter(({ isPrivate }) => !isPrivate).flatMap((model) => model.tables))];
  const leaves = Object.values(slice.disclosures ?? {}).some((disclose) => disclose !== nothing);
  const others = all.filter(({ name }) => name !== slice.name);
  const folded = new Set([slice, ...others].flatMap(modelsOf).flatMap(({ on }) => Object.keys(on)));
  const { channels, upcasters } = contractsOfSlices([slice, ...others]);
  const published = slice.contracts?.contracts ?? [];
  const routes = places.flatMap((place) => permissionsOf(slice[place]?.module));
  const declared = new Set([slice, ...others].flatMap(({ permissions = {} }) => Object.keys(permissions)));
  return [
    ...(all.includes(slice) ? [] : ['wiring: it is not in libs/slices/src/index.ts']),
    ...(slice.channels ?? [])
      .filter((channel) => !channels.some(({ name }) => name === channel))
      .map((channel) => `channel: there is none called ${channel}`),
    ...(leaves && !slice.channels?.length ? ['channel: what it discloses goes into none'] : []),
    ...[...events]
      .filter((event) => !told.has(event))
      .map((event) => `disclosure: nothing is said of ${event}`),
    ...[...told]
      .filter((event) => !events.has(event))
      .map((event) => `disclosure: no decider knows ${event}`),
    ...published
      .filter(({ type }) => !folded.has(type) && !(type in upcasters))
      .map(({ type }) => `read model: none records ${type}`),
    ...published
      .filter(({ type }) => !sampledTypes.includes(type))
      .map(({ type }) => `sample: none is stored of ${type}`),
    ...exported
      .filter(isProjection)
      .filter((projection) => !kept.includes(projection))
      .map(({ name }) => `wiring: nobody keeps the read model ${name}`),
    ...exported
      .filter(isMigration)
      .filter((step) => !migrationsOf(slice).includes(step))
      .map((step) => `wiring: nobody takes the step ${new step().name}`),
    ...tables
      .filter((table) => !restsOnALedger(table))
      .map(({ name }) => `ledger: rows of ${name} do not say on which they rest`),
    ...tables
      .filter((table) =>
        sources.some((source) => asks(source, table) && !/\b(ledgersAt|concerns)\(/.test(source)),
      )
      .map(({ name }) => `ledger: ${name} is read without asking what the caller’s country may read`),
    ...undeclaredIn(slice, sources),
    ...routes.filter((permission) => permission === undefined).map(() => 'permission: a route names none'),
    ...routes
      .filter(
        (permission) =>
          permission !== undefined &&
          !declared.has(permission) &&
          !(permission in accessPermissions.permissions),
      )
      .map((permission) => `permission: no slice declares ${permission}`),
    ...(routes.length > 0 || kept.length > 0 ? [] : ['wiring: it has neither a route nor a read model']),
    ...codesIn(sources)
      .filter((code) => !(code in (slice.problems ?? {})) && !shared.has(code) && !findings.has(code))
      .map((code) => `problem: ${code} has no text`),
  ];
};
