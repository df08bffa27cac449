import { ACTA, content, hold, office, promise, relation, sign, together } from './fixtures/story.ts';
import type { Side } from './fixtures/two-nodes.ts';
import { tracesIn, type Trace } from './traces.ts';

const ONE = `${ACTA}-c1`;
const basis = { instrument: 'ec-acuerdo-amplio-1998', article: 'art. 4' };
const measure = { indicator: 'Avance', unit: 'km', baseline: 12, target: 53 };
const road = { commitment: ONE, kind: 'project', title: 'Eje vial 4' } as const;

/** A promise under an article, which both sides carry out by projects of their own. */
const undertaken = async (): Promise<readonly [Side, Side]> => {
  const sides = await relation('PE');
  const [ec, pe] = sides;
  await hold(sides);
  await sign(sides, {
    content: content({ commitments: [promise({ basis, measure }), promise({ text: 'Otro' })] }),
  });
  await ec.ask('Undertake', { ...road, undertaking: 'ec-eje-4', state: 'planned' }, '2026-04-01');
  await pe.ask('Undertake', { ...road, undertaking: 'pe-eje-4', state: 'under-way' }, '2026-04-02');
  await ec.ask('Undertake', { ...road, undertaking: 'ec-eje-4', state: 'completed' }, '2026-05-01');
  const report = { commitment: ONE, state: 'in-progress', evidence: [] } as const;
  await ec.ask('ReportProgress', { ...report, value: 20 }, '2026-04-10');
  await ec.ask('ReportProgress', { ...report, value: 53 }, '2026-05-02');
  await pe.ask('ReportProgress', { ...report, value: 31 }, '2026-05-03');
  together(ec, pe);
  return sides;
};

describe('a promise', () => {
  it('is found from the article, the acta, itself and the project, and each end lists the others', async () => {
    const [, pe] = await undertaken();
    const picture = pe.seen('2026-05-04');
    const traces = (asked: object): Trace[] => tracesIn(picture).page(asked, { limit: 100 }).found;
    const row = {
      ...basis,
      acta: ACTA,
      commitment: ONE,
      state: 'in-progress',
      indicator: 'Avance',
      unit: 'km',
      baseline: 12,
      target: 53,
      measured: [
        { by: 'EC', on: '2026-05-02', value: 53 },
        { by: 'PE', on: '2026-05-03', value: 31 },
      ],
    };
    const both = [
      { ...row, undertaking: 'ec-eje-4', undertakingBy: 'EC', undertakingState: 'completed' },
      { ...row, undertaking: 'pe-eje-4', undertakingBy: 'PE', undertakingState: 'under-way' },
    ];
    expect(traces(basis)).toMatchObject(both);
    expect(traces({ instrument: basis.instrument })).toMatchObject(both);
    expect(traces({ commitment: ONE })).toMatchObject(both);
    expect(traces({ undertaking: 'pe-eje-4' })).toMatchObject([both[1]!]);
    expect(traces({ acta: ACTA }).map(({ id }) => id)).toEqual([
      `${ONE}/ec-eje-4`,
      `${ONE}/pe-eje-4`,
      `${ACTA}-c2`,
    ]);
    expect(traces({ ...basis, article: 'art. 5' })).toEqual([]);
  });

  it('keeps what was measured, in the order of the days, whichever half came first', async () => {
    const [ec, pe] = await undertaken();
    for (const side of [ec, pe])
      expect(
        side
          .seen('2026-05-04')
          .commitment(ONE)
          ?.measured.map(({ value }) => value),
      ).toEqual([20, 53, 31]);
  });

  it('is undertaken by one’s own projects and offices only', async () => {
    const [ec] = await undertaken();
    const as = (more: object) =>
      ec.ask('Undertake', { ...road, undertaking: 'ec-otro', state: 'planned', ...more }, '2026-05-04');
    expect(await as({ undertaking: 'pe-otro' })).toBe('committee.name-not-yours');
    expect(await as({ office: office('pe-mtc') })).toBe('committee.foreign-office');
    expect(await as({ commitment: 'ec-nada-c1' })).toBe('commitment.unknown');
  });
});
