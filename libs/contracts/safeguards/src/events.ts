import { Type } from 'typebox';
import {
  contractsOf,
  mark,
  partialDate,
  text,
  whole,
  type EventsOf,
  type EventTable,
} from '#platform/contracts';
import { channels } from './channels.ts';
import type { CountedKind, Total } from './vocabulary.ts';

const events = {
  'vecindad.safeguards.counts-published.v1': {
    title: 'Counts of safeguards published',
    description:
      'How many refusals of entry or exit, exclusions, deportations, detentions and referrals a country recorded, by month and kind. A count below ten is suppressed, and so is every total that such a count is part of. Protected persons are in none of them. It occurred when the counts were taken, and its time is a full quarter of an hour behind that. A month that is told again, in a later version, replaces what was told before.',
    schema: Type.Object({
      months: Type.Array(
        Type.Object({
          /** `2026-11` */
          month: partialDate,
          /** From 1. */
          version: whole(10_000),
          cells: Type.Array(
            Type.Object({
              kind: text<CountedKind | Total>(60),
              count: Type.Optional(whole(100_000_000)),
              /** There is a count, which is not told. */
              suppressed: Type.Optional(mark),
              /** Some of those counted were invented for demonstration. */
              generated: Type.Optional(mark),
            }),
          ),
        }),
      ),
    }),
  },
} satisfies EventTable;

export type CountsPublishedV1 = EventsOf<typeof events>;
export type MonthTold = CountsPublishedV1['data']['months'][number];
export type CellTold = MonthTold['cells'][number];

export const safeguardsContracts = contractsOf(channels.safeguards, events);
