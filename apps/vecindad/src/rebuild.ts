import pg from 'pg';
import { DataSource } from 'typeorm';
import { capabilityContracts } from '#contracts';
import { assemble } from '#platform/contracts';
import { Archive, Quarantine } from '#platform/messaging';
import { rebuild, RebuildRefused, type Projection, type Rebuilt } from '#platform/projection';
import { Failure, type Progress, table } from '#tools/terminal';

export interface RebuildCommand {
  /** Of the role that owns the tables. */
  readonly ownerUrl: string;
  /** Those that are kept there. */
  readonly models: readonly Projection[];
  readonly meaningChanged: boolean;
  readonly json: boolean;
  readonly progress: Progress;
  readonly print: (text: string) => void;
}

const count = (value: number): string => value.toLocaleString('en-US');

const inText = (model: string, rebuilt: Rebuilt): string => {
  const { blue, green, differences, events, seconds, version, swapped, positions } = rebuilt;
  const rows = [
    ['in use', blue.digest, `${count(blue.rows)} rows`, `version ${version.before}`],
    ['rebuilt', green.digest, `${count(green.rows)} rows`, `${count(events)} events`],
  ];
  const at = Object.entries(positions).map(([ledger, size]) => `${ledger}=${size}`);
  const shown = differences.first.map(
    ({ table: name, key, blue: was, green: is }) =>
      `  ${name} ${JSON.stringify(key)}\n    in use   ${JSON.stringify(was)}\n    rebuilt  ${JSON.stringify(is)}`,
  );
  const lines = [
    ...table(rows, ''),
    `as of ${at.join(',') || 'nothing'}`,
    `${seconds.toFixed(1)} s, ${count(Math.round(events / seconds))} events/s`,
    ...(differences.count > 0
      ? [`${count(differences.count)} rows differ${shown.length < differences.count ? ', first' : ''}:`]
      : []),
    ...shown,
    swapped
      ? `${model} was swapped: version ${version.now} is in use`
      : `${model} was not swapped: they differ. Where its meaning changed, --meaning-changed swaps it all the same`,
  ];
  return `${lines.join('\n')}\n`;
};

/** Rebuilds a read model beside the one in use and swaps them. Returns the exit code: 1 where they differ. */
export const rebuildModel = async (
  name: string,
  { ownerUrl, models, meaningChanged, json, progress, print }: RebuildCommand,
): Promise<number> => {
  const model = models.find((known) => known.name === name);
  if (!model)
    throw new Failure(
      `no read model is called "${name}" there: ${models.map((known) => known.name).join(', ') || 'there is none'}`,
    );
  const connection = { connectionString: ownerUrl, application_name: 'vecindad rebuild' };
  const pool = new pg.Pool({ ...connection, max: 2 });
  pool.on('error', () => undefined); // what an idle connection breaks of, the next query says
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    applicationName: connection.application_name,
    entities: [...model.tables],
    poolSize: 4,
  });
  try {
    await source.initialize();
    progress.start(0);
    const rebuilt = await rebuild(
      {
        source,
        archive: new Archive(pool),
        contracts: assemble(capabilityContracts),
        quarantine: new Quarantine(pool),
      },
      model,
      { meaningChanged, onProgress: (folded, total) => progress.at(folded, 'events folded', total) },
    ).finally(() => progress.stop());
    print(json ? `${JSON.stringify({ model: name, ...rebuilt }, undefined, 2)}\n` : inText(name, rebuilt));
    return rebuilt.swapped ? 0 : 1;
  } catch (error) {
    if (error instanceof RebuildRefused)
      throw new Failure(`${name} was not rebuilt, and is in use as before: ${error.message}`);
    if ((error as { code?: string }).code) throw new Failure(`PostgreSQL: ${(error as Error).message}`);
    throw error;
  } finally {
    if (source.isInitialized) await source.destroy();
    await pool.end();
  }
};
