import { inOneLine } from '#platform/kernel';

/** A whole number as people read it: `12,345`. */
export const inDigits = (value: number): string => value.toLocaleString('en-US');

/** Rows in columns: texts to the left, numbers to the right. */
export const table = (rows: readonly (readonly (string | number)[])[], indent = '  '): string[] => {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? inDigits(cell) : inOneLine(cell))),
  );
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  return cells.map((row) =>
    (
      indent +
      row
        .map((cell, column) =>
          rows.some((other) => typeof other[column] === 'number')
            ? cell.padStart(widths[column]!)
            : cell.padEnd(widths[column]!),
        )
        .join('  ')
    ).trimEnd(),
  );
};
