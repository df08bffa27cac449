import type { MigrationInterface, QueryRunner } from 'typeorm';

export type Migration = new () => MigrationInterface;

export interface MigrationStep {
  /** Statements, as the tables' owner. */
  readonly sql: string;
  /** What the program's role may do from then on: `select, insert on replays`, `temporary on this database`. */
  readonly grants?: readonly string[];
}

/** All are numbered from here: TypeORM takes the number for a moment, and runs them in its order. */
const FIRST = 1_700_000_000_000;

/** The statement by which the program's role may do so much more. */
export const granting = (grants: readonly string[]): string => `
  do $$
  declare app text := nullif(current_setting('vecindad.app_role', true), '');
  begin
    if app is not null then
      ${grants
        .map((grant) => {
          const [, what, where] = /^(.+?) on (.+)$/.exec(grant)!;
          return where === 'this database'
            ? `execute format('grant ${what} on database %I to %I', current_database(), app);`
            : `execute format('grant ${what} on ${where} to %I', app);`;
        })
        .join('\n      ')}
    end if;
  end $$;
`;

/**
 * A step from one shape of the tables to the next. There is no step back: a database is restored. Steps widen first and
 * narrow later, when no program of before runs any more; a step that was taken somewhere is never changed.
 * @param name what it does, for `schema_history`
 * @param number its place among all steps of a database; each owner of tables has ten or more of its own
 */
export const migration = (name: string, number: number, { sql, grants = [] }: MigrationStep): Migration => {
  const step = class implements MigrationInterface {
    name = `${name}${FIRST + number}`;

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(grants.length > 0 ? `${sql}\n${granting(grants)}` : sql);
    }

    async down(): Promise<void> {
      throw new Error('there is no way back over a migration but a restore');
    }
  };
  steps.add(step);
  return step;
};

const steps = new WeakSet<object>();

/** Whether something is a step of `migration`: for who looks for steps that nobody takes. */
export const isMigration = (value: unknown): value is Migration =>
  typeof value === 'function' && steps.has(value);
