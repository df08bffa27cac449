import { dictionary } from './fold.ts';

/** Column `mot_viam`: why the person travels, as stated on the migration card. */
export const purpose = dictionary({
  tourism: ['Turismo'],
  business: ['Negocios'],
  events: ['Eventos'],
  study: ['Estudios'],
  residence: ['Residencia'],
  other: ['Otros', 'Otro'],
});
