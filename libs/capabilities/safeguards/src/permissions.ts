import { declarePermissions } from '#platform/access';

export const safeguardsPermissions = declarePermissions({
  'safeguard:record': ['border-officer', 'supervisor', 'agency-system', 'ombudsman'],
  /** Officers: cases of their own agency. The ombudsman: all of the country. */
  'safeguard:read': ['border-officer', 'supervisor', 'agency-system', 'ombudsman'],
  'safeguard-counts:read': ['committee', 'ombudsman', 'auditor'],
});

export const { Allow } = safeguardsPermissions;

/** Sees every case of the country; others see those of their agency. */
export const seesAll = (roles: readonly string[]): boolean => roles.includes('ombudsman');
