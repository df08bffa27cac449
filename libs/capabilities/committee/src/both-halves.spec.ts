import fc from 'fast-check';
import type { PublishedEvent } from '#platform/contracts';
import { addDays, neighbours, type Country } from '#platform/kernel';
import { interleaved, picks, same } from '#platform/two-sided/testing';
import { histories, play } from './fixtures/histories.ts';
import { learntFrom, pictureOf, rowsAfter, type Side } from './fixtures/two-nodes.ts';
import { followUpOf } from './follow-up.ts';
import { committeeModels } from './committees.projection.ts';
import { Picture } from './picture.ts';

// Two nodes with the real rules, disclosures and read models; only time and the network are made up.
const border = fc.constantFrom<Country>(...neighbours.EC);
/** The clock of the second node, in days. */
const ahead = fc.integer({ min: -3, max: 3 });

const allIn = (picture: Picture) => ({
  bodies: picture.bodies,
  sessions: picture.sessions,
  actas: picture.actas,
  commitments: picture.commitments,
  guidelines: picture.guidelines,
  followUp: followUpOf(picture),
});

const published = (sides: readonly Side[]): PublishedEvent[] => sides.flatMap((side) => side.published);

const reached: Record<string, (picture: Picture) => boolean> = {
  counterProposed: ({ sessions }) => sessions.some(({ meeting }) => meeting.positions.length === 2),
  held: ({ sessions }) => sessions.some(({ stage, basis }) => stage === 'held' && basis === 'acts'),
  recordDisputed: ({ sessions }) => sessions.some(({ stage }) => stage === 'disputed'),
  itemDisputed: ({ sessions }) =>
    sessions.some(({ agenda }) => agenda.some(({ state }) => state === 'disputed')),
  flagged: ({ sessions }) => sessions.some(({ agenda }) => agenda.some((item) => item.flagged)),
  signed: ({ actas }) => actas.some(({ stage }) => stage === 'signed'),
  signedOtherwise: ({ actas }) => actas.some(({ stage }) => stage === 'disputed'),
  draftedBeside: ({ actas }) =>
    actas.some(({ versions }) => versions.some(({ besideOf }) => besideOf.length > 0)),
  slipped: ({ commitments }) => commitments.some(({ slips }) => slips.length > 0),
  fulfilled: ({ commitments }) =>
    commitments.some(({ state, basis }) => state === 'fulfilled' && basis === 'acta'),
  overdue: ({ commitments }) =>
    commitments.some(({ state, basis }) => state === 'overdue' && basis === 'acta'),
  merged: ({ commitments }) => commitments.some(({ state }) => state === 'merged'),
  withdrawn: ({ commitments }) => commitments.some(({ state }) => state === 'withdrawn'),
  undertaken: ({ commitments }) => commitments.some(({ undertakings }) => undertakings.length > 0),
  viewsDiffer: ({ commitments }) => commitments.some(({ accord }) => accord === 'disputed'),
  repeated: ({ commitments }) => commitments.some(({ id, thread }) => id !== thread),
  escalatedByRule: ({ commitments }) => commitments.some(({ escalation }) => escalation?.by === 'rule'),
  escalatedByDecision: ({ commitments }) =>
    commitments.some(({ escalation }) => escalation?.by === 'decision'),
  unwatched: ({ commitments }) => commitments.some(({ bodyEnded }) => bodyEnded),
  endDisputed: ({ bodies }) => bodies.some(({ state }) => state === 'end-disputed'),
};

describe('what both sides have made of bodies, sessions, actas and commitments', () => {
  it('is the same at either node and in the shared view, however the two halves are interleaved; no ledger ever holds another’s act, and none between Ecuador and Colombia is coded as a military operation', async () => {
    const found: Record<string, number> = {};
    const operations = new Set<Country>();
    await fc.assert(
      fc.asyncProperty(border, histories, ahead, picks, async (neighbour, steps, days, order) => {
        const { sides, last } = await play(neighbour, steps, days);
        for (const { country, published: told } of sides)
          for (const event of told) {
            const to = country === 'EC' ? neighbour : 'EC';
            same(event.ledger, `${country.toLowerCase()}.${to.toLowerCase()}.committee`);
            if (JSON.stringify(event.data).includes('joint-military-operation')) operations.add(neighbour);
          }
        const view = rowsAfter(interleaved(published(sides), order));
        for (const { rows } of sides)
          for (const model of committeeModels) same(rows.digest(model), view.digest(model));
        const on = addDays(last, 1);
        const seen = pictureOf(view, 'EC', on);
        const all = allIn(seen);
        for (const side of sides) same(allIn(side.seen(on)), all);
        for (const [name, is] of Object.entries(reached))
          found[name] = (found[name] ?? 0) + (is(seen) ? 1 : 0);
      }),
      { numRuns: 1100 },
    );
    // Else the property would hold for want of anything to differ about.
    for (const name of Object.keys(reached)) expect([name, found[name]! > 0]).toEqual([name, true]);
    // It was asked for on both borders: Ecuador and Peru are free to.
    expect([...operations]).toEqual(['PE']);
  }, 120_000);

  it('is the same whether it was learnt at once or act by act, on the day or on days that passed', async () => {
    await fc.assert(
      fc.asyncProperty(border, histories, ahead, picks, async (neighbour, steps, days, order) => {
        const { sides, last } = await play(neighbour, steps, days);
        const events = interleaved(published(sides), order);
        const picture = new Picture('2026-01-01', 'EC');
        const rows = rowsAfter([]);
        for (const [n, event] of events.entries()) {
          rowsAfter([event], rows);
          picture.learn(learntFrom(rows, event));
          if (n % 7 === 0) picture.turnTo(addDays('2026-01-01', n));
        }
        picture.turnTo(last);
        same(allIn(picture), allIn(pictureOf(rows, 'EC', last)));
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('can be told however little of either half has arrived, and nothing comes of an acta that one side signed', async () => {
    let unsigned = 0;
    await fc.assert(
      fc.asyncProperty(border, histories, ahead, fc.nat(99), async (neighbour, steps, days, part) => {
        const { sides, last } = await play(neighbour, steps, days);
        for (const [whole, cut] of [sides, [sides[1], sides[0]] as const]) {
          const come = cut.published.slice(0, Math.floor((cut.published.length * part) / 100));
          const told = pictureOf(rowsAfter([...whole.published, ...come]), 'EC', last);
          const otherwise = pictureOf(rowsAfter([...come, ...whole.published]), 'EC', last);
          same(allIn(otherwise), allIn(told));
          if (come.some(({ type }) => type === 'vecindad.committee.acta-signed.v1')) continue;
          unsigned++;
          expect(told.commitments.filter(({ basis }) => basis === 'acta')).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
    expect(unsigned).toBeGreaterThan(100);
  }, 120_000);
});
