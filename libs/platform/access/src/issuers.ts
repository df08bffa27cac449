import { countries, issuerNamed, type Country } from '#platform/kernel';
import { requireTrustworthy } from './key-set.ts';

/** Who issues a country's tokens, and where its key set is: a file, or an https address. */
export interface Issuer {
  readonly country: Country;
  /** The tokens' `iss`. */
  readonly name: string;
  readonly keys: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The issuers whose tokens a process takes, from `VECINDAD_JWKS_EC` and `VECINDAD_ISSUER_EC`, … A country's keys speak for
 * that country alone.
 * @param required countries without whose issuer this process has nobody to serve
 * @param welcome further ones that are taken where they are given
 * @throws with the variable that is missing or wrong
 */
export const issuersFrom = (
  environment: Environment,
  required: readonly Country[],
  welcome: readonly Country[] = [],
): readonly Issuer[] => {
  const issuers = countries
    .filter((country) => required.includes(country) || welcome.includes(country))
    .flatMap((country): Issuer[] => {
      const variable = `VECINDAD_JWKS_${country}`;
      const keys = environment[variable]?.trim();
      if (!keys && !required.includes(country)) return [];
      if (!keys)
        throw new Error(
          `${variable} is not set: the key set that verifies tokens of ${country}, a file or an https address`,
        );
      requireTrustworthy(keys, variable);
      return [
        { country, name: environment[`VECINDAD_ISSUER_${country}`]?.trim() || issuerNamed(country), keys },
      ];
    });
  for (const [variable, of] of [
    ['ISSUER', ({ name }: Issuer) => name],
    ['JWKS', ({ keys }: Issuer) => keys],
  ] as const) {
    const twice = issuers.find((issuer, index) =>
      issuers.slice(0, index).some((other) => of(other) === of(issuer)),
    );
    if (twice)
      throw new Error(
        `VECINDAD_${variable}_${twice.country} is ${of(twice)}, as another country’s: nobody speaks for two countries`,
      );
  }
  return issuers;
};
