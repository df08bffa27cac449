import fc from 'fast-check';
import { evolve, specFor, type CommandMeta } from '#platform/kernel';
import {
  imports,
  overlapOf,
  overlapsWith,
  type Declaration,
  type ImportCommand,
  type ImportEvent,
  type ImportPart,
} from './import.ts';

const given = specFor(imports);
const meta: CommandMeta = {
  caller: { subject: 'ana', agency: 'ec-migracion' },
  country: 'EC',
  commandId: 'c-1',
  now: '2026-03-26T12:00:00.000000Z',
};
const part = (day: string, rows: number, digest = 'd', post = 'rumichaca'): ImportPart => ({
  day,
  post,
  rows,
  digest,
});
const first = part('2020-01-22', 2);
const second = part('2020-01-23', 1);
const register = (parts: readonly ImportPart[], more: Partial<Declaration> = {}): Declaration => ({
  file: 'esi.csv',
  digest: 'a',
  content: parts.map(({ digest }) => digest).join(),
  rows: parts.reduce((sum, { rows }) => sum + rows, 0),
  parts,
  ...more,
});
const declare = (id: string, declaration: Declaration): ImportCommand => ({
  type: 'DeclareImport',
  data: { import: id, ...declaration },
  meta,
});
const declared = (id: string, { parts, ...head }: Declaration): ImportEvent => ({
  type: 'ImportDeclared',
  data: { import: id, ...head, at: meta.now, parts },
});
const withdraw = (id: string): ImportCommand => ({
  type: 'BeginImportWithdrawal',
  data: { import: id, reason: 'Otro año' },
  meta,
});
const begun = (id: string): ImportEvent => ({
  type: 'ImportWithdrawalBegun',
  data: { import: id, reason: 'Otro año' },
});
const complete = (id: string): ImportCommand => ({
  type: 'CompleteImportWithdrawal',
  data: { import: id },
  meta,
});
const gone = (id: string): ImportEvent => ({ type: 'ImportWithdrawn', data: { import: id } });
const january = register([first, second]);

describe('declaring a register', () => {
  it('says what it holds before its first line', () =>
    given().when(declare('a', january)).then(declared('a', january)));
  it('may be resent', () => given(declared('a', january)).when(declare('a', january)).thenNothing());
  it('under a name that another has is refused', () =>
    given(declared('a', january))
      .when(declare('a', register([part('2021-01-01', 1)])))
      .thenRejected('import.id-taken'));
  it('is refused where its days at posts are in already, with the same content or other', () => {
    given(declared('a', january))
      .when(declare('b', register([first])))
      .thenRejected('import.in-already', { import: 'a', equal: 1, differing: 0 });
    given(declared('a', january))
      .when(declare('b', register([part('2020-01-22', 3)])))
      .thenRejected('import.in-already', { import: 'a', equal: 0, differing: 1 });
  });
  it('is free where another took the place of what was in, or it was withdrawn', () => {
    const again = register([first]);
    given(declared('a', january), begun('a'), gone('a')).when(declare('b', again)).then(declared('b', again));
  });
  it('that takes the place of another, or counts again, says so', () => {
    for (const more of [{ replaces: 'a' }, { again: true }]) {
      const other = register([first], more);
      given(declared('a', january)).when(declare('b', other)).then(declared('b', other));
    }
  });
  it('takes the place only of what stands', () => {
    given()
      .when(declare('b', register([first], { replaces: 'a' })))
      .thenRejected('import.unknown');
    given(declared('a', january), begun('a'))
      .when(declare('b', register([first], { replaces: 'a' })))
      .thenRejected('import.not-standing');
  });
  it('adds up, and has each day at a post once', () => {
    given()
      .when(declare('a', register([first], { rows: 3 })))
      .thenRejected('import.rows-differ', { field: 'rows', rows: 3, inParts: 2 });
    given()
      .when(declare('a', register([first, first])))
      .thenRejected('import.part-twice');
  });
  it('of many parts is kept whole', () => {
    const many = Array.from({ length: 4_500 }, (_, n) => part(`2020-01-${n % 28}`, 1, 'd', `p-${n}`));
    const events = imports.decide.DeclareImport(
      declare('a', register(many)) as Extract<ImportCommand, { type: 'DeclareImport' }>,
      {},
    );
    expect(events).toHaveLength(3);
    expect(evolve(imports, {}, events)['a']!.parts).toEqual(many);
  });
});

describe('withdrawing an import', () => {
  it('begins once and ends once', () => {
    given(declared('a', january)).when(withdraw('a')).then(begun('a'));
    given(declared('a', january), begun('a')).when(withdraw('a')).thenNothing();
    given(declared('a', january), begun('a')).when(complete('a')).then(gone('a'));
    given(declared('a', january), begun('a'), gone('a')).when(complete('a')).thenNothing();
  });
  it('does not end before it began, and nothing is withdrawn that is not there', () => {
    given(declared('a', january)).when(complete('a')).thenRejected('import.withdrawal-not-begun');
    given().when(withdraw('a')).thenRejected('import.unknown');
  });
  it('is of the one that took its place', () =>
    given(declared('a', january), declared('b', register([first], { replaces: 'a' })))
      .when(withdraw('a'))
      .thenRejected('import.replaced', { import: 'a', by: 'b' }));
  it('closes it for good', () =>
    given(declared('a', january), begun('a'))
      .when({
        type: 'CloseImport',
        data: { import: 'a', counts: { recorded: 1, repeated: 0, refused: 0, kept: 0, annulled: 0 } },
        meta,
      })
      .thenRejected('import.not-standing'));
});

const parts = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('x', 'y')), {
    selector: ([day, post]) => `${day} ${post}`,
  })
  .chain((places) =>
    fc.tuple(
      ...places.map(([day, post]) =>
        fc.constantFrom('d', 'e').map((digest) => part(`2020-01-0${day}`, 1, digest, post)),
      ),
    ),
  );

describe('what of a register is in already', () => {
  it('accounts for every part of both, each once', () =>
    fc.assert(
      fc.property(parts, parts, (there, here) => {
        const state = evolve(imports, {}, [declared('a', register(there))]);
        const { equal, differing, onlyThere, onlyHere } = overlapOf(state['a']!, here);
        expect(equal.parts + differing.length + onlyThere.length).toBe(there.length);
        expect(equal.parts + differing.length + onlyHere.length).toBe(here.length);
      }),
    ));
  it('is never found twice: two imports stand for one day at a post only on purpose', () =>
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 5 }), (registers) => {
        const history: ImportEvent[] = [];
        registers.forEach((one, index) => {
          const state = evolve(imports, {}, history);
          const command = declare(`i-${index}`, register(one));
          const free = overlapsWith(state, one).length === 0;
          const decide = () => imports.decide.DeclareImport(command as never, state);
          if (free) history.push(...decide());
          else expect(decide).toThrow();
        });
        const places = Object.values(evolve(imports, {}, history)).flatMap((one) =>
          one.parts.map(({ day, post }) => `${day} ${post}`),
        );
        expect(new Set(places).size).toBe(places.length);
      }),
    ));
});
