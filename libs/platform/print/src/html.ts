import {
  isTable,
  paragraphsOf,
  words,
  type Block,
  type PrintedDocument,
  type Section,
  type Table,
} from './document.ts';

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const text = (of: string): string => of.replace(/[&<>"']/g, (mark) => marks[mark]!);

const STYLE = `
  :root { color-scheme: light; }
  body { font: 1rem/1.5 "DejaVu Serif", Georgia, serif; color: #111; background: #fff; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.2rem; margin-top: 2rem; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; } dt { font-weight: bold; } dd { margin: 0; }
  table { border-collapse: collapse; width: 100%; margin: 1rem 0; } caption { text-align: left; font-weight: bold; padding: .25rem 0; }
  th, td { border: 1px solid #555; padding: .25rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; } th { background: #eee; }
  .line { border-top: 1px solid #111; padding-top: .25rem; margin-top: 3rem; max-width: 24rem; } code { overflow-wrap: anywhere; }
  footer { margin-top: 3rem; border-top: 1px solid #555; font-size: .85rem; }
  @page { margin: 2cm; }
  @media print { body { max-width: none; margin: 0; padding: 0; font-size: 10pt; } tr, .line { break-inside: avoid; } h2 { break-after: avoid; } thead { display: table-header-group; } }
`;

const tableOf = ({ caption, columns, rows }: Table): string => `<table>
<caption>${text(caption)}</caption>
<thead><tr>${columns.map((column) => `<th scope="col">${text(column)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${row.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`).join('\n')}
</tbody>
</table>`;

const paragraphs = (of: string, opening: string): string =>
  paragraphsOf(of)
    .map((line) => `${opening}${text(line)}</p>`)
    .join('\n');

const blockOf = (block: Block): string =>
  typeof block === 'string'
    ? paragraphs(block, '<p>')
    : isTable(block)
      ? tableOf(block)
      : paragraphs(block.text, `<p lang="${text(block.language)}">`);

const sectionOf = ({ heading, blocks }: Section): string =>
  `<section>\n<h2>${text(heading)}</h2>\n${blocks.map(blockOf).join('\n')}\n</section>`;

/** A page for a screen, a screen reader and a printer: nothing moves in it, and it loads nothing. */
export const htmlOf = (document: PrintedDocument): string => {
  const { language, title, subtitle, facts, sections, signatures, digest, asOf, position } = document;
  const say = words[language];
  const signed =
    signatures.length === 0
      ? ''
      : `<section>\n<h2>${say.signatures}</h2>\n${signatures
          .map((one) => `<p class="line">${text(one.of)}<br>${text(one.signed ?? say.unsigned)}</p>`)
          .join('\n')}\n</section>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${text(title)}</h1>
${subtitle ? `<p>${text(subtitle)}</p>` : ''}
<dl>
${facts.map(([name, value]) => `<dt>${text(name)}</dt><dd>${text(value)}</dd>`).join('\n')}
</dl>
${sections.map(sectionOf).join('\n')}
${signed}
</main>
<footer>
<p>${say.digest}: <code>${text(digest)}</code></p>
<p>${say.asOf} ${text(asOf)}. ${say.position} ${text(position)}.</p>
</footer>
</body>
</html>
`;
};
