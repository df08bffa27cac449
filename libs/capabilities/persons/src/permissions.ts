import { declarePermissions } from '#platform/access';

export const personsPermissions = declarePermissions({
  'person:record': ['border-officer', 'supervisor', 'agency-system'],
  /** Which subjects are somebody; who they are is another permission. */
  'person:find': ['border-officer', 'supervisor', 'agency-system', 'analyst'],
  /** Names, document, birth date and contact in plain. */
  'person:open': ['border-officer', 'supervisor'],
  'person:rectify': ['supervisor'],
  'person:erase': ['supervisor'],
  'person:link': ['supervisor', 'analyst'],
  /** Who looked at a person. */
  'person-lookup:read': ['supervisor', 'ombudsman', 'auditor'],
});

export const { Allow, may } = personsPermissions;
