import { agreementContracts, type AgreementPublished } from '#contracts/agreement';
import { assemble, type Recorded } from '#platform/contracts';
import { MemoryEventStore } from '#platform/event-store';
import { evolve } from '#platform/kernel';
import { sampleOf } from '../../../../test/contracts.ts';
import { agreementDisclosures } from './disclosure.ts';
import { actsIn, rowsAfter } from './fixtures/ledgers.ts';
import { sideOf } from './fixtures/sides.ts';
import { instrumentUpcasters, type InstrumentEvent } from './instrument.events.ts';
import { instrument } from './instrument.ts';

const { parse, upcast } = assemble([agreementContracts]);

/** An event as it was stored when its version was new. */
const stored = (type: string): AgreementPublished => {
  const parsed = parse(JSON.stringify(sampleOf(type)));
  if ('code' in parsed) throw new Error(parsed.detail);
  return upcast(parsed.event) as AgreementPublished;
};

describe('a signature that was told when its representative was called the signatory', () => {
  it('is the same act in the read model as one that is told today', () => {
    const [first, second] = ['v1', 'v2'].map((version) =>
      actsIn(rowsAfter([stored(`vecindad.agreement.signed.${version}`)])),
    );
    expect(first).toEqual(second);
    expect(first).toMatchObject([{ data: { representative: 'Ministro de Relaciones Exteriores' } }]);
    expect(first![0]!.data).not.toHaveProperty('signatory');
  });
});

describe('what was told before parts and articles could be named', () => {
  it.each(['extension-noted', 'suspended', 'resumed'])('%s is an act about the whole', (name) => {
    const told = sampleOf(`vecindad.agreement.${name}.v1`);
    const [act] = actsIn(rowsAfter([stored(`vecindad.agreement.${name}.v1`)]));
    expect(act).toMatchObject({ type: name, data: told.data });
    expect(act!.data).not.toHaveProperty('part');
    expect(act!.data).not.toHaveProperty('articles');
  });
});

describe('a signature that an earlier program recorded at home', () => {
  const ecuador = sideOf('EC', 'CO');
  const { representative, ...rest } = ecuador.signed('ec-1').data as { representative: string };
  const recorded = { type: 'InstrumentSigned', data: { ...rest, signatory: representative } };

  const history = async (): Promise<InstrumentEvent[]> => {
    const store = new MemoryEventStore(instrumentUpcasters);
    await store.append({
      stream: 'instrument-1',
      expected: 'none',
      events: [ecuador.proposed(), recorded],
    });
    return (await store.load('instrument-1')).events as unknown as InstrumentEvent[];
  };

  it('is known to the decider as one that is recorded today', async () =>
    expect(evolve(instrument, instrument.initial, await history())).toEqual(
      evolve(instrument, instrument.initial, [ecuador.proposed(), ecuador.signed('ec-1')]),
    ));

  it('is told in the version of today, where it had not been told yet', async () => {
    const [, signed] = await history();
    const told = agreementDisclosures.InstrumentSigned(signed as unknown as Recorded<never>);
    expect(told).toMatchObject({
      type: 'vecindad.agreement.signed.v2',
      data: { version: 'ec-1', representative },
    });
  });
});
