import { fold } from './fold.ts';

/** The category of Ecuador's own nationals, who cross without a migration class. */
export const national = 'national';

const nationals = fold('Clase migratoria para ecuatorianos');

/**
 * Column `cla_migr`: the migration classes seen so far, by law. 9 and 10 are the immigrant categories, 12 the
 * non-immigrant ones of the Ley de Extranjería (Codificación 2004); RP (permanent) and RT (temporary residence), VT and T-3
 * (visitors) came with the Ley Orgánica de Movilidad Humana (2017). The prefix before the class drifts, its code does not.
 */
const classes = {
  'Inmigrante 9': ['9-I', '9-II', '9-III', '9-IV', '9-V', '9-VI', '9-VII'],
  'Inmigrante 10': ['10-AI', '10-I', '10-II', '10-III', '10-IV', '10-V', '10-VI'],
  'No inmigrante 12': [
    ...['12-I', '12-II', '12-III', '12-IV', '12-V', '12-VI'],
    ...['12-VII', '12-VIII', '12-IX', '12-X', '12-XI'],
  ],
  permanent: ['RES', 'RP-CAF', 'RP-CEV', 'RP-MAT', 'RP-MDI', 'RP-MER', 'RP-TEM', 'RP-UNA'],
  temporary: [
    ...['RT-AMP', 'RT-CEE', 'RT-CEV', 'RT-CIE', 'RT-DEP', 'RT-EST', 'RT-EXC', 'RT-INV', 'RT-JUB', 'RT-MER'],
    ...['RT-PRO', 'RT-REL', 'RT-TRA', 'RT-UNA', 'RT-VOL'],
  ],
  visitor: ['T-3', 'Tripulante', 'VT-ESP', 'VT-TES', 'VT-TUR'],
  agreement: ['Convenio Chileno Ecuatoriano', 'Convenio Colombo Ecuatoriano'],
};

const known = new Set(Object.values(classes).flatMap((codes) => codes.map(fold)));
const prefix = /^(?:no )?inmigrantes? ?/;

/**
 * The class as INEC writes it, trimmed; `national` for Ecuadorians. Classes are national law and are not translated:
 * `known` says only whether this one has been seen before.
 */
export const category = (label: string): { code: string; known: boolean } => {
  const folded = fold(label);
  if (folded === nationals) return { code: national, known: true };
  return { code: label.trim(), known: known.has(folded.replace(prefix, '')) };
};
