import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PrintedDocument, Table } from './document.ts';
import { htmlOf } from './html.ts';
import { pdfOf } from './pdf.ts';

const table: Table = {
  caption: 'Lo que falta',
  columns: ['De quién', 'Qué'],
  rows: [
    ['Ecuador', 'nota de ratificación'],
    ['Perú', 'firma'],
  ],
};
const paper: PrintedDocument = {
  language: 'es',
  title: 'Convenio de Ñuñoa: «paz, integración y pingüinos»',
  subtitle: 'Sobre áéíóú ÁÉÍÓÚ ü ñ ¿qué? ¡sí! – <b>sin marcas</b> & "comillas"',
  facts: [['Partes', 'Ecuador, Perú']],
  sections: [{ heading: 'Qué falta', blocks: ['Primera línea.\nSegunda línea.', table] }],
  signatures: [{ of: 'Ecuador', signed: '2026-11-20' }, { of: 'Perú' }],
  digest: createHash('sha256').update('paper').digest('hex'),
  asOf: '2026-11-30',
  position: 'ec.pe.agreement=12',
};

type Node = DefaultTreeAdapterTypes.ChildNode;
const isElement = (node: Node): node is DefaultTreeAdapterTypes.Element => 'tagName' in node;

/** A page as a browser reads it. */
const page = (document: PrintedDocument) => {
  const errors: string[] = [];
  const root = parse(htmlOf(document), { onParseError: ({ code }) => errors.push(code) });
  const elements = (nodes: readonly Node[]): DefaultTreeAdapterTypes.Element[] =>
    nodes.filter(isElement).flatMap((one) => [one, ...elements(one.childNodes)]);
  const all = elements(root.childNodes);
  const textOf = (node: Node): string =>
    'value' in node ? node.value : isElement(node) ? node.childNodes.map(textOf).join('') : '';
  const named = (name: string) => all.filter(({ tagName }) => tagName === name);
  return { errors, all, named, textsOf: (name: string) => named(name).map(textOf), textOf };
};

describe('a page', () => {
  it('says its language, has one first heading, and tables whose columns have names', () => {
    const { errors, named, textsOf } = page(paper);
    expect(errors).toEqual([]);
    expect(named('html')[0]!.attrs).toEqual([{ name: 'lang', value: 'es' }]);
    expect([textsOf('title'), textsOf('h1')]).toEqual([[paper.title], [paper.title]]);
    expect(textsOf('h2')).toEqual(['Qué falta', 'Firmas']);
    expect(textsOf('caption')).toEqual([table.caption]);
    expect(named('th').map(({ attrs }) => attrs)).toEqual([
      [{ name: 'scope', value: 'col' }],
      [{ name: 'scope', value: 'col' }],
    ]);
    expect(textsOf('td')).toEqual(table.rows.flat());
    expect(textsOf('code')).toEqual([paper.digest]);
  });

  it('quotes in the language in which something was written, for a screen reader to say it so', () => {
    const quoted = { heading: 'Texto', blocks: [{ text: 'Being well.\nLiving well.', language: 'en' }] };
    const { named, textOf } = page({ ...paper, sections: [quoted] });
    const english = named('p').filter(({ attrs }) => attrs.some(({ name }) => name === 'lang'));
    expect(english.map((one) => [textOf(one), one.attrs])).toEqual([
      ['Being well.', [{ name: 'lang', value: 'en' }]],
      ['Living well.', [{ name: 'lang', value: 'en' }]],
    ]);
  });

  it('speaks English where that is its language', () => {
    const english = page({ ...paper, language: 'en' });
    expect(english.textsOf('h2').at(-1)).toBe('Signatures');
    expect(english.named('html')[0]!.attrs[0]!.value).toBe('en');
  });

  it('is text and nothing else, whatever is written in it', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''),
          { minLength: 4, maxLength: 4 },
        ),
        (texts) => {
          const nasty = texts.map(
            (text) => `<script>"${text.replace(/[\r\0]/g, '')}'</script><img onerror=x>`,
          ) as [string, string, string, string];
          const [title, value, line, cell] = nasty;
          const { named, all, textsOf } = page({
            ...paper,
            title,
            facts: [['Dato', value]],
            sections: [{ heading: line, blocks: [{ ...table, rows: [[cell, 'x']] }] }],
          });
          expect([...named('script'), ...named('img')]).toEqual([]);
          expect(all.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on'))).toEqual([]);
          expect(textsOf('h1')).toEqual([title]);
          expect(textsOf('dd')).toEqual([value]);
          expect(textsOf('td')[0]).toBe(cell);
        },
      ),
      { numRuns: 60 },
    ));
});

