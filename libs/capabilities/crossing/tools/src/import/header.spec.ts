import { readHeader } from './header.ts';

const inec =
  'cod_estd;secuencial;tip_movi;tip_naci;anio_movi;mes_movi;dia_movi;sex_migr;nac_migr;via_tran;mot_viam;pais_res;jef_migr;cla_migr;edad';
const read = (line: string) => readHeader(line, 'esi.csv');

describe('the header', () => {
  it.each([';', ',', '\t'])('tells the separator %j and the columns by name', (separator) => {
    const header = read(inec.replaceAll(';', separator));
    expect(header).toMatchObject({
      separator,
      width: 15,
      at: { tip_movi: 2, nac_migr: 8, jef_migr: 12, edad: 14 },
    });
    expect(header.unused).toEqual(['cod_estd', 'secuencial', 'tip_naci']);
  });

  it('may be quoted, in capitals, with accents and spaces, and under other known names', () =>
    expect(
      read(
        '"TIP_MOVI","Año de Movimiento","Mes movi"," día_movi ","Jefatura de Migración","NACIONALIDAD","Sexo"',
      ).at,
    ).toEqual({
      tip_movi: 0,
      anio_movi: 1,
      mes_movi: 2,
      dia_movi: 3,
      jef_migr: 4,
      nac_migr: 5,
      sex_migr: 6,
    }));

  it('may stand in any order', () =>
    expect(read(inec.split(';').reverse().join(';')).at).toMatchObject({ edad: 0, tip_movi: 12 }));

  it('that lacks a needed column is refused, with its name and what it would say', () =>
    expect(() => read(inec.replace('jef_migr;', '').replace('dia_movi;', ''))).toThrow(
      'esi.csv lacks the columns dia_movi (when), jef_migr (where)',
    ));

  it('that has a column twice is refused', () =>
    expect(() => read(`${inec};nacionalidad`)).toThrow(
      'two columns for nac_migr: "nac_migr" and "nacionalidad"',
    ));

  it('of another file is refused', () =>
    expect(() => read('fecha;ciudad;temperatura')).toThrow(
      'esi.csv is not INEC’s register'.replace('’', "'"),
    ));
});
