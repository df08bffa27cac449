/** The countries whose nodes take part, by ISO 3166-1 alpha-2. */
export const countries = ['EC', 'CO', 'PE'] as const;
export type Country = (typeof countries)[number];

export const isCountry = (value: unknown): value is Country => countries.includes(value as Country);

/** Whom a published event is addressed to: one neighbour, or every country of the system. */
export type Audience = 'co' | 'ec' | 'pe' | 'all';

export const audienceOf = (country: Country): Audience => country.toLowerCase() as Audience;

export const audiences: readonly Audience[] = [...countries.map(audienceOf), 'all'];

/** The borders this system coordinates: Ecuador's with Colombia and with Peru. */
export const neighbours: Readonly<Record<Country, readonly Country[]>> = {
  EC: ['CO', 'PE'],
  CO: ['EC'],
  PE: ['EC'],
};
