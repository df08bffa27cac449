import { categoryOf, modes, sexes, travelPurposes } from '#contracts/crossing';
import { countryNames, dictionary, foldLabel, nationalities, saysNothing } from '#platform/contracts';
import { direction } from './direction.ts';
import { month } from './month.ts';

const mode = modes.codeOf;
const purpose = travelPurposes.codeOf;
const sex = sexes.codeOf;
const country = nationalities.codeOf;

describe('a label', () => {
  it('is known by what it says, whatever its accents, case and spaces', () => {
    expect(foldLabel('  VÍA \u00a0 Aérea ')).toBe('via aerea');
    expect(['Vía Terrestre', 'Vía terrestre', ' VIA TERRESTRE'].map(mode)).toEqual(['land', 'land', 'land']);
    expect(['Vía Maritima', 'Vía Maritimo', 'Vía Marítima'].map(mode)).toEqual(['sea', 'sea', 'sea']);
    expect(purpose(' Turismo')).toBe('tourism');
  });

  it('that no table has is not taken for its neighbour', () => {
    expect(mode('Vía Férrea')).toBeUndefined();
    expect(direction('Tránsito')).toBeUndefined();
    expect(purpose('Turismo de salud')).toBeUndefined();
    expect(sex('Sin dato')).toBeUndefined();
    expect(country('Corea')).toBeUndefined();
    expect(country('Yugoslavia')).toBeUndefined();
  });

  it('may say that the register knows nothing', () =>
    expect(['Sin especificar', 'Sin Especificar', ' ', ''].every(saysNothing)).toBe(true));

  it('cannot mean two things', () =>
    expect(() => dictionary({ a: ['Corea'], b: ['corea '] })).toThrow('"corea " cannot be both a and b'));
});

describe('the months', () =>
  it('come by name, by the other spelling of September, and by number', () => {
    expect(['Enero', 'setiembre', 'Septiembre', '9', '09', 'DICIEMBRE'].map(month)).toEqual([
      '01',
      '09',
      '09',
      '09',
      '09',
      '12',
    ]);
    expect(['0', '13', 'Brumario'].map(month)).toEqual([undefined, undefined, undefined]);
  }));

describe('a migration class', () => {
  it('is known by its code, whatever the prefix that drifts before it', () =>
    expect(
      [
        'No inmigrante T-3',
        ' No inmigrante RT-AMP',
        'No inmigranteVT-TUR',
        'Inmigrantes 10-VI',
        'No inmigrante Tripulante',
        'Convenio Chileno Ecuatoriano',
      ].map(categoryOf),
    ).toEqual([
      'ec-t-3',
      'ec-rt-amp',
      'ec-vt-tur',
      'ec-10-vi',
      'ec-tripulante',
      'ec-convenio-chileno-ecuatoriano',
    ]));
  it('not seen before has no code', () => expect(categoryOf('No inmigrante RT-NOM')).toBeUndefined());
  it('of Ecuador’s own nationals is their own', () =>
    expect(categoryOf('Clase migratoria para ecuatorianos')).toBe('national'));
});

describe('countries', () => {
  it('are found by the long names of the register', () => {
    const found = {
      'Antigua República Yugoslava de Macedonia': 'MKD',
      'Hong Kong (Región Administrativa Especial de China)': 'HKG',
      'Taiwán (República de China)': 'TWN',
      'República Popular Democrática de Corea': 'PRK',
      'República de Corea del Sur': 'KOR',
      'República de Moldovia': 'MDA',
      'REPUBLICA ARABE SIRIA': 'SYR',
      'Federación de Rusia': 'RUS',
      'Estados Unidos de América': 'USA',
      Dominica: 'DMA',
      'República Dominicana': 'DOM',
      Guinea: 'GIN',
      'Guinea Ecuatorial': 'GNQ',
      Samoa: 'WSM',
      'Samoa Americana': 'ASM',
      Níger: 'NER',
      Nigeria: 'NGA',
    };
    expect(Object.keys(found).map(country)).toEqual(Object.values(found));
  });

  it('are all 249 of ISO 3166-1, and the stateless', () => {
    const codes = Object.keys(countryNames);
    expect(codes).toHaveLength(250);
    expect(codes.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true);
    expect(codes).toContain('XXA');
  });
});
