import type { Told } from '#contracts/committee';
import { dayOf, firstDayOf, lastDayOf, type Country, type Decider, type Rule } from '#platform/kernel';
import { isAct, ownActs, ownerOf, type OwnActs } from '#platform/two-sided';
import { actOf } from './act.ts';
import { bodyActs, type BodyAct, type BodyActs, type BodyEvent } from './body.acts.ts';
import { bodyOf, type Body } from './body.state.ts';
import * as common from './common.rules.ts';
import { forAllRules, sayingOf, type Saying } from './saying.ts';

type Of<Event extends string> = Told<Event>;
type BodySaying<Type extends string, Data> = Saying<Type, Data, BodyAct>;

export type EstablishBody = BodySaying<
  'EstablishBody',
  Omit<Of<'body-established'>, 'parties'> & { readonly with: Country }
>;
export type RecogniseBody = BodySaying<'RecogniseBody', Of<'body-recognised'>>;
export type SeatBody = BodySaying<'SeatBody', Of<'body-seated'>>;
export type ChangeBody = BodySaying<'ChangeBody', Of<'body-changed'>>;
export type EndBody = BodySaying<'EndBody', Of<'body-ended'>>;
export type BodyCommand = EstablishBody | RecogniseBody | SeatBody | ChangeBody | EndBody;

type Half = OwnActs<BodyAct>;
type Always = Rule<BodyCommand, Half>;

const wholeOf = forAllRules(({ data, meta, theirs }: BodyCommand, { acts }: Half): Body =>
  bodyOf(data.body, [...acts, ...theirs], dayOf(meta.now)),
);

const partiesOf = (command: BodyCommand, state: Half): readonly Country[] =>
  command.type === 'EstablishBody'
    ? [command.meta.country, command.data.with]
    : wholeOf(command, state).parties;

const known: Always = (command, state) => {
  const whole = wholeOf(command, state);
  return whole.state !== 'not-yet-seen' && whole.parties.includes(command.meta.country)
    ? undefined
    : { code: 'body.unknown', facts: { body: command.data.body } };
};

const officesOfParties: Always = (command, state) => {
  const { data, meta } = command;
  if ('seats' in data)
    for (const { country, chair, members } of data.seats) {
      const found = common.officesOf(
        partiesOf(command, state).filter((party) => party === country),
        [['seats', chair], ...members.map((one) => ['seats', one] as const)],
      );
      if (found) return found;
    }
  if (command.type !== 'SeatBody') return undefined;
  return common.officesOf(
    [meta.country],
    [['chair', command.data.chair], ...command.data.members.map((one) => ['members', one] as const)],
  );
};

/** Each country of the relation has seats, once. */
const seatsOfTheParties: Rule<EstablishBody, Half> = (command, state) => {
  const parties = partiesOf(command, state);
  const seated = command.data.seats.map(({ country }) => country);
  const odd = seated.find((country, at) => !parties.includes(country) || seated.indexOf(country) !== at);
  return odd && { code: 'body.seats-of-whom', facts: { field: 'seats', country: odd, parties } };
};

/** An instrument or the acta of a body above: nothing else founds, changes or ends a body. */
const namesItsAuthority: Rule<EstablishBody | ChangeBody | EndBody, Half> = ({ data: { authority } }) =>
  !authority || authority.instrument || authority.acta
    ? undefined
    : { code: 'body.no-authority', facts: { field: 'authority' } };

const foundedByNow: Rule<EstablishBody, Half> = ({ data: { founded }, meta }) =>
  founded !== undefined && firstDayOf(founded) > dayOf(meta.now)
    ? { code: 'committee.date-in-future', facts: { field: 'founded', date: founded } }
    : undefined;

/** Nothing changes or ends a body before it was there. */
const sinceItIsThere: Rule<ChangeBody | EndBody, Half> = (command, state) => {
  const { founded } = wholeOf(command, state);
  const { body: name, since } = command.data;
  return founded !== undefined && lastDayOf(since) < firstDayOf(founded)
    ? { code: 'body.not-yet-founded', facts: { field: 'since', body: name, since, founded } }
    : undefined;
};

const aboveAnother: Rule<EstablishBody | ChangeBody, Half> = ({ data: { above, body: name } }) =>
  above === name ? { code: 'body.above-itself', facts: { field: 'above', body: name } } : undefined;

const byTheOther: Rule<RecogniseBody, Half> = ({ data, meta }) =>
  ownerOf(data.body) === meta.country ? { code: 'body.yours', facts: { body: data.body } } : undefined;

const intoAnother: Rule<EndBody, Half> = ({ data }) =>
  data.into === data.body
    ? { code: 'body.into-itself', facts: { field: 'into', body: data.into } }
    : undefined;

/** With which of its neighbours a body is does not change. */
const withTheSame: Rule<EstablishBody, Half> = ({ data }, { acts }) => {
  const before = acts.filter(isAct('established'))[0]?.data.parties[1];
  return before && before !== data.with
    ? { code: 'body.of-another-relation', facts: { field: 'with', with: data.with, before } }
    : undefined;
};

const says = sayingOf<BodyActs, BodyAct, BodyCommand, BodyEvent>(bodyActs, {
  otherOf: (command, state) => partiesOf(command, state).find((party) => party !== command.meta.country)!,
});

const withParties = ({ data, meta }: EstablishBody): { parties: [Country, Country] } => ({
  parties: [meta.country, data.with],
});

const usual = [common.nobodyActsForAnother, common.notInFuture, common.datesExist, officesOfParties];

export const body: Decider<Half, BodyCommand, BodyEvent> = {
  category: 'body',
  ...ownActs<BodyActs, BodyEvent, BodyAct>(bodyActs, actOf),
  decide: {
    EstablishBody: says<'established', EstablishBody>('established', {
      rules: [
        common.withNeighbour,
        common.ownName('body'),
        withTheSame,
        seatsOfTheParties,
        ...usual,
        namesItsAuthority,
        aboveAnother,
        foundedByNow,
      ],
      also: withParties,
    }),
    RecogniseBody: says<'recognised', RecogniseBody>('recognised', { rules: [known, byTheOther, ...usual] }),
    SeatBody: says<'seated', SeatBody>('seated', { rules: [known, ...usual] }),
    ChangeBody: says<'changed', ChangeBody>('changed', {
      rules: [known, ...usual, namesItsAuthority, aboveAnother, sinceItIsThere],
      matter: ({ change }) => change,
    }),
    EndBody: says<'ended', EndBody>('ended', {
      rules: [known, ...usual, namesItsAuthority, intoAnother, sinceItIsThere],
    }),
  },
};
