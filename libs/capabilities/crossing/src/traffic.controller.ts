import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { In, type DataSource, type SelectQueryBuilder } from 'typeorm';
import { ledgersAt } from '#contracts/crossing';
import { Asker, type Caller } from '#platform/access';
import {
  AlsoAs,
  CLOCK,
  type Columns,
  csv,
  decodeCursor,
  encodeCursor,
  inPages,
  members,
  PAGE,
} from '#platform/http';
import { type Clock, instantBy, parseLedgerName, Rejected } from '#platform/kernel';
import { READ_POSITIONS, Shows, type ReadPositions } from '#platform/projection';
import { CHANNEL } from './disclosure.ts';
import type { PostNames } from './post-status.ts';
import { postNamesFor, posts, PostSide } from './posts.projection.ts';
import { coverageOf, type Coverage } from './traffic.coverage.ts';
import { Traffic, traffic, TrafficCorrection } from './traffic.projection.ts';
import { DaysQuery, isShown, keysOf, shownNames, TrafficQuery, type Key } from './traffic.query.ts';
import { Allow } from './permissions.ts';

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
  /** Who has told of these days: whether zero is zero, or no data. */
  readonly coverage: readonly Coverage[];
}

/** Of whatever query: what rows were not told apart by is empty. */
const trafficColumns: Columns<TrafficRow> = {
  ...Object.fromEntries(
    [...shownNames, 'nationalityLabel', 'persons', 'generated'].map((name) => [
      name,
      (row: TrafficRow) => row[name] as string | number | undefined,
    ]),
  ),
};

const correctionColumns: Columns<CorrectionRow> = members('post', 'day', 'kind', 'reason', 'crossings');

/** How many persons crossed: where, when by the post's clock, which way, and by what else is asked for. */
@ApiTags('traffic')
@Controller('v1/traffic')
@Shows(traffic, posts)
export class TrafficController {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(READ_POSITIONS) private readonly positions: ReadPositions,
    @Inject(CLOCK) private readonly clock: Pick<Clock, 'now'>,
  ) {}

  @Get()
  @Allow('view:read')
  @AlsoAs(csv((page: TrafficPage) => page.traffic, trafficColumns, inPages))
  @ApiOperation({
    summary:
      'Persons by post, time and what their crossings have in common, as far as it concerns the caller’s country',
  })
  async traffic(@Query() query: TrafficQuery, @Asker() caller: Caller): Promise<TrafficPage> {
    const { limit = PAGE.unless } = query;
    const names = await postNamesFor(this.source.manager, caller.country);
    const telling = await this.#telling(query.post, caller, names);
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
      coverage: await coverageOf(
        this.source,
        { ...query, post: query.post && names.behind(query.post).post },
        await this.positions.completeTo(telling),
        instantBy(this.clock),
      ),
    };
  }

  @Get('corrections')
  @Allow('view:read')
  @AlsoAs(csv((answer: { corrections: CorrectionRow[] }) => answer.corrections, correctionColumns))
  @ApiOperation({
    summary: 'How many crossings, as first told, were corrected or annulled: by post, day and reason',
  })
  async corrections(
    @Query() query: DaysQuery,
    @Asker() caller: Caller,
  ): Promise<{ corrections: CorrectionRow[] }> {
    const names = await postNamesFor(this.source.manager, caller.country);
    await this.#telling(query.post, caller, names);
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

  /** The ledgers that tell of a post, or of any. @throws {Rejected} `post.unknown`, also where it is not the caller's to know */
  async #telling(name: string | undefined, { country }: Caller, names: PostNames): Promise<string[]> {
    const known = ledgersAt(country).filter((ledger) => parseLedgerName(ledger).channel === CHANNEL);
    if (name === undefined) return known;
    const { post, countries } = names.behind(name);
    const where = { post, country: In([...countries]), ledger: In(known) };
    const sides = await this.source.manager.findBy(PostSide, where);
    if (sides.length === 0) throw new Rejected('post.unknown', { field: 'post', post: name });
    return sides.map(({ ledger }) => ledger);
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
