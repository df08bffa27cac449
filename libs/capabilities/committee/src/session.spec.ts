import { BODY, establishment, hold, meeting, office, relation, SESSION, together } from './fixtures/story.ts';
import { Side } from './fixtures/two-nodes.ts';

const DAY = '2026-02-01';
const convening = { session: SESSION, body: BODY, meeting };

describe('a body of two countries', () => {
  it('is one side’s statement until the other recognises it', async () => {
    const [ec, pe] = [new Side('EC'), new Side('PE')];
    await ec.ask('EstablishBody', establishment('PE'), DAY);
    together(ec, pe);
    expect(pe.seen(DAY).body(BODY)).toMatchObject({
      state: 'active',
      accord: 'one-side-only',
      missing: [{ by: 'PE', act: 'recognition' }],
    });
    await pe.ask('RecogniseBody', { body: BODY }, DAY);
    together(ec, pe);
    expect(ec.seen(DAY).body(BODY)).toMatchObject({ accord: 'agreed', missing: [] });
  });

  it('has its seats named by office, each side its own; an office of another country is refused', async () => {
    const [ec, pe] = await relation('PE');
    await pe.ask('SeatBody', { body: BODY, chair: office('pe-rree'), members: [] }, DAY);
    expect(await pe.ask('SeatBody', { body: BODY, members: [office('ec-mtop')] }, DAY)).toBe(
      'committee.foreign-office',
    );
    expect(await ec.ask('SeatBody', { body: BODY, members: [office('co-cancilleria')] }, DAY)).toBe(
      'committee.foreign-office',
    );
    const seats = [{ country: 'CO' as const, members: [] }];
    expect(await ec.ask('EstablishBody', establishment('PE', { seats }), DAY)).toBe('body.seats-of-whom');
    together(ec, pe);
    expect(ec.seen(DAY).body(BODY)?.seats).toEqual([
      { country: 'EC', members: [], namedBy: 'EC' },
      { country: 'PE', chair: office('pe-rree'), members: [], namedBy: 'PE' },
    ]);
  });

  it('changes by an instrument or an acta, as both name it alike; what they state differently changes nothing', async () => {
    const [ec, pe] = await relation('PE');
    const change = { body: BODY, change: 'zona-2026', since: '2026-01', authority: { acta: 'ec-acta-16' } };
    expect(await ec.ask('ChangeBody', { ...change, authority: {}, quorum: 2 }, DAY)).toBe(
      'body.no-authority',
    );
    await ec.ask('ChangeBody', { ...change, quorum: 2 }, DAY);
    expect(ec.seen(DAY).body(BODY)).toMatchObject({ quorum: 2, changes: [{ accord: 'one-side-only' }] });
    await pe.ask('ChangeBody', { ...change, quorum: 3 }, DAY);
    together(ec, pe);
    const seen = ec.seen(DAY).body(BODY);
    expect(seen).toMatchObject({ changes: [{ accord: 'disputed', statedBy: ['EC', 'PE'] }] });
    expect(seen?.quorum).toBeUndefined();
  });

  it('ends, and may be merged; until both say alike when, that is in dispute', async () => {
    const [ec, pe] = await relation('PE');
    const authority = { acta: 'ec-acta-16' };
    expect(await ec.ask('EndBody', { body: BODY, since: '2026-01', authority, into: BODY }, DAY)).toBe(
      'body.into-itself',
    );
    await ec.ask('EndBody', { body: BODY, since: '2026-01-20', authority, into: 'ec-otra' }, DAY);
    expect(ec.seen(DAY).body(BODY)).toMatchObject({ state: 'ended', ended: { into: 'ec-otra' } });
    await pe.ask('EndBody', { body: BODY, since: '2026-01-25', authority, into: 'ec-otra' }, DAY);
    together(ec, pe);
    expect(pe.seen(DAY).body(BODY)?.state).toBe('end-disputed');
  });
});

