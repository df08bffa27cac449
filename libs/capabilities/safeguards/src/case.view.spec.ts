import fc from 'fast-check';
import { MemoryRows } from '#platform/projection';
import { CaseNode, leafOf } from './fixtures/case-node.ts';
import { act, CASE, JUDGE_DUE, LATER, NOW, open } from './fixtures/cases.ts';
import { ActRow, cases, CaseRow, DutyRow } from './cases.projection.ts';
import { viewOf } from './cases.ts';
import { caseOf, type KeptAct } from './case.view.ts';

const until = '2026-11-30T17:00:00-05:00';
/** A case in which much was done. */
const lived = async (): Promise<CaseNode> => {
  const node = new CaseNode();
  for (const command of [
    open(),
    act('InterpreterAssigned', { on: LATER, language: 'qu' }),
    act('PersonHeard', { on: LATER, heard: true, said: 'Que busca a su hermano' }),
    act('ConsularRightExplained', { on: LATER, asked: true }),
    act('ConsulNotified', { on: LATER, country: 'COL' }),
    act('DecisionNotified', { on: LATER, language: 'qu', interpreter: 'present', understood: true }),
    act('RemedyExplained', { remedy: 'habeas-corpus', before: 'Corte Provincial', until }),
    act('PersonReferred', { on: LATER, kind: 'health', to: 'Hospital de Tulcán', receiveBy: until }),
    act('ReferralReceived', { on: LATER, referral: 'referral-1' }),
    act('ReferralConcluded', { on: LATER, referral: 'referral-1', outcome: 'taken-in-charge' }),
    act('CounselAssigned', { on: LATER, counsel: 'public-defender' }),
    act('JudgeReviewed', { on: LATER, court: 'Unidad Judicial', decision: 'released' }),
    act('RemedyLodged', { on: LATER, remedy: 'habeas-corpus', before: 'Corte Provincial' }),
    act('CaseConcluded', { on: LATER, outcome: 'released' }),
  ])
    await node.does(command);
  return node;
};

const actsIn = (rows: MemoryRows): KeptAct[] => rows.of(ActRow).map((row) => row as unknown as KeptAct);

describe('a case as it is seen', () => {
  it('has what was done, what was said, who received the person, and no guarantee missing', async () => {
    const { rows } = await lived();
    expect(viewOf(CASE, rows.of(ActRow), 'EC', NOW)).toMatchObject({
      id: CASE,
      version: 14,
      state: 'concluded',
      outcome: 'released',
      protected: false,
      hearings: [{ heard: true, said: 'Que busca a su hermano' }],
      notices: [{ language: 'qu', interpreter: 'present', understood: true }],
      consuls: [{ country: 'COL' }],
      referrals: [
        { referral: 'referral-1', receivedOn: LATER, concludedOn: LATER, outcome: 'taken-in-charge' },
      ],
      reviews: [{ decision: 'released' }],
      duties: [
        { duty: 'judge', state: 'met', due: JUDGE_DUE },
        { duty: 'consular-right', state: 'met' },
        { duty: 'remedy-1', state: 'met' },
        { duty: 'referral-1', state: 'met' },
      ],
      missing: [],
    });
  });

  it('says what is missing, with the norm that asks for it, and what is overdue', async () => {
    const node = new CaseNode();
    await node.does(open());
    const seen = (now: string) => caseOf(CASE, actsIn(node.rows), 'EC', now)!;
    expect(seen(NOW).missing.map(({ guarantee }) => guarantee)).toEqual([
      'hearing',
      'notice',
      'remedy',
      'counsel',
      'judge',
      'consular-right',
    ]);
    expect(seen(NOW).missing[0]!.norm).toBe('Constitución del Ecuador, art. 76(7)(c)');
    expect(seen(NOW).duties.map(({ state }) => state)).toEqual(['open', 'open']);
    expect(seen(JUDGE_DUE).duties.map(({ state }) => state)).toEqual(['overdue', 'overdue']);
    await node.does(
      act(
        'JudgeReviewed',
        { on: '2026-11-24T09:00:00-05:00', court: 'x', decision: 'confirmed' },
        { now: '2026-11-25T00:00:00Z' },
      ),
    );
    expect(seen('2026-11-25T00:00:00Z').duties[0]!.state).toBe('met-late');
  });

  it('is the same in whatever order its events come, and so is what it is found by', async () => {
    const { rows } = await lived();
    const expected = caseOf(CASE, actsIn(rows), 'EC', NOW);
    const node = await lived();
    const leaves = (await node.recorded()).map((event) => leafOf(event, NOW));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(leaves, { minLength: leaves.length }), async (shuffled) => {
        const kept = new MemoryRows();
        for (const leaf of shuffled) kept.fold(cases, leaf);
        expect(caseOf(CASE, actsIn(kept), 'EC', NOW)).toEqual(expected);
        expect(kept.of(CaseRow)).toEqual(rows.of(CaseRow));
        const byName = (one: DutyRow, other: DutyRow): number => (one.duty < other.duty ? -1 : 1);
        expect(kept.of(DutyRow).sort(byName)).toEqual(rows.of(DutyRow).sort(byName));
      }),
    );
  });

  it('is nothing before its opening is known', async () => {
    const { rows } = await lived();
    expect(caseOf(CASE, actsIn(rows).slice(1), 'EC', NOW)).toBeUndefined();
  });
});
