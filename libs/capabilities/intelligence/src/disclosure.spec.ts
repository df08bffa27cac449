import fc from 'fast-check';
import {
  intelligenceContracts,
  purposes,
  refusalReasons,
  urgencies,
  usefulness,
} from '#contracts/intelligence';
import { subjectMatters, assemble } from '#platform/contracts';
import { audienceOf, type Country } from '#platform/kernel';
import { ledgerBetween } from '#platform/two-sided';
import { exchangeActs } from './exchange.acts.ts';
import { disclosed } from './fixtures/nodes.ts';
import { grades } from './fixtures/requests.ts';
import type { RequestEvent } from './request.events.ts';

const { validate } = assemble([intelligenceContracts]);

const name = fc.stringMatching(/^[a-zñáéíóú]{1,20}$/);
const agency = name.map((code) => `ec-${code}`);
const moment = fc.integer({ min: 0, max: 4e12 }).map((ms) => new Date(ms).toISOString());
const sealed = fc.record({ keyId: name, jwe: name });
const basis = fc.record({ instrument: name, article: name });
const others = fc.constantFrom<Country>('CO', 'PE');
const beside = { request: name, by: agency, with: others };
const reply = { ...beside, answers: name.map((id) => `ec.co.intelligence/${id}`) };

const asked = fc
  .record({
    ...beside,
    to: name,
    matter: fc.constantFrom(...subjectMatters),
    purpose: fc.constantFrom(...purposes),
    basis,
    urgency: fc.constantFrom(...urgencies),
    deadline: moment,
    questions: sealed,
    asked: moment,
    generated: fc.boolean(),
  })
  .map((data): RequestEvent => ({ type: 'InformationRequested', data }));
const acknowledged = fc
  .record({ ...reply, expected: fc.option(moment, { nil: undefined }) })
  .map((data): RequestEvent => ({ type: 'RequestAcknowledged', data }));
const answered = fc
  .record({
    ...reply,
    answer: fc.integer({ min: 1, max: 99 }),
    complete: fc.boolean(),
    basis,
    content: sealed,
  })
  .map((data): RequestEvent => ({ type: 'RequestAnswered', data: { ...data, ...grades } }));
const refused = fc
  .record({ ...reply, reason: fc.constantFrom(...refusalReasons) })
  .map((data): RequestEvent => ({ type: 'RequestRefused', data }));
const closed = fc
  .record({ ...reply, usefulness: fc.constantFrom(...usefulness) })
  .map((data): RequestEvent => ({ type: 'RequestClosed', data }));
const fellOverdue = fc
  .record({ ...beside, deadline: moment })
  .map((data): RequestEvent => ({ type: 'RequestFellOverdue', data }));
const event = fc.oneof(asked, acknowledged, answered, refused, closed, fellOverdue);
const shared = fc.oneof(asked, answered);

const RECORDED = '2026-03-02T08:00:00.123456Z';

describe('what leaves of an exchange', () => {
  it('goes to the other side and to nobody else', () =>
    fc.assert(
      fc.property(event, (given) =>
        expect(disclosed(given, RECORDED)).toMatchObject({
          audience: audienceOf(given.data.with),
          channel: 'intelligence',
        }),
      ),
    ));

  it('keeps its contract', () =>
    fc.assert(
      fc.property(event, (given) => {
        const { type, data } = disclosed(given, RECORDED)!;
        expect(validate({ type, data: JSON.parse(JSON.stringify(data)) })).toBeUndefined();
      }),
    ));

  it('says what it answers beside its data, and not within', () =>
    fc.assert(
      fc.property(event, (given) => {
        const { inResponseTo, data } = disclosed(given, RECORDED)!;
        expect(inResponseTo).toBe(given.data.answers);
        for (const beside of ['with', 'answers', 'asked']) expect(data).not.toHaveProperty(beside);
      }),
    ));

  it('names the article under which a question or an answer is shared', () =>
    fc.assert(
      fc.property(shared, (given) => {
        const { instrument, article } = (given.data as { basis: { instrument: string; article: string } })
          .basis;
        expect(disclosed(given, RECORDED)!.legalBasis).toBe(`${instrument}, ${article}`);
      }),
    ));

  it('names no article where nothing is shared', () =>
    fc.assert(
      fc.property(fc.oneof(acknowledged, refused, closed, fellOverdue), (given) =>
        expect(disclosed(given, RECORDED)).not.toHaveProperty('legalBasis'),
      ),
    ));

  it('happened when it was asked; a reply, when it was recorded', () =>
    fc.assert(
      fc.property(event, (given) =>
        expect(disclosed(given, RECORDED)!.occurredAt).toBe(
          given.type === 'InformationRequested' ? given.data.asked : RECORDED,
        ),
      ),
    ));

  it('is told in the ledger that a step’s position names', () => {
    expect(ledgerBetween(exchangeActs, 'EC', 'CO')).toBe('ec.co.intelligence');
    expect(ledgerBetween(exchangeActs, 'PE', 'EC')).toBe('pe.ec.intelligence');
  });
});
