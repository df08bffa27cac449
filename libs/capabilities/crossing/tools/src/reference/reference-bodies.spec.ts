import { crossing } from '#capabilities/crossing';
import { validated } from '#platform/http';
import { countries } from '#platform/kernel';
import { claimsOf, referencePosts, registering } from './load-posts.ts';
import { sampleCrossings } from './sample-data.ts';

type Body = new () => object;

/** What a route's body has to be, by the type of the route's parameter: the very class that the node validates with. */
const bodyOf = (controller: string, route: string): Body => {
  const controllers = Reflect.getMetadata('controllers', crossing.node!.module!) as {
    name: string;
    prototype: object;
  }[];
  const { prototype } = controllers.find(({ name }) => name === controller)!;
  const types = Reflect.getMetadata('design:paramtypes', prototype, route) as Body[];
  return types.find(({ name }) => name.endsWith('Body'))!;
};

describe('what is told to the nodes', () => {
  it.each(countries)('as the register of %s is what its API takes', (country) => {
    for (const post of referencePosts[country]) {
      expect(validated(bodyOf('PostController', 'register'), registering(country, post).body)).toBeDefined();
      for (const { body } of claimsOf(country, post.id))
        expect(validated(bodyOf('PostController', 'setStatus'), body)).toBeDefined();
    }
  });

  it('as crossings is what the API takes', () => {
    for (const sample of sampleCrossings())
      expect(validated(bodyOf('CrossingController', 'record'), sample)).toBeDefined();
  });

  it('would be refused if it were something else', () =>
    expect(() => validated(bodyOf('PostController', 'setStatus'), { status: 'ajar' })).toThrow(
      'request.invalid',
    ));
});
