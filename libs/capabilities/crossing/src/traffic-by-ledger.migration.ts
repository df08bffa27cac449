import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every question about traffic is one about ledgers: the first and the last day of each are found without reading the others. */
export class TrafficByLedger1700000000015 implements MigrationInterface {
  name = 'TrafficByLedger1700000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index traffic_by_ledger on traffic (ledger, day);
      drop index traffic_by_day;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index traffic_by_day on traffic (day);
      drop index traffic_by_ledger;`);
  }
}
