import { lastDayOf, type Country } from '#platform/kernel';
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
}

/** A body whose terms do not say needs somebody of each side. */
export const quorumOf = (body: Body | undefined): number => body?.quorum ?? 1;

type Before = Pick<Session, 'id' | 'stage' | 'basis' | 'date' | 'host'>;

/** In the order in which they met; of one day, by name. */
const placeOf = ({ date, id }: Before): string => `${date ? lastDayOf(date) : ''} ${id}`;

/** Whose turn it is to host: whoever did not host the last session of the body that was held before. */
export const hostByTurn = (
  parties: readonly Country[],
  of: Before,
  siblings: readonly Before[],
): Country | undefined => {
  const before = siblings
    .filter((one) => one.id !== of.id && one.stage === 'held' && one.date !== undefined)
    .filter((one) => of.date === undefined || placeOf(one) < placeOf(of))
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  let turn: Country | undefined;
  for (const one of before) {
    // Where nobody said who hosts, it was whose turn it was; of the past nobody knows.
    const host = one.host ?? (one.basis === 'acts' ? turn : undefined);
    turn = host && parties.find((country) => country !== host);
  }
  return turn;
};

export const sessionSeen = (
  session: Session,
  body: Body | undefined,
  siblings: readonly Before[],
  actas: readonly string[],
): SessionSeen => {
  const turn = hostByTurn(session.parties, session, siblings);
  const host = session.host ?? (session.meeting.agreed ? turn : undefined);
  const needed = quorumOf(body);
  const present = session.record.bySide
    .filter(({ outcome }) => outcome !== 'lapsed')
    .map(({ by, present: offices }) => ({ country: by, offices: offices.length }));
  return {
    ...session,
    ...(host ? { host } : {}),
    ...(turn ? { hostByTurn: turn } : {}),
    ...(host && turn && host !== turn ? { departs: true as const } : {}),
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
