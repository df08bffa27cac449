import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ledgersAt as intelligenceLedgersAt } from '#contracts/intelligence';
import { ledgersAt as committeeLedgersAt } from '#contracts/committee';
import type { Country } from '#platform/kernel';

/** Instruments that a request for information, an answer, a commitment or a body has ever named as its basis. */
const NAMED = `
  select data->'basis'->>'instrument' as instrument
    from resting_acts where ledger = any($1) and data ? 'basis'
  union
  select one->'basis'->>'instrument'
    from resting_acta_acts, jsonb_array_elements(data->'draft'->'commitments') one
   where ledger = any($2) and one ? 'basis'
  union
  select data->'authority'->>'instrument'
    from resting_body_acts where ledger = any($2) and data->'authority' ? 'instrument'`;

/** What was ever done under instruments, as far as a country may know. */
@Injectable()
export class FollowUps {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Names of the instruments under which anything was. */
  async of(country: Country): Promise<ReadonlySet<string>> {
    const rows = await this.source.query<{ instrument: string }[]>(NAMED, [
      intelligenceLedgersAt(country),
      committeeLedgersAt(country),
    ]);
    return new Set(rows.map(({ instrument }) => instrument));
  }
}
