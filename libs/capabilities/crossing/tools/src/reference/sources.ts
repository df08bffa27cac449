import type { PostFacts } from '#contracts/crossing';
import type { Source } from '#platform/contracts';

/** A post as its own country's register takes it: the body of `POST /v1/posts`. */
export type ReferencePost = { readonly id: string } & PostFacts;

/** Ecuador's yearly register of entries and exits. A year's register is closed at the end of that year. */
export const inecRegister = (
  year: number,
  confidence: NonNullable<Source['confidence']> = 'established',
): Source => ({
  title: `INEC, Entradas y Salidas Internacionales ${year}`,
  date: `${year}-12-31`,
  confidence,
});

/** The register's list of 29 control points, where no year's entries at the post are at hand to show it at work. */
export const inecControlPoints: Source = {
  title: 'INEC, Entradas y Salidas Internacionales: lista de puntos de control migratorio',
  date: '2021-12-31',
  confidence: 'reported',
};

/** Read in excerpts, to be checked before quoting. @param date the day the report is about */
export const publicReporting = (
  date: string,
  confidence: NonNullable<Source['confidence']> = 'reported',
): Source => ({ title: 'Información de prensa sobre los puestos fronterizos del Ecuador', date, confidence });
