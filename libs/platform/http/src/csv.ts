import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { Form } from './forms.ts';

/** What stands in a cell; nothing is an empty one, several words stand in one with blanks between them. */
export type Cell = string | number | boolean | readonly string[] | null | undefined;

/** By its name, which is for good, what of a row stands in a column. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

/** Columns of what stands in a row under these names. */
export const members = <Row>(
  ...names: readonly { [Name in keyof Row]-?: Row[Name] extends Cell ? Name : never }[keyof Row][]
): Columns<Row> => Object.fromEntries(names.map((name) => [name, (row: Row) => row[name] as Cell]));

/**
 * A spreadsheet program takes a text for a formula by its first character: an apostrophe before it makes it text (OWASP, *CSV
 * injection*); `escape_formulas` does that for `= + - @`, tab and carriage return. Done for line feed and the apostrophe too, so that whoever takes one
 * apostrophe away has what was there.
 */
const asText = (text: string): string => (/^['\n]/.test(text) ? `'${text}` : text);

const cellOf = (cell: Cell): string | number | boolean | null | undefined =>
  Array.isArray(cell) ? cell.join(' ') : (cell as Exclude<Cell, readonly string[]>);

/**
 * A list as RFC 4180 has it, in UTF-8: a header row, then a row each, of all pages. `Accept: text/csv; bom=present` puts a byte order mark before
 * it, by which Excel knows UTF-8.
 * @param rows of a page
 */
export const csv = <Body, Row>(
  rows: (body: Body) => readonly Row[],
  columns: Columns<Row>,
  paged?: Form<Body>['paged'],
): Form<Body> => {
  const names = Object.keys(columns);
  return {
    answer: {
      mediaType: 'text/csv',
      schema: {
        type: 'string',
        description: `RFC 4180, with a header row: ${names.join(', ')}. A text that begins with = + - @ ' or a control character has an apostrophe before it.`,
      },
      example: `${names.join(',')}\r\n`,
    },
    extension: 'csv',
    paged,
    make: ({ pages, parameters }) => {
      const records = async function* (): AsyncGenerator<readonly unknown[]> {
        for await (const page of pages())
          for (const row of rows(page)) yield names.map((name) => cellOf(columns[name]!(row)));
      };
      const text = stringify({
        bom: parameters['bom'] === 'present',
        header: true,
        columns: names,
        record_delimiter: 'windows',
        // Of line ends it quotes the one that ends records; readers take any for one.
        quoted_match: /[\r\n]/,
        escape_formulas: true,
        cast: { boolean: String, string: asText },
      });
      return pipeline(Readable.from(records()), text, () => undefined);
    },
  };
};
