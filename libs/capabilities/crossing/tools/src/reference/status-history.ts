import type { TrafficKind } from '#contracts/crossing';
import type { Source } from '#platform/contracts';
import type { Country } from '#platform/kernel';
import { colombiaPosts } from './colombia-posts.ts';
import { ecuadorPosts } from './ecuador-posts.ts';
import { inecRegister, publicReporting } from './sources.ts';

/** What one country's node is told of a side of a post: the body of `PUT /v1/posts/{post}/status`, and where it goes. */
export interface StatusFact {
  /** Whose claim it is. */
  readonly by: Country;
  readonly post: string;
  readonly status: 'open' | 'closed';
  readonly traffic: TrafficKind;
  /** The other side, where `by` reports what it sees there; its own unless said. */
  readonly side?: Country;
  readonly since: string;
  readonly reason: string;
  readonly source: Source;
}

type Claim = Omit<StatusFact, 'by' | 'post'>;

const at = (by: Country, posts: readonly string[], ...claims: readonly Claim[]): StatusFact[] =>
  posts.flatMap((post) => claims.map((claim) => ({ by, post, ...claim })));

const claim = (
  status: 'open' | 'closed',
  traffic: TrafficKind,
  since: string,
  reason: string,
  source = publicReporting(since),
): Claim => ({ status, traffic, since, reason, source });

/** The first January of 2017–2021 in whose register entries at the post stand. Posts without any have no claim. */
const firstEntries: Readonly<Record<number, readonly string[]>> = {
  2017: [
    'rumichaca',
    'san-miguel',
    'tufino',
    'san-lorenzo',
    'huaquillas',
    'macara',
    'lalamor',
    'jimbura',
    'la-balsa',
    'nuevo-rocafuerte',
    'puerto-guayaquil',
    'puerto-manta',
    'puerto-la-libertad',
    'puerto-esmeraldas',
    'puerto-bolivar',
    'puerto-baquerizo-moreno',
    'aeropuerto-mariscal-sucre',
    'aeropuerto-jose-joaquin-de-olmedo',
    'aeropuerto-eloy-alfaro',
    'aeropuerto-cotopaxi',
    'aeropuerto-carlos-concha-torres',
  ],
  2018: ['puerto-el-carmen', 'puerto-ayora'],
  2019: ['aeropuerto-mariscal-lamar'],
  2021: ['puerto-posorja'],
};

const borderOf = new Map(ecuadorPosts.map(({ id, border }) => [id, border]));

/** Who enters Ecuador has left the other side: until that side speaks, it stands as Ecuador's report. */
const entriesRecorded = Object.entries(firstEntries).flatMap(([year, posts]) =>
  posts.flatMap((post): StatusFact[] => {
    const [since, source] = [`${year}-01-01`, inecRegister(Number(year))];
    const own = claim('open', 'persons', since, `Aquí se registraron entradas en enero de ${year}.`, source);
    const border = borderOf.get(post);
    const reason = `En enero de ${year} el Ecuador registró la entrada de personas procedentes de este lado.`;
    const seen = { ...claim('open', 'persons', since, reason, source), side: border };
    return at('EC', [post], own, ...(border ? [seen] : []));
  }),
);

const isNot =
  (...ids: readonly string[]) =>
  (id: string): boolean =>
    !ids.includes(id);

const onBorderWith = (neighbour: Country): string[] =>
  ecuadorPosts.filter(({ border }) => border === neighbour).map(({ id }) => id);

const north = onBorderWith('CO').filter(isNot('mataje'));
const colombia = colombiaPosts.map(({ id }) => id).filter(isNot('mataje'));

const neverOpened = claim(
  'closed',
  'persons',
  '2017-10-31',
  'El puente se construyó en octubre de 2017 y no consta que se haya abierto.',
  publicReporting('2017-10-31', 'uncertain'),
);

const closureOf2020 = [
  ...at('CO', colombia, claim('closed', 'persons', '2020-03-16', 'Colombia cerró su frontera.')),
  ...at(
    'EC',
    north,
    claim(
      'closed',
      'persons',
      '2020-03-16',
      'El lado ecuatoriano también se cerró, y siguió cerrado cuando Colombia reabrió en mayo de 2021; no se informó en qué día cerró.',
    ),
  ),
  ...at(
    'CO',
    colombia,
    claim(
      'open',
      'persons',
      '2021-05-17',
      'Solo Colombia reabrió su frontera; el lado ecuatoriano siguió cerrado.',
    ),
  ),
];

const reopenings = [
  ...(['EC', 'CO'] as const).flatMap((country) =>
    at(
      country,
      ['rumichaca'],
      claim('open', 'cargo', '2021-12-15', 'Se reanudó el paso de carga.'),
      claim('open', 'persons', '2021-12-17', 'Se reanudó el paso para todos.'),
      claim('open', 'vehicles', '2021-12-17', 'Se reanudó el paso para todos.'),
    ),
  ),
  ...(['EC', 'CO'] as const).flatMap((country) =>
    at(
      country,
      ['san-miguel'],
      claim('open', 'persons', '2022-03-03', 'El paso se reabrió, de 06:00 a 18:00.'),
    ),
  ),
];

const authorised = ['rumichaca', 'huaquillas'];
const onlyTwoAuthorised = [
  ...at(
    'EC',
    authorised,
    claim('open', 'persons', '2025-12-24', 'El Ecuador autoriza solo el paso por Rumichaca y Huaquillas.'),
  ),
  ...at(
    'EC',
    [...onBorderWith('CO'), ...onBorderWith('PE')].filter(isNot(...authorised)),
    claim('closed', 'persons', '2025-12-24', 'El Ecuador autoriza solo el paso por Rumichaca y Huaquillas.'),
  ),
];

/** All claims, each country's in the order of their days. */
export const statusHistory: readonly StatusFact[] = [
  ...entriesRecorded,
  ...at('EC', ['mataje'], neverOpened),
  ...at('CO', ['mataje'], neverOpened),
  ...closureOf2020,
  ...reopenings,
  ...onlyTwoAuthorised,
];
