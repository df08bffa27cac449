/** Milliseconds that two countries' clocks may be apart: `CLOCK_SKEW_SECONDS`. */
export const CLOCK_SKEW = Symbol('CLOCK_SKEW');
