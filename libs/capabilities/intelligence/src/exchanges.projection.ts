import { migration } from '#platform/database';
import { actModel, actTable, actTableStep } from '#platform/two-sided';
import { exchangeActs } from './exchange.acts.ts';
import { exchangesByLedger, foldedExchanges } from './exchanges.migrations.ts';

const names = { table: 'exchange_acts', named: exchangeActs.named };

/** One act in an exchange, as its side published it, without what is sealed. */
export const ExchangeActRow = actTable('ExchangeActRow', names);

const actsOfExchanges = actTableStep(names);

/**
 * Halves are kept as acts, which cannot be told from what was folded of them: the read model is built anew from the archive.
 * A program of the version before writes no more.
 */
export const exchangesAsActs = migration('ExchangeActs', 36, {
  sql: `
    ${actsOfExchanges.sql}
    create index exchange_acts_by_asker on exchange_acts ((data->>'by')) where type = 'requested';
    create index exchange_acts_by_asked on exchange_acts ((data->>'to')) where type = 'requested';
    drop table exchange_requests, exchange_answers;
    update projections set version = 3, epoch = epoch + 1 where projection = 'exchanges';
    delete from projection_positions where projection = 'exchanges';
  `,
  grants: actsOfExchanges.grants,
});

/** Requests for information and how they were met: who asked whom about what kind of matter, and when. Never content. */
export const exchanges = actModel(exchangeActs, {
  name: 'exchanges',
  /** 2: a row rests on one ledger; who closed and who replied is kept. 3: a row is an act. */
  version: 3,
  table: ExchangeActRow,
  migrations: [foldedExchanges, exchangesByLedger, exchangesAsActs],
});
