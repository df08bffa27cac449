import { specFor } from '#platform/kernel';
import {
  act,
  CASE,
  consularRight,
  detention,
  did,
  judge,
  LATER,
  note,
  officerOf,
  open,
  opened,
  POLICE,
  refusal,
  JUDGE_DUE,
} from './fixtures/cases.ts';
import { safeguard } from './case.ts';
import { limits, limitsFor } from './limits.ts';

const given = specFor(safeguard);

const claimed = did('ProtectionClaimed', { on: LATER });
const reviewed = { on: LATER, court: 'Unidad Judicial Penal de Tulcán', decision: 'confirmed' } as const;

describe('a detention', () => {
  it('sets the limits of the law in motion, each with its norm and version', () =>
    given().when(open()).then(opened()));

  it.each([
    ['CO', 'co-policia', 36],
    ['PE', 'pe-pnp', 48],
  ] as const)('has the limit of its own country: %s, %s, %i hours', (country, agency, hours) => {
    const [limit] = limitsFor(country, 'detention', '2026-11-23');
    expect(limit).toMatchObject({ duty: 'judge', hours });
    const data = { ...detention, case: `${country.toLowerCase()}-1` };
    const due = new Date(Date.parse(detention.since) + hours * 3_600_000).toISOString();
    given()
      .when(open({ ...data, case: 'ec-1' }, officerOf(country, agency)))
      .thenRejected('safeguard.not-yours', { field: 'id', case: 'ec-1' });
    const [event] = safeguard.decide.OpenCase(open(data, officerOf(country, agency)), safeguard.initial);
    expect(event!.data.duties![0]!.due).toBe(due.replace('Z', '000Z'));
    expect(event!.data.duties![0]!.limit).toEqual({ name: limit!.name, version: limit!.version });
  });

  it('has the limit that held when it began: Peru’s was a day until 9 May 2017', () =>
    expect(['2017-05-09', '2017-05-10'].map((day) => limitsFor('PE', 'detention', day)[0]!.hours)).toEqual([
      24, 48,
    ]));

  it('resent changes nothing; under its name nothing else is recorded', () => {
    given(opened()).when(open()).thenNothing();
    given(opened())
      .when(open({ ...detention, place: 'Quito' }))
      .thenRejected('safeguard.already-opened');
  });

  it('is settled of its judge by a review, and of nothing else', () =>
    given(opened())
      .when(act('JudgeReviewed', reviewed))
      .then(did('JudgeReviewed', { ...reviewed, settles: ['judge'] })));

  it('of another authority is told with who reports it', () => {
    const army = { authority: 'ec-ejercito' };
    given()
      .when(open({ ...detention, ...army }))
      .thenRejected('safeguard.reporter-missing');
    const reported = { ...detention, reportedBy: 'Defensoría del Pueblo' };
    const duties = [judge, consularRight].map((duty) => ({ ...duty, to: 'ec-ejercito' }));
    given()
      .when(open({ ...reported, ...army }))
      .then({ type: 'CaseOpened', data: { ...reported, ...army, duties } });
    given()
      .when(open({ ...reported, authority: 'co-policia' }))
      .thenRejected('safeguard.foreign-authority');
  });
});

describe('the ombudsman', () => {
  const defensoria = { caller: { subject: 'rosa', agency: 'ec-defensoria' } };
  it('reports what an authority did, and holds nobody itself', () => {
    given().when(open(detention, defensoria)).thenRejected('safeguard.authority-missing');
    const reported = { ...detention, reportedBy: 'Defensoría del Pueblo' };
    given()
      .when(open({ ...reported, authority: POLICE }, defensoria))
      .then({
        type: 'CaseOpened',
        data: { ...reported, authority: POLICE, duties: [judge, consularRight] },
      });
  });
});

