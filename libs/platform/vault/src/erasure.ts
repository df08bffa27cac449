import type { Country, Instant } from '#platform/kernel';
import { openNote, signNote, type Signer, type Verifier } from '#platform/ledger';

const HEADING = 'vecindad/erasure/v1';

/** What a country certifies to whom it erased, or to a court. */
export interface Erasure {
  readonly country: Country;
  /** The person's pseudonym. */
  readonly subject: string;
  readonly at: Instant;
  /** Instrument and article under which it was done. */
  readonly basis: string;
  /** After so many days from then no backup, restored with whatever keys are kept, opens the identity or finds the person. */
  readonly days: number;
}

/** A signed note (C2SP): the heading, a line of JSON, the country's signature. */
export const certificateOf = (erasure: Erasure, signer: Signer): string =>
  signNote(`${HEADING}\n${JSON.stringify(erasure)}\n`, signer);

/**
 * @throws {NoteError} when it is no signed note, or a known key did not sign it
 * @throws when nobody known signed it, or it certifies something else
 */
export const erasureIn = (certificate: string, verifiers: readonly Verifier[]): Erasure => {
  const { text, signedBy } = openNote(certificate, verifiers);
  const [heading, erasure] = text.split('\n');
  if (signedBy.length === 0 || heading !== HEADING || !erasure)
    throw new Error('no certificate of an erasure by a known key');
  return JSON.parse(erasure) as Erasure;
};

/** What a certificate of one's own says; whoever was handed one asks `erasureIn`, which looks at who signed it. */
export const statedIn = (certificate: string): Erasure => JSON.parse(certificate.split('\n')[1]!) as Erasure;
