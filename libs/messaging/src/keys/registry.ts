import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool, PoolClient } from 'pg';
import { upcast, type KeyRotatedV1, type PublishedEvent } from '#contracts';
import { audienceOf, countries, type Country } from '#kernel';
import { verifierFrom, type Verifier } from '#ledger';
import type { SealedBatch } from '../archive/growth.ts';

/** The published event by which a country announces its next signing key, sealed by the one before. */
export const KEY_ROTATED = 'vecindad.keys.rotated.v1';

/** Whether keys are announced in this ledger. */
export const announcesKeys = (ledger: string): boolean => ledger.endsWith('.all.keys');

/**
 * Whose signature counts for which country: the first keys from the registry all sides share (a folder of `<cc>.vkey`
 * files, a C2SP verifier key a line), and every later one that a country announced in its own sealed history.
 */
export class Registry {
  readonly #verifiers = new Map<Country, Verifier[]>(countries.map((country) => [country, []]));

  constructor(private readonly folder: string) {}

  async open(pool: Pool): Promise<void> {
    for (const file of readdirSync(this.folder).filter((name) => name.endsWith('.vkey'))) {
      const country = countries.find((code) => `${audienceOf(code)}.vkey` === file);
      if (!country) throw new Error(`${join(this.folder, file)}: no country of this system`);
      for (const line of readFileSync(join(this.folder, file), 'utf8').split('\n').filter(Boolean))
        this.#add(country, line);
    }
    const { rows } = await pool.query('select vkey, ledger from known_keys');
    for (const { vkey, ledger } of rows) this.#learn(ledger, vkey);
  }

  verifiersOf(country: Country): readonly Verifier[] {
    return this.#verifiers.get(country)!;
  }

  /** Keeps the keys that a sealed batch of a country's `keys` ledger announces, in the transaction that archives it. */
  async keep(
    client: Pool | PoolClient,
    ledger: string,
    batches: readonly SealedBatch[],
  ): Promise<() => void> {
    const announced: string[] = [];
    if (announcesKeys(ledger)) {
      for (const { leaf, position } of batches.flatMap((batch) => batch.entries)) {
        const event = upcast(JSON.parse(String(leaf)) as PublishedEvent);
        if (event.type !== KEY_ROTATED) continue;
        const { vkey } = event.data as KeyRotatedV1['data'];
        await client.query(
          'insert into known_keys (vkey, ledger, position) values ($1, $2, $3) on conflict do nothing',
          [vkey, ledger, position],
        );
        announced.push(vkey);
      }
    }
    return () => announced.forEach((vkey) => this.#learn(ledger, vkey));
  }

  #learn(ledger: string, vkey: string): void {
    const country = countries.find((code) => ledger.startsWith(`${audienceOf(code)}.`));
    if (country) this.#add(country, vkey);
  }

  #add(country: Country, vkey: string): void {
    const verifier = verifierFrom(vkey);
    const known = this.#verifiers.get(country)!;
    if (verifier.name !== `vecindad/${audienceOf(country)}`)
      throw new Error(`${vkey} is not a key of ${country}`);
    if (!known.some(({ vkey: other }) => other === verifier.vkey)) known.push(verifier);
  }
}
