export const instrumentKinds = [
  'treaty',
  'agreement',
  'statute',
  'memorandum',
  'protocol',
  'declaration',
] as const;
export type InstrumentKind = (typeof instrumentKinds)[number];

/** What the parties would do under an instrument. */
export const activities = [
  'information-exchange',
  'joint-training',
  'integrated-control',
  'free-movement',
  'development',
  'joint-patrol',
  'joint-military-operation',
] as const;
export type Activity = (typeof activities)[number];
