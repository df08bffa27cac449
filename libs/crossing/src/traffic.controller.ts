import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { Allow, Asker, type Caller } from '#access';
import { decodeCursor, encodeCursor, PAGE } from '#http';
import { parseLedgerName } from '#ledger';
import { ledgersAt } from '#messaging';
import { Shows } from '#projection';
import type { PostNames } from './post-status.ts';
import { postNamesFor, posts } from './posts.projection.ts';
import { Traffic, traffic, TrafficCorrection } from './traffic.projection.ts';
import { checkPeriod, DaysQuery, isShown, keysOf, TrafficQuery, type Key } from './traffic.query.ts';

interface TrafficRow {
  /** `2020-01`, `2020-01-22` or `2020-01-22T14` (only the day where the register holds no hour), by local time. */
  readonly period?: string;
  /** Of an unmapped nationality: the register's own label; where it was spelt in several ways, the first of them. */
  readonly nationalityLabel?: string;
  readonly persons: number;
  /** Of these, invented for demonstration. */
  readonly generated: number;
  readonly [dimension: string]: unknown;
}

interface CorrectionRow {
  readonly post: string;
  readonly day: string;
  readonly kind: 'corrected' | 'annulled';
  readonly reason: string;
  readonly crossings: number;
}

interface TrafficPage {
  readonly traffic: TrafficRow[];
  /** Over the whole selection, not only this page. */
  readonly total: { readonly persons: number; readonly generated: number };
  readonly next?: string;
}

/** How many persons crossed: where, when by the post's clock, which way, and by what else is asked for. */
@ApiTags('traffic')
@Controller('v1/traffic')
@Shows(traffic, posts)
export class TrafficController {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  @Get()
  @Allow('view:read')
  @ApiOperation({
    summary:
      'Persons by post, time and what their crossings have in common, as far as it concerns the caller’s country',
  })
  async traffic(@Query() query: TrafficQuery, @Asker() caller: Caller): Promise<TrafficPage> {
    checkPeriod(query);
    const { limit = PAGE.unless } = query;
    const names = await postNamesFor(this.source.manager, caller.country);
    const keys = keysOf(query);
    const page = this.#selected(query, caller, names);
    for (const [name, expression] of keys)
      page.addSelect(expression, name).addGroupBy(expression).addOrderBy(expression);
    if (keys.some(([name]) => name === 'nationality'))
      page.addSelect('min(t.nationality_label)', 'nationalityLabel');
    // Whose crossings were all annulled, or are another row's after their correction, nobody crossed.
    if (keys.length > 0) page.having('sum(t.persons) <> 0');
    if (query.cursor && keys.length > 0) {
      const place = decodeCursor(query.cursor, keys.length);
      const names = place.map((_, index) => `:c${index}`).join(', ');
      page.andWhere(
        `(${keys.map(([, expression]) => expression).join(', ')}) > (${names})`,
        Object.fromEntries(place.map((part, index) => [`c${index}`, part])),
      );
    }
    const rows = await page.limit(limit + 1).getRawMany<Record<string, string>>();
    const total = await this.#selected(query, caller, names).getRawOne<Record<string, string>>();
    const shown = rows.slice(0, limit);
    const last = rows.length > limit && keys.length > 0 ? shown.at(-1) : undefined;
    return {
      traffic: shown.map((row) => rowOf(row, keys)),
      total: { persons: Number(total?.['persons'] ?? 0), generated: Number(total?.['generated'] ?? 0) },
      ...(last ? { next: encodeCursor(keys.map(([name]) => last[name]!)) } : {}),
    };
  }

  @Get('corrections')
  @Allow('view:read')
  @ApiOperation({
    summary: 'How many crossings, as first told, were corrected or annulled: by post, day and reason',
  })
  async corrections(
    @Query() query: DaysQuery,
    @Asker() caller: Caller,
  ): Promise<{ corrections: CorrectionRow[] }> {
    checkPeriod(query);
    const names = await postNamesFor(this.source.manager, caller.country);
    const rows = this.source.manager.createQueryBuilder(TrafficCorrection, 't');
    const found = await within(rows, query, caller, names)
      .orderBy({ 't.day': 'DESC', 't.post': 'ASC', 't.kind': 'ASC', 't.reason': 'ASC', 't.ledger': 'ASC' })
      .limit(PAGE.most)
      .getMany();
    const corrections = found.map(({ ledger, post, crossings, ...row }) => ({
      post: names.of(post, parseLedgerName(ledger).from),
      ...row,
      crossings: Number(crossings),
    }));
    return { corrections };
  }

  #selected(query: TrafficQuery, caller: Caller, names: PostNames): SelectQueryBuilder<Traffic> {
    const selected = within(this.source.manager.createQueryBuilder(Traffic, 't'), query, caller, names)
      .select('coalesce(sum(t.persons), 0)', 'persons')
      .addSelect('coalesce(sum(t.persons) filter (where t.generated), 0)', 'generated');
    const { generated } = query;
    if (generated === 'exclude') selected.andWhere('not t.generated');
    if (generated === 'only') selected.andWhere('t.generated');
    return selected;
  }
}

/** Of what the caller's country may read, what is asked for. */
const within = <Row extends object>(
  rows: SelectQueryBuilder<Row>,
  { post, from, to }: DaysQuery,
  { country }: Caller,
  names: PostNames,
): SelectQueryBuilder<Row> => {
  rows.where('t.ledger = any(:ledgers)', { ledgers: ledgersAt(country) });
  rows.setParameter('others', names.others());
  if (post) {
    const told = names.behind(post);
    rows.andWhere('t.post = :post', { post: told.post });
    rows.andWhere(`upper(split_part(t.ledger, '.', 1)) = any(:tellers)`, { tellers: told.countries });
  }
  if (from) rows.andWhere('t.day >= :from', { from });
  if (to) rows.andWhere('t.day <= :to', { to });
  return rows;
};

const rowOf = (row: Record<string, string>, keys: readonly Key[]): TrafficRow => ({
  ...Object.fromEntries(keys.filter(isShown).map(([name]) => [name, row[name] === '' ? null : row[name]])),
  ...(row['nationalityLabel'] ? { nationalityLabel: row['nationalityLabel'] } : {}),
  persons: Number(row['persons']),
  generated: Number(row['generated']),
});
