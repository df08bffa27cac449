import { Rejected, type Facts } from '#platform/kernel';
import { inLanguage, type FieldProblem, type Language } from './field-problems.ts';
import { preferencesIn } from './preferences.ts';

/** A text in each language. */
export type Bilingual = Readonly<Record<Language, string>>;

/** What a stable code means: its HTTP status, and its text with `{fact}` for what the rejection found. */
export interface ProblemText extends Bilingual {
  readonly status: number;
  /** The norm or document behind the rule. */
  readonly citation?: Bilingual;
  /** By fact and code, how a Spanish sentence says a code that reads as English; the fact itself stays the code. */
  readonly inSpanish?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Problems by code. Codes are a public contract. */
export type Catalogue = Readonly<Record<string, ProblemText>>;

/** RFC 9457 problem details. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly citation?: string;
  readonly instance?: string;
  readonly errors?: readonly FieldProblem[];
  readonly [fact: string]: unknown;
}

/** By HTTP status. */
export const titles: Readonly<Record<number, Record<Language, string>>> = {
  400: { es: 'Solicitud mal formada', en: 'Malformed request' },
  401: { es: 'Autenticación requerida', en: 'Not authenticated' },
  403: { es: 'No permitido', en: 'Not permitted' },
  404: { es: 'No encontrado', en: 'Not found' },
  405: { es: 'Método no admitido', en: 'Method not allowed' },
  408: { es: 'Solicitud demasiado lenta', en: 'Too slow' },
  409: { es: 'Conflicto', en: 'Conflict' },
  410: { es: 'Ya no está disponible', en: 'No longer there' },
  412: { es: 'La condición no se cumple', en: 'Precondition failed' },
  413: { es: 'Contenido demasiado grande', en: 'Too large' },
  415: { es: 'Tipo de contenido no admitido', en: 'Unsupported content type' },
  422: { es: 'Contenido no válido', en: 'Invalid content' },
  428: { es: 'Condición requerida', en: 'Precondition required' },
  429: { es: 'Demasiadas solicitudes', en: 'Too many requests' },
  431: { es: 'Cabeceras demasiado grandes', en: 'Headers too large' },
  500: { es: 'Error interno', en: 'Internal error' },
  503: { es: 'No disponible por ahora', en: 'Not available now' },
};

const fill = (template: string, facts: Facts): string =>
  template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const fact = facts[name];
    return fact === undefined
      ? placeholder
      : Array.isArray(fact)
        ? fact.join(', ')
        : typeof fact === 'string'
          ? fact
          : JSON.stringify(fact);
  });

/** A rejection in words; a code that no catalogue knows is a fault of ours. */
export const problemOf = (
  rejection: Rejected,
  catalogue: Catalogue,
  language: Language,
  instance?: string,
): Problem => {
  const text = catalogue[rejection.code] ?? catalogue['internal.error']!;
  const code = catalogue[rejection.code] ? rejection.code : 'internal.error';
  const { facts: found } = rejection;
  const said =
    language === 'en'
      ? found
      : {
          ...found,
          ...Object.fromEntries(
            Object.entries(text.inSpanish ?? {}).flatMap(([name, words]) => {
              const word = words[String(found[name])];
              return word === undefined ? [] : [[name, word]];
            }),
          ),
        };
  const own = {
    type: `urn:vecindad:problem:${code}`,
    title: titles[text.status]?.[language] ?? titles[500]![language],
    status: text.status,
    detail: fill(text[language], said),
    code,
    ...(text.citation ? { citation: text.citation[language] } : {}),
    ...(instance ? { instance } : {}),
  };
  const { errors, ...facts } = found;
  // A fact never takes the place of what the standard defines.
  return {
    ...own,
    ...(Array.isArray(errors)
      ? { errors: (errors as FieldProblem[]).map((error) => inLanguage(error, language)) }
      : {}),
    ...Object.fromEntries(Object.entries(facts).filter(([name]) => !(name in own))),
  };
};

/** What `Accept-Language` prefers of the two; Spanish where it says nothing. */
export const languageOf = (header: string | undefined): Language => {
  const preferred = preferencesIn(header);
  const weight = (language: Language): number =>
    Math.max(0, ...preferred.filter(({ name }) => name.split('-')[0] === language).map((one) => one.weight));
  return weight('en') > weight('es') ? 'en' : 'es';
};
