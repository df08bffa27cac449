import { platformContracts } from '#platform/contracts';
import { Entry } from '../reader/entry.ts';
import { writeAsFarAsPossible } from './writing.ts';

const entry = (position: number): Entry =>
  new Entry({ ledger: 'ec.co.agreement', position, leaf: '{}' }, platformContracts);
const writer = { query: () => Promise.resolve({ rows: [], rowCount: 0 }) } as never;

it.each([RangeError, TypeError])(
  'an event of which no row can be made (%p) stops its ledger, and those before it are written',
  async (Failure) => {
    const written: number[] = [];
    const found = await writeAsFarAsPossible(writer, [0, 1, 2, 3, 4].map(entry), (some) => {
      if (some.some(({ position }) => position >= 3)) throw new Failure('of the data');
      written.push(...some.map(({ position }) => position));
      return Promise.resolve();
    });
    expect(found).toMatchObject({ code: 'projection.not-writable', entry: { position: 3 } });
    expect(written).toEqual([0, 1, 2]);
  },
);
