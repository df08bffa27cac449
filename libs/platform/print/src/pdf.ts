import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type PDFDocument from 'pdfkit';
import { isTable, paragraphsOf, words, type Block, type PrintedDocument, type Table } from './document.ts';

/** DejaVu has every letter of Spanish, English and the languages of these borders; it is embedded, as far as it is used. */
const font = (name: string): Buffer =>
  readFileSync(fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)));
let fonts: readonly [plain: Buffer, bold: Buffer] | undefined;

/** What prints and in which letters. Loaded with the first sheet: a process that has yet to print does not wait half a second for it. */
const printing = () => {
  fonts ??= [font('DejaVuSans'), font('DejaVuSans-Bold')];
  const [plain, bold] = fonts;
  return { PDF: createRequire(import.meta.url)('pdfkit') as typeof PDFDocument, plain, bold };
};

const MARGIN = 56;
const FOOTER_FROM_BELOW = 44;
/** A cell is never broken over two pages: what is longer does not go into one. */
const LONGEST_CELL = 300;

type Pdf = InstanceType<typeof PDFDocument>;
type Element = ReturnType<Pdf['struct']>;

interface Saying {
  readonly size?: number;
  readonly strong?: boolean;
  readonly above?: number;
  /** Another than the page's. */
  readonly language?: string;
}

class Sheet {
  readonly pdf: Pdf;
  readonly #root: Element;

  constructor(private readonly document: PrintedDocument) {
    const { language, title, asOf } = document;
    const { PDF, plain, bold } = printing();
    this.pdf = new PDF({
      size: 'A4',
      margin: MARGIN,
      bufferPages: true,
      pdfVersion: '1.7',
      // Of both the types know less than there is.
      subset: 'PDF/UA' as never,
      tagged: true,
      lang: language,
      displayTitle: true,
      font: plain as unknown as string,
      // The same document is the same bytes.
      info: { Title: title, Author: 'Vecindad', CreationDate: new Date(`${asOf}T00:00:00Z`) },
    });
    this.pdf.registerFont('plain', plain).registerFont('bold', bold);
    this.#root = this.pdf.struct('Document');
    this.pdf.addStructure(this.#root);
  }

  /** Text of a kind that a screen reader tells from others. */
  say(kind: string, text: string, options: Saying = {}): void {
    const { size = 10, strong = false, above = 0, language } = options;
    this.#root.add(
      this.pdf.struct(kind, language ? { lang: language } : {}, () => {
        if (above > 0 && this.pdf.y > MARGIN) this.pdf.y += above;
        this.pdf
          .font(strong ? 'bold' : 'plain')
          .fontSize(size)
          .text(text, MARGIN, undefined, { paragraphGap: 4 });
      }),
    );
  }

  /** A heading does not stand alone at the end of a page. */
  heading(kind: string, text: string, size: number): void {
    if (this.pdf.y > this.pdf.page.height - 3 * MARGIN) this.pdf.addPage();
    this.say(kind, text, { size, strong: true, above: 12 });
  }

  block(block: Block): void {
    if (typeof block === 'string') for (const line of paragraphsOf(block)) this.say('P', line);
    else if (!isTable(block))
      for (const line of paragraphsOf(block.text)) this.say('P', line, { language: block.language });
    else if ([...block.columns, ...block.rows.flat()].every((cell) => cell.length <= LONGEST_CELL))
      this.#table(block);
    else this.#records(block);
  }

  #table({ caption, columns, rows }: Table): void {
    this.say('P', caption, { strong: true });
    this.pdf.font('plain').fontSize(9);
    this.pdf.x = MARGIN;
    this.pdf.table({
      structParent: this.#root,
      defaultStyle: { padding: 4, border: 0.5 },
      rowStyles: (row) => (row === 0 ? { backgroundColor: '#eeeeee', type: 'TH', scope: 'Column' } : {}),
      data: [columns, ...rows].map((row) => row.map((cell) => cell || '—')),
    } as Parameters<Pdf['table']>[0]);
    this.pdf.x = MARGIN;
    this.pdf.y += 8;
  }

  /** What does not fit into cells: each row under the names of its columns. */
  #records({ caption, columns, rows }: Table): void {
    this.say('P', caption, { strong: true });
    for (const row of rows)
      row.forEach((cell, index) => {
        for (const line of paragraphsOf(cell))
          this.say('P', `${columns[index]}: ${line}`, { above: index === 0 ? 6 : 0 });
      });
  }

  /** On every page, and no part of what is read aloud. */
  footers(): void {
    const { pdf, document } = this;
    const say = words[document.language];
    const { start, count } = pdf.bufferedPageRange();
    for (let page = start; page < start + count; page++) {
      pdf.switchToPage(page);
      // Writing below the margin would begin another page.
      pdf.page.margins.bottom = 0;
      pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] } as never);
      pdf.font('plain').fontSize(7);
      const [width, top] = [pdf.page.width - 2 * MARGIN, pdf.page.height - FOOTER_FROM_BELOW];
      const options = { width, lineBreak: false, ellipsis: true };
      pdf.text(`${say.digest}: ${document.digest}`, MARGIN, top, options);
      pdf.text(`${say.asOf} ${document.asOf}`, MARGIN, top + 10, options);
      pdf.text(say.page(page - start + 1, count), MARGIN, top + 10, { ...options, align: 'right' });
      pdf.endMarkedContent();
    }
  }

  end(): Pdf {
    this.#root.end();
    this.footers();
    this.pdf.end();
    return this.pdf;
  }
}

/** A file for paper and for screen readers: tagged (PDF/UA), with its language, title and fonts. */
export const pdfOf = (document: PrintedDocument): NodeJS.ReadableStream => {
  const { language, title, subtitle, facts, sections, signatures, digest, asOf, position } = document;
  const say = words[language];
  const sheet = new Sheet(document);
  sheet.say('H1', title, { size: 18, strong: true });
  if (subtitle) for (const line of paragraphsOf(subtitle)) sheet.say('P', line, { size: 11 });
  facts.forEach(([name, value], index) =>
    sheet.say('P', `${name}: ${value}`, { above: index === 0 ? 8 : 0 }),
  );
  for (const { heading, blocks } of sections) {
    sheet.heading('H2', heading, 13);
    for (const block of blocks) sheet.block(block);
  }
  if (signatures.length > 0) {
    sheet.heading('H2', say.signatures, 13);
    for (const one of signatures)
      sheet.say('P', `${one.of}: ${one.signed ?? `${say.unsigned} ____________________`}`, { above: 14 });
  }
  sheet.say('P', `${say.digest}: ${digest}`, { size: 8, above: 20 });
  sheet.say('P', `${say.asOf} ${asOf}. ${say.position} ${position}.`, { size: 8 });
  return sheet.end();
};
