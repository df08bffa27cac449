import { firstDayOf, lastDayOf, type CalendarDate, type Country, type PartialDate } from '#platform/kernel';
import { countUpTo } from './board.ts';
import type { Body } from './body.state.ts';
import type { Session } from './session.state.ts';

/** What follows of a session from its body and from the sessions before it. */
export interface SessionSeen extends Session {
  /** By alternation: whoever did not host the last one that was held. */
  readonly hostByTurn?: Country;
  /** Another hosts than whose turn it is. */
  readonly departs?: true;
  readonly quorum: {
    /** Offices that each side has to bring. */
    readonly needed: number;
    readonly present: readonly { readonly country: Country; readonly offices: number }[];
    /** Of both sides, as each records its own. */
    readonly reached: boolean;
  };
  /** Its actas, signed or not. */
  readonly actas: readonly string[];
  /** Several of them that both have signed though none supplements another: none is to be preferred. */
  readonly rivalActas?: readonly string[];
  /** By its day its body was not yet founded, or had ended: one of the two is not as it is said. */
  readonly outsideItsBody?: 'not-yet-founded' | 'ended';
}

/** A body whose terms do not say needs somebody of each side. */
export const quorumOf = (body: Body | undefined): number => body?.quorum ?? 1;

type Before = Pick<Session, 'id' | 'parties' | 'stage' | 'basis' | 'date' | 'host'>;

/** In the order in which they met; of one day, by name. What has no date yet comes after all that was held. */
const placeOf = ({ date, id }: Before): string => `${date ? lastDayOf(date) : '~'} ${id}`;

/** Sessions of a body that were held, in their order: the day of each, and whose turn it is after it. */
export interface HeldInOrder {
  readonly places: readonly string[];
  readonly days: readonly CalendarDate[];
  readonly turns: readonly (Country | undefined)[];
}

export const heldInOrder = (sessions: readonly Before[]): HeldInOrder => {
  const held = sessions
    .filter(({ stage, date }) => stage === 'held' && date !== undefined)
    .map((one) => ({ one, place: placeOf(one) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
  const turns: (Country | undefined)[] = [];
  for (const { one } of held) {
    // Where nobody said who hosts, it was whose turn it was; of the past nobody knows.
    const host = one.host ?? (one.basis === 'acts' ? turns.at(-1) : undefined);
    turns.push(host && one.parties.find((country) => country !== host));
  }
  return {
    places: held.map(({ place }) => place),
    days: held.map(({ one }) => lastDayOf(one.date!)),
    turns,
  };
};

/** Whose turn it is to host: whoever did not host the last session of the body that was held before. */
const hostByTurn = (of: Before, { places, turns }: HeldInOrder): Country | undefined => {
  const place = placeOf(of);
  const upTo = countUpTo(places, place);
  return turns[places[upTo - 1] === place ? upTo - 2 : upTo - 1];
};

/** A day that is known in part is outside where no day that it can mean is inside. */
const outsideOf = (body: Body | undefined, date: PartialDate): SessionSeen['outsideItsBody'] => {
  if (body?.founded && lastDayOf(date) < firstDayOf(body.founded)) return 'not-yet-founded';
  return body?.ended && firstDayOf(date) > lastDayOf(body.ended.since) ? 'ended' : undefined;
};

export const sessionSeen = (
  session: Session,
  body: Body | undefined,
  held: HeldInOrder,
  actas: readonly string[],
): SessionSeen => {
  const turn = hostByTurn(session, held);
  const host = session.host ?? (session.meeting.agreed ? turn : undefined);
  const needed = quorumOf(body);
  const outside = session.date === undefined ? undefined : outsideOf(body, session.date);
  const present = session.record.bySide
    .filter(({ outcome }) => outcome !== 'lapsed')
    .map(({ by, present: offices }) => ({ country: by, offices: offices.length }));
  return {
    ...session,
    ...(host ? { host } : {}),
    ...(turn ? { hostByTurn: turn } : {}),
    ...(host && turn && host !== turn ? { departs: true as const } : {}),
    ...(outside ? { outsideItsBody: outside } : {}),
    quorum: {
      needed,
      present,
      reached:
        session.parties.length === 2 &&
        session.parties.every((country) =>
          present.some((one) => one.country === country && one.offices >= Math.max(needed, 1)),
        ),
    },
    actas,
  };
};
