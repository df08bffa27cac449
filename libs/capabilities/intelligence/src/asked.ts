import type { Country } from '#platform/kernel';
import { halfOf, isAct, lastOf } from '#platform/two-sided';
import type { ExchangeAct } from './exchange.acts.ts';
import type { Received } from './request.commands.ts';

/** A request as it was asked: by and of which agencies and countries, and all that both sides say of it. */
export interface Asked {
  readonly from: string;
  readonly to: string;
  readonly asker: Country;
  readonly other: Country;
  readonly acts: readonly ExchangeAct[];
}

/** As it was asked, if that has arrived. */
export const askedIn = (acts: readonly ExchangeAct[]): Asked | undefined => {
  const asked = lastOf(acts, 'requested');
  return asked && { from: asked.data.by, to: asked.data.to, asker: asked.by, other: asked.to, acts };
};

/** A request as the side asked has received it, if it has. */
export const receivedOf = (acts: readonly ExchangeAct[]): Received | undefined => {
  const asked = lastOf(acts, 'requested');
  if (!asked) return undefined;
  const { by: from, to, matter, basis } = asked.data;
  const closed = halfOf(asked.by, acts).some(isAct('closed'));
  return { id: asked.published!.id, from, to, matter, basis, closed };
};
