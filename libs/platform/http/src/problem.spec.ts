import { Rejected } from '#platform/kernel';
import { languageOf, problemOf, type Catalogue } from './problem.ts';
import { httpProblems } from './problems.ts';

const catalogue: Catalogue = {
  ...httpProblems,
  'ferry.full': {
    status: 409,
    es: 'La {ferry} va llena: {passengers} de {seats}, para {ports}.',
    en: 'The {ferry} is full: {passengers} of {seats}, for {ports}.',
    citation: { es: 'Reglamento del puerto, art. 3', en: 'Harbour rules, art. 3' },
    inSpanish: { ferry: { launch: 'lancha' } },
  },
};
const full = new Rejected('ferry.full', { ferry: 'lancha', passengers: 12, seats: 12, ports: ['a', 'b'] });

describe('a problem', () => {
  it('says what was found, in the language asked for', () => {
    expect(problemOf(full, catalogue, 'es').detail).toBe('La lancha va llena: 12 de 12, para a, b.');
    expect(problemOf(full, catalogue, 'en').detail).toBe('The lancha is full: 12 of 12, for a, b.');
  });

  it('says a code as a word in a Spanish sentence, and leaves it a code for machines', () => {
    const launch = new Rejected('ferry.full', { ...full.facts, ferry: 'launch' });
    expect(problemOf(launch, catalogue, 'es')).toMatchObject({
      detail: 'La lancha va llena: 12 de 12, para a, b.',
      citation: 'Reglamento del puerto, art. 3',
      ferry: 'launch',
    });
  });

  it('is RFC 9457, with its stable code, the norm behind it, and its facts for machines', () =>
    expect(problemOf(full, catalogue, 'en', '/v1/ferries/1')).toEqual({
      type: 'urn:vecindad:problem:ferry.full',
      title: 'Conflict',
      status: 409,
      detail: 'The lancha is full: 12 of 12, for a, b.',
      code: 'ferry.full',
      citation: 'Harbour rules, art. 3',
      instance: '/v1/ferries/1',
      ferry: 'lancha',
      passengers: 12,
      seats: 12,
      ports: ['a', 'b'],
    }));

  it('keeps its own members, whatever the facts are called', () => {
    const facts = { type: 'x', status: 200, code: 'y', title: 'z', detail: 'w' };
    expect(problemOf(new Rejected('ferry.full', facts), catalogue, 'en')).toMatchObject({
      type: 'urn:vecindad:problem:ferry.full',
      status: 409,
      code: 'ferry.full',
      title: 'Conflict',
    });
  });

  it('leaves a placeholder standing rather than say nothing in its place', () =>
    expect(problemOf(new Rejected('ferry.full'), catalogue, 'en').detail).toContain('{ferry}'));

  it('that no catalogue knows is a fault of ours', () =>
    expect(problemOf(new Rejected('ferry.sunk'), catalogue, 'en')).toMatchObject({
      code: 'internal.error',
      status: 500,
    }));
});

describe('the language', () => {
  it.each([
    [undefined, 'es'],
    ['', 'es'],
    ['*', 'es'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['es-EC', 'es'],
    ['qu, en;q=0.5', 'en'],
    ['en;q=0.3, es;q=0.7', 'es'],
    ['es;q=0.3, en;q=0.7', 'en'],
    ['en, es', 'es'],
    ['en;q=0', 'es'],
    ['en;q=many', 'en'],
  ])('of %p is %s', (header, language) => expect(languageOf(header)).toBe(language));
});

describe('the catalogue', () => {
  const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  const titled = [400, 401, 403, 404, 405, 408, 409, 412, 413, 415, 422, 428, 429, 431, 500, 503];

  it.each(Object.entries(httpProblems))(
    '%s has both languages, with the same facts, and a known status',
    (code, text) => {
      expect(code).toMatch(/^[a-z-]+\.[a-z0-9-]+$/);
      expect(text.es.trim()).not.toBe('');
      expect(text.en.trim()).not.toBe('');
      expect(placeholders(text.es)).toEqual(placeholders(text.en));
      expect(titled).toContain(text.status);
    },
  );
});
