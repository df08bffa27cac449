import type { PostFacts } from '#contracts/crossing';
import type { Source } from '#platform/contracts';
import { inecControlPoints, inecRegister, type ReferencePost } from './sources.ts';

const seaPort = (
  id: string,
  name: string,
  label: string,
  place: PostFacts['place'],
  source: Source,
  { timeZone = 'America/Guayaquil', notes }: { timeZone?: string; notes?: string } = {},
): ReferencePost => ({
  id,
  name,
  kind: 'sea',
  facility: 'UCM',
  place,
  timeZone,
  labels: [`Unidad de Control Migratorio Puerto Marítimo ${label}`],
  ...(notes && { notes }),
  source,
});

const timeZone = 'Pacific/Galapagos';

/** Coordinates and codes are those of UN/LOCODE, to the minute. */
export const ecuadorSeaPorts: readonly ReferencePost[] = [
  seaPort(
    'puerto-guayaquil',
    'Puerto de Guayaquil',
    'Guayaquil',
    { admin1: 'Guayas', admin2: 'Guayaquil', latitude: -2.16667, longitude: -79.9, locode: 'ECGYE' },
    inecRegister(2017),
  ),
  seaPort(
    'puerto-manta',
    'Puerto de Manta',
    'Manta',
    { admin1: 'Manabí', admin2: 'Manta', latitude: -0.95, longitude: -80.73333, locode: 'ECMEC' },
    inecRegister(2017),
  ),
  seaPort(
    'puerto-la-libertad',
    'Puerto de La Libertad',
    'La Libertad',
    { admin1: 'Santa Elena', admin2: 'Salinas', latitude: -2.23333, longitude: -80.9, locode: 'ECLLD' },
    inecRegister(2017),
    { notes: 'Cantón según la lista de puntos de control.' },
  ),
  seaPort(
    'puerto-esmeraldas',
    'Puerto de Esmeraldas',
    'Esmeraldas',
    { admin1: 'Esmeraldas', admin2: 'Esmeraldas', latitude: 0.98333, longitude: -79.7, locode: 'ECESM' },
    inecRegister(2017),
  ),
  seaPort(
    'puerto-posorja',
    'Puerto de Posorja',
    'Posorja',
    { admin1: 'Guayas', admin2: 'Guayaquil', latitude: -2.7, longitude: -80.25, locode: 'ECPSJ' },
    inecRegister(2021),
  ),
  seaPort(
    'puerto-bolivar',
    'Puerto Bolívar',
    'Bolívar',
    { admin1: 'El Oro', admin2: 'Machala', latitude: -3.26667, longitude: -79.98333, locode: 'ECPBO' },
    inecRegister(2017),
  ),
  seaPort(
    'puerto-ayora',
    'Puerto Ayora',
    'Ayora',
    { admin1: 'Galápagos', admin2: 'Santa Cruz', latitude: -0.75, longitude: -90.31667, locode: 'ECAYO' },
    inecRegister(2018),
    { timeZone },
  ),
  seaPort(
    'puerto-baquerizo-moreno',
    'Puerto Baquerizo Moreno',
    'Baquerizo Moreno',
    { admin1: 'Galápagos', admin2: 'San Cristóbal', latitude: -0.9, longitude: -89.6, locode: 'ECBAQ' },
    inecRegister(2017),
    { timeZone },
  ),
  seaPort(
    'puerto-isabela',
    'Puerto de Isabela (Puerto Villamil)',
    'Isabela',
    { admin1: 'Galápagos', admin2: 'Isabela', latitude: -0.93333, longitude: -91.01667, locode: 'ECVIL' },
    inecControlPoints,
    { timeZone },
  ),
  seaPort(
    'puerto-seymour',
    'Puerto de Seymour',
    'Seymour',
    { admin1: 'Galápagos', latitude: -0.41667, longitude: -90.28333, locode: 'ECSYM' },
    inecControlPoints,
    { timeZone, notes: 'La lista de puntos de control no indica su provincia ni su cantón.' },
  ),
];
