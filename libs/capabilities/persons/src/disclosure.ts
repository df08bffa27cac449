import { nothing } from '#platform/contracts';

/** Nothing of a person leaves the country, encrypted or not. */
export const personsDisclosures = {
  PersonRecorded: nothing,
  IdentityRectified: nothing,
  IdentityErased: nothing,
};
