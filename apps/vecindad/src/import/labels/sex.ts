import { dictionary } from './fold.ts';

/** Column `sex_migr`, in the letters of ICAO Doc 9303: `X` is what a document shows when it names neither. */
export const sex = dictionary({
  F: ['Mujer', 'Femenino'],
  M: ['Hombre', 'Masculino'],
  X: ['Indefinido'],
});
