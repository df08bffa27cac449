import type { CalendarDate } from '#platform/kernel';
import type { Conversation, Glance, Story } from '#tools/local-system';

interface SessionSeen {
  readonly id: string;
  readonly ordinal?: number;
  readonly stage: string;
  readonly date?: string;
  readonly place?: string;
  readonly claims?: readonly { readonly commitments?: number }[];
}

interface CommitmentSeen {
  readonly id: string;
  readonly session?: string;
  readonly state: string;
  readonly repeats?: string;
  readonly slips: readonly { readonly from?: string; readonly to: string }[];
  readonly missing: readonly { readonly act: string }[];
}

/** What a reader is shown at an address. */
export type See = <Body>(path: string) => Promise<Body>;

/** The Neighbourhood Commission meets and its Cabinet follows: both, from the Commission before Lima on. */
const bodies = { 'ec-comision-vecindad-pe': 'Commission', 'ec-gabinete-binacional-pe': 'Cabinet' } as const;
const BEGINS: CalendarDate = '2022-12-01';

/** As of the end of a day, by when things were said or done: who loaded them, and when, does not matter. */
const asOf = (on: CalendarDate): string => `asOf=${on}&by=occurrence`;

const counted = (all: readonly string[]): string =>
  [...new Set(all)]
    .sort()
    .map((one) => `${all.filter((other) => other === one).length} ${one}`)
    .join(', ');

const promisesOf = async (see: See, session: string, on: CalendarDate): Promise<CommitmentSeen[]> =>
  (await see<{ commitments: CommitmentSeen[] }>(`/v1/commitments?session=${session}&${asOf(on)}`))
    .commitments;

/** How many a source counts, how many there are, and what they lack: what is not known stays visibly missing. */
const sessionInWords = (
  kind: string,
  { ordinal, stage, date, place, claims = [] }: SessionSeen,
  promises: readonly CommitmentSeen[],
): string => {
  const total = claims.find(({ commitments }) => commitments !== undefined)?.commitments;
  const lacking = promises.flatMap(({ missing }) => [...new Set(missing.map(({ act }) => act))]);
  return [
    `${kind} ${ordinal ?? '?'} ${[place, date].filter(Boolean).join(' ')} ${stage}`,
    `${promises.length} of ${total ?? 'an unknown number of'} commitments on record`,
    ...(promises.length > 0 ? [counted(promises.map(({ state }) => state))] : []),
    ...(lacking.length > 0 ? [`missing: ${counted(lacking)}`] : []),
  ].join(', ');
};

/**
 * What one reader is shown of the cycle as of a day, and what moved since the day before that it looked at.
 * @param since that day
 */
export const cycleInWords = async (see: See, on: CalendarDate, since?: CalendarDate): Promise<string> => {
  const told: string[] = [];
  const moved: string[] = [];
  for (const [body, kind] of Object.entries(bodies)) {
    const { sessions } = await see<{ sessions: SessionSeen[] }>(
      `/v1/sessions?body=${body}&from=${BEGINS}&until=${on}&${asOf(on)}`,
    );
    for (const session of sessions) {
      const promises = await promisesOf(see, session.id, on);
      told.push(sessionInWords(kind, session, promises));
      const before = since === undefined ? [] : await promisesOf(see, session.id, since);
      for (const { id, state, slips } of promises) {
        const then = before.find((one) => one.id === id);
        if (then !== undefined && then.state !== state) moved.push(`${id} ${then.state} → ${state}`);
        for (const { from, to } of slips) moved.push(`${id} slipped ${from ?? '?'} → ${to}`);
      }
    }
  }
  return [...told, ...(since === undefined ? [] : [`moved: ${moved.join('; ') || 'nothing'}`])].join(' | ');
};

const dates: readonly [on: CalendarDate, fact: string][] = [
  [
    '2024-06-30',
    'June 2024: the Commission reviews what was promised; no source on record tells of that meeting',
  ],
  ['2024-07-05', 'July 2024: the Cabinet of Lima, as the press of the next day has it'],
  ['2025-10-09', 'October 2025: the Commission reviews in Quito'],
  ['2025-12-12', 'December 2025: the Cabinet reviews in Quito'],
];

const at = ([on, fact]: (typeof dates)[number], since?: CalendarDate): Glance => ({
  fact,
  look: async (conversation: Conversation) => {
    const by = (app: 'EC' | 'PE' | 'SHARED_VIEW', token: string): Promise<string> =>
      cycleInWords((path) => conversation.see(app, token, path), on, since);
    return {
      EC: await by('EC', 'treaty-officer-ec'),
      PE: await by('PE', 'treaty-officer-pe'),
      view: await by('SHARED_VIEW', 'committee-pe'),
    };
  },
});

/** The promises of Lima from 2024 to 2025, each day as it was known then: of what was loaded of the past, nothing is told anew. */
export const limaCycle: Story = {
  title: 'The cycle of Lima, 2024 to 2025, as it was known on four days',
  steps: dates.map((date, index) => at(date, dates[index - 1]?.[0])),
};
