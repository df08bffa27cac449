import type { PostFacts } from '#contracts/crossing';
import type { Source } from '#platform/contracts';
import { inecControlPoints, inecRegister, publicReporting, type ReferencePost } from './sources.ts';

const airport = (
  id: string,
  name: string,
  labels: readonly string[],
  place: PostFacts['place'],
  source: Source,
  { timeZone = 'America/Guayaquil', notes }: { timeZone?: string; notes?: string } = {},
): ReferencePost => ({
  id,
  name,
  kind: 'air',
  facility: 'Aeropuerto',
  place,
  timeZone,
  labels,
  ...(notes && { notes }),
  source,
});

const timeZone = 'Pacific/Galapagos';
const blank = 'La lista de puntos de control no indica su provincia ni su cantón.';

/** Coordinates and codes are those of UN/LOCODE, of the place the airport serves, to the minute. */
export const ecuadorAirports: readonly ReferencePost[] = [
  airport(
    'aeropuerto-mariscal-sucre',
    'Aeropuerto Mariscal Sucre, Quito',
    ['Aeropuerto Internacional Mariscal Sucre'],
    {
      admin1: 'Pichincha',
      admin2: 'Quito',
      locality: 'Tababela',
      latitude: -0.18333,
      longitude: -78.33333,
      locode: 'ECTBB',
    },
    inecRegister(2017),
  ),
  airport(
    'aeropuerto-jose-joaquin-de-olmedo',
    'Aeropuerto José Joaquín de Olmedo, Guayaquil',
    ['Aeropuerto Internacional José Joaquín de Olmedo'],
    { admin1: 'Guayas', admin2: 'Guayaquil', latitude: -2.16667, longitude: -79.9, locode: 'ECGYE' },
    inecRegister(2017),
  ),
  airport(
    'aeropuerto-eloy-alfaro',
    'Aeropuerto Eloy Alfaro, Manta',
    ['Aeropuerto Internacional Eloy Alfaro'],
    { admin1: 'Manabí', admin2: 'Manta', latitude: -0.95, longitude: -80.73333, locode: 'ECMEC' },
    inecRegister(2017),
  ),
  airport(
    'aeropuerto-cotopaxi',
    'Aeropuerto Cotopaxi, Latacunga',
    ['Aeropuerto Internacional Cotopaxi'],
    { admin1: 'Cotopaxi', admin2: 'Latacunga', latitude: -0.93333, longitude: -78.61667, locode: 'ECLAT' },
    inecRegister(2017),
  ),
  airport(
    'aeropuerto-mariscal-lamar',
    'Aeropuerto Mariscal Lamar, Cuenca',
    ['Aeropuerto Mariscal Lamar'],
    { admin1: 'Azuay', admin2: 'Cuenca', latitude: -2.88333, longitude: -78.98333, locode: 'ECCUE' },
    inecRegister(2019),
  ),
  airport(
    'aeropuerto-carlos-concha-torres',
    'Aeropuerto Coronel Carlos Concha Torres, Esmeraldas',
    ['Aeropuerto Transfronterizo Coronel Carlos Concha Torres'],
    { admin1: 'Esmeraldas', admin2: 'Esmeraldas', latitude: 0.98333, longitude: -79.7, locode: 'ECESM' },
    inecRegister(2017),
  ),
  airport(
    'aeropuerto-seymour',
    'Aeropuerto Seymour, Baltra',
    ['Aeropuerto Seymour de Baltra', 'Aeropuerto Ecológico Seymour de Baltra'],
    { admin1: 'Galápagos', locality: 'Baltra', latitude: -0.45, longitude: -90.26667, locode: 'ECWGL' },
    inecControlPoints,
    { timeZone, notes: blank },
  ),
  airport(
    'aeropuerto-ulpiano-paez',
    'Aeropuerto General Ulpiano Páez, Salinas',
    ['Aeropuerto General Ulpiano Paez'],
    {
      admin1: 'Santa Elena',
      admin2: 'Salinas',
      latitude: -2.21667,
      longitude: -80.96667,
      locode: 'ECSNC',
    },
    inecControlPoints,
    { notes: blank },
  ),
  airport(
    'aeropuerto-san-cristobal',
    'Aeropuerto de San Cristóbal',
    ['Aeropuerto de San Cristóbal'],
    { admin1: 'Galápagos', admin2: 'San Cristóbal', latitude: -0.9, longitude: -89.61667, locode: 'ECSCY' },
    publicReporting('2025-12-24'),
    { timeZone, notes: 'No figura entre los 29 puntos de control del registro del INEC.' },
  ),
];