describe('what is recorded', () => {
  it.each([
    [{ reason: undefined }, 'safeguard.reason-missing'],
    [{ reason: 'no-visa' }, 'safeguard.reason-missing'],
    [{ norm: undefined }, 'safeguard.norm-missing'],
    [{ place: undefined }, 'safeguard.where-missing'],
    [{ nationality: 'CO' }, 'safeguard.unknown-country'],
    [{ since: '2026-11-23T09:01:00-05:00' }, 'safeguard.in-future'],
  ] as const)('as %j is refused: %s', (more, code) =>
    given()
      .when(open({ ...detention, ...more }))
      .thenRejected(code),
  );

  it('of a hearing is what was said, its record’s digest, or why nobody was heard', () => {
    const hearing = { on: LATER, heard: true };
    given(opened()).when(act('PersonHeard', hearing)).thenRejected('safeguard.heard-what');
    given(opened())
      .when(act('PersonHeard', { on: LATER, heard: false }))
      .thenRejected('safeguard.not-heard-why');
    const said = { ...hearing, said: 'Que viaja a ver a su madre' };
    given(opened()).when(act('PersonHeard', said)).then(did('PersonHeard', said));
    given(opened(), did('PersonHeard', said)).when(act('PersonHeard', said)).thenNothing();
  });

  it('of a case that is not there, or was annulled, is refused', () => {
    given().when(act('JudgeReviewed', reviewed)).thenRejected('safeguard.unknown');
    given(opened(), did('CaseAnnulled', { reason: 'Registrado dos veces' }))
      .when(act('JudgeReviewed', reviewed))
      .thenRejected('safeguard.settled', { case: CASE, state: 'annulled' });
  });

  it('of a judge is of measures, not of a refusal at the line', () =>
    given(opened(refusal)).when(act('JudgeReviewed', reviewed)).thenRejected('safeguard.not-of-this-kind'));

  it('as wrong says what was', () =>
    given(opened())
      .when(act('CaseAnnulled', { reason: '......' }))
      .thenRejected('safeguard.reason-says-nothing'));
});

describe('a remedy', () => {
  const explained = { remedy: 'appeal', before: 'Ministerio del Interior' } as const;
  const until = '2026-11-30T17:00:00-05:00';
  const duty = (number: number, due: string, ahead: string) => ({
    duty: `remedy-${number}`,
    kind: 'remedy' as const,
    due,
    ahead,
    to: 'ec-defensoria',
    norm: 'Constitución del Ecuador, art. 76(7)(m)',
  });
  const first = did('RemedyExplained', {
    ...explained,
    until,
    duties: [duty(1, '2026-11-30T22:00:00.000000Z', '2026-11-27T22:00:00.000000Z')],
  });

  it('has a last day, which the ombudsman is told of', () =>
    given(opened(refusal))
      .when(act('RemedyExplained', { ...explained, until }))
      .then(first));

  it('explained anew has another day in the place of the first', () =>
    given(opened(refusal), first)
      .when(act('RemedyExplained', { ...explained, until: '2026-12-04T17:00:00-05:00' }))
      .then(
        did('RemedyExplained', {
          ...explained,
          until: '2026-12-04T17:00:00-05:00',
          duties: [duty(2, '2026-12-04T22:00:00.000000Z', '2026-12-01T22:00:00.000000Z')],
          settles: ['remedy-1'],
        }),
      ));

  it('can still be used when the case is concluded', () =>
    given(opened(refusal), first, did('CaseConcluded', { on: LATER, outcome: 'carried-out' }))
      .when(act('RemedyLodged', { on: LATER, remedy: 'appeal', before: 'Ministerio del Interior' }))
      .then(
        did('RemedyLodged', {
          on: LATER,
          remedy: 'appeal',
          before: 'Ministerio del Interior',
          settles: ['remedy-1'],
        }),
      ));

  it('that ends before what it is against is no remedy', () =>
    given(opened(refusal))
      .when(act('RemedyExplained', { ...explained, until: '2026-11-23T07:59:00-05:00' }))
      .thenRejected('safeguard.remedy-passed'));
});

describe('a referral', () => {
  const to = 'Junta Cantonal de Protección de Derechos de Tulcán';
  const receiveBy = '2026-11-24T12:00:00-05:00';
  const child = { on: LATER, kind: 'child-alone', to, receiveBy } as const;
  const referred = did('PersonReferred', {
    ...child,
    referral: 'referral-1',
    duties: [
      {
        duty: 'referral-1',
        kind: 'referral',
        due: '2026-11-24T17:00:00.000000Z',
        ahead: '2026-11-24T11:00:00.000000Z',
        to: POLICE,
      },
    ],
  });

  it('is named, and is waited for until somebody has received the person', () => {
    given(opened()).when(act('PersonReferred', child)).then(referred);
    given(opened(), referred)
      .when(act('ReferralReceived', { on: LATER, referral: 'referral-1' }))
      .then(did('ReferralReceived', { on: LATER, referral: 'referral-1', settles: ['referral-1'] }));
  });
  it('resent is the same', () => given(opened(), referred).when(act('PersonReferred', child)).thenNothing());
  it('that was never made is not received', () =>
    given(opened())
      .when(act('ReferralReceived', { on: LATER, referral: 'referral-1' }))
      .thenRejected('safeguard.unknown-referral'));
});

