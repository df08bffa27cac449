import type { InstrumentProposedV1 } from '#contracts/agreement';
import { contracts, sampleOf } from '../../../test/contracts.ts';

const { parse } = contracts;
const sample = sampleOf('vecindad.agreement.proposed.v1') as InstrumentProposedV1;
const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

describe('what a neighbour tells beyond the contract', () => {
  it('is not told on: nothing stands under a name that readers make something of themselves', () => {
    const { data } = sample;
    const text = { ...data.text, signedBy: ['EC', 'PE'] };
    const more = { ...data, text, id: 'ec-acuerdo-amplio-1998', suspended: { by: 'EC' } };
    const told = parse(JSON.stringify({ ...sample, data: more }));
    expect(told).toEqual({ event: sample });
  });

  it.each([21, 4_000, 400_000])('and nested %i levels deep is malformed', (levels) => {
    const leaf = JSON.stringify({ ...sample, data: { ...sample.data, more: 0 } });
    const told = parse(leaf.replace('"more":0', `"more":${nested(levels)}`));
    expect(told).toMatchObject({ code: 'contract.malformed' });
  });

  it('is malformed where it names what it answers by no text', () =>
    expect(parse(JSON.stringify({ ...sample, inresponseto: { to: 1 } }))).toMatchObject({
      code: 'contract.malformed',
    }));
});
