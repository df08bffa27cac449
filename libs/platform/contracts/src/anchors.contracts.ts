import { Type } from 'typebox';
import { channels } from './channels.ts';
import { contractsOf, type EventsOf, type EventTable } from './contract.ts';
import { sha256 } from './schema.ts';

const events = {
  /** What a country keeps to itself, as it stood at the full quarter of an hour that is this event's time. */
  'vecindad.anchors.anchored.v1': {
    title: 'History anchored',
    description:
      'A keyed hash (HMAC-SHA-256) of the names, sizes and roots of all ledgers that a country keeps to itself, as they stood at the full quarter of an hour that is this event’s time. It shows neither how much there is nor how it grew; the country opens it at home, and a history that was rewritten since no longer fits it.',
    schema: Type.Object({ hash: sha256 }),
  },
} satisfies EventTable;

export type HistoryAnchoredV1 = EventsOf<typeof events>;

export const anchorsContracts = contractsOf(channels.anchors, events);
