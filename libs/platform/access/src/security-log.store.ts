import type { Pool } from 'pg';
import type { Country } from '#platform/kernel';
import type { SecurityEvent, SecurityKind } from './security-event.ts';

export interface SecurityLogQuery {
  /** Whose callers' doings, and those of nobody known. */
  readonly country: Country;
  readonly kind?: SecurityKind;
  /** Milliseconds since 1970: from this moment on, and before that one. */
  readonly from?: number;
  readonly to?: number;
  readonly before?: number;
  readonly limit: number;
}

export interface SecurityEntry extends Omit<SecurityEvent, 'at'> {
  readonly id: number;
  /** RFC 3339, UTC */
  readonly at: string;
}

export interface SecurityLogStore {
  append(events: readonly SecurityEvent[]): Promise<void>;
  /** Newest first. */
  read(query: SecurityLogQuery): Promise<SecurityEntry[]>;
}

interface Row {
  readonly id: string;
  readonly at: Date;
  readonly kind: SecurityKind;
  readonly outcome: number;
  readonly code: string | null;
  readonly subject: string | null;
  readonly agency: string | null;
  readonly country: Country | null;
  readonly route: string | null;
  readonly ids: Record<string, string>;
  readonly address: string;
  readonly count: string;
  readonly amount: string | null;
}

const withoutNull = (row: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

const entryOf = ({ id, at, count, amount, ...rest }: Row): SecurityEntry =>
  ({
    id: Number(id),
    at: at.toISOString(),
    ...withoutNull(rest),
    count: Number(count),
    ...(amount !== null && { amount: Number(amount) }),
  }) as SecurityEntry;

export class PostgresSecurityLog implements SecurityLogStore {
  constructor(private readonly pool: Pick<Pool, 'query'>) {}

  async append(events: readonly SecurityEvent[]): Promise<void> {
    await this.pool.query({
      name: 'security-log-append',
      text: `insert into security_log (at, kind, outcome, code, subject, agency, country, route, ids, address, count, amount)
             select to_timestamp(at / 1000.0), kind, outcome, code, subject, agency, country, route, ids, address, count, amount
               from rows from (jsonb_to_recordset($1) as (at numeric, kind text, outcome int, code text, subject text,
                    agency text, country text, route text, ids jsonb, address text, count bigint, amount bigint))
                    with ordinality as e (at, kind, outcome, code, subject, agency, country, route, ids, address, count,
                                          amount, nth)
              order by nth`,
      values: [JSON.stringify(events)],
    });
  }

  async read({ country, kind, from, to, before, limit }: SecurityLogQuery): Promise<SecurityEntry[]> {
    const { rows } = await this.pool.query<Row>({
      name: 'security-log-read',
      text: `select id, at, kind, outcome, code, subject, agency, country, route, ids, address, count, amount
               from security_log
              where (country = $1 or country is null) and ($2::text is null or kind = $2)
                and ($3::numeric is null or at >= to_timestamp($3 / 1000.0))
                and ($4::numeric is null or at < to_timestamp($4 / 1000.0))
                and ($5::bigint is null or id < $5)
              order by id desc limit $6`,
      values: [country, kind, from, to, before, limit],
    });
    return rows.map(entryOf);
  }
}
