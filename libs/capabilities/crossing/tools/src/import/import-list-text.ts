import type { ImportEntry } from './imports-at-node.ts';
import { table } from '#tools/terminal';

const stateOf = ({ state, replacedBy }: ImportEntry): string =>
  replacedBy === undefined ? state : `${state} by ${replacedBy}`;

/** Imports for the person at the terminal. */
export const importsInText = (imports: readonly ImportEntry[]): string =>
  imports.length === 0
    ? 'no imports\n'
    : `${table([
        ['import', 'state', 'declared', 'from', 'to', 'file', 'rows'],
        ...imports.map((one) => [
          one.id,
          stateOf(one),
          one.declaredAt.slice(0, 16).replace('T', ' '),
          one.from ?? '',
          one.to ?? '',
          one.file,
          one.rows,
        ]),
      ]).join('\n')}\n`;
