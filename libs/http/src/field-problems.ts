/** The languages of the API: Spanish unless English is asked for. */
export type Language = 'es' | 'en';

/** One field that is wrong, and why. */
export interface FieldProblem {
  /** `place.latitude`, `labels.0`; empty for the whole. */
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** What is wrong with a field, in Spanish, by the rule's code; `{n}` its limit, `{values}` what it admits. */
const spanish: Readonly<Record<string, string>> = {
  isString: 'debe ser texto',
  minLength: 'debe tener al menos {n} caracteres',
  maxLength: 'debe tener como máximo {n} caracteres',
  matches: 'no tiene la forma admitida',
  isIdentifier:
    'debe estar en su forma canónica: caracteres compuestos (NFC), ninguno invisible, espacios simples y ninguno en los extremos',
  isIn: 'debe ser uno de: {values}',
  isInt: 'debe ser un número entero',
  isNumber: 'debe ser un número',
  min: 'no debe ser menor que {n}',
  max: 'no debe ser mayor que {n}',
  isBoolean: 'debe ser verdadero o falso',
  isArray: 'debe ser una lista',
  arrayMaxSize: 'debe tener como máximo {n} elementos',
  isObject: 'debe ser un objeto',
  isUuid: 'debe ser un UUID',
  isIso8601: 'debe ser un instante RFC 3339 (2026-03-01T00:00:00Z)',
  isWhen: 'debe ser una fecha (2020-01-22) o fecha y hora con desfase (2020-01-22T09:05:00-05:00)',
  isTimeZone: 'debe ser una zona horaria de la IANA',
  isDay: 'debe ser una fecha (2020-01-22)',
  isMoment: 'debe ser fecha y hora con desfase (2020-01-22T09:05:00-05:00)',
  isList: 'debe ser una lista de objetos, de {n} como máximo',
  isTexts: 'debe ser una lista de textos: al menos uno, {n} como máximo',
  isDate: 'debe ser una fecha (2020-01-22)',
  isLimit: 'debe estar entre 1 y 10000',
  unknownField: 'no es un campo de esta solicitud',
};

/** A field's message in the caller's language; a rule without a Spanish text keeps the English one. */
export const inLanguage = (problem: FieldProblem, language: Language): FieldProblem => {
  const text = spanish[problem.code];
  if (language === 'en' || text === undefined) return problem;
  const [limit] = /-?\d+(?:\.\d+)?/.exec(problem.message.replace(problem.field, '')) ?? [''];
  const values = problem.message.split(': ').at(-1)!;
  return {
    ...problem,
    message: `${problem.field || 'la línea'} ${text.replace('{n}', limit).replace('{values}', values)}`,
  };
};
