import fc from 'fast-check';
import { agencies as all, subjectMatters, type Basis, type SubjectMatter } from '#platform/contracts';
import {
  abideBy,
  specFor,
  type CalendarDate,
  type Command,
  type CommandMeta,
  type Country,
  type Decider,
  type DomainEvent,
} from '#platform/kernel';
import { authorisationFor, type Authorisation, type Authorisations } from './authorisations.ts';
import { sharingProblems } from './problems.ts';
import { sharingRules, type Sharing } from './sharing.rules.ts';

/** A capability of which this library knows nothing: one agency shows another's officers a course, under an article. */
type HoldCourse = Command<'HoldCourse', { to: string; on: SubjectMatter; basis: Basis }> & {
  readonly authorisation?: Authorisation;
};
type CourseHeld = DomainEvent<'CourseHeld', HoldCourse['data']>;

const rules = sharingRules<HoldCourse>(({ data, meta, authorisation }) => ({
  matter: data.on,
  agencies: [meta.caller.agency, data.to],
  basis: data.basis,
  authorisation,
}));

const course: Decider<null, HoldCourse, CourseHeld> = {
  category: 'course',
  initial: null,
  decide: {
    HoldCourse: (command, state) => {
      abideBy(command, state, [rules.basisInForce, rules.coveredByTheArticle]);
      return [{ type: 'CourseHeld', data: command.data }];
    },
  },
  evolve: { CourseHeld: () => null },
};

const basis: Basis = { instrument: 'ec-capacitacion', article: 'art. 2' };
const meta: CommandMeta = {
  caller: { subject: 'ana', agency: 'ec-migracion' },
  country: 'EC',
  commandId: 'c',
  now: '2026-03-01T03:00:00.000Z',
};
const inForce: Authorisation = {
  ...basis,
  title: 'Capacitación conjunta',
  parties: ['EC', 'PE'],
  matters: ['document-fraud'],
  agencies: ['ec-migracion', 'pe-migraciones'],
  operating: true,
  stage: 'in-force',
  from: '2025-01-01',
};
const holdUnder = (authorisation?: Authorisation, told: Partial<HoldCourse['data']> = {}): HoldCourse => ({
  type: 'HoldCourse',
  data: { to: 'pe-migraciones', on: 'document-fraud', basis, ...told },
  meta,
  ...(authorisation ? { authorisation } : {}),
});

const given = specFor(course);
const field = 'basis';

describe('any capability that shares', () => {
  it('may, under an article in force that covers the matter between these agencies', () =>
    given().when(holdUnder(inForce)).then({ type: 'CourseHeld', data: holdUnder().data }));

  it('is told which article is not known here', () =>
    given()
      .when(holdUnder())
      .thenRejected('sharing.no-basis', { field, ...basis }));

  it('is told how far the instrument has come that is not in force', () =>
    given()
      .when(holdUnder({ ...inForce, operating: false, stage: 'denounced', until: '2026-02-01' }))
      .thenRejected('sharing.basis-not-in-force', {
        field,
        ...basis,
        stage: 'denounced',
        from: '2025-01-01',
        until: '2026-02-01',
      }));

  it('is told who suspended the instrument, since when and why', () => {
    const suspended = { by: 'PE', since: '2026-02-01', reason: 'Revisión de programas' } as const;
    given()
      .when(holdUnder({ ...inForce, operating: false, stage: 'suspended', suspended }))
      .thenRejected('sharing.basis-suspended', { field, ...basis, ...suspended });
  });

  it.each([
    ['a matter that the article does not name', { on: 'narcotics' }],
    ['an agency that it does not name', { to: 'pe-sunat' }],
  ] as const)('is told of %s', (_, told) =>
    given()
      .when(holdUnder(inForce, told))
      .thenRejected('sharing.not-covered', {
        field,
        ...basis,
        matter: 'on' in told ? told.on : 'document-fraud',
        agencies: ['ec-migracion', 'to' in told ? told.to : 'pe-migraciones'],
      }),
  );

  it('is told so in words, with the norm behind it', () => {
    for (const code of ['no-basis', 'basis-not-in-force', 'basis-suspended', 'not-covered'])
      expect(sharingProblems[`sharing.${code}`]).toMatchObject({
        status: 422,
        citation: { en: expect.stringContaining('Sharing needs a basis') as string },
      });
  });
});

const codes = all.map(({ code }) => code);
const orNothing = <Value>(some: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(some, { nil: undefined });

it('always is allowed by an operating article for this matter between all these agencies, and by nothing else', () =>
  fc.assert(
    fc.property(
      fc.record({
        matter: orNothing(fc.constantFrom(...subjectMatters)),
        agencies: fc.array(orNothing(fc.constantFrom(...codes)), { maxLength: 3 }),
        basis: orNothing(fc.constant(basis)),
        authorisation: orNothing(
          fc.record({
            operating: fc.boolean(),
            stage: fc.constantFrom('in-force', 'suspended', 'expired', 'signed'),
            matters: fc.subarray([...subjectMatters]),
            agencies: fc.subarray(codes),
          }),
        ).map((found) => found && { ...inForce, ...found }),
      }),
      (sharing: Sharing) => {
        const { basisInForce, coveredByTheArticle } = sharingRules(() => sharing);
        const { matter, agencies, authorisation } = sharing;
        const allowed =
          authorisation?.operating &&
          authorisation.matters.some((named) => named === matter) &&
          agencies.every((agency) => authorisation.agencies.some((named) => named === agency));
        const objection = basisInForce(null, null) ?? coveredByTheArticle(null, null);
        expect(objection === undefined).toBe(allowed === true);
        if (objection) expect(Object.keys(sharingProblems)).toContain((objection as { code: string }).code);
      },
    ),
    { numRuns: 500 },
  ));

it('what is asked is this basis, on the day of the command, for the country that commands', async () => {
  const asked: [Basis, CalendarDate, Country][] = [];
  const authorisations: Authorisations = {
    find: async (...question) => {
      asked.push(question);
      return inForce;
    },
  };
  expect(await authorisationFor(authorisations, basis, meta)).toBe(inForce);
  // 22:00 of the day before, in Quito.
  expect(asked).toEqual([[basis, '2026-02-28', 'EC']]);
});
