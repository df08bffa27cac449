import { countryFrom, settingsFrom, type ProcessName } from './settings.ts';

const complete = {
  DATABASE_URL_EC: 'postgres://app@localhost/ec',
  DATABASE_OWNER_URL_EC: 'postgres://owner@localhost/ec',
  KAFKA_BROKERS: 'one:9092, two:9092',
  VECINDAD_REGISTRY: '/registry',
  VECINDAD_KEYS: '/keys',
  VECINDAD_COMMAND_KEY: '/keys/commands.key',
  VECINDAD_JWKS_EC: '/jwks/ec.json',
  VECINDAD_JWKS_CO: '/jwks/co.json',
  VECINDAD_JWKS_PE: '/jwks/pe.json',
};

describe('what a process takes from its environment', () => {
  it('is read in one go', () =>
    expect(settingsFrom('EC', complete)).toEqual({
      name: 'EC',
      databaseUrl: 'postgres://app@localhost/ec',
      ownerUrl: 'postgres://owner@localhost/ec',
      kafka: { brokers: ['one:9092', 'two:9092'], clientId: 'vecindad-ec', tls: false },
      registry: '/registry',
      keys: '/keys',
      commandKey: '/keys/commands.key',
      issuers: [{ country: 'EC', name: 'vecindad:ec', keys: '/jwks/ec.json' }],
      quietEveryMs: 900_000,
      unknownKeyWithinMs: 60_000,
      clockSkewMs: 300_000,
      limits: { perCaller: 12_000, perAddress: 600 },
      signals: { stalledAfterMs: 30_000, metrics: undefined, traces: undefined },
      environment: complete,
    }));

  it.each([
    'DATABASE_URL_EC',
    'KAFKA_BROKERS',
    'VECINDAD_REGISTRY',
    'VECINDAD_COMMAND_KEY',
    'VECINDAD_JWKS_EC',
  ])('is missing %s, and one error says so and what it is', (variable) => {
    for (const value of [undefined, '', '  '])
      expect(() => settingsFrom('EC', { ...complete, [variable]: value })).toThrow(
        new RegExp(`^${variable} is not set: .+`),
      );
  });

  it('is each process’s own database, and nobody else’s', () => {
    for (const name of ['CO', 'PE', 'SHARED_VIEW', 'AUDITOR'] satisfies ProcessName[])
      expect(() => settingsFrom(name, complete)).toThrow(`DATABASE_URL_${name} is not set`);
  });

  it('is one role for everything where no owner is given', () =>
    expect(settingsFrom('EC', { ...complete, DATABASE_OWNER_URL_EC: undefined }).ownerUrl).toBe(
      complete.DATABASE_URL_EC,
    ));

  it('is a password too where there is a user', () => {
    const withUser = { ...complete, KAFKA_USERNAME: 'ec', KAFKA_TLS: 'true' };
    expect(() => settingsFrom('EC', withUser)).toThrow('KAFKA_PASSWORD is not set: the password of ec');
    expect(settingsFrom('EC', { ...withUser, KAFKA_PASSWORD: 'x' })).toMatchObject({
      kafka: { sasl: { username: 'ec', password: 'x' }, tls: true },
    });
  });

  it.each(['SHARED_VIEW', 'AUDITOR'] as const)('is the side on which the %s stands, if on one', (name) => {
    const its = { ...complete, [`DATABASE_URL_${name}`]: 'postgres://app@localhost/its' };
    expect(settingsFrom(name, its).side).toBeUndefined();
    expect(settingsFrom(name, { ...its, VECINDAD_COUNTRY: 'CO' }).side).toBe('CO');
    expect(() => settingsFrom(name, { ...its, VECINDAD_COUNTRY: 'VE' })).toThrow('VECINDAD_COUNTRY is VE');
  });

  it('is whose tokens count: at a node its country’s alone, elsewhere all, and of a side at least its own', () => {
    const at = (name: ProcessName, more: object = {}) =>
      settingsFrom(name, { ...complete, [`DATABASE_URL_${name}`]: 'postgres://app@localhost/its', ...more });
    const countriesAt = (name: ProcessName, more: object = {}) =>
      at(name, more).issuers.map(({ country }) => country);
    expect(countriesAt('CO')).toEqual(['CO']);
    expect(countriesAt('SHARED_VIEW')).toEqual(['EC', 'CO', 'PE']);
    expect(() => at('AUDITOR', { VECINDAD_JWKS_PE: '' })).toThrow('VECINDAD_JWKS_PE is not set');
    const side = { VECINDAD_COUNTRY: 'CO', VECINDAD_JWKS_PE: '' };
    expect(countriesAt('AUDITOR', side)).toEqual(['EC', 'CO']);
    expect(() => at('AUDITOR', { ...side, VECINDAD_JWKS_CO: '' })).toThrow('VECINDAD_JWKS_CO is not set');
    expect(at('EC', { VECINDAD_REVOCATIONS: '/revoked.json' }).revocations).toBe('/revoked.json');
  });

  it('is how often a quiet ledger is sealed: a number above 0', () => {
    const every = (seconds: string) =>
      settingsFrom('EC', { ...complete, QUIET_SEALED_EVERY_SECONDS: seconds });
    expect(every('60').quietEveryMs).toBe(60_000);
    for (const none of ['0', '-1', 'daily'])
      expect(() => every(none)).toThrow(`QUIET_SEALED_EVERY_SECONDS is ${none}`);
  });

  it('never puts a secret into an error', () => {
    const secret = { ...complete, DATABASE_URL_EC: 'postgres://app:s3cret@localhost/ec', KAFKA_BROKERS: '' };
    expect(() => settingsFrom('EC', secret)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('s3cret') }),
    );
  });
});

describe('the country of a node', () => {
  it.each(['EC', 'CO', 'PE'])('may be %s', (country) =>
    expect(countryFrom({ VECINDAD_COUNTRY: country })).toBe(country),
  );

  it('must be told', () => expect(() => countryFrom({})).toThrow('VECINDAD_COUNTRY is not set: the country'));

  it.each(['ec', 'VE', 'ECU'])('cannot be %s', (country) =>
    expect(() => countryFrom({ VECINDAD_COUNTRY: country })).toThrow(
      `VECINDAD_COUNTRY is ${country}: it must be one of EC, CO, PE`,
    ),
  );
});
