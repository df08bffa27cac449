import fc from 'fast-check';
import { checkDigitOf, differencesFrom, readZone } from './machine-readable-zone.ts';
import { nationalityKind } from './nationality.ts';

/** The specimens of ICAO Doc 9303, parts 4 to 7. */
const td3 = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];
const td1 = [
  'I<UTOD231458907<<<<<<<<<<<<<<<',
  '7408122F1204159UTO<<<<<<<<<<<6',
  'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
];
const td2 = ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6'];
const mrvA = ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L8988901C4XXX4009078F96121096ZE184226B<<<<<<'];
const mrvB = ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'L8988901C4XXX4009078F9612109<<<<<<<<'];

const read = (lines: readonly string[]) => readZone(lines.join('\n'));
/** The specimens’ country does not exist, and that is told. */
const apartFromUtopia = (lines: readonly string[]) =>
  read(lines).differences.filter(({ field }) => !['documentIssuer', 'nationality'].includes(field));

describe('a machine-readable zone', () => {
  it.each([
    ['TD1', td1, 'D23145890'],
    ['TD2', td2, 'D23145890'],
    ['TD3', td3, 'L898902C3'],
    ['MRV-A', mrvA, 'L8988901C'],
    ['MRV-B', mrvB, 'L8988901C'],
  ])('%s is read as the standard’s specimen', (format, lines, document) => {
    expect(read(lines)).toMatchObject({
      format,
      fields: { surnames: 'ERIKSSON', givenNames: 'ANNA MARIA', document },
    });
    expect(apartFromUtopia(lines)).toEqual([]);
  });

  it('tells which check digit is wrong, and reads the rest', () => {
    const wrong = [td3[0]!, td3[1]!.replace('7408122F', '7408123F')];
    expect(apartFromUtopia(wrong).map(({ field, kind }) => [field, kind])).toEqual([
      ['birthDate', 'check-digit'],
      ['zone', 'check-digit'],
    ]);
    expect(read(wrong).fields.surnames).toBe('ERIKSSON');
  });

  it('takes a sign for its look-alike where the check digit says so, and tells it', () => {
    const worn = [td3[0]!, td3[1]!.replace('L898902C3', 'L8989O2C3')];
    expect(read(worn).fields.document).toBe('L898902C3');
    expect(read(worn).differences).toContainEqual({
      field: 'document',
      kind: 'read-otherwise',
      read: 'L8989O2C3',
      instead: 'L898902C3',
    });
    expect(read([td3[0]!, td3[1]!.replace('7408122F', '74O8I22F')]).fields.birthDate).toBe('740812');
  });

  it('takes K at the end of names for the filler', () =>
    expect(read([td3[0]!.replace(/<{5}$/, 'KKKKK'), td3[1]!]).fields).toMatchObject({
      surnames: 'ERIKSSON',
      givenNames: 'ANNA MARIA',
    }));

  it('reads lines that lack their end', () => {
    const cut = read([td3[0]!.slice(0, -3), td3[1]!]);
    expect(cut).toMatchObject({ format: 'TD3', fields: { surnames: 'ERIKSSON' } });
    expect(cut.differences).toContainEqual({ field: 'zone', kind: 'length', read: '41', instead: '44' });
  });

  it('never fails, whatever it is given', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc
            .array(fc.stringMatching(/^[A-Z0-9<]{26,48}$/), { minLength: 1, maxLength: 4 })
            .map((all) => all.join('\n')),
        ),
        (text) => {
          const zone = readZone(text);
          if (!zone.format) expect(zone.differences).toEqual([{ field: 'zone', kind: 'no-format' }]);
        },
      ),
    ));

  it('a check digit finds every single digit that is another', () =>
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9]{9}$/),
        fc.nat(8),
        fc.integer({ min: 1, max: 9 }),
        (number, at, more) => {
          const other = `${number.slice(0, at)}${(Number(number[at]) + more) % 10}${number.slice(at + 1)}`;
          expect(checkDigitOf(other) === checkDigitOf(number)).toBe(false);
        },
      ),
    ));
});

describe('what was typed beside a zone', () => {
  it('is the same with accents, dots and order of names', () =>
    expect(
      differencesFrom(read(td3), {
        surnames: 'Eriksson',
        givenNames: 'Maria Ánna',
        birthDate: '1974-08-12',
        document: 'l-898902 c3',
      }),
    ).toEqual([]));
  it('is compared by as much of a date as is known', () =>
    expect(differencesFrom(read(td3), { birthDate: '1974-08' })).toEqual([]));
  it('is told where it is another', () =>
    expect(differencesFrom(read(td3), { surnames: 'Erikson', sex: 'M' })).toEqual([
      { field: 'surnames', kind: 'typed-otherwise', read: 'ERIKSSON', instead: 'Erikson' },
      { field: 'sex', kind: 'typed-otherwise', read: 'F', instead: 'M' },
    ]));
});

describe('a nationality in a zone', () => {
  const of = (code: string) => read([td3[0]!, td3[1]!.replace('UTO', code)]);
  it.each(['XXA', 'SUN', 'D<<', 'ECU'])('%s is read', (code) => {
    expect(of(code).fields.nationality).toBe(code.replaceAll('<', ''));
    expect(of(code).differences.filter(({ field }) => field === 'nationality')).toEqual([]);
  });
  it('that nobody gave out is told as it stands', () => {
    expect(of('QQQ').fields.nationality).toBe('QQQ');
    expect(of('QQQ').differences).toContainEqual({ field: 'nationality', kind: 'unreadable', read: 'QQQ' });
  });
});

describe('a code of nationality', () => {
  it.each([
    ['ECU', 'current'],
    ['D', 'current'],
    ['XXA', 'stateless'],
    ['XXB', 'refugee'],
    ['XXC', 'refugee'],
    ['XPO', 'organisation'],
    ['UNO', 'organisation'],
    ['SUN', 'historical'],
    ['YUG', 'historical'],
    ['QQQ', undefined],
    ['constructor', undefined],
  ])('%s is %s', (code, kind) => expect(nationalityKind(code)).toBe(kind));
});
