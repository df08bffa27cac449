import { publicReporting, type ReferencePost } from './sources.ts';

const common = { border: 'EC', timeZone: 'America/Lima' } as const;
const source = publicReporting('2025-12-24');

/** Peru's side of the posts that it shares with Ecuador, under the ids of Ecuador's side. None is known opposite Jimbura. */
export const peruPosts: readonly ReferencePost[] = [
  {
    ...common,
    id: 'huaquillas',
    name: 'Aguas Verdes',
    kind: 'land',
    facility: 'CEBAF',
    place: { admin1: 'Tumbes', locality: 'Aguas Verdes' },
    labels: ['CEBAF Tumbes', 'Aguas Verdes'],
    counterpart: 'Huaquillas (El Oro)',
    notes: 'El centro binacional tiene instalaciones a ambos lados.',
    source,
  },
  {
    ...common,
    id: 'macara',
    name: 'La Tina',
    kind: 'land',
    facility: 'CEBAF',
    place: { admin1: 'Piura', locality: 'La Tina' },
    labels: ['CEBAF La Tina', 'La Tina'],
    counterpart: 'Macará (Loja)',
    notes: 'Centro binacional desde junio de 2023.',
    source: publicReporting('2023-06-30'),
  },
  {
    ...common,
    id: 'lalamor',
    name: 'El Alamor',
    kind: 'land',
    place: { admin1: 'Piura', locality: 'El Alamor' },
    labels: ['El Alamor'],
    counterpart: 'Lalamor (Zapotillo, Loja)',
    source,
  },
  {
    ...common,
    id: 'la-balsa',
    name: 'Namballe',
    kind: 'land',
    place: { admin1: 'Cajamarca', admin2: 'San Ignacio', locality: 'Namballe' },
    labels: ['Namballe'],
    counterpart: 'La Balsa (Zumba, Zamora Chinchipe)',
    notes: 'El puente es de 2003.',
    source,
  },
  {
    ...common,
    id: 'nuevo-rocafuerte',
    name: 'Cabo Pantoja',
    kind: 'river',
    place: { admin1: 'Loreto', locality: 'Cabo Pantoja' },
    labels: ['Cabo Pantoja'],
    counterpart: 'Nuevo Rocafuerte (Orellana)',
    source: publicReporting('2025-12-24', 'uncertain'),
  },
];
