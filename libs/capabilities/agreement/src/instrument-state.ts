import type { InstrumentText, Proposal } from '#contracts/agreement';
import { addDays, addMonths, countries, laterOf, type CalendarDate, type Country } from '#platform/kernel';
import { isAct, type Act, type Told } from './act.ts';
import { exchangesOf, type Exchange } from './exchange-of-notes.ts';
import { periodsOf, suspensionOn, type Period, type SuspendedBy } from './periods.ts';

/** `disputed`: both have signed, and not the same. */
export type Accord = 'agreed' | 'one-side-only' | 'disputed';

/** How far an instrument has come on a day. */
export type Stage =
  'negotiation' | 'text-agreed' | 'signature' | 'signed' | 'in-force' | 'suspended' | 'expired' | 'denounced';

/** What is missing, and by whom. */
export interface Missing {
  readonly by: Country;
  readonly act: 'proposal' | 'text' | 'agreement' | 'signature' | 'ratification-note' | 'extension-note';
  readonly version?: string;
  readonly exchange?: string;
}

export interface Version extends InstrumentText {
  readonly by: Country;
  readonly on: CalendarDate;
  readonly agreedBy: readonly Country[];
  readonly signedBy: readonly Country[];
}

export interface TimelineEntry extends Partial<Told> {
  readonly by: Country;
  readonly type: Act['type'];
  readonly on: CalendarDate;
}

export interface Instrument extends Partial<Omit<Proposal, 'instrument' | 'text' | 'parties'>> {
  readonly id: string;
  /** The proposer first. */
  readonly parties: readonly Country[];
  readonly accord: Accord;
  readonly stage: Stage;
  readonly missing: readonly Missing[];
  readonly versions: readonly Version[];
  /** The version that both have signed. */
  readonly concluded?: string;
  readonly entryIntoForce?: CalendarDate;
  readonly periods: readonly Period[];
  readonly extensions: readonly Exchange[];
  readonly denounced?: { readonly by: Country; readonly on: CalendarDate; readonly effective: CalendarDate };
  readonly suspended?: SuspendedBy;
  readonly timeline: readonly TimelineEntry[];
}

/** An instrument's id begins with the country that proposed it: two countries never choose the same. */
export const proposerOf = (id: string): Country | undefined =>
  countries.find((country) => id.startsWith(`${country.toLowerCase()}-`));

/** Whose version it is by its name; a text under another's name is nobody's. */
const versionsOf = (acts: readonly Act[]): { text: InstrumentText; by: Country; on: CalendarDate }[] =>
  acts
    .filter(isAct('proposed', 'text-proposed'))
    .map(({ by, on, data }) => ({ text: data.text, by, on }))
    .filter(({ text, by }) => text.version.startsWith(`${by.toLowerCase()}-`));

/** A version is identified by its name and its digest together. */
type Named = Pick<InstrumentText, 'version' | 'digest'>;

interface Half {
  readonly country: Country;
  /** The version this side stands by: the last that it proposed or agreed to. */
  readonly position?: Named;
  readonly signature?: Act<'signed'>;
  readonly ratification?: Act<'ratification-notified'>;
  readonly denunciation?: Act<'denounced'>;
}

const halfOf = (country: Country, acts: readonly Act[]): Half => {
  const own = acts.filter(({ by }) => by === country);
  const stance = own.filter(isAct('proposed', 'text-proposed', 'text-agreed')).at(-1);
  return {
    country,
    position: stance && (stance.type === 'text-agreed' ? stance.data : stance.data.text),
    signature: own.filter(isAct('signed')).at(-1),
    ratification: own.filter(isAct('ratification-notified')).at(-1),
    denunciation: own.find(isAct('denounced')),
  };
};

const sameText = (one: Named | undefined, other: Named | undefined): boolean =>
  one !== undefined && one.version === other?.version && one.digest === other.digest;

