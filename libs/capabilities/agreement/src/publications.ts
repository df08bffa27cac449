import type { PublicationIn } from '#contracts/agreement';
import type { Country } from '#platform/kernel';
import { isAct } from '#platform/two-sided';
import type { Act } from './act.ts';

/** Where a party has published, registered or deposited an instrument. */
export interface PublishedIn extends Omit<PublicationIn, 'instrument'> {
  readonly by: Country;
}

export const publicationsOf = (acts: readonly Act[]): PublishedIn[] =>
  acts
    .filter(isAct('published'))
    .map(({ by, data: { instrument: _, ...said } }) => ({ ...said, by }))
    .sort((a, b) => orderOf(a).localeCompare(orderOf(b), 'en'));

const orderOf = ({ date, by, register, number }: PublishedIn): string =>
  [date, by, register, number].join(' ');
