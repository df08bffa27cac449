import { Day, OneOf, PageLimit, SlugOfCountry, Text } from '#platform/http';
import { Rejected } from '#platform/kernel';
import { NO_HOUR } from './traffic.projection.ts';

/** SQL: the name under which a row's post is shown; `:others` are the names of third countries' places. */
const postName = `case when t.post like '%@%' or t.post || '@' || split_part(t.ledger, '.', 1) = any(:others)
  then t.post || '@' || split_part(t.ledger, '.', 1) else t.post end collate "C"`;

/** By what is asked for, the columns that rows are grouped and ordered by. */
const dimensions = {
  post: { post: postName },
  direction: { direction: 't.direction' },
  nationality: { nationality: 't.nationality', nationalityForm: 't.nationality_form' },
  category: { category: 't.category' },
  mode: { mode: 't.mode' },
  purpose: { purpose: 't.purpose' },
  country: { country: `upper(split_part(t.ledger, '.', 1)) collate "C"` },
} as const satisfies Record<string, Readonly<Record<string, string>>>;
type Dimension = keyof typeof dimensions;
const dimensionNames = Object.keys(dimensions) as Dimension[];

export type Key = readonly [name: string, expression: string];

/** Periods as text that sorts as time does; an unknown hour comes before the day's first. */
const periods = {
  hour: `to_char(t.day, 'YYYY-MM-DD') || case when t.hour = ${NO_HOUR} then '' else 'T' || lpad(t.hour::text, 2, '0') end`,
  day: `to_char(t.day, 'YYYY-MM-DD')`,
  month: `to_char(t.day, 'YYYY-MM')`,
} as const;
type Period = keyof typeof periods;

const days = { since: '1800-01-01', until: '2200-12-31' } as const;

/** Which post, and which days of its own calendar. */
export class DaysQuery {
  @SlugOfCountry({ optional: true }) post?: string;
  @Day({ ...days, optional: true, description: 'First local day', example: '2020-01-01' }) from?: string;
  @Day({
    ...days,
    notBefore: 'from',
    optional: true,
    description: 'Last local day, included',
    example: '2020-01-31',
  })
  to?: string;
}

export class TrafficQuery extends DaysQuery {
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

/** A part of the key that rows are told apart by and that is not shown. */
const hidden = new Set(['nationalityForm']);
export const isShown = ([name]: Key): boolean => !hidden.has(name);

/** Every name that a row may be told apart by. */
export const shownNames: readonly string[] = [
  'period',
  ...Object.values(dimensions).flatMap((columns) => Object.keys(columns)),
].filter((name) => !hidden.has(name));

export const keysOf = ({ by, group }: TrafficQuery): Key[] => [
  ...(by ? [['period', `${periods[by]} collate "C"`] as const] : []),
  ...groupOf(group).flatMap((name) => Object.entries(dimensions[name]) as Key[]),
];

const groupOf = (text: string | undefined): Dimension[] => {
  const names = [...new Set((text ?? '').split(',').map((name) => name.trim()))].filter(Boolean);
  const unknown = names.find((name) => !dimensionNames.includes(name as Dimension));
  if (unknown)
    throw new Rejected('request.invalid', {
      errors: [
        {
          field: 'group',
          code: 'isEachIn',
          message: `group must hold nothing but these values: ${dimensionNames.join(', ')}`,
        },
      ],
    });
  return names as Dimension[];
};
