export { fact, nameOf } from './document.ts';
export type { Block, PrintedDocument, Quoted, Section, SignatureLine, Table } from './document.ts';
export { printed } from './forms.ts';
export { htmlOf } from './html.ts';
