import type { Office } from '#contracts/committee';
import {
  dayOf,
  isPartialDate,
  neighbours,
  type Command,
  type Country,
  type Objection,
  type Rule,
} from '#platform/kernel';
import { ownerOf } from '#platform/two-sided';
import { jointOperationAmong } from '#platform/sharing';
import type { Meant } from './act.ts';

type AnyCommand = Command<string, Meant & object>;
type Always = Rule<AnyCommand, unknown>;

/** Neither side writes the other's history. */
export const nobodyActsForAnother: Always = ({ data, meta }) =>
  data.party === undefined || data.party === meta.country
    ? undefined
    : { code: 'committee.not-yours', facts: { field: 'party', party: data.party, country: meta.country } };

export const notInFuture: Always = ({ data, meta }) =>
  data.on !== undefined && data.on > dayOf(meta.now)
    ? { code: 'committee.date-in-future', facts: { field: 'on', date: data.on } }
    : undefined;

/** What a name that is given here is made of: it is part of addresses, and of the names of what comes of the thing. */
const NAME = /^[a-z]{2}-[a-z0-9][a-z0-9-]*$/;
const LONGEST_NAME = 90;

/** A name begins with the country that gives it: two countries never choose the same. */
export const ownName =
  (of: string, field = 'id'): Always =>
  ({ data, meta }) => {
    const name = (data as Record<string, string>)[of]!;
    if (ownerOf(name) !== meta.country) return { code: 'committee.name-not-yours', facts: { field, name } };
    return NAME.test(name) && name.length <= LONGEST_NAME
      ? undefined
      : { code: 'committee.name-malformed', facts: { field, name, most: LONGEST_NAME } };
  };

export const withNeighbour: Rule<Command<string, { readonly with: Country }>, unknown> = ({ data, meta }) =>
  neighbours[meta.country].includes(data.with)
    ? undefined
    : {
        code: 'committee.no-such-neighbour',
        facts: { field: 'with', with: data.with, country: meta.country },
      };

const PARTIAL = ['founded', 'since', 'date', 'until', 'due', 'stateSince'];

/** Dates of which not all is known are of the calendar too. */
export const datesExist: Always = ({ data }) => {
  const { source, ...fields } = data as Record<string, unknown>;
  const dated = [
    ...PARTIAL.map((field) => [field, fields[field]] as const),
    ['source.date', (source as { date?: unknown } | undefined)?.date] as const,
  ];
  const odd = dated.find(([, date]) => typeof date === 'string' && !isPartialDate(date));
  return odd && { code: 'committee.no-such-date', facts: { field: odd[0], date: odd[1] } };
};

/** The first office that is of neither party, as an objection to its field. */
export const officesOf = (
  parties: readonly Country[],
  named: readonly (readonly [field: string, office: Office | undefined])[],
): Objection | undefined => {
  const foreign = named.find(([, one]) => one && !parties.includes(ownerOf(one.office) as Country));
  return (
    foreign && {
      code: 'committee.foreign-office',
      facts: { field: foreign[0], office: foreign[1]!.office, parties },
    }
  );
};

/** What is coded as a military operation of Ecuador with Colombia is refused. */
export const noJointOperation = (
  parties: readonly Country[],
  coded: readonly (readonly [field: string, activity: string | undefined])[],
): Objection | undefined => {
  const activity = jointOperationAmong(
    parties,
    coded.map(([, one]) => one),
  );
  if (activity === undefined) return undefined;
  const [field] = coded.find(([, one]) => one === activity)!;
  return { code: 'committee.joint-military-operation', facts: { field, activity } };
};
