import type { Readable } from 'node:stream';
import { formatPositions, type Form, type Made } from '#platform/http';
import type { PrintedDocument } from './document.ts';
import { htmlOf } from './html.ts';
import { pdfOf } from './pdf.ts';

/** Of what is read in no ledger. */
const NOWHERE = '—';

/**
 * What a route answers, as a page (`text/html`) and as a file (`application/pdf`), in Spanish or English by `Accept-Language`:
 * `@AlsoAs(...printed(describe))`.
 * @param describe what stands on the page, made of the answer alone
 */
export const printed = <Body>(
  describe: (body: Body, page: Pick<PrintedDocument, 'language' | 'position'>) => PrintedDocument,
): Form<Body>[] => {
  const described = ({ body, language, positions = {} }: Made<Body>): PrintedDocument =>
    describe(body, { language, position: formatPositions(positions) || NOWHERE });
  const common = { inline: true, inLanguages: true, showsPositions: true } as const;
  return [
    {
      ...common,
      answer: {
        mediaType: 'text/html',
        schema: { type: 'string', description: 'A page to print, in the language that is preferred' },
        example: '<!doctype html>\n<html lang="es">…',
      },
      extension: 'html',
      make: (made) => Buffer.from(htmlOf(described(made))),
    },
    {
      ...common,
      answer: {
        mediaType: 'application/pdf',
        schema: {
          type: 'string',
          contentMediaType: 'application/pdf',
          description: 'The same, as a tagged PDF (PDF/UA)',
        },
        example: '%PDF-1.7 …',
      },
      extension: 'pdf',
      make: (made) => pdfOf(described(made)) as Readable,
    },
  ];
};
