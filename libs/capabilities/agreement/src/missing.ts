import type { Country } from '#platform/kernel';
import { inOrder, ownerOf, type Accord, type MissingAct } from '#platform/two-sided';
import type { Exchange } from './exchange-of-notes.ts';
import { sameText, type Named, type Standing } from './standing.ts';

/** What is missing, and by whom. */
export interface Missing extends MissingAct<
  'proposal' | 'text' | 'agreement' | 'signature' | 'ratification-note' | 'extension-note'
> {
  readonly version?: string;
  readonly exchange?: string;
  readonly part?: string;
}

/** What is known of an instrument, for saying what is not. */
interface Known {
  readonly proposer: Country;
  readonly proposal: boolean;
  readonly texts: readonly Named[];
  readonly standings: readonly [Standing, Standing];
  readonly accord: Accord;
  readonly needsRatification: boolean;
  readonly exchanges: readonly Exchange[];
}

/** What somebody refers to, and has not arrived. */
const notArrived = ({ proposer, proposal, texts, standings }: Known): Missing[] => {
  const unseen = standings
    .flatMap(({ position, signature }) => [position, signature?.data])
    .filter((named) => named !== undefined)
    .filter((named) => !texts.some((text) => sameText(text, named)));
  return [
    ...(proposal ? [] : [{ by: proposer, act: 'proposal' as const }]),
    ...unseen.flatMap(({ version }): Missing[] => {
      const by = ownerOf(version);
      return by ? [{ by, act: 'text', version }] : [];
    }),
  ];
};

/** What one party, facing the other, has yet to do to conclude it. */
const nextOf = (
  { country: by, position, signature }: Standing,
  opposite: Standing,
  accord: Accord,
): Missing[] => {
  const signed = opposite.signature?.data.version;
  if (accord === 'disputed') return [{ by, act: 'signature', version: signed }];
  if (signature || opposite.signature) return signature ? [] : [{ by, act: 'signature', version: signed }];
  if (accord === 'agreed') return [{ by, act: 'signature', version: position?.version }];
  return opposite.position && !sameText(position, opposite.position)
    ? [{ by, act: 'agreement', version: opposite.position.version }]
    : [];
};

const notesOf = ({ standings, needsRatification, exchanges }: Known): Missing[] => [
  ...(needsRatification
    ? standings
        .filter(({ ratification }) => !ratification)
        .map(({ country: by }): Missing => ({ by, act: 'ratification-note' }))
    : []),
  ...exchanges.flatMap(({ exchange, part, missing }) =>
    missing.map((by): Missing => ({ by, act: 'extension-note', exchange, ...(part ? { part } : {}) })),
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
