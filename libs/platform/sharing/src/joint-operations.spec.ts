import { jointOperationAmong, speaksOfJointOperation } from './index.ts';

describe('a military operation of Ecuador with Colombia', () => {
  it.each(['combined', 'coordinated', 'joint'])(
    'coded as %s is found on that border, and only there',
    (how) => {
      const coded = ['joint-training', undefined, `${how}-military-operation`];
      expect(jointOperationAmong(['CO', 'EC'], coded)).toBe(`${how}-military-operation`);
      expect(jointOperationAmong(['EC', 'PE'], coded)).toBeUndefined();
      expect(jointOperationAmong(['EC', 'CO'], ['joint-training', 'joint-patrol'])).toBeUndefined();
    },
  );

  it.each([
    ['Una fuerza de tarea conjunta operará en la frontera.', true],
    ['OPERACIONES MILITARES COORDINADAS en el río San Miguel', true],
    ['opera\u0301ciones milita\u200dres coordinadas', true],
    ['A joint military operation against mining', true],
    ['Capacitación conjunta de funcionarios civiles.', false],
    ['Control integrado. El ejército informa. Obra conjunta.', false],
  ])('%s: a person looks at it: %s', (text, flagged) => {
    expect(speaksOfJointOperation(['EC', 'CO'], text)).toBe(flagged);
    expect(speaksOfJointOperation(['EC', 'PE'], text)).toBe(false);
  });
});
