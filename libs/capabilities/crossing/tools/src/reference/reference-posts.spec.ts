import { countries, neighbours, type Country } from '#platform/kernel';
import { postByLabel } from '../import/posts.ts';
import { referencePosts } from './load-posts.ts';

/** INEC's migration control points, as the register's list has them. */
const controlPoints = [
  'Centro Binacional de Atención Fronteriza Huaquillas',
  'Unidad de Control Migratorio Puerto Marítimo Guayaquil',
  'Unidad de Control Migratorio Puerto Marítimo Manta',
  'Unidad de Control Migratorio Puerto Marítimo La Libertad',
  'Centro Nacional de Atención Fronteriza Rumichaca',
  'Aeropuerto Internacional Mariscal Sucre',
  'Aeropuerto Internacional José Joaquín de Olmedo',
  'Aeropuerto Internacional Eloy Alfaro',
  'Unidad de Control Migratorio Puerto Marítimo Esmeraldas',
  'Unidad de Control Migratorio Puerto Marítimo Posorja',
  'Aeropuerto Internacional Cotopaxi',
  'Unidad de Control Migratorio Puerto Fluvial San Lorenzo',
  'Unidad de Control Migratorio Puerto Marítimo Ayora',
  'Unidad de Control Migratorio Puerto Marítimo Bolívar',
  'Unidad de Control Migratorio Puerto Marítimo Baquerizo Moreno',
  'Aeropuerto Mariscal Lamar',
  'Centro Binacional de Atención Fronteriza San Miguel',
  'Unidad de Control Migratorio Puerto Marítimo Isabela',
  'Unidad de Control Migratorio Puerto Marítimo Seymour',
  'Aeropuerto Seymour de Baltra',
  'Unidad de Control Migratorio Frontera Terrestre Macara',
  'Aeropuerto Transfronterizo Coronel Carlos Concha Torres',
  'Aeropuerto General Ulpiano Paez',
  'Unidad de Control Migratorio Frontera Terrestre Lalamor',
  'Unidad de Control Migratorio Frontera Terrestre Jimbura',
  'Unidad de Control Migratorio Frontera Terrestre La Balsa',
  'Unidad de Control Migratorio Frontera Terrestre Tufiño',
  'Unidad de Control Migratorio Puerto Fluvial Nuevo Rocafuerte',
  'Unidad de Control Migratorio Puerto Fluvial Puerto El Carmen',
];

describe('the posts of the three countries', () => {
  it('are known by every one of INEC’s 29 labels, each by one', () => {
    const labels = referencePosts.EC.flatMap((post) => post.labels);
    expect(new Set(controlPoints).size).toBe(29);
    for (const label of controlPoints) expect(labels.filter((other) => other === label)).toHaveLength(1);
  });

  it.each(countries)('of %s have labels that an import can tell apart', (country) => {
    const postOf = postByLabel(referencePosts[country].map((post) => ({ id: post.id, facts: post })));
    for (const { id, labels } of referencePosts[country]) {
      expect(labels.length).toBeGreaterThan(0);
      for (const label of labels) expect(postOf(label)).toBe(id);
    }
  });

  it.each(countries)('of %s have ids of their own, fit for an address', (country) => {
    const ids = referencePosts[country].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('have a source with a date, and a border exactly where there is a land or river to cross', () => {
    for (const country of countries)
      for (const { id, kind, border, source } of referencePosts[country]) {
        expect({ id, ...source }).toMatchObject({
          title: expect.stringMatching(/\S/),
          date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          confidence: expect.any(String),
        });
        expect({ id, border: border !== undefined }).toEqual({
          id,
          border: ['land', 'river'].includes(kind),
        });
        if (border) expect(neighbours[country]).toContain(border);
      }
  });

  it('have halves that name each other’s country, kind of passage and name', () => {
    const halves = (['CO', 'PE'] as const).flatMap((country: Country) =>
      referencePosts[country].map((half) => ({ country, half })),
    );
    for (const { country, half } of halves) {
      const ours = referencePosts.EC.find(({ id }) => id === half.id)!;
      expect({ ...half, ours: ours.border }).toMatchObject({ border: 'EC', kind: ours.kind, ours: country });
      expect(ours.counterpart!.startsWith(half.name)).toBe(true);
      expect(half.counterpart!.startsWith(ours.name)).toBe(true);
    }
  });

  it('stand opposite a post wherever one is known', () => {
    const others = new Set([...referencePosts.CO, ...referencePosts.PE].map(({ id }) => id));
    const alone = referencePosts.EC.filter(({ id, border }) => border && !others.has(id));
    expect(alone.map(({ id }) => id)).toEqual(['jimbura']);
  });
});
