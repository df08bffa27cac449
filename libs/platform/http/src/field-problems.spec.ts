import { inLanguage } from './field-problems.ts';

describe('what is wrong with a field', () => {
  const of = (code: string, message: string, field = 'age') =>
    inLanguage({ field, code, message }, 'es').message;

  it('is said in Spanish, with the limit and the values that the rule has', () => {
    expect(of('max', 'age must not be greater than 150')).toBe('age no debe ser mayor que 150');
    expect(of('min', 'place.latitude must not be less than -90', 'place.latitude')).toBe(
      'place.latitude no debe ser menor que -90',
    );
    expect(of('isIn', 'direction must be one of the following values: entry, exit', 'direction')).toBe(
      'direction debe ser uno de: entry, exit',
    );
    expect(of('maxLength', 'admin1 must be shorter than or equal to 200 characters', 'admin1')).toBe(
      'admin1 debe tener como máximo 200 caracteres',
    );
  });

  it('has the limit of the rule, not a number of the field’s name', () =>
    expect(of('maxLength', 'admin1 must be shorter than or equal to 200 characters', 'place.admin1')).toBe(
      'place.admin1 debe tener como máximo 200 caracteres',
    ));

  it('has both limits, where there are two', () =>
    expect(
      of(
        'isLines',
        'age must be a list of at most 50 texts of one line, none empty, longer than 200 characters or …',
      ),
    ).toBe(
      'age debe ser una lista de 50 textos como máximo, cada uno en una línea, ni vacío, ni de más de 200 caracteres, ni con caracteres de control',
    ));

  it('that is missing is said to be missing', () =>
    expect(of('isDefined', 'age is missing')).toBe('age falta'));

  it('has the day that bounds it', () =>
    expect(of('notBefore', 'age must not be before 1900-01-01')).toBe(
      'age no debe ser anterior al 1900-01-01',
    ));

  it('stays English where that is asked for, or where no Spanish text is known', () => {
    expect(inLanguage({ field: 'a', code: 'isInt', message: 'a must be whole' }, 'en').message).toBe(
      'a must be whole',
    );
    expect(of('someNewRule', 'age must be even')).toBe('age must be even');
  });
});
