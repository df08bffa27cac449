import { Type } from 'typebox';
import { contractsOf, type EventsOf, type EventTable } from './contract.ts';
import { assemble, platformContracts } from './contracts.ts';
import { flag, oneOf, text } from './schema.ts';

const channel = { name: 'ferry', to: ['neighbour'] } as const;

const sailed = {
  title: 'Ferry sailed',
  description: 'A ferry has left its side.',
  schema: Type.Object({ ferry: text(20), to: oneOf('ec', 'co'), full: Type.Optional(flag) }),
};
const events = { 'vecindad.ferry.sailed.v1': sailed } satisfies EventTable;

type Sailed = EventsOf<typeof events>;

const leafOf = (data: Sailed['data'] | object, type = 'vecindad.ferry.sailed.v1'): string =>
  JSON.stringify({
    specversion: '1.0',
    id: 'ec.co.ferry/3',
    source: 'urn:vecindad:ec',
    type,
    subject: 'ferry-1',
    time: '2026-03-01T14:05:09.123456Z',
    occurredat: '2026-03-01T09:05:00-05:00',
    datacontenttype: 'application/json',
    ledger: 'ec.co.ferry',
    ledgerposition: '3',
    data,
  });

describe('what a process knows of published events', () => {
  const contracts = assemble([contractsOf(channel, events)]);

  it('is what its capabilities bring, and what the platform itself tells', () => {
    expect(contracts.channels.map(({ name }) => name)).toEqual(['ferry', 'keys', 'receipts', 'anchors']);
    expect(contracts.ledgers.from('CO')).toEqual([
      'co.ec.ferry',
      'co.all.keys',
      'co.ec.receipts',
      'co.all.anchors',
    ]);
    expect(contracts.parse(leafOf({ ferry: 'San Lorenzo', to: 'co' }))).toHaveProperty('event');
    expect(contracts.parse(leafOf({ ferry: 'San Lorenzo', to: 'pe' }))).toMatchObject({
      code: 'contract.invalid-data',
    });
  });

  it('is nothing of another capability, whatever another process knows', () => {
    expect(platformContracts.parse(leafOf({ ferry: 'San Lorenzo', to: 'co' }))).toMatchObject({
      code: 'contract.unknown-type',
    });
    expect(platformContracts.ledgers.all).not.toContain('ec.co.ferry');
  });

  it('is nobody’s to change', () => {
    expect(() => Object.assign(contracts, { parse: platformContracts.parse })).toThrow(TypeError);
    expect(() => Object.assign(contracts.upcasters, { 'vecindad.ferry.sailed.v1': () => null })).toThrow(
      TypeError,
    );
  });

  it('has one contract of a type', () => {
    const ferry = contractsOf(channel, events);
    expect(() => assemble([ferry, ferry])).toThrow('vecindad.ferry.sailed.v1 has two contracts');
  });

  it.each(['vecindad.bridge.sailed.v1', 'com.example.sailed.v1', 'vecindad.ferry.sailed'])(
    'has no %s in the channel of ferries: a type names its channel',
    (type) => expect(() => assemble([contractsOf(channel, { [type]: sailed })])).toThrow(type),
  );
});

it('an event’s type follows from its schema: what does not keep it does not compile', () => {
  const told: Sailed['data'] = { ferry: 'San Lorenzo', to: 'co' };
  // @ts-expect-error: one of these, and readers take no other
  const elsewhere: Sailed['data'] = { ferry: 'San Lorenzo', to: 'pe' };
  // @ts-expect-error: what is required
  const nameless: Sailed['data'] = { to: 'co' };
  const { validate } = assemble([contractsOf(channel, events)]);
  const found = [told, elsewhere, nameless].map((data) =>
    validate({ type: 'vecindad.ferry.sailed.v1', data }),
  );
  expect(found.map((errors) => errors?.[0]?.field)).toEqual([undefined, 'to', 'ferry']);
});
