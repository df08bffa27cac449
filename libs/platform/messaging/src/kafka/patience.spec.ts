import { Patience } from './patience.ts';

const brokerSays = (type: string): Error => Object.assign(new Error(type), { type });

describe('patience with a broker', () => {
  let now = 0;
  const patience = (): Patience => new Patience(() => now);
  beforeEach(() => (now = 0));

  it.each(['GROUP_LOAD_IN_PROGRESS', 'UNKNOWN_TOPIC_OR_PARTITION'])('lasts for %s, as it starts', (type) => {
    const one = patience();
    expect(one.endsWith(brokerSays(type))).toBe(false);
    expect(one.endsWith(new Error('gave up', { cause: brokerSays(type) }))).toBe(false);
  });

  it('ends where it goes on, and begins anew once the broker did what was asked', () => {
    const one = patience();
    one.endsWith(brokerSays('GROUP_LOAD_IN_PROGRESS'));
    now = 15_000;
    expect(one.endsWith(brokerSays('GROUP_LOAD_IN_PROGRESS'))).toBe(true);
    one.restored();
    expect(one.endsWith(brokerSays('GROUP_LOAD_IN_PROGRESS'))).toBe(false);
  });

  it('is not for what does not pass by itself', () =>
    expect(patience().endsWith(brokerSays('TOPIC_AUTHORIZATION_FAILED'))).toBe(true));
});
