import type { CrossingPublished } from '#contracts/crossing';
import { projection } from '#platform/projection';
import { slices } from '#slices';
import { contracts } from './contracts.ts';
import { unreadFields } from './disclosed-fields.ts';
import { modelsOf } from './slice-check.ts';

const models = slices.flatMap(modelsOf);

describe('what is disclosed', () => {
  it('is read by some read model of those who are told: every field of every event', () =>
    expect(unreadFields(models)).toEqual([]));

  it('and is not read would be named', () => {
    const type = 'vecindad.crossing.recorded.v2';
    const forgetful = projection<CrossingPublished>('forgetful', {
      version: 1,
      tables: [],
      migrations: [],
      on: { [type]: (rows, { data }) => rows.put(Object, { post: data.post }) },
    });
    expect(unreadFields([forgetful], [contracts.byType.get(type)!])).toEqual(
      [
        'direction',
        'mode',
        'nationality',
        'nationalityLabel',
        'categoryGroup',
        'purposeGroup',
        'generated',
      ].map((field) => `${type}: ${field}`),
    );
  });
});
