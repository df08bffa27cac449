import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { audienceOf, type Country } from '#kernel';
import { createSigningKey, signerFrom, type Signer } from '#ledger';

const nameOf = (country: Country): string => `vecindad/${audienceOf(country)}`;

/** A country's private signing keys: `<cc>-1.pem`, `<cc>-2.pem` … in a folder only its node may read. */
export class Keyring {
  constructor(
    private readonly folder: string,
    private readonly country: Country,
  ) {}

  /** The country's keys, oldest first. */
  signers(): Signer[] {
    if (!existsSync(this.folder)) return [];
    return readdirSync(this.folder)
      .filter((file) => file.startsWith(`${audienceOf(this.country)}-`) && file.endsWith('.pem'))
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      .map((file) => signerFrom(nameOf(this.country), readFileSync(join(this.folder, file), 'utf8')));
  }

  signer(keyId: string): Signer {
    const found = this.signers().find((signer) => signer.keyId === keyId);
    if (!found) throw new Error(`${this.folder} holds no key ${keyId} of ${this.country}`);
    return found;
  }

  first(): Signer {
    const [first] = this.signers();
    if (!first)
      throw new Error(
        `${this.folder} holds no signing key of ${this.country}: create one with \`vecindad keys\``,
      );
    return first;
  }

  /** Creates the next key; the file is there before anything refers to it. */
  create(): Signer {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const file = join(this.folder, `${audienceOf(this.country)}-${this.signers().length + 1}.pem`);
    const { privateKeyPem } = createSigningKey(nameOf(this.country));
    writeFileSync(file, privateKeyPem, { mode: 0o600, flag: 'wx' });
    chmodSync(file, 0o600);
    return signerFrom(nameOf(this.country), privateKeyPem);
  }
}
