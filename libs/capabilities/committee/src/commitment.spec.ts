import {
  ACTA,
  BODY,
  content,
  hold,
  office,
  promise,
  relation,
  SESSION,
  sign,
  together,
} from './fixtures/story.ts';
import { pictureOf, rowsAfter, type Side } from './fixtures/two-nodes.ts';
import { followUpOf } from './follow-up.ts';

const ONE = `${ACTA}-c1`;
const TODAY = '2026-04-01';

const report = (side: Side, state: 'in-progress' | 'fulfilled', on = TODAY, commitment = ONE) =>
  side.ask('ReportProgress', { commitment, state, evidence: [] }, on);

const born = async (more: object = {}, terms: object = {}): Promise<readonly [Side, Side]> => {
  const sides = await relation('PE', terms);
  await hold(sides);
  await sign(sides, { content: content({ commitments: [promise(more)] }) });
  return sides;
};

/** A later session, with an acta that both sign. */
const later = async (sides: readonly [Side, Side], n: number, on: string, more: object): Promise<void> => {
  const [session, acta] = [`ec-comision-${n}`, `ec-acta-${n}`];
  await hold(sides, { session, on });
  await sign(sides, { session, acta, on, content: content(more) });
};

describe('commitments', () => {
  it('come of an acta that both have signed, and of nothing else', async () => {
    const sides = await relation('PE');
    const [ec, pe] = sides;
    await hold(sides);
    const text = content({ commitments: [promise()] });
    await ec.ask('DraftActa', { acta: ACTA, session: SESSION, content: text }, TODAY);
    together(ec, pe);
    const signing = (side: Side) =>
      side.ask(
        'SignActa',
        {
          acta: ACTA,
          version: 'ec-1',
          office: office(`${side.country.toLowerCase()}-cancilleria`),
          place: 'Quito',
        },
        TODAY,
      );
    await signing(ec);
    together(ec, pe);
    expect(pe.seen(TODAY).commitment(ONE)).toBeUndefined();
    expect(await report(ec, 'in-progress')).toBe('commitment.unknown');
    await signing(pe);
    together(ec, pe);
    for (const side of sides)
      expect(side.seen(TODAY).commitment(ONE)).toMatchObject({ basis: 'acta', state: 'open', body: BODY });
  });

  it('do not come where one signs another version than the other: that is in dispute until both sign one', async () => {
    const sides = await relation('PE');
    const [ec, pe] = sides;
    await hold(sides);
    await ec.ask(
      'DraftActa',
      { acta: ACTA, session: SESSION, content: content({ commitments: [promise()] }) },
      TODAY,
    );
    together(ec, pe);
    const other = content({ commitments: [promise({ due: '2027-01-01' })] });
    const third = content({ commitments: [promise({ due: '2027-02-01' })] });
    await pe.ask('RedraftActa', { acta: ACTA, content: other, basedOn: 'ec-1' }, TODAY);
    await ec.ask('RedraftActa', { acta: ACTA, content: third, basedOn: 'ec-1' }, TODAY);
    together(ec, pe);
    expect(
      ec
        .seen(TODAY)
        .acta(ACTA)
        ?.versions.map(({ version, besideOf }) => [version, besideOf]),
    ).toEqual([
      ['ec-1', []],
      ['ec-2', ['pe-1']],
      ['pe-1', ['ec-2']],
    ]);
    const signing = (side: Side, version: string) =>
      side.ask(
        'SignActa',
        { acta: ACTA, version, office: office(`${side.country.toLowerCase()}-cancilleria`), place: 'Quito' },
        TODAY,
      );
    await signing(ec, 'ec-2');
    await signing(pe, 'pe-1');
    together(ec, pe);
    for (const side of sides)
      expect(side.seen(TODAY).acta(ACTA)).toMatchObject({
        stage: 'disputed',
        outcome: { commitments: [] },
        missing: [
          { by: 'EC', act: 'signature', version: 'pe-1' },
          { by: 'PE', act: 'signature', version: 'ec-2' },
        ],
      });
    await signing(ec, 'pe-1');
    together(ec, pe);
    expect(pe.seen(TODAY).commitment(ONE)?.due).toBe('2027-01-01');
  });

  it('are fulfilled when both report it; until then it says who has not', async () => {
    const [ec, pe] = await born();
    await report(ec, 'fulfilled');
    together(ec, pe);
    expect(pe.seen(TODAY).commitment(ONE)).toMatchObject({
      state: 'in-progress',
      accord: 'one-side-only',
      missing: [{ by: 'PE', act: 'report' }],
    });
    await report(pe, 'in-progress');
    together(ec, pe);
    expect(ec.seen(TODAY).commitment(ONE)?.accord).toBe('disputed');
    await report(pe, 'fulfilled');
    together(ec, pe);
    expect(ec.seen(TODAY).commitment(ONE)).toMatchObject({ state: 'fulfilled', missing: [] });
  });

  it('are fulfilled when the body accepts it, where that is the rule', async () => {
    const sides = await born({ fulfilled: 'body-accepts' });
    const [ec, pe] = sides;
    await report(ec, 'fulfilled');
    await report(pe, 'fulfilled');
    together(ec, pe);
    expect(ec.seen('2026-04-02').commitment(ONE)?.state).toBe('in-progress');
    await later(sides, 19, '2026-05-01', { changes: [{ commitment: ONE, change: 'accept-fulfilment' }] });
    expect(pe.seen('2026-05-02').commitment(ONE)?.state).toBe('fulfilled');
  });

  it('are overdue on the day after they were due, and not before', async () => {
    const [ec] = await born();
    expect(ec.seen('2026-06-30').commitment(ONE)?.state).toBe('open');
    expect(ec.seen('2026-07-01').commitment(ONE)).toMatchObject({
      state: 'overdue',
      missing: [{ by: 'EC', act: 'report' }],
    });
  });

  it('with a rhythm are due so many months after the last report', async () => {
    const [ec] = await born({ due: undefined, rhythm: { everyMonths: 6 } });
    expect(ec.seen('2026-09-10').commitment(ONE)).toMatchObject({ due: '2026-09-10', state: 'open' });
    expect(ec.seen('2026-09-11').commitment(ONE)?.state).toBe('overdue');
    await report(ec, 'in-progress', '2026-09-12');
    expect(ec.seen('2026-09-12').commitment(ONE)).toMatchObject({ due: '2027-03-12', state: 'in-progress' });
    await report(ec, 'in-progress', '2027-01-12');
    expect(ec.seen('2027-01-12').commitment(ONE)?.due).toBe('2027-07-12');
  });

  it('change by an acta alone, and every date that slipped stays: from which, to which, by which', async () => {
    const sides = await born();
    const [, pe] = sides;
    await later(sides, 19, '2026-05-01', {
      changes: [{ commitment: ONE, change: 'reschedule', due: '2026-09-30', reason: 'Lluvias' }],
    });
    await later(sides, 20, '2026-09-01', {
      changes: [{ commitment: ONE, change: 'reschedule', due: '2027-03-31' }],
    });
    expect(pe.seen('2026-09-02').commitment(ONE)).toMatchObject({
      firstPromised: '2026-06-30',
      due: '2027-03-31',
      slips: [
        { from: '2026-06-30', to: '2026-09-30', acta: 'ec-acta-19' },
        { from: '2026-09-30', to: '2027-03-31', acta: 'ec-acta-20' },
      ],
    });
  });

  it('rescheduled by both while one reports it fulfilled keep both: the new date, and the one side’s word', async () => {
    const sides = await born();
    const [ec, pe] = sides;
    await report(pe, 'fulfilled');
    await later(sides, 19, '2026-05-01', {
      changes: [{ commitment: ONE, change: 'reschedule', due: '2026-12-31' }],
    });
    expect(ec.seen('2026-05-02').commitment(ONE)).toMatchObject({
      state: 'in-progress',
      due: '2026-12-31',
      views: [{ by: 'PE', state: 'fulfilled' }],
      missing: [{ by: 'EC', act: 'report' }],
    });
  });

  it('are withdrawn and taken up again, merged, and what was said before counts no more', async () => {
    const sides = await born();
    const [ec, pe] = sides;
    await report(ec, 'fulfilled');
    await report(pe, 'fulfilled');
    await later(sides, 19, '2026-05-01', { changes: [{ commitment: ONE, change: 'withdraw' }] });
    expect(ec.seen('2026-05-02').commitment(ONE)?.state).toBe('withdrawn');
    await later(sides, 20, '2026-06-01', { changes: [{ commitment: ONE, change: 'resume' }] });
    expect(ec.seen('2026-06-02').commitment(ONE)?.state).toBe('open');
    await later(sides, 21, '2026-06-10', {
      commitments: [promise({ text: 'Otro' })],
    });
    await later(sides, 22, '2026-06-20', {
      changes: [{ commitment: ONE, change: 'merge', into: 'ec-acta-21-c1' }],
    });
    expect(pe.seen('2026-06-21').commitment(ONE)).toMatchObject({
      state: 'merged',
      mergedInto: 'ec-acta-21-c1',
    });
  });

  it('promised again are linked and counted once, whichever is heard of first', async () => {
    const sides = await born();
    const [ec] = sides;
    await later(sides, 19, '2026-05-01', { commitments: [promise({ repeats: ONE, due: '2026-12-31' })] });
    const again = 'ec-acta-19-c1';
    const picture = ec.seen('2026-05-02');
    expect([ONE, again].map((id) => picture.commitment(id)?.thread)).toEqual([ONE, ONE]);
    expect(picture.repeatedBy(ONE)).toEqual([again]);
    expect(followUpOf(picture).bodies).toMatchObject([{ body: BODY, promises: 1, states: { open: 1 } }]);
  });

  it('overdue through so many sessions of their body go to the one above, by rule; or by decision at once', async () => {
    const sides = await born({}, { above: 'ec-gabinete', escalatesAfter: 2 });
    const [ec, pe] = sides;
    await hold(sides, { session: 'ec-comision-19', on: '2026-07-10' });
    expect(ec.seen('2026-07-11').commitment(ONE)?.escalation).toBeUndefined();
    await hold(sides, { session: 'ec-comision-20', on: '2026-08-10' });
    for (const side of sides)
      expect(side.seen('2026-08-11').commitment(ONE)?.escalation).toEqual({
        to: 'ec-gabinete',
        by: 'rule',
        sessions: 2,
      });
    await pe.ask('ReportProgress', { commitment: ONE, state: 'fulfilled', evidence: [] }, '2026-08-12');
    await report(ec, 'fulfilled', '2026-08-12');
    together(ec, pe);
    expect(ec.seen('2026-08-13').commitment(ONE)?.escalation).toBeUndefined();

    const others = await born();
    await others[0].ask(
      'EstablishBody',
      { body: 'ec-gabinete', with: 'PE', kind: 'binational-cabinet', title: 'Gabinete', seats: [] },
      TODAY,
    );
    await later(others, 19, '2026-05-01', {
      changes: [{ commitment: ONE, change: 'escalate', to: 'ec-gabinete' }],
    });
    expect(others[1].seen('2026-05-02').commitment(ONE)?.escalation).toEqual({
      to: 'ec-gabinete',
      by: 'decision',
      acta: 'ec-acta-19',
      sessions: 0,
    });
  });

  it('of a body that is no more stay open, and say that nobody watches them and who could', async () => {
    const [ec, pe] = await born({}, { above: 'ec-gabinete' });
    await ec.ask('EndBody', { body: BODY, since: '2026-03-20', authority: { acta: 'ec-acta-g' } }, TODAY);
    together(ec, pe);
    expect(pe.seen(TODAY).commitment(ONE)).toMatchObject({
      state: 'open',
      bodyEnded: { since: '2026-03-20', successor: 'ec-gabinete' },
    });
    expect(followUpOf(pe.seen(TODAY)).bodies).toMatchObject([{ unwatched: 1 }]);
  });

  it('with Colombia are never coded as a military operation, by whoever drafts or signs', async () => {
    const sides = await relation('CO');
    const [ec, co] = sides;
    await hold(sides);
    const coded = (activity: string) =>
      content({
        commitments: [promise({ activity: activity as never, offices: [office('co-mindefensa')] })],
      });
    const draft = (side: Side, activity: string) =>
      side.ask(
        'DraftActa',
        { acta: `${side.country.toLowerCase()}-acta`, session: SESSION, content: coded(activity) },
        TODAY,
      );
    expect(await draft(ec, 'joint-military-operation')).toBe('committee.joint-military-operation');
    expect(await draft(co, 'combined-military-operation')).toBe('committee.joint-military-operation');
    expect(await draft(ec, 'joint-training')).toHaveLength(1);
    const text = content({
      sections: [{ heading: 'x', text: 'Operaciones militares coordinadas en el río.' }],
    });
    await ec.ask('RedraftActa', { acta: 'ec-acta', content: text, basedOn: 'ec-1' }, TODAY);
    together(ec, co);
    expect(
      co
        .seen(TODAY)
        .acta('ec-acta')
        ?.versions.map(({ flagged }) => flagged),
    ).toEqual([[], ['sections.0']]);
  });
});

