import { issuersFrom } from './issuers.ts';

const complete = {
  VECINDAD_JWKS_EC: '/keys/ec.json',
  VECINDAD_JWKS_CO: 'https://id.example.co/jwks',
  VECINDAD_JWKS_PE: 'http://127.0.0.1:8090/jwks',
  VECINDAD_ISSUER_CO: 'https://id.example.co',
};
const all = ['EC', 'CO', 'PE'] as const;

describe('the issuers of tokens', () => {
  it('are one for each country, with its own key set', () =>
    expect(issuersFrom(complete, all)).toEqual([
      { country: 'EC', name: 'vecindad:ec', keys: '/keys/ec.json' },
      { country: 'CO', name: 'https://id.example.co', keys: 'https://id.example.co/jwks' },
      { country: 'PE', name: 'vecindad:pe', keys: 'http://127.0.0.1:8090/jwks' },
    ]));

  it('are told by the variable that is missing', () =>
    expect(() => issuersFrom({ ...complete, VECINDAD_JWKS_PE: ' ' }, all)).toThrow(
      /^VECINDAD_JWKS_PE is not set: the key set that verifies tokens of PE/,
    ));

  it.each(['http://id.example.ec/jwks', 'http://127.0.0.1.example.ec/jwks', 'HTTP://10.0.0.1/', 'http://'])(
    'are not fetched from %s: whoever holds the wire would be the issuer',
    (address) =>
      expect(() => issuersFrom({ VECINDAD_JWKS_EC: address }, ['EC'])).toThrow('VECINDAD_JWKS_EC is'),
  );

  it.each([
    ['ISSUER', { VECINDAD_ISSUER_PE: 'vecindad:ec' }],
    ['JWKS', { VECINDAD_JWKS_PE: '/keys/ec.json' }],
  ])('never speak for two countries: the same %s is refused', (variable, change) =>
    expect(() => issuersFrom({ ...complete, ...change }, all)).toThrow(
      new RegExp(`^VECINDAD_${variable}_PE is .*as another country’s`),
    ),
  );
});
