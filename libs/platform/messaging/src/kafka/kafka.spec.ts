import { consumerRules, producerRules, runRules, sendRules } from './kafka.ts';

/** The behaviour behind these is tested on a real broker; here, that nobody turns one off in passing. */
describe('the rules for kafkajs', () => {
  it('produces without its idempotent producer and without transactions, one request in flight', () => {
    expect(producerRules).toMatchObject({ idempotent: false, maxInFlightRequests: 1 });
    expect(producerRules).not.toHaveProperty('transactionalId');
  });
  it('counts as sent what all in-sync replicas have', () => expect(sendRules.acks).toBe(-1));
  it('never lets Kafka keep a reader’s place', () =>
    expect(runRules).toMatchObject({ autoCommit: false, eachBatchAutoResolve: false }));
  it('makes no topic by asking for it', () => {
    expect(producerRules.allowAutoTopicCreation).toBe(false);
    expect(consumerRules.allowAutoTopicCreation).toBe(false);
  });
});
