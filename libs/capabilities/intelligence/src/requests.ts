import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { In, type DataSource, type FindOperator } from 'typeorm';
import { ledgersAt } from '#contracts/intelligence';
import type { Caller } from '#platform/access';
import type { Country, Instant } from '#platform/kernel';
import { AgencyKeyring } from '#platform/sealed';
import { actsByThing, findActs, newestBy, type ActRow } from '#platform/two-sided';
import { askedIn, receivedOf, type Asked } from './asked.ts';
import { entryOf, ledgerOf, recipientOf, type ContentEntry } from './content-entry.ts';
import { ExchangeContent } from './contents.projection.ts';
import type { ExchangeActs } from './exchange.acts.ts';
import { exchangeOf, exchangesOf, requestsIn, type ExchangeView } from './exchange-state.ts';
import { ExchangeActRow } from './exchanges.projection.ts';
import type { Received } from './request.commands.ts';

export interface RequestView extends ExchangeView {
  readonly contents: readonly ContentEntry[];
}

/** For whom it is asked: an agency of a country. */
type Whose = Pick<Caller, 'agency' | 'country'>;

/** Names of requests by an agency or of it. */
const ASKED_BY_OR_OF = `
  select request from exchange_acts
   where type = 'requested' and ledger in (:...ledgers) and (data->>'by' = :agency or data->>'to' = :agency)`;

/** Halves of the side asked whose request nobody has told. */
const EARLY = `
  select distinct e.request, e.ledger from exchange_acts e
   where e.ledger in (:...ledgers) and e.type in ('acknowledged', 'answered', 'refused')
     and not exists (select from exchange_acts r where r.request = e.request and r.type = 'requested')
   order by e.request, e.ledger limit :most`;

const newestFirst = (one: ExchangeView, other: ExchangeView): number => {
  const [first, second] = [one, other].map(({ askedAt }) => askedAt!) as [Instant, Instant];
  return first < second ? 1 : first > second ? -1 : 0;
};

/** A neighbour's answers to what nobody asked here are not listed without end. */
const MOST_EARLY = 200;

/** A request as it was asked, told to this country; what else its asker says of it elsewhere is of no account. */
export const findAsked = async (
  source: DataSource,
  id: string,
  country: Country,
): Promise<Asked | undefined> => {
  const rows = await findActs(ExchangeActRow, source, ledgersAt(country), id);
  return askedIn(requestsIn(actsByThing<ExchangeActs>(rows).get(id) ?? [])[0]!);
};

/** What a node knows of exchanges, from what both sides have published. */
@Injectable()
export class Requests {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(AgencyKeyring) private readonly keyring: AgencyKeyring,
  ) {}

  /** What an agency asked, or was asked. An answer without its request is its asker's business, as its name says. */
  async concerning({ agency, country }: Whose, now: Instant): Promise<ExchangeView[]> {
    const rows = await this.#rows(country, `a.thing in (${ASKED_BY_OR_OF})`, { agency });
    return exchangesOf(actsByThing<ExchangeActs>(rows), now)
      .filter(({ from, to }) => from === agency || to === agency)
      .sort(newestFirst);
  }

  /** Answers that have come to a country before the requests they answer; not for any one agency, and so many at most. */
  async early(country: Country, now: Instant): Promise<ExchangeView[]> {
    const rows = await this.#rows(country, `(a.thing, a.ledger) in (${EARLY})`, { most: MOST_EARLY });
    const halves = new Map<string, ActRow[]>();
    for (const row of rows) {
      const name = `${row.thing} ${row.ledger}`;
      halves.set(name, [...(halves.get(name) ?? []), row]);
    }
    return [...halves.values()].flatMap((half) => exchangesOf(actsByThing<ExchangeActs>(half), now));
  }

  /** One exchange, if it concerns the agency. */
  async find(id: string, whose: Whose, now: Instant): Promise<RequestView | undefined> {
    const request = await this.#asked(id, whose.country);
    if (!request || (request.from !== whose.agency && request.to !== whose.agency)) return undefined;
    const rows = await this.source.manager.find(ExchangeContent, {
      where: { request: id, ledger: toldTo(whose.country) },
      order: { part: 'ASC' },
    });
    const genuine = rows.filter(({ ledger, part }) => ledger === ledgerOf(part, request));
    const { agency } = whose;
    const hasKey = (keyId: string): boolean => this.keyring.find(agency, keyId) !== undefined;
    const entries = genuine.map((row) => entryOf(row, request, agency, hasKey, now));
    return { ...exchangeOf(id, request.acts, now), contents: entries };
  }

  /** The request as the side asked knows it. */
  async received(id: string, country: Country): Promise<Received | undefined> {
    const request = await this.#asked(id, country);
    return request && receivedOf(request.acts);
  }

  /** The side asked, and its newest published event. */
  async askedOf(id: string, country: Country): Promise<{ other?: Country; answers?: string }> {
    const request = await this.#asked(id, country);
    if (!request) return {};
    const answers = newestBy(request.acts, request.other);
    return { other: request.other, ...(answers ? { answers } : {}) };
  }

  /** Whether a request of that name concerns a country, and the agency where one is given. */
  async isKnown(id: string, country: Country, agency?: string): Promise<boolean> {
    const request = await this.#asked(id, country);
    return request !== undefined && (agency === undefined || [request.from, request.to].includes(agency));
  }

  /** Sealed content for an agency; nothing where there is none, or it is for another. */
  async contentFor(
    id: string,
    part: string,
    { agency, country }: Whose,
  ): Promise<ExchangeContent | undefined> {
    const request = await this.#asked(id, country);
    if (!request || recipientOf(part, request) !== agency) return undefined;
    const ledger = ledgerOf(part, request);
    const row = await this.source.manager.findOneBy(ExchangeContent, { request: id, part, ledger });
    return row ?? undefined;
  }

  #asked(id: string, country: Country): Promise<Asked | undefined> {
    return findAsked(this.source, id, country);
  }

  /** Acts told to a country, of the exchanges that are meant; each side's in its own order. */
  #rows(country: Country, meant: string, parameters: object): Promise<ActRow[]> {
    return this.source.manager
      .createQueryBuilder(ExchangeActRow, 'a')
      .where('a.ledger in (:...ledgers)', { ledgers: [...ledgersAt(country)] })
      .andWhere(meant, parameters)
      .orderBy('a.thing')
      .addOrderBy('a.ledger')
      .addOrderBy('a.position')
      .getMany();
  }
}

const toldTo = (country: Country): FindOperator<string> => In([...ledgersAt(country)]);
