import { identityFields, type Identity, type IdentityField } from './identity.ts';
import { openField, sealField } from './sealed-field.ts';

/** An identity as it may lie in an event: each field names algorithm and key (`sealField`). */
export interface SealedIdentity {
  /** The pseudonym: drawn, and it tells nothing, the time it was made neither. */
  readonly subject: string;
  readonly fields: Readonly<Partial<Record<IdentityField, string>>>;
}

export const sealedBy = (key: Buffer, subject: string, identity: Identity): SealedIdentity => ({
  subject,
  fields: Object.fromEntries(
    identityFields.flatMap((field) => {
      const value = identity[field];
      return value === undefined ? [] : [[field, sealField(key, subject, field, value)]];
    }),
  ),
});

export const fieldsIn = (sealed: SealedIdentity): IdentityField[] =>
  identityFields.filter((field) => sealed.fields[field] !== undefined);

/** @throws when a field is not of this subject, or was changed */
export const openedBy = (key: Buffer, sealed: SealedIdentity): Identity =>
  Object.fromEntries(
    fieldsIn(sealed).map((field) => [field, openField(key, sealed.subject, field, sealed.fields[field]!)]),
  );
