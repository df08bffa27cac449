export const instrumentKinds = [
  'treaty',
  'agreement',
  'statute',
  'memorandum',
  'protocol',
  'declaration',
  'exchange-of-notes',
  'operating-procedure',
  'plan',
] as const;
export type InstrumentKind = (typeof instrumentKinds)[number];

/** What an instrument may hold that has a life of its own. */
export const partKinds = ['annex', 'plan', 'fund', 'programme', 'regulation'] as const;
export type PartKind = (typeof partKinds)[number];

/** What an amendment does to an article. */
export const changesOfArticles = ['added', 'replaced', 'removed'] as const;
export type ChangeOfArticle = (typeof changesOfArticles)[number];

/** By which act a party's internal requirements are met. */
export const consents = ['ratification', 'approval', 'acceptance', 'accession'] as const;
export type Consent = (typeof consents)[number];

/** Where an instrument is published or registered. */
export const registers = ['official-gazette', 'andean-gazette', 'united-nations', 'depositary'] as const;
export type Register = (typeof registers)[number];

/** What a party without a node is reported to have done. */
export const partnerActs = ['signed', 'consent-notified', 'denounced'] as const;
export type PartnerAct = (typeof partnerActs)[number];

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

/** How something came to be entered otherwise than it is. */
export const entryErrors = [
  'clerical',
  'wrong-term',
  'wrong-date',
  'wrong-source',
  'incomplete',
  'other',
] as const;
export type EntryError = (typeof entryErrors)[number];
