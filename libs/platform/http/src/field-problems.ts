/** The languages of the API: Spanish unless English is asked for. */
export type Language = 'es' | 'en';

/** One field that is wrong, and why. */
export interface FieldProblem {
  /** `place.latitude`, `labels.0`; empty for the whole. */
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/**
 * What is wrong with a field, by the rule's code, behind the field's name; `{n}` and `{m}` its limits, `{values}` what it admits.
 * The English text is the rule's own; here it stands beside the Spanish one.
 */
export const fieldTexts: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  isDefined: {
    es: 'falta',
    en: 'is missing',
  },
  isString: {
    es: 'debe ser texto',
    en: 'must be a string',
  },
  minLength: {
    es: 'debe tener al menos {n} caracteres',
    en: 'must be longer than or equal to {n} characters',
  },
  maxLength: {
    es: 'debe tener como máximo {n} caracteres',
    en: 'must be shorter than or equal to {n} characters',
  },
  isSlug: {
    es: 'debe constar solo de minúsculas sin tilde, cifras y guiones',
    en: 'must be lower-case letters, digits and hyphens',
  },
  isSha256: {
    es: 'debe ser una huella SHA-256: {n} cifras hexadecimales',
    en: 'must be a SHA-256 digest: {n} hexadecimal digits',
  },
  isLine: {
    es: 'debe ser texto en una sola línea, sin caracteres de control y no solo espacios',
    en: 'must be text on one line, without control characters and not only blanks',
  },
  isProse: {
    es: 'debe ser texto que no esté en blanco, sin más caracteres de control que saltos de línea y tabulaciones',
    en: 'must be text that says something, without control characters but line ends and tabs',
  },
  isIdentifier: {
    es: 'debe estar en su forma canónica: caracteres compuestos (NFC), ninguno invisible, espacios simples y ninguno en los extremos',
    en: 'must be in canonical form: composed characters (NFC), no invisible ones, single blanks and none at the ends',
  },
  isIdentifiers: {
    es: 'debe ser una lista de {n} textos como máximo, en forma canónica (NFC, sin caracteres invisibles, espacios simples y ninguno en los extremos) y ninguno de más de {m} caracteres',
    en: 'must be a list of at most {n} texts in canonical form (NFC, no invisible characters, single blanks and none at the ends), none longer than {m} characters',
  },
  isWellFormed: {
    es: 'debe ser Unicode bien formado y sin NUL, tanto en nombres como en textos',
    en: 'must be well-formed Unicode without NUL, names and texts alike',
  },
  isIn: {
    es: 'debe ser uno de: {values}',
    en: 'must be one of the following values: {values}',
  },
  isEachIn: {
    es: 'debe contener solo valores de esta lista: {values}',
    en: 'must hold nothing but these values: {values}',
  },
  isCode: {
    es: 'debe ser un código de su vocabulario: {values}',
    en: 'must be a code of its vocabulary: {values}',
  },
  isNearCode: {
    es: 'debe ser un código de su vocabulario; el más parecido es: {values}',
    en: 'must be a code of its vocabulary; the nearest is: {values}',
  },
  isCodeOrLabel: {
    es: 'debe indicarse una sola vez: con su código aquí, o con la palabra propia del registro en {values}',
    en: 'must be told once, by its code here or by a register’s own word in: {values}',
  },
  notBeforeBeginning: {
    es: 'no debe ser anterior a lo indicado en {values}',
    en: 'must not be before what is told in: {values}',
  },
  isInt: {
    es: 'debe ser un número entero',
    en: 'must be an integer number',
  },
  isNumber: {
    es: 'debe ser un número',
    en: 'must be a number conforming to the specified constraints',
  },
  min: {
    es: 'no debe ser menor que {n}',
    en: 'must not be less than {n}',
  },
  max: {
    es: 'no debe ser mayor que {n}',
    en: 'must not be greater than {n}',
  },
  isBoolean: {
    es: 'debe ser true (verdadero) o false (falso)',
    en: 'must be a boolean value',
  },
  isArray: {
    es: 'debe ser una lista',
    en: 'must be an array',
  },
  arrayMaxSize: {
    es: 'debe tener como máximo {n} elementos',
    en: 'must contain no more than {n} elements',
  },
  isObject: {
    es: 'debe ser un objeto',
    en: 'must be an object',
  },
  isWholeByName: {
    es: 'debe ser un objeto de {n} números enteros como máximo, cada uno con su nombre',
    en: 'must be an object of at most {n} whole numbers by name',
  },
  isWhole: {
    es: 'debe ser un número entero, 0 o mayor',
    en: 'must be a whole number, 0 or more',
  },
  isWhen: {
    es: 'debe ser una fecha (2020-01-22) o una fecha y hora con desfase horario (2020-01-22T09:05:00-05:00)',
    en: 'must be a date (2020-01-22) or a date-time with an offset (2020-01-22T09:05:00-05:00)',
  },
  isDay: {
    es: 'debe ser una fecha (2020-01-22)',
    en: 'must be a date (2020-01-22)',
  },
  isMoment: {
    es: 'debe ser una fecha y hora con desfase horario (2020-01-22T09:05:00-05:00)',
    en: 'must be a date-time with an offset (2020-01-22T09:05:00-05:00)',
  },
  isOffset: {
    es: 'debe tener un desfase horario que exista, entre -12:00 y +14:00',
    en: 'must have an offset that exists, from -12:00 to +14:00',
  },
  isKnownYear: {
    es: 'debe ser de un año entre 1000 y 9999, también en UTC',
    en: 'must be of a year from 1000 to 9999, also in UTC',
  },
  isNoLeapSecond: {
    es: 'no debe ser un segundo intercalar: escriba 59 en lugar de 60',
    en: 'must not be a leap second: say 59 instead of 60',
  },
  notBefore: {
    es: 'no debe ser anterior al {date}',
    en: 'must not be before {date}',
  },
  notAfter: {
    es: 'no debe ser posterior al {date}',
    en: 'must not be later than {date}',
  },
  isTimeZone: {
    es: 'debe ser una zona horaria de la IANA',
    en: 'must be an IANA time zone',
  },
  isList: {
    es: 'debe ser una lista de objetos, de {n} como máximo',
    en: 'must be a list of at most {n} objects',
  },
  isLines: {
    es: 'debe ser una lista de {n} textos como máximo, cada uno en una línea, ni vacío, ni de más de {m} caracteres, ni con caracteres de control',
    en: 'must be a list of at most {n} texts of one line, none empty, longer than {m} characters or with control characters',
  },
  isTexts: {
    es: 'debe ser una lista de textos: al menos uno, {n} como máximo, ninguno vacío ni de más de {m} caracteres, ni con más caracteres de control que saltos de línea y tabulaciones',
    en: 'must be a list of texts: at most {n}, at least one, none longer than {m} characters or with control characters but line ends and tabs',
  },
  unknownField: {
    es: 'no es un campo de esta solicitud',
    en: 'is not a field of this request',
  },
  isRepeated: {
    es: 'aparece dos veces',
    en: 'must not be there twice',
  },
  contract: {
    es: 'no cumple el contrato con el que se publica',
    en: 'does not keep to the contract under which it is published',
  },
  jsonDepth: {
    es: 'no debe tener más de {n} niveles de objetos y listas anidados',
    en: 'must not be more than {n} objects and lists inside one another',
  },
  jsonWidth: {
    es: 'no debe tener más de {n} elementos o campos en un mismo lugar',
    en: 'must not have more than {n} elements or members in one place',
  },
  jsonValues: {
    es: 'no debe tener más de {n} valores',
    en: 'must not have more than {n} values',
  },
  jsonName: {
    es: 'no debe tener un campo cuyo nombre supere los {n} caracteres',
    en: 'must not have a member whose name is longer than {n} characters',
  },
};

/** The last part of a path, as a message begins with it. */
export const nameIn = (field: string): string => field.split('.').at(-1) || '""';

/** A rule's own words. Names have numbers too: `place.admin1`, of which a nested rule names the last part only. */
export const behindName = ({ field, message }: FieldProblem): string => {
  const name = [field, nameIn(field)].find((one) => one !== '' && message.startsWith(`${one} `));
  return name === undefined ? message : message.slice(name.length + 1);
};

const NUMBER = /-?\d+(?:\.\d+)?/g;

/** A field's message in the caller's language; a rule without a Spanish text keeps the English one. */
export const inLanguage = (problem: FieldProblem, language: Language): FieldProblem => {
  const text = fieldTexts[problem.code]?.es;
  if (language === 'en' || text === undefined) return problem;
  const { field } = problem;
  const rest = behindName(problem);
  const [n = '', m = ''] = rest.match(NUMBER) ?? [];
  const said = text
    .replace('{n}', n)
    .replace('{m}', m)
    .replace('{date}', /\d{4}-\d\d-\d\d/.exec(rest)?.[0] ?? '')
    .replace('{values}', rest.split(': ').at(-1)!);
  return { ...problem, message: `${field || 'el contenido'} ${said}` };
};
