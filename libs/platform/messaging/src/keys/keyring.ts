import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { audienceOf, type Country } from '#platform/kernel';
import { createSigningKey, signerFrom, type Signer } from '#platform/ledger';

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
      .map((file) => this.#signerIn(join(this.folder, file)));
  }

  #signerIn(path: string): Signer {
    try {
      return signerFrom(nameOf(this.country), readFileSync(path, 'utf8'));
    } catch (error) {
      throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
    }
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
    // Whole or not at all: half a key would keep the node from its next start.
    const unfinished = `${file}.unfinished`;
    rmSync(unfinished, { force: true });
    writeFileSync(unfinished, privateKeyPem, { mode: 0o600, flag: 'wx' });
    chmodSync(unfinished, 0o600);
    linkSync(unfinished, file);
    rmSync(unfinished);
    return signerFrom(nameOf(this.country), privateKeyPem);
  }
}
