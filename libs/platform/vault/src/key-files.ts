import { chmod, link, mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { isEpoch, type KeyEncryption } from './key-encryption.ts';
import { decrypt, encrypt, KEY_BYTES } from './sealed-field.ts';

const ENDING = '.kek';

const isPrivate = (mode: number): boolean => (mode & 0o077) === 0;

/**
 * Keys of epochs in a folder of their own: `<epoch>.kek`, 64 hexadecimal digits, for their owner alone (mode 600). A file that
 * others may read is refused: a key that was open to others is no key.
 */
export class KeyFiles implements KeyEncryption {
  constructor(private readonly folder: string) {}

  async epochs(): Promise<readonly string[]> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    return (await readdir(this.folder))
      .filter((name) => name.endsWith(ENDING))
      .map((name) => name.slice(0, -ENDING.length))
      .filter(isEpoch)
      .sort();
  }

  /** Under its name only when it is whole: another process reads it at once. */
  async begin(epoch: string): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const draft = join(this.folder, `.${epoch}-${randomBytes(6).toString('hex')}`);
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(`${randomBytes(KEY_BYTES).toString('hex')}\n`);
      await file.sync();
      await file.close();
      await chmod(draft, 0o600);
      await link(draft, this.fileOf(epoch)).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      });
    } finally {
      await rm(draft, { force: true });
    }
    const folder = await open(this.folder, 'r');
    await folder.sync().finally(() => folder.close());
  }

  async wrap(epoch: string, secret: Buffer): Promise<Buffer> {
    return encrypt(await this.keyOf(epoch), secret, epoch);
  }

  async unwrap(epoch: string, wrapped: Uint8Array): Promise<Buffer> {
    return decrypt(await this.keyOf(epoch), wrapped, epoch);
  }

  destroy(epoch: string): Promise<void> {
    return rm(this.fileOf(epoch), { force: true });
  }

  private fileOf(epoch: string): string {
    if (!isEpoch(epoch)) throw new Error(`${epoch} names no epoch`);
    return join(this.folder, `${epoch}${ENDING}`);
  }

  private async keyOf(epoch: string): Promise<Buffer> {
    const file = this.fileOf(epoch);
    const { mode } = await stat(file);
    if (!isPrivate(mode)) throw new Error(`${file} may be read by others: it must have mode 600`);
    const text = (await readFile(file, 'utf8')).trim();
    if (!/^[0-9a-f]{64}$/.test(text))
      throw new Error(`${file} is no key: it must hold 64 hexadecimal digits`);
    return Buffer.from(text, 'hex');
  }
}
