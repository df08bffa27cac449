import { abideBy, type Command, type CommandMeta, type Decider, type Rule } from './decider.ts';
import { specFor } from './spec-for.ts';

type Raised = { type: 'BarrierRaised'; data: { by: string } };
type Raise = Command<'RaiseBarrier', { by: string }>;

const named: Rule<Raise, boolean> = ({ data }) =>
  data.by ? undefined : { code: 'barrier.nobody', facts: { field: 'by' } };

const barrier: Decider<boolean, Raise, Raised> = {
  category: 'barrier',
  initial: false,
  decide: {
    RaiseBarrier: (command, raised) => {
      if (raised) return [];
      abideBy(command, raised, [named]);
      return [{ type: 'BarrierRaised', data: command.data }];
    },
  },
  evolve: { BarrierRaised: () => true },
};

const meta: CommandMeta = {
  caller: { subject: 'tester', agency: 'migracion' },
  country: 'EC',
  commandId: 'c-1',
  now: '2026-01-01T00:00:00.000000Z',
};
const raiseBy = (by: string): Raise => ({ type: 'RaiseBarrier', data: { by }, meta });
const raised: Raised = { type: 'BarrierRaised', data: { by: 'Ana' } };

describe('a decider', () => {
  const given = specFor(barrier);

  it('decides by what happened', () => given().when(raiseBy('Ana')).then(raised));
  it('does nothing when told again', () => given(raised).when(raiseBy('Ana')).thenNothing());
  it('names the rule that objects, with its facts', () =>
    given().when(raiseBy('')).thenRejected('barrier.nobody', { field: 'by' }));
  it('has specs that fail when the outcome is another', () => {
    expect(() => given().when(raiseBy('Ana')).thenNothing()).toThrow();
    expect(() => given().when(raiseBy('Ana')).thenRejected('barrier.nobody')).toThrow('allowed');
    expect(() => given().when(raiseBy('')).thenRejected('barrier.other')).toThrow();
  });
});
