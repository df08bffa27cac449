import type { InstrumentText } from '#contracts/agreement';
import type { Country } from '#platform/kernel';
import { accordOf, halfOf, isAct, lastOf, type Accord } from '#platform/two-sided';
import type { Act } from './act.ts';

/** A version is identified by its name and its digest together. */
export type Named = Pick<InstrumentText, 'version' | 'digest'>;

export const sameText = (one: Named | undefined, other: Named | undefined): boolean =>
  one !== undefined && one.version === other?.version && one.digest === other.digest;

/** How one party stands. */
export interface Standing {
  readonly country: Country;
  /** The version this side stands by: the last that it proposed or agreed to. */
  readonly position?: Named;
  readonly signature?: Act<'signed'>;
  readonly ratification?: Act<'ratification-notified'>;
  readonly denunciation?: Act<'denounced'>;
  /** By which it says that it will not become bound. */
  readonly declination?: Act<'declined'>;
}

export const standingOf = (country: Country, acts: readonly Act[]): Standing => {
  const own = halfOf(country, acts);
  const stance = lastOf(own, 'proposed', 'text-proposed', 'text-agreed');
  return {
    country,
    position: stance && (stance.type === 'text-agreed' ? stance.data : stance.data.text),
    signature: lastOf(own, 'signed'),
    ratification: lastOf(own, 'ratification-notified'),
    denunciation: own.find(isAct('denounced')),
    declination: own.find(isAct('declined')),
  };
};

/** Once either has signed, signatures count; before, the texts that the two stand by, which are under negotiation and in no dispute. */
export const accordBetween = ([one, other]: readonly [Standing, Standing]): Accord => {
  if (one.signature || other.signature) return accordOf(one.signature?.data, other.signature?.data, sameText);
  return sameText(one.position, other.position) ? 'agreed' : 'one-side-only';
};
