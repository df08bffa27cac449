import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ledgersAt } from '#contracts/committee';
import { countsAsOf, type AsOf } from '#platform/http';
import { dayOf, type CalendarDate, type Country } from '#platform/kernel';
import { actsByThing, findActs, type Act } from '#platform/two-sided';
import { Picture } from './picture.ts';
import { actTables, type Thing, type Things } from './told-acts.ts';

const things = Object.keys(actTables) as Thing[];

const plural = { body: 'bodies', session: 'sessions', acta: 'actas', commitment: 'commitments' } as const;

/** What is read of many things at once. */
const AT_ONCE = 1_000;

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

/** One country's picture, and up to where in each ledger it knows the acts of each thing. */
class Kept {
  readonly picture: Picture;
  readonly #known = new Map<string, number>();
  #reading: Promise<void> = Promise.resolve();

  constructor(
    private readonly source: DataSource,
    private readonly country: Country,
    on: CalendarDate,
  ) {
    this.picture = new Picture(on, country);
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
    const names = [...new Set(news.map((one) => one.thing))];
    for (let at = 0; at < names.length; at += AT_ONCE)
      this.picture.learn(await this.#learnt(thing, names.slice(at, at + AT_ONCE)));
    for (const { ledger, last } of news)
      this.#known.set(`${thing} ${ledger}`, Math.max(this.#placeIn(ledger, thing), Number(last)));
  }

  #placeIn(ledger: string, thing: Thing): number {
    return this.#known.get(`${thing} ${ledger}`) ?? -1;
  }

  async #learnt<T extends Thing>(thing: T, names: readonly string[]) {
    const rows = await findActs(actTables[thing].table, this.source, ledgersAt(this.country), names);
    const acts: ReadonlyMap<string, readonly Act<Things[T]>[]> = actsByThing<Things[T]>(rows);
    return { [plural[thing]]: acts };
  }
}

/** What follows from the acts of both sides, kept for each country that asks, and brought up to date when it does. */
@Injectable()
export class Committees {
  readonly #kept = new Map<Country, Kept>();

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** As things stood at a moment: of acts that had been recorded by then, or done by then whenever they were recorded. */
  async asOf(country: Country, asOf: AsOf): Promise<Picture> {
    const picture = new Picture(dayOf(asOf.instant), country);
    for (const thing of things) {
      const rows = await findActs(actTables[thing].table, this.source, ledgersAt(country));
      picture.learn({ [plural[thing]]: actsByThing(rows.filter(countsAsOf(asOf))) });
    }
    return picture;
  }

  async picture(country: Country, on: CalendarDate): Promise<Picture> {
    const kept = this.#kept.get(country) ?? new Kept(this.source, country, on);
    this.#kept.set(country, kept);
    return kept.upToDate(on);
  }
}
