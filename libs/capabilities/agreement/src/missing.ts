import type { Country } from '#platform/kernel';
import { inOrder, ownerOf, type Accord, type MissingAct } from '#platform/two-sided';
import type { AmendmentState, EndingState } from './amendments.ts';
import type { Exchange } from './exchange-of-notes.ts';
import type { RectificationState } from './rectifications.ts';
import { sameText, type Named, type Standing } from './standing.ts';

export type MissingKind =
  | 'proposal'
  | 'text'
  | 'agreement'
  | 'signature'
  | 'ratification-note'
  | 'extension-note'
  | 'amendment-note'
  | 'end-note'
  | 'rectification-note'
  | 'reservation';

/** What is missing, and by whom. `act` is a code; more may come. */
export interface Missing extends MissingAct {
  readonly version?: string;
  readonly exchange?: string;
  readonly part?: string;
  readonly reservation?: string;
}
type MissingOne = Missing & MissingAct<MissingKind>;

/** What is known of an instrument, for saying what is not. */
interface Known {
  readonly proposer: Country;
  readonly proposal: boolean;
  readonly texts: readonly Named[];
  readonly standings: readonly [Standing, Standing];
  readonly accord: Accord;
  readonly needsRatification: boolean;
  readonly exchanges: readonly Exchange[];
  readonly amendments: readonly AmendmentState[];
  readonly endings: readonly EndingState[];
  readonly rectifications: readonly RectificationState[];
  /** Reservations that the other side has spoken of, or that were taken back, and that are not here: by their names. */
  readonly unseenReservations: readonly string[];
}

/** What somebody refers to, and has not arrived. */
const notArrived = ({ proposer, proposal, texts, standings, unseenReservations }: Known): MissingOne[] => {
  const unseen = standings
    .flatMap(({ position, signature }) => [position, signature?.data])
    .filter((named) => named !== undefined)
    .filter((named) => !texts.some((text) => sameText(text, named)));
  return [
    ...(proposal ? [] : [{ by: proposer, act: 'proposal' as const }]),
    ...unseen.flatMap(({ version }): MissingOne[] => {
      const by = ownerOf(version);
      return by ? [{ by, act: 'text', version }] : [];
    }),
    ...unseenReservations.flatMap((reservation): MissingOne[] => {
      const by = ownerOf(reservation);
      return by && standings.some(({ country }) => country === by)
        ? [{ by, act: 'reservation', reservation }]
        : [];
    }),
  ];
};

/** What one party, facing the other, has yet to do to conclude it. */
const nextOf = (
  { country: by, position, signature }: Standing,
  opposite: Standing,
  accord: Accord,
): MissingOne[] => {
  const signed = opposite.signature?.data.version;
  if (accord === 'disputed') return [{ by, act: 'signature', version: signed }];
  if (signature || opposite.signature) return signature ? [] : [{ by, act: 'signature', version: signed }];
  if (accord === 'agreed') return [{ by, act: 'signature', version: position?.version }];
  return opposite.position && !sameText(position, opposite.position)
    ? [{ by, act: 'agreement', version: opposite.position.version }]
    : [];
};

const notesOf = ({
  standings,
  needsRatification,
  exchanges,
  amendments,
  endings,
  rectifications,
}: Known): MissingOne[] => [
  ...(needsRatification
    ? standings
        .filter(({ ratification }) => !ratification)
        .map(({ country: by }): MissingOne => ({ by, act: 'ratification-note' }))
    : []),
  ...exchanges.flatMap(({ exchange, part, missing }) =>
    missing.map((by): MissingOne => ({ by, act: 'extension-note', exchange, ...(part ? { part } : {}) })),
  ),
  ...amendments.flatMap(({ exchange, missing }) =>
    missing.map((by): MissingOne => ({ by, act: 'amendment-note', exchange })),
  ),
  ...endings.flatMap(({ exchange, missing }) =>
    missing.map((by): MissingOne => ({ by, act: 'end-note', exchange })),
  ),
  ...rectifications.flatMap(({ exchange, missing }) =>
    missing.map((by): MissingOne => ({ by, act: 'rectification-note', exchange })),
  ),
];

export const missingOf = (known: Known): Missing[] => {
  const { standings, accord } = known;
  const [one, other] = standings;
  return inOrder([
    ...notArrived(known),
    ...nextOf(one, other, accord),
    ...nextOf(other, one, accord),
    ...notesOf(known),
  ]);
};
