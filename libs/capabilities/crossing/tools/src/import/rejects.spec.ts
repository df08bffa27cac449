import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { Rejects } from './rejects.ts';

let folder: string;
let input: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rejects '));
  input = at('esi.csv');
  writeFileSync(input, 'tip_movi;…\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const refused = (path: string, of = input): void => {
  const rejects = new Rejects(path, of);
  rejects.add(3, { code: 'post.unknown', reason: 'no "such" post' }, 'a;"b\nc"');
  rejects.close(true);
};

describe('refused lines', () => {
  it('never overwrite the input, by whatever name it goes', () => {
    symlinkSync(input, at('link.csv'));
    linkSync(input, at('hard.csv'));
    mkdirSync(at('sub'));
    for (const name of ['esi.csv', 'link.csv', 'hard.csv', 'sub/../esi.csv'])
      expect(() => new Rejects(`${folder}/${name}`, input)).toThrow('is the input itself');
    expect(() => new Rejects(relative(process.cwd(), input), input)).toThrow('is the input itself');
    expect(readFileSync(input, 'utf8')).toBe('tip_movi;…\n');
  });

  it('overwrite an earlier run’s of the same file, and what is empty', () => {
    writeFileSync(at('r.csv'), '');
    refused(at('r.csv'));
    const first = readFileSync(at('r.csv'), 'utf8');
    refused(at('r.csv'));
    expect(readFileSync(at('r.csv'), 'utf8')).toBe(first);
    expect(first).toBe(
      'line,code,reason,original,file\n3,post.unknown,"no ""such"" post","a;""b\nc""","esi.csv"\n',
    );
  });

  it('of another file are not overwritten', () => {
    writeFileSync(at('other.csv'), 'x');
    refused(at('r.csv'));
    expect(() => new Rejects(at('r.csv'), at('other.csv'))).toThrow(
      'does not hold refused lines of other.csv',
    );
  });

  it('never overwrite any other file, nor a folder', () => {
    expect(() => new Rejects(folder, input)).toThrow('is a directory');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ minLength: 1 }),
          fc.constantFrom('line,code\n', 'line,code,reason,original,file\nmío\n'),
        ),
        (content) => {
          writeFileSync(at('notes.csv'), content);
          expect(() => new Rejects(at('notes.csv'), input)).toThrow('is not overwritten');
          expect(readFileSync(at('notes.csv'), 'utf8')).toBe(content);
        },
      ),
    );
  });

  it('are not written over what came to be there meanwhile', () => {
    const rejects = new Rejects(at('r.csv'), input);
    writeFileSync(at('r.csv'), 'mis apuntes\n');
    expect(() => rejects.add(1, { code: 'x', reason: 'y' }, 'z')).toThrow('is not overwritten');
    expect(rejects.close(true)).toBeUndefined();
    expect(readFileSync(at('r.csv'), 'utf8')).toBe('mis apuntes\n');
  });

  it('show control characters', () => {
    const rejects = new Rejects(at('r.csv'), input);
    rejects.add(2, { code: 'x', reason: 'a \u001b[2J' }, 'b\u009b;c');
    rejects.close(true);
    expect(readFileSync(at('r.csv'), 'utf8')).toContain('2,x,"a \\u001b[2J","b\\u009b;c","esi.csv"');
  });
});
