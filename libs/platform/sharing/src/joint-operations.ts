import type { Country } from '#platform/kernel';

/** Activities that are coded as what Plan Ecuador rules out with Colombia. */
const militaryOperations: readonly string[] = [
  'combined-military-operation',
  'coordinated-military-operation',
  'joint-military-operation',
];

const areEcuadorAndColombia = (parties: readonly Country[]): boolean =>
  parties.includes('EC') && parties.includes('CO');

/**
 * Plan Ecuador: no "combined, coordinated or joint military operations with Colombia". Which of some activities is coded as one;
 * joint training of civil officers is another thing, and with Peru it is Ecuador's to decide.
 */
export const jointOperationAmong = (
  parties: readonly Country[],
  activities: readonly (string | undefined)[],
): string | undefined =>
  areEcuadorAndColombia(parties)
    ? activities.find((activity) => activity !== undefined && militaryOperations.includes(activity))
    : undefined;

const TOGETHER = 'combinad|coordinad|conjunt|combined|coordinated|joint';
const MILITARY = 'militar|ejercito|fuerzas? armadas|fuerzas? de tarea|military|army|armed force|task force';
const OPERATION = 'operaci|operativ|patrull|tarea|operation|patrol|task';

const every = [TOGETHER, MILITARY, OPERATION].map((words) => new RegExp(`\\b(${words})`, 'u'));

/** Letters alone, small and without accents: how a text is written says nothing of what it speaks of. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();

/** Whether a text between Ecuador and Colombia speaks of such an operation: for a person to look at, and no more. */
export const speaksOfJointOperation = (parties: readonly Country[], text: string): boolean => {
  if (!areEcuadorAndColombia(parties)) return false;
  // Sentence by sentence: three words that stand far apart speak of three things.
  return plain(text)
    .split(/[.;\n]/u)
    .some((sentence) => every.every((words) => words.test(sentence)));
};

/** Behind the rule. */
export const PLAN_ECUADOR = {
  es: 'Plan Ecuador: ninguna operación militar combinada, coordinada ni conjunta con Colombia',
  en: 'Plan Ecuador: no combined, coordinated or joint military operations with Colombia',
};
