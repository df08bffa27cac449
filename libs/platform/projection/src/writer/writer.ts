/** Where a batch's effect is written: a TypeORM manager or query runner inside a transaction. */
export interface Writer {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

/** A value that a table would not keep as it is. */
export class NotWritable extends Error {
  override readonly name = 'NotWritable';
}
