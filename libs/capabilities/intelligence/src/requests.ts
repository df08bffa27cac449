import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { In, type DataSource, type FindOperator } from 'typeorm';
import { ledgersAt, type InformationRequest } from '#contracts/intelligence';
import type { Caller } from '#platform/access';
import { countryOfAgency, type Basis } from '#platform/contracts';
import type { Country, Instant } from '#platform/kernel';
import { AgencyKeyring } from '#platform/sealed';
import { ExchangeContent } from './contents.projection.ts';
import { ledgerFor } from './disclosure.ts';
import { exchangeOf, type ExchangeView } from './exchange-state.ts';
import { ExchangeAnswer, ExchangeRequest } from './exchanges.projection.ts';
import { hasExpired } from './opening.ts';
import type { Received } from './request.commands.ts';

/** Sealed content as its recipient or its sender sees it listed. */
export interface ContentEntry {
  /** `questions`, or `answer-1` … */
  readonly part: string;
  /** The agency that shared it, and under which article. */
  readonly by?: string;
  readonly basis?: Basis;
  readonly complete?: boolean;
  readonly handling?: string;
  readonly sourceGrade?: string;
  readonly informationGrade?: string;
  readonly expires?: Instant;
  readonly keyId: string;
  /** `opens` for the caller's agency; else why not. */
  readonly state: 'opens' | 'expired' | 'unknown-key' | 'sealed-for-the-other-side';
}

export interface RequestView extends ExchangeView {
  readonly contents: readonly ContentEntry[];
}

/** For whom it is asked: an agency of a country. */
type Whose = Pick<Caller, 'agency' | 'country'>;

/** A neighbour's answers to what nobody asked here are not listed without end. */
const MOST_EARLY = 200;

/** What a node knows of exchanges, from what both sides have published. */
@Injectable()
export class Requests {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(AgencyKeyring) private readonly keyring: AgencyKeyring,
  ) {}

  /** What an agency asked, or was asked. An answer without its request is its asker's business, as its name says. */
  async concerning({ agency, country }: Whose, now: Instant): Promise<ExchangeView[]> {
    const told = { ledger: toldTo(country) };
    const requests = await this.source.manager.find(ExchangeRequest, {
      where: [
        { from: agency, ...told },
        { to: agency, ...told },
      ],
      order: { askedAt: 'DESC', request: 'ASC', ledger: 'ASC' },
    });
    const answers = await this.source.manager.findBy(ExchangeAnswer, {
      request: In(requests.map(({ request }) => request)),
      ...told,
    });
    return requests.map((request) =>
      exchangeOf(
        request.request,
        request,
        answers.filter((answer) => answer.request === request.request),
        now,
      ),
    );
  }

  /** Answers that have come to a country before the requests they answer; not for any one agency, and so many at most. */
  async early(country: Country, now: Instant): Promise<ExchangeView[]> {
    const answers = await this.source.manager
      .createQueryBuilder(ExchangeAnswer, 'a')
      .leftJoin(ExchangeRequest, 'r', 'r.request = a.request and r.asked_at is not null')
      .where('r.request is null and a.ledger in (:...ledgers)', { ledgers: [...ledgersAt(country)] })
      .orderBy('a.request')
      .addOrderBy('a.ledger')
      .limit(MOST_EARLY)
      .getMany();
    return answers.map((answer) => exchangeOf(answer.request, undefined, [answer], now));
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
    const entries = await Promise.all(genuine.map((row) => this.#entry(row, request, whose.agency, now)));
    return { ...exchangeOf(id, request, await this.#answers(id, whose.country), now), contents: entries };
  }

  /** The request as the side asked knows it. */
  async received(id: string, country: Country): Promise<Received | undefined> {
    const request = await this.#asked(id, country);
    if (!request?.event || !request.to || !request.from) return undefined;
    return {
      id: request.event,
      from: request.from,
      to: request.to,
      matter: request.matter as InformationRequest['matter'],
      basis: { instrument: request.instrument!, article: request.article! },
      closed: request.closedAt !== null,
    };
  }

  /** The side asked, and its newest published event. */
  async askedOf(id: string, country: Country): Promise<{ other?: Country; answers?: string }> {
    const request = await this.#asked(id, country);
    const other = countryOfAgency(request?.to ?? '');
    const halves = await this.#answers(id, country);
    const answers = halves.find((half) => half.country === other)?.event;
    return { other, ...(answers ? { answers } : {}) };
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

  /** As it was asked, told to this country; what else its asker says of it elsewhere is of no account. */
  async #asked(id: string, country: Country): Promise<ExchangeRequest | undefined> {
    const rows = await this.source.manager.find(ExchangeRequest, {
      where: { request: id, ledger: toldTo(country) },
      order: { ledger: 'ASC' },
    });
    return rows.find(({ askedAt }) => askedAt !== null);
  }

  #answers(id: string, country: Country): Promise<ExchangeAnswer[]> {
    return this.source.manager.find(ExchangeAnswer, {
      where: { request: id, ledger: toldTo(country) },
      order: { ledger: 'ASC' },
    });
  }

  async #entry(
    {
      part,
      by,
      complete,
      handling,
      sourceGrade,
      informationGrade,
      expires,
      sealed,
      ...told
    }: ExchangeContent,
    request: ExchangeRequest,
    agency: string,
    now: Instant,
  ): Promise<ContentEntry> {
    const { keyId } = sealed;
    const state = async (): Promise<ContentEntry['state']> => {
      if (recipientOf(part, request) !== agency) return 'sealed-for-the-other-side';
      if (hasExpired(expires ?? undefined, now)) return 'expired';
      return this.keyring.find(agency, keyId) ? 'opens' : 'unknown-key';
    };
    return {
      part,
      ...(by ? { by } : {}),
      ...(told.instrument ? { basis: { instrument: told.instrument, article: told.article! } } : {}),
      ...(part === 'questions'
        ? {}
        : {
            complete: complete ?? false,
            handling: handling!,
            sourceGrade: sourceGrade!,
            informationGrade: informationGrade!,
            expires: expires!,
          }),
      keyId,
      state: await state(),
    };
  }
}

const recipientOf = (part: string, { from, to }: ExchangeRequest): string | null =>
  part === 'questions' ? to : from;

/** Where the one tells who alone can: the side that asks its questions, the side asked its answers. */
const ledgerOf = (part: string, { ledger, from, to }: ExchangeRequest): string =>
  part === 'questions' ? ledger : ledgerFor(countryOfAgency(to!)!, countryOfAgency(from!)!);

const toldTo = (country: Country): FindOperator<string> => In([...ledgersAt(country)]);
