import { In, type DataSource } from 'typeorm';
import {
  channels,
  ledgersAt,
  type AnswerToRequest,
  type Feedback,
  type InformationRequest,
  type Refusal,
} from '#contracts/intelligence';
import { countryOfAgency } from '#platform/contracts';
import { migration } from '#platform/database';
import type { Country } from '#platform/kernel';
import {
  actModel,
  actTable,
  actTableStep,
  findActs,
  only,
  type ActRow,
  type TwoSided,
} from '#platform/two-sided';

const asked = ['request', 'by', 'to', 'matter', 'basis'] as const;
const answered = ['request', 'by', 'answer', 'complete', 'basis', 'expires'] as const;
const settled = ['request', 'by'] as const;

/** What is kept of requests for information: under which article, between whom, until when. Nothing that is sealed. */
export interface RestingActs {
  readonly requested: Pick<InformationRequest, (typeof asked)[number]>;
  readonly answered: Pick<AnswerToRequest, (typeof answered)[number]>;
  readonly refused: Pick<Refusal, (typeof settled)[number]>;
  readonly closed: Pick<Feedback, (typeof settled)[number]>;
}

const restingActs: Pick<TwoSided<RestingActs>, 'named' | 'channel' | 'beside' | 'kinds'> = {
  named: 'request',
  channel: channels.intelligence.name,
  beside: [],
  kinds: {
    requested: {
      event: 'InformationRequested',
      published: 'vecindad.intelligence.requested.v1',
      by: 'owner',
      founds: ({ to }) => countryOfAgency(to),
      keeps: only(...asked),
    },
    answered: {
      event: 'RequestAnswered',
      published: 'vecindad.intelligence.answered.v1',
      by: 'other',
      keeps: only(...answered),
    },
    refused: {
      event: 'RequestRefused',
      published: 'vecindad.intelligence.refused.v1',
      by: 'other',
      keeps: only(...settled),
    },
    closed: {
      event: 'RequestClosed',
      published: 'vecindad.intelligence.closed.v1',
      by: 'owner',
      keeps: only(...settled),
    },
  },
};

const names = { table: 'resting_acts', named: restingActs.named };
export const RestingAct = actTable('RestingAct', names);

const table = actTableStep(names);

/** What rests on instruments: shares of information, as both sides published them. */
export const resting = actModel(restingActs, {
  name: 'resting',
  version: 1,
  table: RestingAct,
  migrations: [
    migration('RestingActs', 53, {
      sql: `${table.sql}
        create index resting_acts_by_instrument on resting_acts ((data->'basis'->>'instrument'));`,
      grants: table.grants,
    }),
  ],
});

/** All acts of the requests that name an instrument, as far as a country may read them. */
export const findResting = async (
  source: DataSource,
  instrument: string,
  country: Country,
): Promise<ActRow[]> => {
  const ledgers = ledgersAt(country);
  const naming = await source.manager
    .createQueryBuilder(RestingAct, 'act')
    .select(['act.thing', 'act.ledger', 'act.position'])
    .where({ ledger: In([...ledgers]) })
    .andWhere(`act.data->'basis'->>'instrument' = :instrument`, { instrument })
    .getMany();
  const requests = [...new Set(naming.map(({ thing }) => thing))];
  return requests.length > 0 ? findActs(RestingAct, source, ledgers, requests) : [];
};
