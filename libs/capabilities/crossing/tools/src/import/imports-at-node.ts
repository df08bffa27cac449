import { randomUUID } from 'node:crypto';
import { answered, patiently, type NationalNode, type Patience, type Rest, type Told } from '#tools/client';
import type { Part } from './row-content.ts';

/** An import as the node has it. */
export type ImportEntry = Told<NationalNode, '/v1/imports/{id}', 'get'>;
export type ImportCounts = NonNullable<ImportEntry['counts']>;

/** What of a register is in already. */
export type Comparison = Told<NationalNode, '/v1/imports/comparison', 'post'>;
/** What a register and an import have of the same days and posts. */
export type Overlap = Omit<Comparison['overlaps'][number], 'of'>;
/** Rows of a day at a post. */
export type RowsThere = Overlap['onlyThere'][number];

export interface Declaration {
  readonly id: string;
  readonly file: string;
  readonly digest: string;
  readonly content: string;
  readonly rows: number;
  readonly replaces?: string | undefined;
  readonly again?: true | undefined;
}

export type Row = Told<NationalNode, '/v1/imports/{id}/rows', 'get'>['rows'][number];

/** Imports of one's agency, at its node. */
export class ImportsAtNode {
  constructor(
    readonly rest: Rest,
    private readonly patience: Patience,
  ) {}

  async list(): Promise<readonly ImportEntry[]> {
    return (await this.#patiently(() => this.#api.GET('/v1/imports'))).imports;
  }

  find(id: string): Promise<ImportEntry> {
    return this.#patiently(() => this.#api.GET('/v1/imports/{id}', { params: { path: { id } } }));
  }

  compare(head: Declaration, parts: readonly Part[]): Promise<Comparison> {
    return this.#send('/v1/imports/comparison', [head, ...parts]);
  }

  declare(head: Declaration, parts: readonly Part[]): Promise<ImportEntry> {
    return this.#send('/v1/imports', [head, ...parts]);
  }

  close(id: string, counts: ImportCounts): Promise<ImportEntry> {
    const params = onceFor(id);
    return this.#patiently(() => this.#api.POST('/v1/imports/{id}/closing', { params, body: { counts } }));
  }

  withdraw(id: string, reason: string): Promise<ImportEntry> {
    const params = onceFor(id);
    return this.#patiently(() => this.#api.POST('/v1/imports/{id}/withdrawal', { params, body: { reason } }));
  }

  completeWithdrawal(id: string): Promise<ImportEntry> {
    const params = onceFor(id);
    return this.#patiently(() => this.#api.POST('/v1/imports/{id}/withdrawal/completion', { params }));
  }

  /** Rows recorded under an import, a page at a time; of a day at a post where one is named. */
  async *rows(id: string, { day, post }: { day?: string; post?: string } = {}): AsyncGenerator<Row[]> {
    let after: string | undefined;
    do {
      const query = { limit: 2000, day, post, after };
      const page = await this.#patiently(() =>
        this.#api.GET('/v1/imports/{id}/rows', { params: { path: { id }, query } }),
      );
      yield page.rows;
      after = page.next;
    } while (after !== undefined);
  }

  get #api() {
    return this.rest.api<NationalNode>();
  }

  #patiently<Data>(call: () => Promise<{ data?: Data }>): Promise<NonNullable<Data>> {
    return patiently(this.patience, () => answered(call()));
  }

  /** Lines, under one key however often they are sent: so they are taken once. */
  #send<Body>(path: string, lines: readonly object[]): Promise<Body> {
    const headers = { 'idempotency-key': randomUUID() };
    const ndjson = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    return patiently(
      this.patience,
      async () => (await this.rest.json<Body>(path, { method: 'POST', headers, ndjson })).body,
    );
  }
}

/** A command about an import under a key of its own: tried again, it is carried out once. */
const onceFor = (id: string) => ({ path: { id }, header: { 'Idempotency-Key': randomUUID() } });
