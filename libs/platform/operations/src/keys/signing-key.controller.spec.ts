import { handle, MemoryEventStore, type Decide } from '#platform/event-store';
import type { Command, CommandMeta, DomainEvent } from '#platform/kernel';
import { signingKey } from '#platform/messaging';
import { SigningKeyController } from './signing-key.controller.ts';

const asking = (commandId: string): CommandMeta => ({
  caller: { subject: 'operator', agency: 'ec-node' },
  country: 'EC',
  commandId,
  now: '2026-03-01T12:00:00.000000Z',
});

describe('a change of the signing key', () => {
  const store = new MemoryEventStore();
  let made = 0;
  const keyring = { create: () => ({ keyId: `k-${++made}`, vkey: `vkey ${made}` }) };
  const commands = {
    execute: ({ decider, id, command, options }: Decide<unknown, Command, DomainEvent>) =>
      handle(store, decider, id, command, options),
  };
  const controller = new SigningKeyController(keyring as never, store, commands as never);

  it('asked for again is the first one', async () => {
    const first = await controller.rotate({ reason: 'yearly' }, asking('once'));
    expect((await controller.rotate({ reason: 'yearly' }, asking('once'))).body).toEqual(first.body);
    expect(made).toBe(1);
  });

  it('is never answered with what the same id got elsewhere', async () => {
    await store.append({
      stream: 'crossing-1',
      expected: 'none',
      events: [{ type: 'CrossingRecorded', data: {} }],
      command: { id: 'used', fingerprint: 'of a crossing' },
      reply: { crossing: 'somebody’s' },
    });
    await expect(controller.rotate({ reason: 'yearly' }, asking('used'))).rejects.toMatchObject({
      name: 'CommandReused',
    });
    expect((await store.load(`${signingKey.category}-EC`)).version).toBe(1);
  });
});
