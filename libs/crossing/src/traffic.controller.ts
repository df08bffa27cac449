import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { Allow } from '#access';
import {
  Answer,
  Day,
  decodeCursor,
  encodeCursor,
  MinPosition,
  OneOf,
  PAGE,
  PageLimit,
  Slug,
  Text,
  type PositionVector,
} from '#http';
import { Rejected } from '#kernel';
import { READ_POSITIONS, type ReadPositions } from '#projection';
import { NO_HOUR, Traffic } from './traffic.projection.ts';

const dimensions = {
  post: 't.post',
  direction: 't.direction',
  nationality: 't.nationality',
  category: 't.category',
  mode: 't.mode',
  purpose: 't.purpose',
  country: 't.recorded_by',
} as const;
type Dimension = keyof typeof dimensions;
const dimensionNames = Object.keys(dimensions) as Dimension[];

/** Periods as text that sorts as time does; an unknown hour comes before the day's first. */
const periods = {
  hour: `to_char(t.day, 'YYYY-MM-DD') || case when t.hour = ${NO_HOUR} then '' else 'T' || lpad(t.hour::text, 2, '0') end`,
  day: `to_char(t.day, 'YYYY-MM-DD')`,
  month: `to_char(t.day, 'YYYY-MM')`,
} as const;
type Period = keyof typeof periods;

const days = { since: '1800-01-01', until: '2200-12-31' } as const;

class TrafficQuery {
  @Slug({ optional: true }) post?: string;
  @Day({ ...days, optional: true, description: 'First local day', example: '2020-01-01' }) from?: string;
  @Day({ ...days, optional: true, description: 'Last local day, included', example: '2020-01-31' })
  to?: string;
  @OneOf(Object.keys(periods), {
    optional: true,
    description: 'Local time of the post; all time together unless said',
  })
  by?: Period;

  @Text({
    max: 200,
    optional: true,
    description: `Comma-separated: ${dimensionNames.join(', ')}`,
    example: 'direction,nationality',
  })
  group?: string;

  @OneOf(['include', 'exclude', 'only'], {
    optional: true,
    description: 'Crossings invented for demonstration',
  })
  generated?: 'include' | 'exclude' | 'only';
  @PageLimit() limit?: number;
  @Text({ max: 2000, optional: true, description: 'Where the page before ended' }) cursor?: string;
}

interface TrafficRow {
  /** `2020-01`, `2020-01-22` or `2020-01-22T14` (only the day where the register holds no hour), by local time. */
  readonly period?: string;
  readonly persons: number;
  /** Of these, invented for demonstration. */
  readonly generated: number;
  readonly [dimension: string]: unknown;
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
export class TrafficController {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(READ_POSITIONS) private readonly positions: ReadPositions,
  ) {}

  @Get()
  @Allow('view:read')
  @ApiOperation({ summary: 'Persons by post, time and what their crossings have in common' })
  async traffic(
    @Query() query: TrafficQuery,
    @MinPosition() wanted?: PositionVector,
  ): Promise<Answer<TrafficPage>> {
    checkPeriod(query);
    const { limit = PAGE.unless } = query;
    const position = await this.positions.reached(wanted);
    const keys = keysOf(query);
    const page = this.#selected(query);
    for (const [name, expression] of keys)
      page.addSelect(expression, name).addGroupBy(expression).addOrderBy(expression);
    if (query.cursor && keys.length > 0) {
      const place = decodeCursor(query.cursor, keys.length);
      const names = place.map((_, index) => `:c${index}`).join(', ');
      page.andWhere(
        `(${keys.map(([, expression]) => expression).join(', ')}) > (${names})`,
        Object.fromEntries(place.map((part, index) => [`c${index}`, part])),
      );
    }
    const rows = await page.limit(limit + 1).getRawMany<Record<string, string>>();
    const total = await this.#selected(query).getRawOne<Record<string, string>>();
    const shown = rows.slice(0, limit);
    const last = rows.length > limit && keys.length > 0 ? shown.at(-1) : undefined;
    return new Answer(
      {
        traffic: shown.map((row) => rowOf(row, keys)),
        total: { persons: Number(total?.['persons'] ?? 0), generated: Number(total?.['generated'] ?? 0) },
        ...(last ? { next: encodeCursor(keys.map(([name]) => last[name]!)) } : {}),
      },
      { position },
    );
  }

  #selected({ post, from, to, generated }: TrafficQuery): SelectQueryBuilder<Traffic> {
    const selected = this.source.manager
      .createQueryBuilder(Traffic, 't')
      .select('coalesce(sum(t.persons), 0)', 'persons')
      .addSelect('coalesce(sum(t.persons) filter (where t.generated), 0)', 'generated');
    if (post) selected.andWhere('t.post = :post', { post });
    if (from) selected.andWhere('t.day >= :from', { from });
    if (to) selected.andWhere('t.day <= :to', { to });
    if (generated === 'exclude') selected.andWhere('not t.generated');
    if (generated === 'only') selected.andWhere('t.generated');
    return selected;
  }
}

const keysOf = ({ by, group }: TrafficQuery): [name: string, expression: string][] => [
  ...(by ? ([['period', `${periods[by]} collate "C"`]] as [string, string][]) : []),
  ...groupOf(group).map((name): [string, string] => [name, dimensions[name]]),
];

const rowOf = (row: Record<string, string>, keys: readonly [string, string][]): TrafficRow => ({
  ...Object.fromEntries(keys.map(([name]) => [name, row[name] === '' ? null : row[name]])),
  persons: Number(row['persons']),
  generated: Number(row['generated']),
});

const groupOf = (text: string | undefined): Dimension[] => {
  const names = [...new Set((text ?? '').split(',').map((name) => name.trim()))].filter(Boolean);
  const unknown = names.find((name) => !dimensionNames.includes(name as Dimension));
  if (unknown)
    throw new Rejected('request.invalid', {
      errors: [
        {
          field: 'group',
          code: 'isIn',
          message: `group must be some of the following values: ${dimensionNames.join(', ')}`,
        },
      ],
    });
  return names as Dimension[];
};

const checkPeriod = ({ from, to }: TrafficQuery): void => {
  if (from && to && from > to) throw new Rejected('traffic.period-reversed', { from, to });
};
