import { randomBytes, randomUUID } from 'node:crypto';
import { instantBy, Rejected, type Clock, type Country } from '#platform/kernel';
import type { Signer } from '#platform/ledger';
import { soughtTags, tagsOf } from './blind-index.ts';
import { REVIVED_BY_NOTHING_AFTER_DAYS } from './epochs.ts';
import { certificateOf } from './erasure.ts';
import type { Identity, WayToFind } from './identity.ts';
import { KEY_BYTES } from './sealed-field.ts';
import { fieldsIn, openedBy, sealedBy, type SealedIdentity } from './sealed-identity.ts';
import { statedWhy, type Asking, type Found, type Link, type Lookup, type Vault } from './vault.ts';

export interface MemoryVaultParts {
  readonly clock: Clock;
  readonly country: Country;
  readonly signer: () => Promise<Signer>;
}

/** A vault for specifications: it seals, finds and forgets as the other does, and has no epochs, since nothing outlives it. */
export class MemoryVault implements Vault {
  readonly #secret = randomBytes(KEY_BYTES);
  readonly #tagging = randomBytes(KEY_BYTES);
  readonly #keys = new Map<string, Buffer>();
  readonly #tags = new Map<string, Set<string>>();
  readonly #lookups: Lookup[] = [];
  readonly #certificates = new Map<string, string>();
  #links: Link[] = [];

  constructor(private readonly parts: MemoryVaultParts) {}

  async turn(): Promise<undefined> {}

  async add(identities: readonly Identity[]): Promise<SealedIdentity[]> {
    return identities.map((identity) => {
      const [subject, key] = [randomUUID(), randomBytes(KEY_BYTES)];
      this.#keys.set(subject, key);
      this.#index(subject, identity);
      return sealedBy(key, subject, identity);
    });
  }

  async rectify(subject: string, identity: Identity): Promise<SealedIdentity> {
    const key = this.#keys.get(subject);
    if (!key)
      throw new Rejected(this.#certificates.has(subject) ? 'identity.erased' : 'identity.unknown', {
        subject,
      });
    this.#index(subject, identity);
    return sealedBy(key, subject, identity);
  }

  async find(way: WayToFind, identity: Identity, asking: Asking): Promise<Found[]> {
    statedWhy(asking);
    const sought = soughtTags(this.#secret, [this.#tagging], way, identity).map(text);
    const hits = [...this.#tags]
      .filter(([, tags]) => sought.some((tag) => tags.has(tag)))
      .map(([subject]) => subject);
    const person = new Set(hits);
    // A set that grows while it is read is read to its end.
    for (const subject of person)
      for (const { one, other, ended } of this.#linksOf(subject))
        if (!ended) person.add(one === subject ? other : one);
    const found = [...person]
      .filter((subject) => this.#keys.has(subject))
      .map((subject): Found => ({ subject, through: hits.includes(subject) ? 'index' : 'link' }))
      .sort((a, b) => compare(a.through, b.through) || compare(a.subject, b.subject));
    this.#note('find', asking, [way], found);
    return found;
  }

  async reveal(sealed: readonly SealedIdentity[], asking: Asking): Promise<(Identity | undefined)[]> {
    statedWhy(asking);
    const asked = [...new Set(sealed.flatMap(fieldsIn))];
    this.#note(
      'open',
      asking,
      asked,
      sealed.filter(({ subject }) => this.#keys.has(subject)),
    );
    return sealed.map((one) => {
      const key = this.#keys.get(one.subject);
      return key && openedBy(key, one);
    });
  }

  async erase(subject: string, basis: string): Promise<string> {
    const { country, clock, signer } = this.parts;
    const signing = await signer();
    const given = this.#certificates.get(subject);
    if (given !== undefined) return given;
    if (!this.#keys.delete(subject)) throw new Rejected('identity.unknown', { subject });
    this.#tags.delete(subject);
    const certificate = certificateOf(
      { country, subject, at: instantBy(clock), basis, days: REVIVED_BY_NOTHING_AFTER_DAYS },
      signing,
    );
    this.#certificates.set(subject, certificate);
    return certificate;
  }

  async certificate(subject: string): Promise<string | undefined> {
    return this.#certificates.get(subject);
  }

  async link(a: string, b: string, { caller }: Pick<Asking, 'caller'>, reason: string): Promise<void> {
    const [one, other] = [a, b].sort() as [string, string];
    if (one === other || this.#links.some((link) => !link.ended && link.one === one && link.other === other))
      return;
    this.#links.push({ one, other, since: instantBy(this.parts.clock), by: caller.subject, reason });
  }

  async unlink(a: string, b: string, { caller }: Pick<Asking, 'caller'>, reason: string): Promise<void> {
    const [one, other] = [a, b].sort() as [string, string];
    const ended = { at: instantBy(this.parts.clock), by: caller.subject, reason };
    this.#links = this.#links.map((link) =>
      !link.ended && link.one === one && link.other === other ? { ...link, ended } : link,
    );
  }

  async links(subject: string): Promise<Link[]> {
    return this.#linksOf(subject);
  }

  async lookups(after = 0, limit = 100): Promise<Lookup[]> {
    return this.#lookups.slice(after, after + limit);
  }

  async lookupsOf(subject: string, after = 0, limit = 100): Promise<Lookup[]> {
    return this.#lookups
      .filter(({ number, returned }) => number > after && returned.includes(subject))
      .slice(0, limit);
  }

  async unready(): Promise<undefined> {}

  #index(subject: string, identity: Identity): void {
    this.#tags.set(subject, new Set(tagsOf(this.#secret, this.#tagging, identity).map(text)));
  }

  #linksOf(subject: string): Link[] {
    return this.#links.filter(({ one, other }) => one === subject || other === subject);
  }

  #note(
    kind: Lookup['kind'],
    { caller, purpose, basis }: Asking,
    asked: readonly string[],
    answered: readonly { readonly subject: string }[],
  ): void {
    this.#lookups.push({
      number: this.#lookups.length + 1,
      at: instantBy(this.parts.clock),
      kind,
      by: caller.subject,
      agency: caller.agency,
      purpose,
      basis,
      asked,
      returned: [...new Set(answered.map(({ subject }) => subject))].sort(),
    });
  }
}

const text = (tag: Buffer): string => tag.toString('base64');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
