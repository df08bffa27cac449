import type { AgreementPublished } from '#contracts/agreement';
import { toTheOtherSide } from '#platform/two-sided';
import { instrumentActs, type ActData } from './act.ts';
import type { InstrumentEvent } from './instrument.events.ts';

/** An instrument is its two parties' business, drafts included. */
export const agreementDisclosures = toTheOtherSide<InstrumentEvent, AgreementPublished, ActData>(
  instrumentActs,
  { occurredAt: ({ data }) => data.on },
);