const accordOf = ([one, other]: readonly [Half, Half]): Accord => {
  if (one.signature && other.signature)
    return sameText(one.signature.data, other.signature.data) ? 'agreed' : 'disputed';
  if (one.signature || other.signature) return 'one-side-only';
  return sameText(one.position, other.position) ? 'agreed' : 'one-side-only';
};

const entryOf = (
  { entryIntoForce: { by, days = 0, notBefore } }: InstrumentText,
  halves: readonly Half[],
): CalendarDate | undefined => {
  const dates = halves.map(({ signature, ratification }) =>
    by === 'signature' ? signature?.on : ratification?.data.note.date,
  );
  if (!dates.every((date) => date !== undefined)) return undefined;
  const [first, ...others] = dates as [CalendarDate, ...CalendarDate[]];
  const counted = addDays(laterOf(first, ...others), days);
  return notBefore ? laterOf(counted, notBefore) : counted;
};

/** A notice runs from its note; the first to have effect ends the instrument. */
const denouncedOf = (text: InstrumentText, halves: readonly Half[]): Instrument['denounced'] =>
  halves
    .flatMap(({ country, denunciation }) =>
      denunciation
        ? [
            {
              by: country,
              on: denunciation.data.note.date,
              effective: addMonths(denunciation.data.note.date, text.noticeMonths),
            },
          ]
        : [],
    )
    .sort((a, b) => (a.effective + a.by < b.effective + b.by ? -1 : 1))[0];

const missingFor = (
  halves: readonly [Half, Half],
  known: { proposal: boolean; proposer: Country; texts: readonly Named[] },
  accord: Accord,
  needsRatification: boolean,
  exchanges: readonly Exchange[],
): Missing[] => {
  const [one, other] = halves;
  const facing: readonly (readonly [Half, Half])[] = [
    [one, other],
    [other, one],
  ];
  const unseen = halves
    .flatMap(({ position, signature }) => [position, signature?.data])
    .filter((named) => named !== undefined)
    .filter((named) => !known.texts.some((text) => sameText(text, named)));
  const first: Missing[] = [
    ...(known.proposal ? [] : [{ by: known.proposer, act: 'proposal' as const }]),
    ...unseen.flatMap(({ version }): Missing[] => {
      const by = proposerOf(version);
      return by ? [{ by, act: 'text', version }] : [];
    }),
  ];
  const signing = one.signature !== undefined || other.signature !== undefined;
  const next = facing.flatMap(([half, opposite]): Missing[] => {
    const by = half.country;
    const signed = opposite.signature?.data.version;
    if (accord === 'disputed') return [{ by, act: 'signature', version: signed }];
    if (signing) return half.signature ? [] : [{ by, act: 'signature', version: signed }];
    if (accord === 'agreed') return [{ by, act: 'signature', version: half.position?.version }];
    return opposite.position && !sameText(half.position, opposite.position)
      ? [{ by, act: 'agreement', version: opposite.position.version }]
      : [];
  });
  const notes = needsRatification
    ? halves.flatMap(({ country, ratification }): Missing[] =>
        ratification ? [] : [{ by: country, act: 'ratification-note' }],
      )
    : [];
  const extending = exchanges.flatMap(({ exchange, missing }) =>
    missing.map((by): Missing => ({ by, act: 'extension-note', exchange })),
  );
  return [...first, ...next, ...notes, ...extending].sort((a, b) =>
    JSON.stringify(a) < JSON.stringify(b) ? -1 : 1,
  );
};

/**
 * What follows, on a day, from the acts of both sides. Each side's acts come in its own order; how the two sides' acts
 * are interleaved does not matter, nor does it that one side's have not all arrived.
 */
