import { dictionary } from './fold.ts';

/** Column `via_tran`. INEC writes the sea's both as *marítima* and as *marítimo*. */
export const mode = dictionary({
  land: ['Vía Terrestre', 'Terrestre'],
  air: ['Vía Aérea', 'Aérea', 'Vía Aéreo', 'Aéreo'],
  sea: ['Vía Marítima', 'Marítima', 'Vía Marítimo', 'Marítimo'],
  river: ['Vía Fluvial', 'Fluvial'],
});

/** A crossing always has a mode; this one where the register does not tell it. */
export const unspecifiedMode = 'unspecified';
