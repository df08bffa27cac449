import { Rejected, saysSomething, type Instant } from '#platform/kernel';
import type { Turn } from './epochs.ts';
import type { Identity, WayToFind } from './identity.ts';
import type { SealedIdentity } from './sealed-identity.ts';

/** A node's vault: `Vault`. Where a country has none, each call is refused with `identity.no-vault`. */
export const VAULT = Symbol('VAULT');

/** Who asks the vault, for what and under which article. */
export interface Asking {
  readonly caller: { readonly subject: string; readonly agency: string };
  readonly purpose: string;
  /** Instrument and article. */
  readonly basis: string;
}

/** Somebody who was sought: by what the index has, or because two were found to be one person. */
export interface Found {
  readonly subject: string;
  readonly through: 'index' | 'link';
}

/** One look into the vault, as it was written before it was answered. */
export interface Lookup {
  /** Rises; none is used twice. */
  readonly number: number;
  readonly at: Instant;
  readonly kind: 'find' | 'open';
  readonly by: string;
  readonly agency: string;
  readonly purpose: string;
  readonly basis: string;
  /** The way somebody was sought, or the fields that were opened; never a value. */
  readonly asked: readonly string[];
  /** The subjects of whom something was answered. */
  readonly returned: readonly string[];
}

/** Two subjects that were found to be one person; where that was wrong, since when they are two again. */
export interface Link {
  readonly one: string;
  readonly other: string;
  readonly since: Instant;
  readonly by: string;
  readonly reason: string;
  readonly ended?: { readonly at: Instant; readonly by: string; readonly reason: string };
}

/**
 * Who the persons are of whom a country's events tell. It keeps keys and the index, apart from the events; the encrypted
 * identities lie with whoever has them sealed here.
 */
export interface Vault {
  /** Epochs begin and end as their time comes (ADR 59): to be called daily. Nothing where another process is at it. */
  turn(): Promise<Turn | undefined>;

  /** New subjects, in the order of their identities. */
  add(identities: readonly Identity[]): Promise<SealedIdentity[]>;

  /**
   * Seals what is now known of a subject; from then on it is found by that and no longer by what was known before.
   * @param identity whole, not only what has changed
   * @throws {Rejected} `identity.erased`, `identity.unknown`
   */
  rectify(subject: string, identity: Identity): Promise<SealedIdentity>;

  /**
   * Who is known by this document, name or contact. Who asked is written, with what is answered, before it is answered.
   * @param identity what the way needs; nobody is found by less
   * @throws {Rejected} `identity.purpose-missing`, `identity.basis-missing`
   */
  find(way: WayToFind, identity: Identity, asking: Asking): Promise<Found[]>;

  /**
   * What is known of persons, in their order. Who asked is written before; of an erased person nothing is answered.
   * @throws {Rejected} `identity.purpose-missing`, `identity.basis-missing`
   */
  reveal(sealed: readonly SealedIdentity[], asking: Asking): Promise<(Identity | undefined)[]>;

  /**
   * Destroys a subject's key and what it is found by. Asked again, it answers the certificate given then.
   * @returns the certificate, a signed note (`erasureIn`)
   * @throws {Rejected} `identity.unknown`
   */
  erase(subject: string, basis: string): Promise<string>;

  /** The certificate of a subject's erasure; nothing where it was not erased. */
  certificate(subject: string): Promise<string | undefined>;

  /** Two subjects were found to be one person. Said again, it changes nothing. */
  link(one: string, other: string, asking: Pick<Asking, 'caller'>, reason: string): Promise<void>;

  /** That was wrong: from now on they are two again; that they were taken for one stays written. */
  unlink(one: string, other: string, asking: Pick<Asking, 'caller'>, reason: string): Promise<void>;

  /** With whom a subject was found to be one, oldest first; what was ended too. */
  links(subject: string): Promise<Link[]>;

  /** Looks into the vault, oldest first. @param after the number of the last one that is known */
  lookups(after?: number, limit?: number): Promise<Lookup[]>;

  /** Those in which something was answered of a subject. */
  lookupsOf(subject: string, after?: number, limit?: number): Promise<Lookup[]>;

  /** Why it cannot do its work, or nothing. */
  unready(): Promise<string | undefined>;
}

/** @throws {Rejected} `identity.purpose-missing`, `identity.basis-missing`: before anything is looked up */
export const statedWhy = ({ purpose, basis }: Asking): void => {
  if (!saysSomething(purpose)) throw new Rejected('identity.purpose-missing', { field: 'purpose' });
  if (!basis.trim()) throw new Rejected('identity.basis-missing', { field: 'basis' });
};

const nowhere = async (): Promise<never> => {
  throw new Rejected('identity.no-vault');
};

/** Where a country keeps no identities: everything is refused, and nothing is out of order. */
export const noVault: Vault = {
  turn: async () => undefined,
  add: nowhere,
  rectify: nowhere,
  find: nowhere,
  reveal: nowhere,
  erase: nowhere,
  certificate: nowhere,
  link: nowhere,
  unlink: nowhere,
  links: nowhere,
  lookups: nowhere,
  lookupsOf: nowhere,
  unready: async () => undefined,
};
