import 'reflect-metadata';
import { Body, Controller, Inject, Module, Param, Post } from '@nestjs/common';
import request from 'supertest';
import { Entity, PrimaryColumn, Column } from 'typeorm';
import { Asking, declarePermissions } from '#platform/access';
import { nothing, type PublishedEvent } from '#platform/contracts';
import { EVENT_STORE, handle, type EventStore } from '#platform/event-store';
import { Answer, Text } from '#platform/http';
import type { Command, CommandMeta, Decider, DomainEvent } from '#platform/kernel';
import { abideBy } from '#platform/kernel';
import { MemoryRows, projection } from '#platform/projection';
import { partsOf, tellingOf, type Slice } from '#platform/slice';
import { slices } from '#slices';
import { NodeInMemory } from './node-in-memory.ts';
import { forgottenIn } from './slice-check.ts';

/** How much two countries have to do with one another: what both capabilities publish, in a table of its own. */
@Entity('ties')
class Tie {
  @PrimaryColumn('text') ledger!: string;
  @Column('bigint') posts!: number;
  @Column('bigint') signatures!: number;
}

const ties = projection<PublishedEvent>('ties', {
  version: 1,
  tables: [Tie],
  migrations: [],
  on: {
    'vecindad.crossing.post-registered.v1': (rows, { ledger }) => rows.add(Tie, { ledger }, { posts: 1 }),
    'vecindad.agreement.signed.v2': (rows, { ledger }) => rows.add(Tie, { ledger }, { signatures: 1 }),
  },
});

/** A capability that is a read model over what two others publish, and nothing else. */
const onlyReads: Slice = { name: 'ties', view: { models: [ties] } };

type Noted = DomainEvent<'RemarkNoted', { readonly remark: string }>;
type Note = Command<'NoteRemark', { readonly remark: string }>;

const remarks: Decider<{ readonly noted: readonly string[] }, Note, Noted> = {
  category: 'remark',
  initial: { noted: [] },
  decide: {
    NoteRemark: ({ data, meta, type }, { noted }) => {
      abideBy({ data, meta, type }, { noted }, [
        () => (noted.length > 0 ? { code: 'remark.noted-before', facts: {} } : undefined),
      ]);
      return [{ type: 'RemarkNoted', data }];
    },
  },
  evolve: { RemarkNoted: ({ noted }, { data }) => ({ noted: [...noted, data.remark] }) },
};

const { permissions, Allow } = declarePermissions({ 'remark:note': ['border-officer'] });

class RemarkBody {
  @Text({ max: 100 }) remark!: string;
}

@Controller('v1/remarks')
class RemarkController {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  @Post(':id')
  @Allow('remark:note')
  async note(
    @Param('id') id: string,
    @Body() { remark }: RemarkBody,
    @Asking() meta: CommandMeta,
  ): Promise<Answer<object>> {
    await handle(this.store, remarks, id, { type: 'NoteRemark', data: { remark }, meta });
    return new Answer({ id }, { status: 201 });
  }
}

@Module({ controllers: [RemarkController] })
class RemarksModule {}

/** A capability that is commands, and tells nobody of them. */
const onlyCommands: Slice = {
  name: 'remarks',
  disclosures: { RemarkNoted: nothing },
  permissions,
  problems: {
    'remark.noted-before': {
      status: 409,
      en: 'A remark stands already.',
      es: 'Ya consta una observación.',
    },
  },
  node: { module: RemarksModule },
};

const all = [...slices, onlyReads, onlyCommands];

describe('a capability that is a read model over two others', () => {
  it('is whole with that alone', () =>
    expect(forgottenIn(onlyReads, { sources: [], exported: [ties] }, all)).toEqual([]));

  it('reads the channels of both, and is kept at the view and nowhere else', () => {
    expect([...ties.channels].sort()).toEqual(['agreement', 'crossing']);
    expect(partsOf(all, 'view').models).toContain(ties);
    expect(partsOf(all, 'node').models).not.toContain(ties);
    expect(tellingOf(all).disclosures).toEqual(tellingOf([...slices, onlyCommands]).disclosures);
  });

  it('records what both tell', () => {
    const rows = new MemoryRows();
    const told = (type: string, ledger: string): PublishedEvent =>
      ({ type, ledger, data: {} }) as unknown as PublishedEvent;
    for (const event of [
      told('vecindad.crossing.post-registered.v1', 'ec.co.crossing'),
      told('vecindad.agreement.signed.v2', 'ec.co.agreement'),
    ])
      rows.fold(ties, event);
    expect(rows.of(Tie)).toEqual([
      { ledger: 'ec.co.crossing', posts: 1 },
      { ledger: 'ec.co.agreement', signatures: 1 },
    ]);
  });
});

describe('a capability that is commands', () => {
  const node = new NodeInMemory(onlyCommands);
  let url: string;
  beforeAll(async () => (url = await node.open()));
  afterAll(() => node.close());

  it('is whole with them alone', () =>
    expect(forgottenIn(onlyCommands, { sources: [], exported: [remarks] }, all)).toEqual([]));

  it('takes one, refuses another in its own words, and keeps what was told', async () => {
    const note = (remark: string, key: string) =>
      request(url).post('/v1/remarks/r-1').set('idempotency-key', key).send({ remark });
    expect((await note('la báscula no funciona', 'one')).status).toBe(201);
    expect((await note('la báscula no funciona', 'one')).status).toBe(201);
    const again = await note('otra', 'two');
    expect([again.status, again.body.code, again.body.detail]).toEqual([
      409,
      'remark.noted-before',
      'Ya consta una observación.',
    ]);
    expect((await node.events('remark')).map(({ data }) => data)).toEqual([
      { remark: 'la báscula no funciona' },
    ]);
  });

  it('of which nothing leaves the country, as it says', () =>
    expect(tellingOf(all).disclosures['RemarkNoted']).toBe(nothing));

  it('and all is kept at home: with the node’s own where it has no channel, with its first channel’s where it has', () => {
    expect(tellingOf(all).keptIn).not.toHaveProperty('RemarkNoted');
    expect(tellingOf(all).keptIn).toMatchObject({ CrossingRecorded: 'crossing', SigningKeyRotated: 'keys' });
  });
});
