import { audienceOf, countries, audiences, audiencesOf, type Audience, type Country } from '#platform/kernel';
import type { Channel } from './channels.ts';
import type { Contract } from './contract.ts';
import type { Contracts } from './contracts.ts';
import { localTime, text } from './schema.ts';

/** AsyncAPI 3.0, as far as it is written here. */
export type AsyncApi = Readonly<Record<string, unknown>>;

/** Part of it. */
type Part = object;

/** Who may write a channel for this audience. */
const writersFor = ({ to }: Channel, audience: Audience): readonly Country[] =>
  countries.filter((country) => to.some((whom) => audiencesOf(country, whom).includes(audience)));

/** `vecindad.crossing.recorded.v1` as a component's name: `CrossingRecordedV1`. */
const nameOf = (type: string): string =>
  type
    .replace(/^vecindad\./, '')
    .split(/[.-]/)
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('');

const ref = (...path: string[]): Part => ({ $ref: `#/${path.join('/')}` });
const described = (description: string, schema: Part): Part => ({ ...schema, description });

const envelope: Part = {
  type: 'object',
  description: 'CloudEvents 1.0, structured JSON. The record’s exact bytes are a leaf of the ledger’s tree.',
  required: [
    'specversion',
    'id',
    'source',
    'type',
    'subject',
    'time',
    'occurredat',
    'datacontenttype',
    'ledger',
    'ledgerposition',
    'data',
  ],
  properties: {
    specversion: { const: '1.0' },
    id: described('`<ledger>/<ledgerposition>`', text()),
    source: described('The country’s node', {
      type: 'string',
      enum: countries.map((country) => `urn:vecindad:${audienceOf(country)}`),
    }),
    type: text(),
    subject: described(
      'What it is about: a stream’s name, or one drawn where a person stands behind it',
      text(),
    ),
    time: described('When it was recorded, by the node’s clock; UTC, microseconds', {
      type: 'string',
      format: 'date-time',
    }),
    occurredat: described(
      'When it happened, by the clock of the post; a date where no more is held',
      localTime,
    ),
    datacontenttype: { const: 'application/json' },
    ledger: described('`<from>.<audience>.<channel>`', text()),
    ledgerposition: described('Leaf index from 0, in decimal', {
      type: 'string',
      pattern: '^(0|[1-9]\\d*)$',
    }),
    legalbasis: described('Instrument and article under which it is shared', text(500)),
    inresponseto: described('The `id` of the published event that this one answers', text()),
  },
};

const seal = {
  name: 'seal',
  title: 'Seal',
  summary:
    'The country’s signed checkpoint behind every batch: the ledger’s root at this size. Where nothing is said, one each quarter of an hour says that.',
  description:
    'A C2SP checkpoint (tlog-checkpoint over signed-note, Ed25519) with an extension line `asof <instant>`. Its first byte is not `{`, which tells it from an event.',
  contentType: 'text/plain; charset=utf-8',
  payload: { type: 'string' },
};

const message = ({ type, title, description }: Contract, superseded: boolean): Part => ({
  name: type,
  title,
  summary: superseded ? `${description} An earlier version: still read, no longer sent.` : description,
  contentType: 'application/cloudevents+json; charset=utf-8',
  payload: {
    allOf: [
      ref('components', 'schemas', 'PublishedEvent'),
      {
        type: 'object',
        properties: { type: { const: type }, data: ref('components', 'schemas', nameOf(type)) },
      },
    ],
  },
});

const named = <T, V>(items: readonly T[], entry: (item: T) => readonly [string, V]): Record<string, V> =>
  Object.fromEntries(items.map(entry));

/** What the countries tell each other, as an AsyncAPI 3.0 document: a channel for each ledger's audience and channel. */
export const asyncApiOf = ({ channels, byType, upcasters }: Contracts): AsyncApi => {
  const contracts = [...byType.values()];
  const ledgers = channels.flatMap((channel) =>
    audiences
      .map((audience) => ({
        id: `${audience}-${channel.name}`,
        audience,
        channel: channel.name,
        writers: writersFor(channel, audience).map(audienceOf),
      }))
      .filter(({ writers }) => writers.length > 0),
  );
  const messagesOf = (channel: string): string[] => [
    ...contracts.filter((contract) => contract.channel === channel).map(({ type }) => nameOf(type)),
    'Seal',
  ];
  const operation = (action: 'send' | 'receive', summary: string) => (ledger: (typeof ledgers)[number]) =>
    [
      `${action}-${ledger.id}`,
      {
        action,
        summary,
        channel: ref('channels', ledger.id),
        security: [ref('components', 'securitySchemes', 'broker')],
        messages: messagesOf(ledger.channel).map((name) => ref('channels', ledger.id, 'messages', name)),
      },
    ] as const;
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Vecindad: published events',
      version: '1',
      description:
        'What Ecuador, Colombia and Peru tell each other about their common borders. A topic carries one ledger: events and, behind every batch, the seal that vouches for them.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    defaultContentType: 'application/cloudevents+json; charset=utf-8',
    channels: named(ledgers, ({ id, audience, channel, writers }) => [
      id,
      {
        address: `vecindad.{from}.${audience}.${channel}`,
        title: `${channel}, told to ${audience === 'all' ? 'all' : audience.toUpperCase()}`,
        parameters: { from: { description: 'The country that tells it', enum: writers } },
        messages: named(messagesOf(channel), (name) => [name, ref('components', 'messages', name)]),
      },
    ]),
    operations: {
      ...named(ledgers, operation('send', 'The node of `from` tells what it recorded; nobody else may.')),
      ...named(
        ledgers,
        operation('receive', 'Readers verify each batch against its seal before they use it.'),
      ),
    },
    components: {
      securitySchemes: {
        broker: {
          type: 'scramSha512',
          description: 'Each country has its own user, which may write its own topics only.',
        },
      },
      messages: {
        ...named(contracts, (contract) => [
          nameOf(contract.type),
          message(contract, contract.type in upcasters),
        ]),
        Seal: seal,
      },
      schemas: {
        PublishedEvent: envelope,
        ...named(contracts, ({ type, description, schema }) => [nameOf(type), { description, ...schema }]),
      },
    },
  };
};
