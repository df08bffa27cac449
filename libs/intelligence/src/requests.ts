import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { In, type DataSource } from 'typeorm';
import { countryOfAgency, type InformationRequest } from '#contracts';
import type { Country, Instant } from '#kernel';
import { AgencyKeyring } from '#sealed';
import { ExchangeContent } from './contents.projection.ts';
import { exchangeOf, type ExchangeView } from './exchange-state.ts';
import { ExchangeAnswer, ExchangeRequest } from './exchanges.projection.ts';
import { hasExpired } from './opening.ts';
import type { Received } from './request.commands.ts';

/** Sealed content as its recipient or its sender sees it listed. */
export interface ContentEntry {
  /** `questions`, or `answer-1` … */
  readonly part: string;
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

/** What a node knows of exchanges, from what both sides have published. */
@Injectable()
export class Requests {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(AgencyKeyring) private readonly keyring: AgencyKeyring,
  ) {}

  /** What an agency asked, or was asked. An answer without its request is its asker's business, as its name says. */
  async concerning(agency: string, now: Instant): Promise<ExchangeView[]> {
    const requests = await this.source.manager.find(ExchangeRequest, {
      where: [{ from: agency }, { to: agency }],
      order: { askedAt: 'DESC', request: 'ASC' },
    });
    const answers = await this.source.manager.findBy(ExchangeAnswer, {
      request: In(requests.map(({ request }) => request)),
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

  /** Answers that have come before the requests they answer. */
  async early(now: Instant): Promise<ExchangeView[]> {
    const answers = await this.source.manager
      .createQueryBuilder(ExchangeAnswer, 'a')
      .leftJoin(ExchangeRequest, 'r', 'r.request = a.request and r.asked_at is not null')
      .where('r.request is null')
      .getMany();
    return answers.map((answer) => exchangeOf(answer.request, undefined, [answer], now));
  }

  /** One exchange, if it concerns the agency. */
  async find(id: string, agency: string, now: Instant): Promise<RequestView | undefined> {
    const [request, answers] = await this.#halves(id);
    if (!request || (request.from !== agency && request.to !== agency)) return undefined;
    const rows = await this.source.manager.find(ExchangeContent, {
      where: { request: id },
      order: { part: 'ASC' },
    });
    const genuine = rows.filter(({ country, part }) => country === tellerOf(part, request));
    const entries = await Promise.all(genuine.map((row) => this.#entry(row, request, agency, now)));
    return { ...exchangeOf(id, request, answers, now), contents: entries };
  }

  /** The request as the side asked knows it. */
  async received(id: string): Promise<Received | undefined> {
    const [request] = await this.#halves(id);
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
  async askedOf(id: string): Promise<{ other?: Country; answers?: string }> {
    const [request, halves] = await this.#halves(id);
    const other = countryOfAgency(request?.to ?? '');
    const answers = halves.find(({ country }) => country === other)?.event;
    return { other, ...(answers ? { answers } : {}) };
  }

  /** Whether there is a request of that name that concerns a country, and the agency where one is given. */
  async isKnown(id: string, country: Country, agency?: string): Promise<boolean> {
    const [request, answers] = await this.#halves(id);
    if (agency) return request?.from === agency || request?.to === agency;
    return (request ?? answers[0]) != null && country !== undefined;
  }

  /** Sealed content for an agency; nothing where there is none, or it is for another. */
  async contentFor(id: string, part: string, agency: string): Promise<ExchangeContent | undefined> {
    const [request] = await this.#halves(id);
    if (!request || recipientOf(part, request) !== agency) return undefined;
    const row = await this.source.manager.findOneBy(ExchangeContent, {
      request: id,
      part,
      country: tellerOf(part, request),
    });
    return row ?? undefined;
  }

  async #halves(id: string): Promise<[ExchangeRequest | null, ExchangeAnswer[]]> {
    return [
      await this.source.manager.findOneBy(ExchangeRequest, { request: id }),
      await this.source.manager.findBy(ExchangeAnswer, { request: id }),
    ];
  }

  async #entry(
    { part, complete, handling, sourceGrade, informationGrade, expires, sealed }: ExchangeContent,
    request: ExchangeRequest,
    agency: string,
    now: Instant,
  ): Promise<ContentEntry> {
    const { keyId } = sealed;
    const state = async (): Promise<ContentEntry['state']> => {
      if (recipientOf(part, request) !== agency) return 'sealed-for-the-other-side';
      if (hasExpired(expires ?? undefined, now)) return 'expired';
      return (await this.keyring.find(agency, keyId)) ? 'opens' : 'unknown-key';
    };
    return {
      part,
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

const tellerOf = (part: string, { from, to }: ExchangeRequest): string =>
  countryOfAgency((part === 'questions' ? from : to) ?? '') ?? '';
