import type { MigrationInterface, QueryRunner } from 'typeorm';
import { granting, type Migration } from '#platform/database';
import { checkOf, KEYED, padsOf, type CommandKey } from './command-key.ts';

/**
 * Keys what earlier programs kept of commands, once, and notes which key that was. Only here is a row of \`commands\`
 * written anew: its id, its outcome and its reply stay, and a repeat is recognised as before.
 */
export const keyCommandsBy = (key: CommandKey): Migration =>
  class KeyCommands1700000000131 implements MigrationInterface {
    name = 'KeyCommands1700000000131';

    async up(runner: QueryRunner): Promise<void> {
      const { inner, outer } = padsOf(key);
      await runner.query('alter table commands disable trigger append_only');
      await runner.query(
        `update commands
            set fingerprint = $3 || encode(sha256($2::bytea || sha256($1::bytea || convert_to(fingerprint, 'UTF8'))), 'hex')
          where not starts_with(fingerprint, $3)`,
        [inner, outer, KEYED],
      );
      await runner.query('alter table commands enable trigger append_only');
      await runner.query(`
        create table command_key ("check" text primary key);
        comment on table command_key is 'which key fingerprints of commands are made with; not the key';
        create unique index command_key_is_one on command_key ((true));
        ${granting(['select on command_key'])}
      `);
      await runner.query('insert into command_key values ($1)', [checkOf(key)]);
    }

    async down(): Promise<void> {
      throw new Error('what is keyed stays so');
    }
  };
