import { dictionary } from '#platform/contracts';
import { EsiReader, type Reading } from './esi-record.ts';
import { readHeader, type Column } from './header.ts';

const names =
  'tip_movi;anio_movi;mes_movi;dia_movi;jef_migr;nac_migr;via_tran;mot_viam;pais_res;cla_migr;sex_migr;edad';
const posts = dictionary({ 'ec-rumichaca': ['Centro Nacional de Atención Fronteriza Rumichaca'] });

const row: Readonly<Partial<Record<Column, string>>> = {
  tip_movi: 'Entrada',
  anio_movi: '2020',
  mes_movi: 'Enero',
  dia_movi: '5',
  jef_migr: 'Centro Nacional de Atención Fronteriza Rumichaca',
  nac_migr: 'Colombia',
  via_tran: 'Vía Terrestre',
  mot_viam: ' Turismo',
  pais_res: 'Perú',
  cla_migr: 'No inmigrante T-3',
  sex_migr: 'Mujer',
  edad: '41',
};

const reading = (changes: Partial<Record<Column, string>> = {}): { says: Reading; unknown: string[] } => {
  const unknown: string[] = [];
  const reader = new EsiReader(readHeader(names, 'esi.csv'), posts, (column, label) =>
    unknown.push(`${column}: ${label}`),
  );
  const cells = { ...row, ...changes } as Record<string, string>;
  return {
    says: reader.read(
      { line: 7, text: '' },
      names.split(';').map((name) => cells[name]!),
    ),
    unknown,
  };
};

const crossing = (changes?: Partial<Record<Column, string>>) => {
  const { says } = reading(changes);
  if (!('crossing' in says)) throw new Error(JSON.stringify(says));
  return says.crossing;
};
const code = (changes: Partial<Record<Column, string>>) => {
  const { says } = reading(changes);
  return 'refusal' in says ? says.refusal.code : undefined;
};

describe('a record of the register', () => {
  it('is a crossing: who, where, when, which way', () =>
    expect(crossing()).toEqual({
      post: 'ec-rumichaca',
      direction: 'entry',
      occurredAt: '2020-01-05',
      mode: 'land',
      nationality: 'COL',
      residence: 'PER',
      category: 'ec-t-3',
      purpose: 'tourism',
      sex: 'F',
      age: 41,
    }));

  it('leaves out what the register does not specify; nationality and mode then say so', () => {
    const silent = crossing({
      ...{ nac_migr: 'Sin especificar', pais_res: 'Sin especificar', cla_migr: 'Sin Especificar' },
      ...{ mot_viam: '', sex_migr: 'Sin especificar', edad: 'Sin especificar', via_tran: ' ' },
    });
    expect(JSON.parse(JSON.stringify(silent))).toEqual({
      post: 'ec-rumichaca',
      direction: 'entry',
      occurredAt: '2020-01-05',
      mode: 'unspecified',
      nationality: 'XXX',
    });
    expect(reading({ nac_migr: 'Sin especificar' }).unknown).toEqual([]);
  });

  it('keeps a label that no vocabulary has, in a field of its own as it stands, and reports it', () => {
    const changes = {
      via_tran: 'Vía Férrea',
      nac_migr: ' Yugoslavia ',
      mot_viam: 'Cuidados',
      cla_migr: 'Visa 77',
    };
    expect(crossing(changes)).toMatchObject({
      modeLabel: 'Vía Férrea',
      nationalityLabel: 'Yugoslavia',
      purposeLabel: 'Cuidados',
      categoryLabel: 'Visa 77',
    });
    for (const field of ['mode', 'nationality', 'purpose', 'category'])
      expect(crossing(changes)).not.toHaveProperty(field);
    expect(reading(changes).unknown.sort()).toEqual([
      'cla_migr: Visa 77',
      'mot_viam: Cuidados',
      'nac_migr: Yugoslavia',
      'via_tran: Vía Férrea',
    ]);
  });

  it.each(['s/d', '-1', '200', '4O'])('leaves out and reports the age %j', (edad) => {
    expect(crossing({ edad }).age).toBeUndefined();
    expect(reading({ edad }).unknown).toEqual([`edad: ${edad}`]);
  });

  it('reads numbers that went through a spreadsheet', () =>
    expect(crossing({ edad: '36.0', dia_movi: '05', mes_movi: '1', anio_movi: '2020.0' })).toMatchObject({
      age: 36,
      occurredAt: '2020-01-05',
    }));

  it('has a day that exists, the leap day included', () => {
    expect(crossing({ mes_movi: 'Febrero', dia_movi: '29' }).occurredAt).toBe('2020-02-29');
    expect(code({ mes_movi: 'Febrero', dia_movi: '29', anio_movi: '2019' })).toBe('date.impossible');
    expect(code({ mes_movi: 'Brumario' })).toBe('date.impossible');
    expect(code({ dia_movi: '' })).toBe('date.impossible');
    expect(code({ anio_movi: '20' })).toBe('date.impossible');
  });

  it('is refused when it does not say which way, or at which registered post', () => {
    expect(code({ tip_movi: 'Tránsito' })).toBe('direction.unknown');
    expect(code({ jef_migr: 'Rumichaca' })).toBe('post.unknown');
    expect(reading({ jef_migr: 'Rumichaca' }).unknown).toEqual(['jef_migr: Rumichaca']);
  });

  it('is refused with more or fewer fields than the header', () => {
    const reader = new EsiReader(readHeader(names, 'esi.csv'), posts, () => undefined);
    expect(reader.read({ line: 7, text: '' }, ['Entrada', '2020'])).toEqual({
      refusal: { code: 'line.columns', reason: 'the line has 2 fields, the header 12' },
    });
  });
});
