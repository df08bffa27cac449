import kafkajs, { type Kafka } from 'kafkajs';
import { countries, topicOf } from '#platform/kernel';
import { contracts } from '../contracts.ts';
import { as, forgedCrossing, keptAside, oneMoreCrossing } from '../client.ts';
import { brokerOf, clientOf, send } from '../environment/kafka.ts';
import { allowed, answersAnybody, joins, read, write } from '../environment/probe.ts';
import type { TestSystem } from '../environment/system.ts';

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;

const users = ['ec', 'co', 'pe', 'shared-view', 'auditor'] as const;
type User = (typeof users)[number];

/** Ledgers down, users across; `rw`, `r-`, `-w` or `--` for who may read and write. */
const table = (cell: (user: User, ledger: string) => string): string =>
  [
    ['', ...users],
    ...contracts.ledgers.all.map((ledger) => [ledger, ...users.map((user) => cell(user, ledger))]),
  ]
    .map((row) =>
      row
        .map((text, column) => text.padEnd(column ? 13 : 18))
        .join('')
        .trimEnd(),
    )
    .join('\n');

const letters = (reads: boolean, writes: boolean): string => (reads ? 'r' : '-') + (writes ? 'w' : '-');

/** As the decision record has it: published per audience. */
const promised = table((user, ledger) => {
  const country = countries.find((one) => one.toLowerCase() === user);
  return country
    ? letters(
        [...contracts.ledgers.to(country), ...contracts.ledgers.from(country)].includes(ledger),
        contracts.ledgers.from(country).includes(ledger),
      )
    : letters(true, false);
});

export const brokerAccess = (the: () => TestSystem): void =>
  describe('access to Kafka, with the credentials that each process really has', () => {
    let system: TestSystem;
    let before: { persons: number; size: number };
    /** One that takes the first answer: a refusal is one. */
    const kafkaAs = (user: string): Kafka => clientOf(brokerOf(system, user), 0);
    const told = 'vecindad.ec.co.crossing';

    /** As a broker's operator could push it, or who has Ecuador's password: everything but a seal. */
    let forged: string;

    beforeAll(async () => {
      system = the();
      before = await oneMoreCrossing(system);
      forged = forgedCrossing(before.size);
      // Here already: that no seal follows is certain only after a while, in which the other tests run.
      await send(brokerOf(system), 'ec.co.crossing', [forged]);
    });

    it('each reads and writes what the matrix says, topic by topic, and nothing else', async () => {
      const found = new Map<string, string>();
      await Promise.all(
        users.map(async (user) => {
          const kafka = kafkaAs(user);
          const group =
            user === 'shared-view' || user === 'auditor' ? `vecindad.${user}` : `vecindad.${user}.`;
          for (const topic of contracts.ledgers.all.map(topicOf)) {
            const reads = await allowed(read(kafka, topic, `${group}probe`));
            const writes = await allowed(write(kafka, topic));
            found.set(`${user} ${topic}`, letters(reads, writes));
          }
        }),
      );
      const matrix = table((user, ledger) => found.get(`${user} ${topicOf(ledger)}`)!);
      expect(matrix).toBe(promised);
    }, 120_000);

    it('Peru does not even see what Ecuador tells Colombia, and cannot write or remove what is Ecuador’s, nor make a topic, its own included', async () => {
      const peru = kafkaAs('pe');
      const admin = peru.admin();
      await admin.connect();
      try {
        const visible = await admin.listTopics();
        expect(visible.filter((topic) => topic.startsWith('vecindad.ec.co.'))).toEqual([]);
        expect(visible).toContain('vecindad.ec.pe.crossing');
        expect(await allowed(admin.fetchTopicMetadata({ topics: [told] }))).toBe(false);
        for (const ledger of contracts.ledgers.from('EC')) {
          expect(await allowed(write(peru, topicOf(ledger)))).toBe(false);
          expect(await allowed(admin.deleteTopics({ topics: [topicOf(ledger)] }))).toBe(false);
        }
        for (const topic of ['vecindad.ec.co.forged', 'vecindad.pe.ec.more', 'vecindad.forged', 'forged'])
          expect(await allowed(admin.createTopics({ topics: [{ topic }] }))).toBe(false);
      } finally {
        await admin.disconnect();
      }
    });

    it('Peru cannot join another’s consumer group, nor change the rules', async () => {
      const peru = kafkaAs('pe');
      const own = 'vecindad.ec.pe.crossing';
      for (const group of [
        'vecindad.ec.inbox',
        'vecindad.co.inbox',
        'vecindad.shared-view',
        'vecindad.auditor',
      ])
        expect([group, await joins(peru, own, group)]).toEqual([group, false]);
      expect(await joins(peru, own, 'vecindad.pe.another')).toBe(true);
      const admin = peru.admin();
      await admin.connect();
      try {
        const more = {
          principal: 'User:pe',
          host: '*',
          permissionType: AclPermissionTypes.ALLOW,
          operation: AclOperationTypes.READ,
          resourceType: AclResourceTypes.TOPIC,
          resourcePatternType: ResourcePatternTypes.LITERAL,
          resourceName: told,
        };
        expect(await allowed(admin.createAcls({ acl: [more] }))).toBe(false);
      } finally {
        await admin.disconnect();
      }
    });

    it('nobody comes in without a user or by a wrong password, at the broker or at its controller', async () => {
      const { KAFKA, KAFKA_CONTROLLER } = system.local.ports;
      const administrator = brokerOf(system).sasl!;
      for (const port of [KAFKA!, KAFKA_CONTROLLER!]) {
        expect(await answersAnybody(port)).toBe(false);
        for (const sasl of [
          { username: 'admin', password: 'admin' },
          { username: 'nobody', password: 'nobody' },
          // The administrator's own password opens the broker, and not its controller.
          ...(port === KAFKA_CONTROLLER ? [administrator] : []),
        ]) {
          const stranger = { brokers: [`127.0.0.1:${port}`], clientId: 'stranger', sasl };
          await expect(clientOf(stranger, 0).admin().connect()).rejects.toThrow(/SASL/);
        }
      }
    });

    it('a forged record that gets there nevertheless has no effect, every reader names it as unsigned, and its operator leaves it out', async () => {
      for (const [app, token] of [
        ['CO', 'operator-co'],
        ['SHARED_VIEW', 'operator-ec'],
        ['AUDITOR', 'operator-ec'],
      ] as const) {
        const operator = as(system, app, token);
        const named = await keptAside(operator, ({ code }) => code === 'record.unsealed');
        expect(named).toMatchObject({ ledger: 'ec.co.crossing', position: before.size });
        expect((await operator(`/v1/quarantine/${named.id}`)).body.record).toBe(forged);
        await operator(`/v1/quarantine/${named.id}/skip`, { body: { reason: 'Nobody signed it' } });
      }
      const { body } = await as(system, 'SHARED_VIEW', 'committee-co')('/v1/traffic');
      expect(body.total.persons).toBe(before.persons);
      // Peru cannot read where it lies.
      const { body: peru } = await as(system, 'PE', 'operator-pe')('/v1/quarantine');
      expect(peru.records).toEqual([]);
    });
  });
