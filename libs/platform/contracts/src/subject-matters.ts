/** What requests for information are about, and what an instrument's articles let agencies share. */
export const subjectMatters = [
  'migration-flows',
  'document-fraud',
  'human-trafficking',
  'migrant-smuggling',
  'missing-persons',
  'wanted-persons',
  'narcotics',
  'arms',
  'contraband',
  'money-laundering',
] as const;
export type SubjectMatter = (typeof subjectMatters)[number];
