import { migration } from '#platform/database';

/** Every question about traffic is one about ledgers: the first and the last day of each are found without reading the others. */
export const trafficByLedger = migration('TrafficByLedger', 15, {
  sql: `
    create index traffic_by_ledger on traffic (ledger, day);
    drop index traffic_by_day;`,
});
