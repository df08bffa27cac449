import type { EscalationCause, Told } from '#contracts/committee';
import type { CalendarDate, PartialDate } from '#platform/kernel';
import type { Body } from './body.state.ts';

/** That a commitment went to the body above: whereto, because of what, and when both sides were told. */
export interface Escalation {
  /** The body above; nothing where none is known. */
  readonly to?: string;
  readonly by: EscalationCause;
  /** By decision: of which acta. */
  readonly acta?: string;
  /** Sessions of its body through which it has been overdue. */
  readonly sessions: number;
  /** The day of the notice; nothing where there has been none yet. */
  readonly toldOn?: CalendarDate;
}

type Notice = Told<'commitment-escalated'>;

/** What took it to the body above: an acta, or the terms of its body, once for each date by which it was due. */
export const causeOf = ({ by, acta, due }: Pick<Notice, 'by' | 'acta' | 'due'>): string =>
  by === 'decision' ? `decision:${acta}` : `rule:${due}`;

/** Of a commitment, what its escalation follows from. */
interface Decided {
  readonly escalatedTo?: string;
  readonly escalatedBy?: string;
  readonly due?: PartialDate;
  readonly notices: readonly NotedEscalation[];
}

/** A notice of one of its escalations. */
export interface NotedEscalation {
  readonly cause: string;
  readonly on: CalendarDate;
}

/**
 * By the decision of an acta, or else by the terms of the body that watches it. Notices have no part in that but the day on which both
 * sides were told.
 * @param sessions of its body that were held since it was due
 */
export const escalationOf = (
  { escalatedTo, escalatedBy, due, notices }: Decided,
  { escalatesAfter = 0, above }: Partial<Pick<Body, 'escalatesAfter' | 'above'>> = {},
  sessions = 0,
): Escalation | undefined => {
  const isByRule = escalatesAfter > 0 && sessions >= escalatesAfter;
  if (escalatedTo === undefined && !isByRule) return undefined;
  const by = escalatedTo === undefined ? 'rule' : 'decision';
  const to = escalatedTo ?? above;
  const cause = causeOf({
    by,
    ...(escalatedBy ? { acta: escalatedBy } : {}),
    ...(due ? { due } : {}),
  });
  const notice = notices.find((one) => one.cause === cause);
  return {
    ...(to ? { to } : {}),
    by,
    ...(by === 'decision' && escalatedBy ? { acta: escalatedBy } : {}),
    sessions,
    ...(notice ? { toldOn: notice.on } : {}),
  };
};

/** What a notice of it says. */
export const noticeOf = (
  commitment: string,
  { to, by, acta, sessions }: Escalation,
  due: PartialDate | undefined,
): Notice => ({
  commitment,
  by,
  ...(to ? { to } : {}),
  ...(by === 'decision' ? { ...(acta ? { acta } : {}) } : { ...(due ? { due } : {}), sessions }),
});
