import { folded, Teller, viewOf } from './fixtures/nodes.ts';
import {
  acknowledged,
  answered,
  ASKED,
  asked,
  ASKER,
  basis,
  closed,
  DEADLINE,
  NOW,
  partly,
  refused,
  REQUEST,
} from './fixtures/requests.ts';
import type { ExchangeView } from './exchange-state.ts';
import type { RequestEvent } from './request.events.ts';

const AFTER = '2026-03-15T00:00:01.000Z';
const day = (number: number) => `2026-03-0${number}T12:00:00.000Z`;
const complete = answered(1, { complete: true });

/** The exchange as it stands once these were told, in this order: each by its side, on its day. */
const after = (...told: readonly (readonly [RequestEvent, number])[]) => {
  const sides: Record<'EC' | 'CO', Teller> = { EC: new Teller('EC'), CO: new Teller('CO') };
  const events = told.map(([event, on]) =>
    sides[event.data.with === 'CO' ? 'EC' : 'CO'].tell(event, day(on)),
  );
  return { on: (now: string): ExchangeView => viewOf(folded(events), REQUEST, now) };
};

const facts = {
  id: REQUEST,
  from: ASKER,
  to: ASKED,
  matter: 'human-trafficking',
  purpose: 'investigation',
  urgency: 'priority',
  deadline: DEADLINE,
  basis,
  askedAt: NOW,
  generated: false,
};

describe('an exchange', () => {
  it('is asked once the asking side has told it', () =>
    expect(after([asked, 1]).on(day(1))).toEqual({ ...facts, state: 'asked', overdue: false, answers: 0 }));

  it('is acknowledged once the other side has it in hand', () =>
    expect(after([asked, 1], [acknowledged(DEADLINE), 2]).on(day(2))).toEqual({
      ...facts,
      state: 'acknowledged',
      acknowledgedAt: day(2),
      expectedAt: DEADLINE,
      overdue: false,
      answers: 0,
    }));

  it('is answered in part while more is to come', () =>
    expect(
      after([asked, 1], [acknowledged(), 2], [partly, 3], [answered(2, { complete: false }), 4]).on(day(5)),
    ).toEqual({
      ...facts,
      state: 'answered-in-part',
      acknowledgedAt: day(2),
      firstAnswerAt: day(3),
      overdue: false,
      answers: 2,
    }));

  it('is answered with the last answer', () =>
    expect(after([asked, 1], [partly, 2], [answered(2, { complete: true }), 4]).on(day(5))).toEqual({
      ...facts,
      state: 'answered',
      firstAnswerAt: day(2),
      completedAt: day(4),
      overdue: false,
      answers: 2,
    }));

  it('is refused, for the reason told', () =>
    expect(after([asked, 1], [refused, 2]).on(day(3))).toEqual({
      ...facts,
      state: 'refused',
      refusedAt: day(2),
      refusal: 'no-information',
      overdue: false,
      answers: 0,
    }));

  it('is closed by the side that asked, whatever the other has said or says later', () => {
    const view = {
      ...facts,
      state: 'closed',
      firstAnswerAt: day(4),
      completedAt: day(4),
      closedAt: day(3),
      usefulness: 'useful',
      overdue: false,
      answers: 1,
    };
    expect(after([asked, 1], [closed, 3], [complete, 4]).on(AFTER)).toEqual(view);
    expect(after([asked, 1], [complete, 4], [closed, 3]).on(AFTER)).toEqual(view);
  });

  it('says that it is invented, where it is', () =>
    expect(after([{ ...asked, data: { ...asked.data, generated: true } }, 1]).on(day(1)).generated).toBe(
      true,
    ));

  it('was acknowledged when that was said first, whatever is said later of when an answer can be expected', () => {
    const again = acknowledged(DEADLINE);
    const later = { ...again, data: { ...again.data, again: true as const } };
    const { acknowledgedAt, expectedAt } = after([asked, 1], [acknowledged(), 2], [later, 3]).on(day(4));
    expect([acknowledgedAt, expectedAt]).toEqual([day(2), DEADLINE]);
  });

  it('keeps to what was last said of when an answer can be expected', () => {
    const { expectedAt } = after([asked, 1], [acknowledged(DEADLINE), 2], [acknowledged(), 3]).on(day(4));
    expect(expectedAt).toBeUndefined();
  });
});

describe('an answer that arrives before its request', () => {
  it('is kept as not yet seen', () =>
    expect(after([complete, 2]).on(day(3))).toEqual({
      id: REQUEST,
      state: 'not-yet-seen',
      answeredBy: 'CO',
      firstAnswerAt: day(2),
      completedAt: day(2),
      overdue: false,
      answers: 1,
      generated: false,
    }));

  it('is not overdue: nobody knows by when it was wanted', () =>
    expect(after([acknowledged(), 2]).on('2030-01-01T00:00:00.000Z')).toMatchObject({
      state: 'not-yet-seen',
      overdue: false,
    }));

  it.each([
    ['an acknowledgement', [acknowledged()], 'acknowledged'],
    ['an answer in part', [acknowledged(), partly], 'answered-in-part'],
    ['a complete answer', [complete], 'answered'],
    ['a refusal', [refused], 'refused'],
  ])('is joined when the request comes: %s', (_, half, state) => {
    const early = half.map((event) => [event, 2] as const);
    expect(after(...early, [asked, 1]).on(day(3))).toEqual(after([asked, 1], ...early).on(day(3)));
    expect(after(...early, [asked, 1]).on(day(3)).state).toBe(state);
  });
});

describe('a deadline', () => {
  it.each([
    ['asked', []],
    ['acknowledged', [acknowledged()]],
    ['answered in part', [partly]],
  ])('makes what is only %s overdue when it has passed', (_, half) => {
    const exchange = after([asked, 1], ...half.map((event) => [event, 2] as const));
    expect(exchange.on(DEADLINE).overdue).toBe(false);
    expect(exchange.on(AFTER).overdue).toBe(true);
  });

  it.each([
    ['answered', [complete]],
    ['refused', [refused]],
    ['closed', [closed]],
  ])('means nothing to what is %s', (_, events) =>
    expect(after([asked, 1], ...events.map((event) => [event, 2] as const)).on(AFTER).overdue).toBe(false),
  );

  it('is compared as a moment, whatever its digits', () => {
    const deadline = '2026-03-15T00:00:00Z';
    const exchange = after([{ ...asked, data: { ...asked.data, deadline } }, 1]);
    expect(exchange.on('2026-03-15T00:00:00.000Z').overdue).toBe(false);
    expect(exchange.on('2026-03-15T00:00:00.001Z').overdue).toBe(true);
  });
});