describe('who asks for protection', () => {
  const protectedPerson = { ...detention, protection: true } as const;
  const consul = (country: string) => ({ on: LATER, country });

  it.each(['refusal-of-entry', 'exclusion', 'deportation'] as const)('is not turned away: %s', (kind) => {
    const data = { ...protectedPerson, kind, reason: 'other' } as const;
    given().when(open(data)).thenRejected('safeguard.non-refoulement', { field: 'kind', kind });
    given()
      .when(open({ ...data, protection: undefined }, { protectedElsewhere: true }))
      .thenRejected('safeguard.non-refoulement');
  });

  it('and was turned away nevertheless is recorded by whoever reports it', () => {
    const data = {
      ...protectedPerson,
      kind: 'deportation',
      reason: 'other',
      reportedBy: 'Defensoría del Pueblo',
    } as const;
    given()
      .when(open(data))
      .then({ type: 'CaseOpened', data: { ...data, authority: POLICE } });
  });

  it.each(['irregular-entry', 'irregular-stay'] as const)('is not penalised for it: %s', (reason) =>
    given()
      .when(open({ ...protectedPerson, reason }))
      .thenRejected('safeguard.no-penalty-for-seeking-asylum', { field: 'reason', reason }),
  );

  it('is told to no consul of the country of origin, nor to one that may be it', () => {
    given(opened(), claimed)
      .when(act('ConsulNotified', consul('COL')))
      .thenRejected('safeguard.consul-of-origin');
    given(opened({ ...protectedPerson, nationality: undefined }))
      .when(act('ConsulNotified', consul('PER')))
      .thenRejected('safeguard.consul-of-origin');
    given(opened())
      .when(act('ConsulNotified', consul('COL'), { protectedElsewhere: true }))
      .thenRejected('safeguard.consul-of-origin');
    given(opened(), claimed)
      .when(act('ConsulNotified', consul('PER')))
      .then(did('ConsulNotified', consul('PER')));
    given(opened())
      .when(act('ConsulNotified', consul('COL')))
      .then(did('ConsulNotified', consul('COL')));
  });

  it('by a referral to protection is one too', () =>
    given(
      opened(),
      did('PersonReferred', {
        on: LATER,
        kind: 'protection',
        to: 'Dirección de Protección Internacional',
        referral: 'referral-1',
      }),
    )
      .when(act('ConsulNotified', consul('COL')))
      .thenRejected('safeguard.consul-of-origin'));

  it('is not removed once they ask', () =>
    given(opened({ ...detention, kind: 'deportation', reason: 'other' }), claimed)
      .when(act('CaseConcluded', { on: LATER, outcome: 'carried-out' }))
      .thenRejected('safeguard.non-refoulement'));
});

describe('whoever must act', () => {
  const [AHEAD, PASSED] = ['2026-11-24T07:00:00.000000Z', JUDGE_DUE];
  const told = (stage: 'ahead' | 'passed') => ({
    type: 'DutyNoticed' as const,
    data: { case: CASE, duty: 'judge', stage, due: JUDGE_DUE, to: POLICE },
  });

  it('is told before the date, and once that it passed', () => {
    given(opened())
      .when(note('judge', 'ahead', AHEAD))
      .then(told('ahead'));
    given(opened(), told('ahead'))
      .when(note('judge', 'ahead', AHEAD))
      .thenNothing();
    given(opened(), told('ahead'))
      .when(note('judge', 'passed', PASSED))
      .then(told('passed'));
  });
  it('is not told beforehand of what has passed, nor of a passing that has not come', () => {
    given(opened())
      .when(note('judge', 'ahead', PASSED))
      .thenNothing();
    given(opened())
      .when(note('judge', 'passed', AHEAD))
      .thenNothing();
  });
  it('is not told of what was done', () =>
    given(opened(), did('JudgeReviewed', { ...reviewed, settles: ['judge'] }))
      .when(note('judge', 'passed', PASSED))
      .thenNothing());
});

it('each limit names its norm, its source and how far that was followed, and its versions do not overlap', () => {
  for (const { norm, source, confidence, hours, aheadHours } of limits) {
    expect([norm, source].every((text) => text.length > 10)).toBe(true);
    expect(['established', 'reported', 'uncertain']).toContain(confidence);
    expect(aheadHours).toBeLessThan(hours);
  }
  for (const country of ['EC', 'CO', 'PE'] as const)
    for (const day of ['2010-01-01', '2017-05-09', '2017-05-10', '2026-12-01']) {
      const duties = limitsFor(country, 'detention', day).map(({ duty }) => duty);
      expect(duties.sort()).toEqual(['consular-right', 'judge']);
    }
});
