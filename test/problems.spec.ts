import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogues, problemsDocument } from './spanish.ts';

const file = join(import.meta.dirname, '..', 'docs', 'problems.md');

const all = Object.entries(catalogues).flatMap(([catalogue, problems]) =>
  Object.entries(problems).map(([code, text]) => ({ catalogue, code, text })),
);
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

/** Codes are a public contract. */
describe('every problem that the API can answer', () => {
  it('has a code of its own', () => {
    const codes = all.map(({ code }) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it.each(all)(
    '$code is told in Spanish and English with the same facts, and has a status',
    ({ code, text }) => {
      expect(code).toMatch(/^[a-z-]+\.[a-z0-9-]+$/);
      expect(text.es.length).toBeGreaterThan(5);
      expect(text.en.length).toBeGreaterThan(5);
      expect(text.es).not.toBe(text.en);
      expect(placeholders(text.es)).toEqual(placeholders(text.en));
      expect([400, 401, 403, 404, 405, 408, 409, 410, 412, 413, 415, 422, 428, 429, 431, 500, 503]).toContain(
        text.status,
      );
    },
  );

  it('names the norm behind it in both languages, where it names one', () => {
    for (const { code, text } of all)
      expect([code, Object.keys(text.citation ?? { es: '', en: '' }).sort()]).toEqual([code, ['en', 'es']]);
    for (const { text } of all.filter(({ text }) => text.citation)) {
      const { es, en } = text.citation!;
      expect(es.length).toBeGreaterThan(5);
      expect(en.length).toBeGreaterThan(5);
      expect(es).not.toBe(en);
    }
  });

  it('says codes in Spanish words where its sentence holds the fact', () => {
    for (const { code, text } of all)
      for (const [fact, words] of Object.entries(text.inSpanish ?? {})) {
        expect([code, placeholders(text.es)]).toEqual([code, expect.arrayContaining([fact])]);
        expect(Object.values(words).every((word) => !word.includes('-'))).toBe(true);
      }
  });

  it('calls no person illegal for their migratory situation', () => {
    for (const { text } of all) expect(`${text.es} ${text.en}`).not.toMatch(/\bilegal|\billegal/i);
  });
});

it('stands with all others in docs/problems.md, in both languages', () => {
  const document = problemsDocument();
  if (process.env['UPDATE'] === '1') writeFileSync(file, document);
  expect(readFileSync(file, 'utf8')).toBe(document);
});
