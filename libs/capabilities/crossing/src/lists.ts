import { countries } from '#platform/kernel';
import { members, type Columns } from '#platform/http';
import { trafficKinds } from '#contracts/crossing';
import type { PostView } from './posts.view.ts';

/** Columns that differ by a name. */
const each = <Name extends string, Row>(
  names: readonly Name[],
  title: (name: Name) => string,
  of: (row: Row, name: Name) => ReturnType<Columns<Row>[string]>,
): Columns<Row> => Object.fromEntries(names.map((name) => [title(name), (row: Row) => of(row, name)]));

/** A post, what each country calls it, and whether it is open. */
export const postColumns: Columns<PostView> = {
  ...members('id'),
  kind: ({ sides }) => [...new Set(Object.values(sides).map(({ kind }) => kind))],
  ...each(
    countries,
    (country) => `name${country}`,
    ({ sides }: PostView, country) => sides[country]?.name,
  ),
  latitude: ({ sides }) =>
    Object.values(sides).find(({ place }) => place.latitude !== undefined)?.place.latitude,
  longitude: ({ sides }) =>
    Object.values(sides).find(({ place }) => place.longitude !== undefined)?.place.longitude,
  ...each(
    trafficKinds,
    (kind) => kind,
    ({ traffic }: PostView, kind) => traffic[kind].state,
  ),
};
