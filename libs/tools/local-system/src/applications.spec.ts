import { application } from './applications.ts';
import { homeAt } from './home.ts';
import type { LocalSystem } from './local-file.ts';

const service = { url: 'http://127.0.0.1:4101' };
const database = (name: string) => ({
  url: `postgres://app@localhost/${name}`,
  ownerUrl: `postgres://owner@localhost/${name}`,
});
const home = homeAt('/home');
const environmentOf = (databases: object) =>
  application(
    'EC',
    {
      nodes: { EC: service },
      databases: { EC: database('ec'), ...databases },
      kafka: { brokers: [], users: {} },
    } as unknown as LocalSystem,
    home,
    { DATABASE_URL_CO_VAULT: 'postgres://co', VECINDAD_VAULT_KEYS: '/somewhere' },
  ).environment;

const vaultIn = (environment: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => name.includes('VAULT')));

describe('a node’s vault', () => {
  it('has a database and a folder of keys of its own, and nothing of another country’s', () =>
    expect(
      vaultIn(environmentOf({ EC_VAULT: database('ec_vault'), CO_VAULT: database('co_vault') })),
    ).toEqual({
      DATABASE_URL_EC_VAULT: 'postgres://app@localhost/ec_vault',
      DATABASE_OWNER_URL_EC_VAULT: 'postgres://owner@localhost/ec_vault',
      VECINDAD_VAULT_KEYS: '/home/vault-keys/ec',
    }));

  it('is none where its country has none', () => expect(vaultIn(environmentOf({}))).toEqual({}));
});
