import { audienceOf, type Country } from './country.ts';

/** How a country's tokens name their issuer (`iss`), where no other name is agreed. */
export const issuerNamed = (country: Country): string => `vecindad:${audienceOf(country)}`;

/** How tokens name an application (`aud`): `vecindad:node:ec`, `vecindad:shared-view`, `vecindad:auditor`. */
export const tokenAudienceOf = (process: Country | 'SHARED_VIEW' | 'AUDITOR'): string => {
  if (process === 'SHARED_VIEW') return 'vecindad:shared-view';
  return process === 'AUDITOR' ? 'vecindad:auditor' : `vecindad:node:${audienceOf(process)}`;
};