/** A file as another program reads it. */
const read = async (document: PrintedDocument) => {
  const bytes = await buffer(pdfOf(document));
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  try {
    const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, n) => pdf.getPage(n + 1)));
    const texts = await Promise.all(
      pages.map(async (one) =>
        (await one.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' '),
      ),
    );
    const trees = await Promise.all(pages.map((one) => one.getStructTree()));
    const { info, metadata } = (await pdf.getMetadata()) as unknown as {
      info: Record<string, unknown>;
      metadata: { getRaw(): string };
    };
    return { bytes, texts, trees, info, xmp: metadata.getRaw(), marked: await pdf.getMarkInfo() };
  } finally {
    await task.destroy();
  }
};
interface Tree {
  readonly role?: string;
  readonly children?: readonly Tree[];
}
const rolesIn = ({ role, children = [] }: Tree): string[] => [
  ...(role ? [role] : []),
  ...children.flatMap(rolesIn),
];
const words = (text: string): string => text.replace(/\s+/g, '');

describe('a file', () => {
  it('is tagged, and says its language and title', async () => {
    const { info, marked, trees, xmp } = await read(paper);
    expect(info).toMatchObject({ Language: 'es', Title: paper.title, PDFFormatVersion: '1.7' });
    expect(marked).toMatchObject({ Marked: true });
    expect(xmp).toMatch(/<pdfuaid:part>1</);
    const roles = rolesIn(trees[0] as Tree);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles.filter((role) => role === 'H2')).toHaveLength(2);
    expect(roles.filter((role) => ['TH', 'TD'].includes(role))).toEqual(['TH', 'TH', 'TD', 'TD', 'TD', 'TD']);
    expect(roles).toContain('Table');
  });

  it('has every letter of Spanish, the digest and who has signed', async () => {
    const { texts } = await read(paper);
    const text = words(texts.join(' '));
    for (const said of [
      paper.title,
      paper.subtitle!,
      'nota de ratificación',
      paper.digest,
      'Ecuador: 2026-11-20',
      'Perú: Pendiente de firma',
      paper.position,
      'Página 1 de 1',
    ])
      expect(text).toContain(words(said));
  });

  it('goes on for as many pages as it takes, each with its number and the digest', async () => {
    const rows = Array.from({ length: 90 }, (_, n) => [`fila ${n}`, `valor ${n}`]);
    const { texts } = await read({
      ...paper,
      sections: [{ heading: 'Muchas', blocks: [{ ...table, rows }] }],
    });
    expect(texts.length).toBeGreaterThan(2);
    texts.forEach((text, index) => {
      expect(words(text)).toContain(words(`Página ${index + 1} de ${texts.length}`));
      expect(words(text)).toContain(paper.digest);
    });
    const all = words(texts.join(' '));
    for (const row of rows) expect(all).toContain(words(row.join(' ')));
  });

  it('is the same bytes for the same document', async () => {
    const [one, other] = [await buffer(pdfOf(paper)), await buffer(pdfOf(paper))];
    expect(one.equals(other)).toBe(true);
  });

  it('leaves out nothing that is written, however long a cell or a text is', async () => {
    const word = fc.stringMatching(/^[a-záéíóúüñ]{1,14}$/);
    const prose = fc.array(word, { minLength: 1, maxLength: 400, size: 'max' }).map((all) => all.join(' '));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(prose, prose), { minLength: 1, maxLength: 4 }),
        prose,
        async (rows, text) => {
          const { texts } = await read({
            ...paper,
            sections: [{ heading: 'Todo', blocks: [text, { ...table, rows }] }],
          });
          // A page's footer comes behind its text: what goes on over two pages is joined again.
          const all = words(texts.map((one) => one.slice(0, one.lastIndexOf('Huella'))).join(' '));
          for (const one of [text, ...rows.flat()])
            for (const each of one.split(' ')) expect(all).toContain(each);
        },
      ),
      { numRuns: 5 },
    );
  });
});
