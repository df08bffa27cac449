import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ledgersAt } from '#contracts/committee';
import { CLOCK, countsAsOf, ENVIRONMENT, type AsOf, type Environment } from '#platform/http';
import { countries, dayOf, instantBy, type CalendarDate, type Clock, type Country } from '#platform/kernel';
import { foldSignal, readerUnderWay, SharedWork, type FoldSignal } from '#platform/projection';
import { actsByThing, type Act, type ActRow } from '#platform/two-sided';
import { committeeModels } from './committees.projection.ts';
import { Picture } from './picture.ts';
import { actTables, type Thing, type Things } from './told-acts.ts';

const things = Object.keys(actTables) as Thing[];

const plural = { body: 'bodies', session: 'sessions', acta: 'actas', commitment: 'commitments' } as const;

/** Things that are read and made at once: requests that came meanwhile are answered in between. */
const AT_ONCE = 250;

/** Moments of the past whose pictures are kept, by whoever last asked: each may be as large as today's. */
export const MOMENTS_KEPT = 2;

/** How long news is gathered before it is taken up when nobody asks. */
const GATHER_MS = 250;

/** The last place in each ledger that has acts of each thing: an index answers it, however many there are. */
const LAST = `
  select known.ledger, ${things
    .map(
      (thing) =>
        `(select max(position) from ${actTables[thing].name} a where a.ledger = known.ledger) as ${thing}`,
    )
    .join(', ')}
    from unnest($1::text[]) as known (ledger)`;

type Last = { readonly ledger: string } & Readonly<Record<Thing, string | null>>;

/** Names of things that have acts behind the places up to which they are known, with the last of them. */
const newsIn = (thing: Thing): string => `
  select a.${thing} as thing, a.ledger, max(a.position) as last
    from unnest($1::text[], $2::bigint[]) as known (ledger, until)
    join ${actTables[thing].name} a on a.ledger = known.ledger and a.position > known.until
   group by a.${thing}, a.ledger`;

/** All acts of some things, each side's in its own order. */
const actsIn = (thing: Thing): string => `
  select ${thing} as thing, ledger, position, type, acted_on as "on", recorded_at as "recordedAt", answers, data
    from ${actTables[thing].name} where ledger = any($1) and ${thing} = any($2)
   order by ${thing}, ledger, position`;

/** One country's picture, and up to where in each ledger it knows the acts of each thing. */
class Kept {
  readonly picture: Picture;
  readonly #known = new Map<string, number>();
  #reading: Promise<void> = Promise.resolve();

  constructor(
    private readonly source: DataSource,
    private readonly country: Country,
    on: CalendarDate,
    private readonly counts: (act: ActRow) => boolean = () => true,
    tell?: (line: string) => void,
  ) {
    this.picture = new Picture(on, country, tell);
  }

  /** Once what was told before is in it. One reads at a time: what the next one finds is there already. */
  async upToDate(on: CalendarDate): Promise<Picture> {
    const before = this.#reading;
    this.#reading = (async () => {
      await before.catch(() => undefined);
      this.picture.turnTo(on);
      const last = await this.source.query<Last[]>(LAST, [ledgersAt(this.country)]);
      for (const thing of things)
        if (last.some((at) => Number(at[thing] ?? -1) > this.#placeIn(at.ledger, thing)))
          await this.#read(thing);
    })();
    await this.#reading;
    return this.picture;
  }

  async #read(thing: Thing): Promise<void> {
    const ledgers = ledgersAt(this.country);
    const news = await this.source.query<{ thing: string; ledger: string; last: string }[]>(newsIn(thing), [
      ledgers,
      ledgers.map((ledger) => this.#placeIn(ledger, thing)),
    ]);
    const names = [...new Set(news.map((one) => one.thing))].sort();
    for (let at = 0; at < names.length; at += AT_ONCE)
      this.picture.learn(await this.#learnt(thing, names.slice(at, at + AT_ONCE)));
    for (const { ledger, last } of news)
      this.#known.set(`${thing} ${ledger}`, Math.max(this.#placeIn(ledger, thing), Number(last)));
  }

  #placeIn(ledger: string, thing: Thing): number {
    return this.#known.get(`${thing} ${ledger}`) ?? -1;
  }

  async #learnt<T extends Thing>(thing: T, names: readonly string[]) {
    const rows = await this.source.query<ActRow[]>(actsIn(thing), [ledgersAt(this.country), names]);
    const acts: ReadonlyMap<string, readonly Act<Things[T]>[]> = actsByThing<Things[T]>(
      rows.filter(this.counts),
    );
    return { [plural[thing]]: acts };
  }
}

const isOfOurs = (model: string): boolean => committeeModels.some(({ name }) => name === model);

/**
 * What follows from the acts of both sides, kept for each country that asks. It is made when the process starts, and brought up to
 * date as acts are projected and once more when somebody asks, who so need not wait for much.
 */
@Injectable()
export class Committees implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #log = new Logger('committee');
  readonly #kept = new Map<Country, Kept>();
  /** Of the past, whoever was asked for last at the end. */
  readonly #moments = new Map<string, Kept>();
  /** So few are made at a time, and wait: else many who look back would need the memory of as many pictures. */
  readonly #looking = new SharedWork<Picture>(MOMENTS_KEPT, 16);
  #gathering: NodeJS.Timeout | undefined;
  #readingAhead: Promise<void> = Promise.resolve();

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  onApplicationBootstrap(): void {
    foldSignal.subscribe(this.#folded);
    this.#gather();
  }

  async onApplicationShutdown(): Promise<void> {
    foldSignal.unsubscribe(this.#folded);
    clearTimeout(this.#gathering);
    await this.#readingAhead;
  }

  /**
   * As things stood at a moment: of acts that had been recorded by then, or done by then whenever they were recorded. Acts that
   * arrived since are taken up into what is kept of the moment. @throws {Rejected} `work.too-much`
   */
  async asOf(country: Country, moment: AsOf): Promise<Picture> {
    const day = dayOf(moment.instant);
    const of = `${country} ${moment.instant} ${moment.by}`;
    const ask = async (): Promise<Picture> => {
      const kept = this.#moments.get(of) ?? new Kept(this.source, country, day, countsAsOf(moment));
      this.#moments.delete(of);
      this.#moments.set(of, kept);
      for (const oldest of [...this.#moments.keys()].slice(0, -MOMENTS_KEPT)) this.#moments.delete(oldest);
      return kept.upToDate(day);
    };
    return this.#looking.of(of, ask, readerUnderWay.getStore());
  }

  async picture(country: Country, on: CalendarDate): Promise<Picture> {
    const tell = (line: string): void => this.#log.log(`${country}: ${line}`);
    const kept = this.#kept.get(country) ?? new Kept(this.source, country, on, undefined, tell);
    this.#kept.set(country, kept);
    return kept.upToDate(on);
  }

  readonly #folded = (folded: unknown): void => {
    if (isOfOurs((folded as FoldSignal).projection)) this.#gather();
  };

  #gather(): void {
    this.#gathering ??= setTimeout(() => {
      this.#gathering = undefined;
      this.#readingAhead = this.#readAhead();
    }, GATHER_MS);
  }

  /** Where that fails, whoever asks is told. */
  async #readAhead(): Promise<void> {
    const { VECINDAD_COUNTRY: own } = this.environment;
    const asking = own === undefined ? countries : countries.filter((country) => country === own);
    for (const country of asking)
      await this.picture(country, dayOf(instantBy(this.clock))).catch(() => undefined);
  }
}
