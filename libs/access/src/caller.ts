import { countries, isCountry, type Country } from '#kernel';

/** Who asks, as the token says: which person or system, of which agency, of which country, in which roles. */
export interface Caller {
  readonly subject: string;
  readonly country: Country;
  readonly agency: string;
  readonly roles: readonly string[];
}

/** Reads a token's claims; nothing when one is missing or of the wrong kind. */
export const callerOf = (claims: Readonly<Record<string, unknown>>): Caller | undefined => {
  const { sub, country, agency, roles } = claims;
  if (typeof sub !== 'string' || typeof agency !== 'string' || !agency) return undefined;
  if (!isCountry(country) || !countries.includes(country)) return undefined;
  if (!Array.isArray(roles) || !roles.every((role) => typeof role === 'string')) return undefined;
  return { subject: sub, country, agency, roles: roles };
};

declare module 'express' {
  interface Request {
    caller?: Caller;
  }
}
