/** Files of other kinds that a statistics office or a spreadsheet writes, and how to save them so that they can be read. */
const asCsv = 'open it there and save it as CSV (UTF-8)';
const unpack = 'unpack it, and name the file inside';

interface Kind {
  readonly is: string;
  readonly then: string;
  /** Whether bytes of the beginning (as Latin-1 text, so that one character is one byte) are of this kind. */
  readonly begins: (head: string) => boolean;
}

const starts =
  (...signatures: readonly string[]) =>
  (head: string): boolean =>
    signatures.some((signature) => head.startsWith(signature));

/** An archive's members' names stand in it as they are. */
const zipWith =
  (pattern: RegExp) =>
  (head: string): boolean =>
    head.startsWith('PK\x03\x04') && pattern.test(head);

const markup = (head: string): string =>
  head
    .replace(/\0/g, '')
    .replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)?\s*/, '')
    .slice(0, 4096);

const kinds: readonly Kind[] = [
  { is: 'an OpenDocument spreadsheet (.ods)', then: asCsv, begins: zipWith(/opendocument\.spreadsheet/) },
  {
    is: 'an Excel workbook (.xlsx)',
    then: asCsv,
    begins: zipWith(/\bxl\/|\[Content_Types\]\.xml|_rels\/\.rels/),
  },
  { is: 'a ZIP archive', then: unpack, begins: starts('PK\x03\x04', 'PK\x05\x06') },
  { is: 'an old Excel workbook (.xls)', then: asCsv, begins: starts('\xD0\xCF\x11\xE0', '\x09\x08') },
  {
    is: 'an Excel workbook kept as XML',
    then: asCsv,
    begins: (head) => /^<\?xml[^]*?(?:excel:spreadsheet|office:spreadsheet)/i.test(markup(head)),
  },
  {
    is: 'a web page (HTML), as some sites give out for .xls',
    then: `it is no spreadsheet: ${asCsv.replace('there', 'in a spreadsheet')}`,
    begins: (head) =>
      /^(?:<!--[^]*?-->\s*)?<(?:!doctype html|html|head|body|table|meta|style)\b/i.test(markup(head)),
  },
  {
    is: 'XML',
    then: asCsv.replace('there', 'in a spreadsheet'),
    begins: (head) => /^<\?xml\b/i.test(markup(head)),
  },
  {
    is: 'an SPSS file',
    then: 'export it in SPSS as CSV, with value labels in place of codes',
    begins: (head) => starts('$FL2', '$FL3')(head) || /SPSS PORT FILE/.test(head.slice(0, 500)),
  },
  {
    is: 'a Stata file',
    then: 'export it in Stata with: export delimited using esi.csv (value labels, not codes)',
    // Releases before 117 begin with their number, the byte order and a one.
    begins: (head) =>
      head.startsWith('<stata_dta>') ||
      (/^[i-s]/.test(head) && starts('\x01\x01\0', '\x02\x01\0')(head.slice(1))),
  },
  {
    is: 'a SAS file',
    then: 'export it in SAS as CSV, with formatted values',
    begins: (head) => /^\0{12}\xC2\xEA\x81\x60/.test(head) || head.startsWith('HEADER RECORD*******LIBRARY'),
  },
  {
    is: 'an R data file',
    then: 'write it in R with: write.csv(x, "esi.csv", row.names = FALSE)',
    begins: (head) => starts('RDX2\n', 'RDX3\n', 'X\n\0\0\0\x02', 'X\n\0\0\0\x03')(head),
  },
  { is: 'a Parquet file', then: 'write it as CSV', begins: starts('PAR1') },
  {
    is: 'a Microsoft Access database',
    then: 'export its table as CSV',
    begins: starts('\0\x01\0\0Standard Jet DB', '\0\x01\0\0Standard ACE DB'),
  },
  { is: 'an SQLite database', then: 'export its table as CSV', begins: starts('SQLite format 3\0') },
  { is: 'a PDF', then: 'look for the CSV that INEC publishes beside it', begins: starts('%PDF') },
  { is: 'a text document (RTF)', then: asCsv.replace('there', 'in a spreadsheet'), begins: starts('{\\rtf') },
  { is: 'a 7-Zip archive', then: unpack, begins: starts('7z\xBC\xAF\x27\x1C') },
  { is: 'a RAR archive', then: unpack, begins: starts('Rar!\x1A\x07') },
  { is: 'compressed by bzip2', then: unpack, begins: (head) => /^BZh[1-9]/.test(head) },
  { is: 'compressed by xz', then: unpack, begins: starts('\xFD7zXZ\0') },
  { is: 'compressed by Zstandard', then: unpack, begins: starts('\x28\xB5\x2F\xFD') },
  { is: 'a picture', then: 'the register is a table', begins: starts('\x89PNG', '\xFF\xD8\xFF', 'GIF8') },
  { is: 'UTF-32 text', then: 'save it as UTF-8', begins: starts('\xFF\xFE\0\0', '\0\0\xFE\xFF') },
  {
    is: 'JSON',
    then: 'the register is read as CSV: write it as one',
    begins: (head) => /^\s*[[{]\s*["{[]/.test(head),
  },
  {
    is: 'a tar archive',
    then: unpack,
    begins: (head) => head.slice(257, 262) === 'ustar',
  },
];

/** dBase writes its version, a date, sizes and zeros: told by all of them, as no single byte tells it. */
const isDbase = (head: Buffer): boolean =>
  head.length > 32 &&
  [0x03, 0x30, 0x31, 0x83, 0x8b, 0xf5].includes(head[0]!) &&
  head[2]! >= 1 &&
  head[2]! <= 12 &&
  head[3]! >= 1 &&
  head[3]! <= 31 &&
  (head.readUInt16LE(8) - 1) % 32 === 0;

/** What a file is that is no text, and what to do with it; nothing for text. */
export const strangerIn = (head: Buffer): string | undefined => {
  const text = head.toString('latin1');
  const kind = kinds.find(({ begins }) => begins(text));
  if (kind) return `${kind.is}: ${kind.then}`;
  return isDbase(head)
    ? 'a dBase table (.dbf): open it in a spreadsheet and save it as CSV (UTF-8)'
    : undefined;
};