export const instrumentOf = (id: string, known: readonly Act[], on: CalendarDate): Instrument => {
  const proposer = proposerOf(id) ?? known.map(({ by }) => by).sort()[0]!;
  const proposal = known
    .filter(isAct('proposed'))
    .find(({ by, data }) => by === proposer && data.parties[0] === proposer);
  const parties = proposal
    ? [...proposal.data.parties]
    : [
        proposer,
        ...known
          .map(({ by }) => by)
          .filter((by) => by !== proposer)
          .sort()
          .slice(0, 1),
      ];
  // Who is no party has no say, whatever it publishes.
  const acts = known.filter(({ by }) => parties.includes(by));
  const halves = [parties[0]!, parties[1] ?? parties[0]!].map((country) => halfOf(country, acts)) as [
    Half,
    Half,
  ];
  const accord = parties.length === 2 ? accordOf(halves) : 'one-side-only';
  const versions = versionsOf(acts);
  const signed = accord === 'agreed' ? halves[0].signature?.data : undefined;
  const text = versions.find((version) => sameText(version.text, signed))?.text;
  const entryIntoForce = text && entryOf(text, halves);
  const extensions = exchangesOf(parties, acts);
  const denounced = text && denouncedOf(text, halves);
  const periods = text && entryIntoForce ? periodsOf(entryIntoForce, text.until, extensions, denounced) : [];
  const suspended = suspensionOn(acts, on);
  const { instrument: _, text: __, parties: ___, ...facts } = proposal?.data ?? {};
  return {
    id,
    ...facts,
    parties,
    accord,
    stage: stageOf(),
    missing: missingFor(
      halves,
      {
        proposal: proposal !== undefined,
        proposer,
        texts: versions.map((version) => version.text),
      },
      accord,
      text?.entryIntoForce.by === 'ratification',
      extensions,
    ).filter((one, index, all) => index === 0 || JSON.stringify(all[index - 1]) !== JSON.stringify(one)),
    versions: versions
      .map((version) => ({
        ...version.text,
        by: version.by,
        on: version.on,
        ...supportOf(version.text, halves),
      }))
      .sort((a, b) => a.version.localeCompare(b.version, 'en', { numeric: true })),
    ...(text ? { concluded: text.version } : {}),
    ...(entryIntoForce ? { entryIntoForce } : {}),
    periods,
    extensions,
    ...(denounced ? { denounced } : {}),
    ...(suspended ? { suspended } : {}),
    timeline: timelineOf(acts),
  };

  function stageOf(): Stage {
    if (!signed) {
      if (halves.some(({ signature }) => signature)) return 'signature';
      return accord === 'agreed' ? 'text-agreed' : 'negotiation';
    }
    if (!entryIntoForce || on < entryIntoForce) return 'signed';
    const inForce = periods.some(({ from, until }) => from <= on && (until === undefined || on <= until));
    if (inForce) return suspended ? 'suspended' : 'in-force';
    return denounced && denounced.effective <= on ? 'denounced' : 'expired';
  }
};

/** The text that both have signed: of versions that share its name, the one of that digest. */
export const concludedText = ({ versions, concluded }: Instrument): Version | undefined =>
  versions.find(({ version, signedBy }) => version === concluded && signedBy.length > 0);

const supportOf = (
  text: InstrumentText,
  halves: readonly Half[],
): Pick<Version, 'agreedBy' | 'signedBy'> => ({
  agreedBy: [
    ...new Set(halves.filter(({ position }) => sameText(position, text)).map(({ country }) => country)),
  ],
  signedBy: [
    ...new Set(
      halves.filter(({ signature }) => sameText(signature?.data, text)).map(({ country }) => country),
    ),
  ],
});

/** In the order of recording; what is not told yet comes last. */
const timelineOf = (acts: readonly Act[]): TimelineEntry[] =>
  acts
    .map(({ by, type, on, told }) => ({ by, type, on, ...told }))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));

const orderOf = ({ at, id }: TimelineEntry): string =>
  `${at ?? '~'} ${(id ?? '').replace(/\d+$/, (n) => n.padStart(16, '0'))}`;
