import { randomUUID } from 'node:crypto';
import { patiently, type Patience, type Rest } from '#tools/client';
import type { Part } from './row-content.ts';

/** An import as the node lists it: `GET /v1/imports`. */
export interface ImportEntry {
  readonly id: string;
  readonly file: string;
  readonly digest: string;
  readonly content: string;
  readonly rows: number;
  readonly from?: string;
  readonly to?: string;
  readonly declaredAt: string;
  readonly state: 'open' | 'closed' | 'replaced' | 'withdrawing' | 'withdrawn';
  readonly replaces?: string;
  readonly replacedBy?: string;
  readonly reason?: string;
  readonly counts?: ImportCounts;
  /** Itself and those it took the place of, the newest first. */
  readonly lineage: readonly string[];
}

export interface ImportCounts {
  readonly recorded: number;
  readonly repeated: number;
  readonly refused: number;
  readonly kept: number;
  readonly annulled: number;
}

/** Rows of a day at a post. */
export interface RowsThere {
  readonly day: string;
  readonly post: string;
  readonly rows: number;
}

/** What a register and an import have of the same days and posts. */
export interface Overlap {
  readonly import: string;
  readonly equal: { readonly parts: number; readonly rows: number };
  readonly differing: readonly (RowsThere & { readonly rowsHere: number })[];
  readonly onlyThere: readonly RowsThere[];
  readonly onlyHere: readonly RowsThere[];
}

/** What of a register is in already. */
export interface Comparison {
  /** The import with exactly these rows that stands, or is being withdrawn. */
  readonly same?: ImportEntry;
  /** Every import there has been with exactly these rows. */
  readonly alike: readonly string[];
  /** The same file was brought in by an earlier version of this program, which declared nothing. */
  readonly undeclared: boolean;
  /** Beside the import that this one replaces. */
  readonly replaced?: Overlap & { readonly of: ImportEntry };
  /** Standing imports with days at posts that the register has too. */
  readonly overlaps: readonly (Overlap & { readonly of: ImportEntry })[];
}

export interface Declaration {
  readonly id: string;
  readonly file: string;
  readonly digest: string;
  readonly content: string;
  readonly rows: number;
  readonly replaces?: string | undefined;
  readonly again?: true | undefined;
}

export interface Row {
  readonly id: string;
  readonly standing: boolean;
}

/** Imports of one's agency, at its node. */
export class ImportsAtNode {
  constructor(
    readonly rest: Rest,
    private readonly patience: Patience,
  ) {}

  async list(): Promise<readonly ImportEntry[]> {
    return (await this.#get<{ imports: ImportEntry[] }>('/v1/imports')).imports;
  }

  find(id: string): Promise<ImportEntry> {
    return this.#get(`/v1/imports/${encodeURIComponent(id)}`);
  }

  compare(head: Declaration, parts: readonly Part[]): Promise<Comparison> {
    return this.#post('/v1/imports/comparison', { ndjson: linesOf([head, ...parts]) });
  }

  declare(head: Declaration, parts: readonly Part[]): Promise<ImportEntry> {
    return this.#post('/v1/imports', { ndjson: linesOf([head, ...parts]) });
  }

  close(id: string, counts: ImportCounts): Promise<ImportEntry> {
    return this.#post(`/v1/imports/${id}/closing`, { body: { counts } });
  }

  withdraw(id: string, reason: string): Promise<ImportEntry> {
    return this.#post(`/v1/imports/${encodeURIComponent(id)}/withdrawal`, { body: { reason } });
  }

  completeWithdrawal(id: string): Promise<ImportEntry> {
    return this.#post(`/v1/imports/${id}/withdrawal/completion`, {});
  }

  /** Rows recorded under an import, a page at a time; of a day at a post where one is named. */
  async *rows(id: string, { day, post }: { day?: string; post?: string } = {}): AsyncGenerator<Row[]> {
    let after: string | undefined;
    do {
      const query = new URLSearchParams({
        limit: '2000',
        ...(day === undefined ? {} : { day }),
        ...(post === undefined ? {} : { post }),
        ...(after === undefined ? {} : { after }),
      });
      const page = await this.#get<{ rows: Row[]; next?: string }>(
        `/v1/imports/${id}/rows?${query.toString()}`,
      );
      yield page.rows;
      after = page.next;
    } while (after !== undefined);
  }

  async #get<Body>(path: string): Promise<Body> {
    return patiently(this.patience, async () => (await this.rest.json<Body>(path)).body);
  }

  /** Tried again under the same key, so that it is carried out once. */
  #post<Body>(path: string, what: { ndjson?: string; body?: object }): Promise<Body> {
    const headers = { 'idempotency-key': randomUUID() };
    return patiently(
      this.patience,
      async () => (await this.rest.json<Body>(path, { method: 'POST', headers, ...what })).body,
    );
  }
}

const linesOf = (lines: readonly object[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('');
