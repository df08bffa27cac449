import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { AwsClient } from 'aws4fetch';
import { Rejected } from '#platform/kernel';
import { isKind, type PaperKind } from './kinds.ts';
import type { Paper, Papers } from './papers.ts';

export interface BucketSettings {
  /** Of the bucket: `https://s3.example.org/papers`. */
  readonly address: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const PATIENCE_MS = 60_000;
const RETRIES = 2;

const isMissing = (error: unknown): boolean =>
  error instanceof Rejected && ['paper.unknown', 'paper.damaged'].includes(error.code);

/**
 * Papers in an S3-compatible store. They pass through a folder, which looks at them as it does where it is all there is, and keeps
 * them as a cache: a copy under its digest is right or is fetched again, and the folder may be emptied at any time.
 */
export class BucketOfPapers implements Papers {
  readonly #client: AwsClient;
  readonly #address: string;

  constructor(
    private readonly folder: Papers,
    { address, ...signing }: BucketSettings,
  ) {
    this.#address = address.replace(/\/$/, '');
    this.#client = new AwsClient({ ...signing, service: 's3', retries: RETRIES });
  }

  async keep(
    bytes: AsyncIterable<Buffer>,
    kind: PaperKind,
    expected?: string,
  ): Promise<Paper & { readonly added: boolean }> {
    const paper = await this.folder.keep(bytes, kind, expected);
    // What was new here is sent in any case: it puts right what is damaged there.
    if (paper.added || !(await this.#has(paper))) await this.#put(paper);
    return paper;
  }

  async find(digest: string): Promise<Paper & { read(): Readable }> {
    try {
      return await this.folder.find(digest);
    } catch (error) {
      if (!isMissing(error) || !/^[0-9a-f]{64}$/.test(digest) || !(await this.#fetch(digest))) throw error;
      return this.folder.find(digest);
    }
  }

  async #has({ digest, size }: Paper): Promise<boolean> {
    const { status, headers } = await this.#ask('HEAD', digest);
    return status === 200 && Number(headers.get('content-length')) === size;
  }

  /** Signed over the digest, which the store compares with what arrives. */
  async #put({ digest, kind }: Paper): Promise<void> {
    const content = await buffer((await this.folder.find(digest)).read());
    await this.#ask('PUT', digest, new Blob([content]), {
      'Content-Type': kind,
      'X-Amz-Content-Sha256': digest,
    });
  }

  /** Whether it was there. @throws {Rejected} `paper.damaged` where what is there is something else */
  async #fetch(digest: string): Promise<boolean> {
    const { status, headers, body } = await this.#ask('GET', digest);
    const kind = headers.get('content-type') ?? '';
    if (status !== 200 || !body || !isKind(kind)) return false;
    try {
      await this.folder.keep(body, kind, digest);
      return true;
    } catch (error) {
      throw error instanceof Rejected ? new Rejected('paper.damaged', { digest }) : error;
    }
  }

  /** @throws {Rejected} `paper.store-away` for whatever is neither an answer nor “there is none” */
  async #ask(
    method: 'GET' | 'HEAD' | 'PUT',
    digest: string,
    body?: Blob,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const away = (why: string): Rejected => new Rejected('paper.store-away', { why });
    const response = await this.#client
      .fetch(`${this.#address}/${digest}`, {
        method,
        body: body ?? null,
        headers,
        signal: AbortSignal.timeout(PATIENCE_MS),
      })
      .catch((error: Error) => {
        throw away(error.name);
      });
    if (response.ok || (method !== 'PUT' && response.status === 404)) return response;
    await response.body?.cancel();
    throw away(`HTTP ${response.status}`);
  }
}
