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
  isDefined: 'falta',
  isString: 'debe ser texto',
  minLength: 'debe tener al menos {n} caracteres',
  maxLength: 'debe tener como máximo {n} caracteres',
  matches: 'no tiene la forma admitida',
  isLine: 'debe ser texto en una sola línea, sin caracteres de control y no solo espacios',
  isProse:
    'debe ser texto que no esté en blanco, sin más caracteres de control que saltos de línea y tabulaciones',
  isIdentifier:
    'debe estar en su forma canónica: caracteres compuestos (NFC), ninguno invisible, espacios simples y ninguno en los extremos',
  isIdentifiers:
    'debe ser una lista de {n} textos como máximo, en forma canónica (NFC, sin caracteres invisibles, espacios simples y ninguno en los extremos) y ninguno demasiado largo',
  isWellFormed: 'debe ser Unicode bien formado y sin NUL, tanto en nombres como en textos',
  isIn: 'debe ser uno de: {values}',
  isCode: 'debe ser un código de su vocabulario: {values}',
  isNearCode: 'debe ser un código de su vocabulario; el más parecido es: {values}',
  isCodeOrLabel:
    'debe indicarse una sola vez: con su código aquí, o con la palabra propia del registro en {values}',
  isInt: 'debe ser un número entero',
  isNumber: 'debe ser un número',
  min: 'no debe ser menor que {n}',
  max: 'no debe ser mayor que {n}',
  isBoolean: 'debe ser true (verdadero) o false (falso)',
  isArray: 'debe ser una lista',
  arrayMaxSize: 'debe tener como máximo {n} elementos',
  isObject: 'debe ser un objeto',
  isWholeByName: 'debe ser un objeto de {n} números enteros como máximo, cada uno con su nombre',
  isWhole: 'debe ser un número entero, 0 o mayor',
  isWhen:
    'debe ser una fecha (2020-01-22) o una fecha y hora con desfase horario (2020-01-22T09:05:00-05:00)',
  isDay: 'debe ser una fecha (2020-01-22)',
  isMoment: 'debe ser una fecha y hora con desfase horario (2020-01-22T09:05:00-05:00)',
  isOffset: 'debe tener un desfase horario que exista, entre -12:00 y +14:00',
  isKnownYear: 'debe ser de un año entre 1000 y 9999, también en UTC',
  isNoLeapSecond: 'no debe ser un segundo intercalar: escriba 59 en lugar de 60',
  notBefore: 'no debe ser anterior al {date}',
  notAfter: 'no debe ser posterior al {date}',
  isTimeZone: 'debe ser una zona horaria de la IANA',
  isList: 'debe ser una lista de objetos, de {n} como máximo',
  isLines:
    'debe ser una lista de {n} textos como máximo, cada uno en una línea, ni vacío, ni demasiado largo, ni con caracteres de control',
  isTexts:
    'debe ser una lista de textos: al menos uno, {n} como máximo, ninguno vacío ni demasiado largo, ni con más caracteres de control que saltos de línea y tabulaciones',
  unknownField: 'no es un campo de esta solicitud',
  isRepeated: 'aparece dos veces',
  jsonDepth: 'no debe tener más de {n} niveles de objetos y listas anidados',
  jsonWidth: 'no debe tener más de {n} elementos o campos en un mismo lugar',
  jsonValues: 'no debe tener más de {n} valores',
  jsonName: 'no debe tener un campo cuyo nombre supere los {n} caracteres',
};

const found = (pattern: RegExp, text: string): string => pattern.exec(text)?.[0] ?? '';

/** A field's message in the caller's language; a rule without a Spanish text keeps the English one. */
export const inLanguage = (problem: FieldProblem, language: Language): FieldProblem => {
  const text = spanish[problem.code];
  if (language === 'en' || text === undefined) return problem;
  const { field } = problem;
  const rest = problem.message.replace(field, '');
  const said = text
    .replace('{n}', found(/-?\d+(?:\.\d+)?/, rest))
    .replace('{date}', found(/\d{4}-\d\d-\d\d/, rest))
    .replace('{values}', rest.split(': ').at(-1)!);
  return { ...problem, message: `${field || 'el contenido'} ${said}` };
};
