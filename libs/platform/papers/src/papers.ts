import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Rejected } from '#platform/kernel';
import { isOfKind, kindNames, kinds, type PaperKind } from './kinds.ts';

/** What is known of a paper: the same bytes are the same paper, whoever brings them. */
export interface Paper {
  /** SHA-256 of its bytes, hex. */
  readonly digest: string;
  readonly size: number;
  readonly kind: PaperKind;
}

/** Where papers are kept, apart from events, which name them by digest. */
export interface Papers {
  /**
   * Keeps what comes; of bytes that are there already, nothing changes, and the kind is that which they have.
   * @param expected what the sender says its digest is
   * @throws {Rejected} `paper.too-large`, `paper.empty`, `paper.not-of-kind`, `paper.digest-differs`
   */
  keep(
    bytes: AsyncIterable<Buffer>,
    kind: PaperKind,
    expected?: string,
  ): Promise<Paper & { readonly added: boolean }>;
  /** A paper, whose bytes were looked at once more. @throws {Rejected} `paper.unknown`, `paper.damaged` */
  find(digest: string): Promise<Paper & { read(): Readable }>;
}

export const MOST_BYTES = 25 * 1024 * 1024;

const isDigest = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** What was written into a folder is there after a power cut only once the folder itself was written. */
const settle = async (path: string): Promise<void> => {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const digestOfFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest('hex');
};

/** Papers in a folder of this machine: `3f/3fa9….pdf`. Several processes may share it. */
export class FolderOfPapers implements Papers {
  constructor(
    private readonly folder: string,
    private readonly mostBytes = MOST_BYTES,
  ) {}

  async keep(
    bytes: AsyncIterable<Buffer>,
    kind: PaperKind,
    expected?: string,
  ): Promise<Paper & { readonly added: boolean }> {
    const incoming = join(this.folder, 'incoming');
    await mkdir(incoming, { recursive: true, mode: 0o700 });
    const draft = join(incoming, randomUUID());
    try {
      const { digest, size } = await this.#write(draft, bytes);
      if (expected !== undefined && expected !== digest)
        throw new Rejected('paper.digest-differs', { expected, found: digest });
      const there = await this.#there(digest);
      // What is there and no longer what it was is put right by whoever brings it again.
      if (there && (await digestOfFile(there.path)) === digest)
        return { digest, size: there.size, kind: there.kind, added: false };
      if (!(await isOfKind(draft, kind))) throw new Rejected('paper.not-of-kind', { kind });
      const path = this.#path(digest, there?.kind ?? kind);
      await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
      await rename(draft, path);
      await settle(join(path, '..'));
      await settle(this.folder);
      return { digest, size, kind: there?.kind ?? kind, added: true };
    } finally {
      await rm(draft, { force: true });
    }
  }

  async find(digest: string): Promise<Paper & { read(): Readable }> {
    const there = isDigest(digest) ? await this.#there(digest) : undefined;
    if (!there) throw new Rejected('paper.unknown', { digest });
    const { path, size, kind } = there;
    if ((await digestOfFile(path)) !== digest) throw new Rejected('paper.damaged', { digest });
    return { digest, size, kind, read: () => createReadStream(path) };
  }

  #path(digest: string, kind: PaperKind): string {
    return join(this.folder, digest.slice(0, 2), `${digest}.${kinds[kind].extension}`);
  }

  async #there(digest: string): Promise<{ path: string; size: number; kind: PaperKind } | undefined> {
    for (const kind of kindNames)
      try {
        const path = this.#path(digest, kind);
        return { path, size: (await stat(path)).size, kind };
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
    return undefined;
  }

  /** Written and on the disk before it bears its name. */
  async #write(draft: string, bytes: AsyncIterable<Buffer>): Promise<{ digest: string; size: number }> {
    const hash = createHash('sha256');
    const file = await open(draft, 'wx', 0o600);
    let size = 0;
    try {
      for await (const chunk of bytes) {
        size += chunk.length;
        if (size > this.mostBytes) throw new Rejected('paper.too-large', { limit: this.mostBytes });
        hash.update(chunk);
        await file.writeFile(chunk);
      }
      if (size === 0) throw new Rejected('paper.empty');
      await file.sync();
    } finally {
      await file.close();
    }
    return { digest: hash.digest('hex'), size };
  }
}
