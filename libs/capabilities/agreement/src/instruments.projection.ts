import type { AgreementPublished } from '#contracts/agreement';
import { migration } from '#platform/database';
import { isDate } from '#platform/kernel';
import { actModel, actTable, actTableStep } from '#platform/two-sided';
import { datesOf, instrumentActs } from './act.ts';

const names = { table: 'instrument_acts', named: instrumentActs.named };

/** One act in the life of an instrument. What follows from all of them is derived when asked for. */
export const InstrumentAct = actTable('InstrumentAct', names);

/** Every act of both sides, as published. */
export const instruments = actModel(instrumentActs, {
  name: 'instruments',
  /** 2: an act’s `data` is that of the newest version; a signature names its representative. */
  version: 2,
  table: InstrumentAct,
  migrations: [migration('InstrumentActs', 20, actTableStep(names))],
  check: ({ occurredat, data }: AgreementPublished) => {
    const odd = datesOf(occurredat, data).find(([, date]) => !isDate(date));
    // What follows from an act is counted from its dates, whenever anybody looks: one that no calendar has would be in the way of all.
    if (odd) throw new Error(`${odd[0]} is no date: ${odd[1]}`);
  },
});
