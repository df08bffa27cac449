import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool, PoolClient } from 'pg';
import { channels, platformContracts, type KeyRotatedV1 } from '#platform/contracts';
import { audienceOf, countries, parseLedgerName, type Country } from '#platform/kernel';
import { verifierFrom, type Verifier } from '#platform/ledger';
import type { Archive } from '../archive/archive.ts';
import type { SealedBatch } from '../archive/growth.ts';
import { keepAside, type Finding } from '../inbox/quarantine.ts';

/** The published event by which a country announces its next signing key, sealed by the one before. */
export const KEY_ROTATED = 'vecindad.keys.rotated.v1';

const EVERY_VERSION = 'vecindad.keys.rotated.';

/** The name under which announcements that announce no key stand in quarantine. */
export const KEYS = 'keys';

/** Whether keys are announced in this ledger. */
export const announcesKeys = (ledger: string): boolean => {
  const { audience, channel } = parseLedgerName(ledger);
  return audience === 'all' && channel === channels.keys.name;
};

/** @throws {Error} where a text is no key, or one of somebody else's name */
const keyOf = (country: Country, vkey: string): Verifier => {
  const verifier = verifierFrom(vkey);
  if (verifier.name !== `vecindad/${audienceOf(country)}`)
    throw new Error(`${vkey} is not a key of ${country}`);
  return verifier;
};

/** The key that a leaf announces; nothing where it is about something else. @throws {Error} where it is none */
const announcedIn = (country: Country, leaf: string): Verifier | undefined => {
  const { type } = JSON.parse(leaf) as { type?: unknown };
  if (typeof type !== 'string' || !type.startsWith(EVERY_VERSION)) return undefined;
  const parsed = platformContracts.parse(leaf);
  if ('code' in parsed) throw new Error(`${parsed.code}: ${parsed.detail}`);
  return keyOf(country, (platformContracts.upcast(parsed.event).data as KeyRotatedV1['data']).vkey);
};

const AT_ONCE = 1_000;

/** The keys that a kept ledger announces. */
export const announcedBy = async (archive: Archive, ledger: string): Promise<Verifier[]> => {
  const { from: country } = parseLedgerName(ledger);
  const announced: Verifier[] = [];
  for (let from = 0; ; from += AT_ONCE) {
    const entries = await archive.read(ledger, from, AT_ONCE);
    for (const { leaf } of entries)
      try {
        announced.push(...[announcedIn(country, leaf)].filter((key) => key !== undefined));
      } catch {
        continue; // announces no key, and stands in quarantine where it is read
      }
    if (entries.length < AT_ONCE) return announced;
  }
};

/**
 * Whose signature counts for which country: the first keys from the registry all sides share (a folder of `<cc>.vkey`
 * files, a C2SP verifier key a line), and every later one that a country announced in its own sealed history. The folder is the
 * administrator's, and an error in it keeps a process from starting. What a country announced is history whatever it says:
 * what is no key is kept aside, told, and counts for nothing.
 */
export class Registry {
  readonly #verifiers = new Map<Country, Verifier[]>(countries.map((country) => [country, []]));

  constructor(
    private readonly folder: string,
    private readonly log: (line: string) => void = () => undefined,
  ) {}

  async open(pool: Pool): Promise<void> {
    for (const file of readdirSync(this.folder).filter((name) => name.endsWith('.vkey'))) this.#read(file);
    const { rows } = await pool.query(
      `select k.vkey, k.ledger, k.position, e.leaf
         from known_keys k left join lateral entries_between(k.ledger, k.position, k.position + 1) e on true`,
    );
    for (const { vkey, ledger, position, leaf } of rows) {
      const { from: country } = parseLedgerName(ledger);
      try {
        this.#add(country, keyOf(country, vkey));
      } catch (error) {
        const found = unfit(ledger, Number(position), leaf ?? vkey, error as Error);
        if (await keepAside(pool, found)) this.#tell(found);
      }
    }
  }

  verifiersOf(country: Country): readonly Verifier[] {
    return this.#verifiers.get(country)!;
  }

  /**
   * Keeps the keys that a sealed batch of a country's `keys` ledger announces, in the transaction that archives it. What is
   * returned is called once that is done, and says whether there is a new key.
   */
  async keep(client: PoolClient, ledger: string, batches: readonly SealedBatch[]): Promise<() => boolean> {
    const { from: country } = parseLedgerName(ledger);
    const announced: Verifier[] = [];
    const unfitting: Finding[] = [];
    for (const { leaf, position } of batches.flatMap((batch) => batch.entries)) {
      let verifier: Verifier | undefined;
      try {
        verifier = announcedIn(country, String(leaf));
      } catch (error) {
        unfitting.push(unfit(ledger, position, String(leaf), error as Error));
      }
      if (!verifier) continue;
      announced.push(verifier);
      await client.query(
        'insert into known_keys (vkey, ledger, position) values ($1, $2, $3) on conflict do nothing',
        [verifier.vkey, ledger, position],
      );
    }
    for (const finding of unfitting) await keepAside(client, finding);
    return () => {
      unfitting.forEach((finding) => this.#tell(finding));
      announced.forEach((verifier) => this.#add(country, verifier));
      return announced.length > 0;
    };
  }

  #read(file: string): void {
    const path = join(this.folder, file);
    const country = countries.find((code) => `${audienceOf(code)}.vkey` === file);
    if (!country) throw new Error(`${path}: no country of this system`);
    readFileSync(path, 'utf8')
      .split('\n')
      .forEach((line, index) => {
        try {
          if (line) this.#add(country, keyOf(country, line));
        } catch (error) {
          throw new Error(`${path}, line ${index + 1}: ${(error as Error).message}`, { cause: error });
        }
      });
  }

  #tell({ ledger, position, code, detail }: Finding): void {
    this.log(`ALARM ${ledger}/${position}: ${code}: ${detail}; it counts for nothing`);
  }

  #add(country: Country, verifier: Verifier): void {
    const known = this.#verifiers.get(country)!;
    if (!known.some(({ vkey }) => vkey === verifier.vkey)) known.push(verifier);
  }
}

const unfit = (ledger: string, position: number, leaf: string, { message }: Error): Finding => ({
  consumer: KEYS,
  ledger,
  position,
  code: 'key.not-a-key',
  detail: message,
  record: Buffer.from(leaf),
});