describe('guidelines', () => {
  it('go down to a body, which reports; those without a report are a list', async () => {
    const sides = await relation('PE');
    const [ec, pe] = sides;
    await hold(sides);
    const guideline = (text: string) => ({ kind: 'guideline' as const, text, to: BODY });
    await sign(sides, { content: content({ decisions: [guideline('Uno'), guideline('Dos')] }) });
    await later(sides, 19, '2026-05-01', { reports: [{ guideline: `${ACTA}-d1`, text: 'Hecho.' }] });
    for (const side of [ec, pe])
      expect(followUpOf(side.seen('2026-05-02')).guidelinesWithoutReport).toMatchObject([
        { id: `${ACTA}-d2`, to: BODY },
      ]);
    expect(
      await ec.ask(
        'DraftActa',
        {
          acta: 'ec-acta-19-bis',
          session: 'ec-comision-19',
          supplements: 'ec-acta-19',
          content: content({ reports: [{ guideline: `${ACTA}-d9`, text: 'Hecho.' }] }),
        },
        '2026-05-02',
      ),
    ).toBe('acta.names-unknown');
  });
});

describe('a commitment of the past', () => {
  it('is a source’s claim: what the record lacks is visibly missing, and the surest source speaks', async () => {
    const [ec, pe] = await relation('PE');
    const claim = (name: string, said: object, source: object) =>
      ec.ask(
        'ClaimCommitment',
        {
          commitment: 'ec-g-12-c01',
          with: 'PE',
          claim: name,
          text: 'Puente',
          offices: [],
          ...said,
          source,
        } as never,
        TODAY,
      );
    await claim('1', { due: '2019-10', state: 'in-progress' }, { title: 'a', confidence: 'reported' });
    await claim(
      '2',
      { due: '2019', state: 'fulfilled' },
      { title: 'b', confidence: 'established', date: '2020' },
    );
    together(ec, pe);
    expect(pe.seen(TODAY).commitment('ec-g-12-c01')).toMatchObject({
      basis: 'claims',
      state: 'fulfilled',
      due: '2019',
      restsOn: '2',
      sourcesDiffer: ['due', 'state'],
      missing: [
        { by: 'EC', act: 'acta' },
        { by: 'EC', act: 'owner' },
        { by: 'PE', act: 'acta' },
        { by: 'PE', act: 'owner' },
      ],
    });
    expect(pe.seen(TODAY).commitment('ec-g-12-c01')?.views).toEqual([]);
  });
});

describe('a commitment whose acta came to be in dispute', () => {
  it('is shown to both as one of which only a side’s word is left', async () => {
    const [ec, pe] = await born();
    await report(ec, 'in-progress');
    together(ec, pe);
    const isNotOfTheActa = ({ type }: { readonly type: string }) =>
      !type.startsWith('vecindad.committee.acta-');
    for (const country of ['EC', 'PE'] as const)
      expect(
        pictureOf(rowsAfter(ec.published.filter(isNotOfTheActa)), country, TODAY).commitment(ONE),
      ).toMatchObject({ state: 'not-yet-seen', parties: ['EC', 'PE'], views: [{ by: 'EC' }] });
  });
});
