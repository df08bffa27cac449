import type { DataSource, QueryRunner } from 'typeorm';
import type { Projection } from '../projection.ts';

/** Statements that a query of the catalogue wrote, run one after the other. */
const runAll = async (session: QueryRunner, sql: string, parameters: unknown[]): Promise<void> => {
  const written = (await session.query(sql, parameters)) as { statement: string }[];
  for (const { statement } of written) await session.query(statement);
};

/** Keys go in first, since folding needs them; other indexes are built over the finished rows. */
const KEYS = `
  select format('alter table %I.%I add constraint %I %s', $1::text, $2::text, conname, pg_get_constraintdef(oid)) as statement
    from pg_constraint where conrelid = format('public.%I', $2::text)::regclass and contype in ('p', 'u')`;

/** Constraints and indexes keep the names that they have in the tables in use: a later migration may look for them by name. */
const INDEXES = `
  select replace(pg_get_indexdef(indexrelid), format(' ON public.%I ', $2::text), format(' ON %I.%I ', $1::text, $2::text)) as statement
    from pg_index where indrelid = format('public.%I', $2::text)::regclass
     and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u'))`;

/** What `like` does not bring: who may use a table, and what is said of it. */
const GRANTS = `
  select format('grant %s on %I.%I to %s', string_agg(privilege_type, ', '), $1::text, $2::text,
                case grantee when 0 then 'public' else grantee::regrole::text end) as statement
    from pg_class, aclexplode(relacl)
   where pg_class.oid = format('public.%I', $2::text)::regclass and grantee <> relowner
   group by grantee
  union all
  select format('comment on table %I.%I is %L', $1::text, $2::text, said)
    from obj_description(format('public.%I', $2::text)::regclass, 'pg_class') as said where said is not null`;

/**
 * A read model's tables once more, in a schema of their own that no reader looks into: built beside those in use (blue),
 * then put in their place. The session is one of the tables' owner.
 */
export class GreenTables {
  readonly schema: string;
  readonly #names: readonly string[];

  constructor(
    source: DataSource,
    private readonly session: QueryRunner,
    { name, tables }: Projection,
  ) {
    this.schema = `green_${name}`;
    this.#names = tables.map((table) => source.getMetadata(table).tableName);
  }

  /** Makes them empty; what a rebuild that was cut off has left goes. */
  async make(): Promise<void> {
    await this.remove();
    await this.session.query(`create schema "${this.schema}"`);
    for (const name of this.#names) {
      await this.session.query(
        `create table "${this.schema}"."${name}" (like public."${name}" including all excluding indexes)`,
      );
      await runAll(this.session, KEYS, [this.schema, name]);
    }
  }

  /** Makes them as quick to read as those in use: indexes, and the planner's statistics. */
  async finish(): Promise<void> {
    for (const name of this.#names) {
      await runAll(this.session, INDEXES, [this.schema, name]);
      await runAll(this.session, GRANTS, [this.schema, name]);
      await this.session.query(`vacuum (analyze) "${this.schema}"."${name}"`);
    }
  }

  /** Takes the place of the tables in use, in the caller's transaction. Readers wait for its end, and then find these. */
  async takePlace(): Promise<void> {
    await this.session.query(
      `lock table ${this.#names.map((name) => `public."${name}"`).join(', ')} in access exclusive mode`,
    );
    for (const name of this.#names) {
      await this.session.query(`drop table public."${name}"`);
      await this.session.query(`alter table "${this.schema}"."${name}" set schema public`);
    }
    await this.session.query(`drop schema "${this.schema}"`);
  }

  async remove(): Promise<void> {
    await this.session.query(`drop schema if exists "${this.schema}" cascade`);
  }
}