describe('a session', () => {
  it('is agreed by both: a counter-proposal is no refusal', async () => {
    const [ec, pe] = await relation('PE');
    await ec.ask('ConveneSession', convening, DAY);
    together(ec, pe);
    const later = { ...meeting, date: '2026-03-17', mode: 'hybrid' } as const;
    await pe.ask('ProposeMeeting', { session: SESSION, meeting: later }, DAY);
    together(ec, pe);
    expect(ec.seen(DAY).session(SESSION)).toMatchObject({
      stage: 'convened',
      meeting: { accord: 'one-side-only' },
      missing: [
        { by: 'EC', act: 'meeting' },
        { by: 'PE', act: 'meeting' },
      ],
    });
    await ec.ask('ProposeMeeting', { session: SESSION, meeting: later }, DAY);
    expect(ec.seen(DAY).session(SESSION)).toMatchObject({ stage: 'settled', meeting: { agreed: later } });
  });

  it('is convened of a body that is there on its day', async () => {
    const [ec, pe] = await relation('PE');
    const of = (date: string) =>
      ec.ask('ConveneSession', { ...convening, meeting: { ...meeting, date } }, DAY);
    expect(await of('1997-05-01')).toBe('session.body-not-founded');
    expect(await ec.ask('ConveneSession', { ...convening, body: 'ec-nada' }, DAY)).toBe(
      'session.body-unknown',
    );
    await ec.ask('EndBody', { body: BODY, since: '2026-02', authority: { acta: 'a' } }, DAY);
    expect(await of('2026-03-10')).toBe('session.body-ended');
    expect(pe.refused).toEqual([]);
  });

  it('has an agenda of both: items are accepted, merged, deferred, and taken back by whoever proposed them', async () => {
    const [ec, pe] = await relation('PE');
    await ec.ask('ConveneSession', convening, DAY);
    together(ec, pe);
    for (const title of ['Puente', 'Aguas', 'Tarifas'])
      await ec.ask('ProposeItem', { session: SESSION, title }, DAY);
    await pe.ask('ProposeItem', { session: SESSION, title: 'Obras' }, DAY);
    together(ec, pe);
    const answer = (side: Side, item: string, said: object) =>
      side.ask('AnswerItem', { session: SESSION, item, ...said } as never, DAY);
    await answer(pe, 'ec-1', { answer: 'accepted' });
    await answer(pe, 'ec-2', { answer: 'deferred', reason: 'Falta el estudio.' });
    expect(await answer(pe, 'ec-3', { answer: 'withdrawn' })).toBe('session.item-not-yours');
    expect(await answer(pe, 'ec-3', { answer: 'merged' })).toBe('session.merge-into-what');
    await answer(ec, 'ec-3', { answer: 'merged', into: 'ec-1' });
    await answer(pe, 'ec-3', { answer: 'merged', into: 'ec-1' });
    await answer(pe, 'pe-1', { answer: 'withdrawn' });
    together(ec, pe);
    expect(
      ec
        .seen(DAY)
        .session(SESSION)
        ?.agenda.map(({ item, state }) => [item, state]),
    ).toEqual([
      ['ec-1', 'accepted'],
      ['ec-2', 'disputed'],
      ['ec-3', 'merged'],
      ['pe-1', 'withdrawn'],
    ]);
  });

  it('has no item that is coded as a military operation with Colombia; what speaks of one is flagged to both', async () => {
    const [ec, co] = await relation('CO');
    await ec.ask('ConveneSession', convening, DAY);
    together(ec, co);
    const item = { session: SESSION, title: 'Operativo' };
    for (const how of ['combined', 'coordinated', 'joint'] as const)
      expect(await co.ask('ProposeItem', { ...item, activity: `${how}-military-operation` }, DAY)).toBe(
        'committee.joint-military-operation',
      );
    await co.ask('ProposeItem', { ...item, title: 'Fuerza de tarea conjunta en el río' }, DAY);
    together(ec, co);
    for (const side of [ec, co])
      expect(side.seen(DAY).session(SESSION)?.agenda).toMatchObject([{ item: 'co-1', flagged: true }]);
  });

  it('is held as both record it, with a quorum of both; recorded as held by one and lapsed by the other it is disputed', async () => {
    const [ec, pe] = await relation('PE', { quorum: 2 });
    await ec.ask('ConveneSession', convening, DAY);
    together(ec, pe);
    const record = (side: Side, outcome: 'held' | 'lapsed', offices: string[], reason?: string) =>
      side.ask(
        'RecordSession',
        {
          session: SESSION,
          outcome,
          date: '2026-03-10',
          present: offices.map(office),
          ...(reason ? { reason } : {}),
        },
        '2026-03-11',
      );
    expect(await record(ec, 'held', ['ec-a', 'ec-b'])).toBe('session.meeting-not-agreed');
    await pe.ask('ProposeMeeting', { session: SESSION, meeting }, DAY);
    together(ec, pe);
    expect(await record(ec, 'held', ['ec-a'])).toBe('session.no-quorum');
    await record(ec, 'held', ['ec-a', 'ec-b']);
    await record(pe, 'lapsed', [], 'Nadie llegó.');
    together(ec, pe);
    for (const side of [ec, pe])
      expect(side.seen('2026-03-12').session(SESSION)).toMatchObject({
        stage: 'disputed',
        record: { accord: 'disputed' },
        quorum: { needed: 2, reached: false },
      });
    await record(pe, 'held', ['pe-a', 'pe-b']);
    together(ec, pe);
    expect(ec.seen('2026-03-12').session(SESSION)).toMatchObject({
      stage: 'held',
      quorum: { reached: true },
    });
  });

  it('is hosted in turn, and a departure from it shows', async () => {
    const sides = await relation('PE');
    const [ec, pe] = sides;
    await ec.ask(
      'ClaimSession',
      {
        session: 'ec-comision-17',
        with: 'PE',
        claim: '1',
        body: BODY,
        outcome: 'held',
        date: '2025-10',
        host: 'EC',
        source: { title: 'Prensa', confidence: 'reported' },
      },
      DAY,
    );
    await hold(sides);
    expect(pe.seen('2026-03-11').session(SESSION)).toMatchObject({ hostByTurn: 'PE', host: 'PE' });
    const next = { session: 'ec-comision-19', body: BODY };
    const again = { date: '2026-05-10', mode: 'virtual', host: 'PE' } as const;
    await ec.ask('ConveneSession', { ...next, meeting: again }, '2026-04-01');
    together(ec, pe);
    expect(pe.seen('2026-04-02').session('ec-comision-19')).toMatchObject({ hostByTurn: 'EC' });
    await pe.ask('ProposeMeeting', { session: 'ec-comision-19', meeting: again }, '2026-04-02');
    expect(pe.seen('2026-04-02').session('ec-comision-19')).toMatchObject({ host: 'PE', departs: true });
  });

  it('of the past is what sources claim: they stay side by side, and a claim is put right by its name', async () => {
    const [ec, pe] = await relation('PE');
    const claim = (name: string, said: object) =>
      ec.ask(
        'ClaimSession',
        { session: 'ec-gabinete-16', with: 'PE', claim: name, outcome: 'held', ...said } as never,
        DAY,
      );
    const source = { title: 'El Comercio', date: '2025-10' };
    await claim('1', { outcome: 'postponed', date: '2025-10-24', source });
    await claim('2', {
      date: '2025-12-12',
      commitments: 51,
      source: { ...source, confidence: 'established' },
    });
    expect(
      await claim('2', {
        date: '2025-12-12',
        commitments: 51,
        source: { ...source, confidence: 'established' },
      }),
    ).toEqual([]);
    together(ec, pe);
    expect(pe.seen(DAY).session('ec-gabinete-16')).toMatchObject({
      stage: 'held',
      basis: 'claims',
      date: '2025-12-12',
      restsOn: '2',
      sourcesDiffer: ['outcome', 'date'],
    });
    await claim('2', { date: '2025-12', commitments: 53, source: { ...source, confidence: 'established' } });
    together(ec, pe);
    expect(pe.seen(DAY).session('ec-gabinete-16')?.claims).toHaveLength(2);
    expect(pe.seen(DAY).session('ec-gabinete-16')).toMatchObject({ date: '2025-12' });
    expect(await claim('3', { date: '2025-02-30', source })).toBe('committee.no-such-date');
    expect(await ec.ask('ProposeItem', { session: 'ec-gabinete-16', title: 'x' }, DAY)).toBe(
      'session.of-the-past',
    );
  });
});
