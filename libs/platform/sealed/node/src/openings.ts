import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Caller } from '#platform/access';
import type { Sealed } from '#platform/contracts';
import { Decide, EVENT_STORE, type EventStore, type Handled, type Search } from '#platform/event-store';
import { AlsoAs, csv, encodeCursor, members, numberIn, PAGE, PageLimit, Text } from '#platform/http';
import { Rejected, timeOrderedId, type CommandMeta, type Instant } from '#platform/kernel';
import { AgencyKeyring, open } from '#platform/sealed';
import {
  entryOf,
  opening,
  refusalOf,
  streamIdOf,
  type OpenContent,
  type OpeningEntry,
  type OpeningEvent,
} from './opening.ts';
import { may } from './permissions.ts';

/** Sealed content as the capability that keeps it has found it for the caller's agency. */
export interface FoundContent {
  readonly sealed: Sealed;
  /** In which it was sealed: it opens nowhere else. */
  readonly place: string;
  /** From when on it does not open; never, where absent. */
  readonly expires?: Instant;
}

export class PageQuery {
  @PageLimit() limit?: number;
  @Text({ max: 2000, optional: true, description: 'Where the page before ended' }) cursor?: string;
}

export interface OpeningsPage {
  readonly openings: OpeningEntry[];
  readonly next?: string;
}

/** A route that answers openings answers them as CSV too. */
export const OpeningsAsCsv = AlsoAs<OpeningsPage>(
  csv(
    ({ openings }) => openings,
    members<OpeningEntry>('at', 'request', 'part', 'agency', 'by', 'reason', 'outcome', 'refusal'),
    { limit: PAGE.most, next: 'cursor' },
  ),
);

/**
 * Opening sealed content, whoever keeps it: first it is written who, why and when; then the content leaves, or it is said why it
 * does not. An opening is never answered from memory. Sent again under the same key it is another one, with its own entry: what
 * was given once, the key does not give again, to nobody else and at no later time.
 */
@Injectable()
export class Openings {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(AgencyKeyring) private readonly keyring: AgencyKeyring,
  ) {}

  /**
   * @param asked `request` is the name of what the content belongs to, like no other thing's: names of other things than requests
   * begin with their kind
   * @param found nothing where there is none, or it is sealed for another agency
   * @throws {Rejected} `content.reason-missing` (before anything is written), `content.unknown`, `content.expired`,
   * `content.unknown-key`, `content.not-genuine`
   */
  async open(
    asked: OpenContent['data'],
    found: FoundContent | undefined,
    meta: CommandMeta,
  ): Promise<unknown> {
    const key = found && this.keyring.find(meta.caller.agency, found.sealed.keyId);
    const { expires } = found ?? {};
    const command: OpenContent = {
      type: 'OpenContent',
      data: asked,
      // The store answers a command's id from memory: each arrival has its own.
      meta: { ...meta, commandId: `${meta.commandId} ${randomUUID()}` },
      ...(found
        ? {
            found: {
              ...(expires === undefined ? {} : { expires }),
              keyId: found.sealed.keyId,
              withKey: key !== undefined,
            },
          }
        : {}),
    };
    const { recordedAt }: Handled<OpeningEvent> = await this.commands.execute(
      new Decide(opening, `${streamIdOf(asked.request)}/${timeOrderedId(meta.now)}`, command, {
        fresh: true,
      }),
    );
    // Recording may have taken its time: what expired meanwhile does not open either.
    const refusal = refusalOf(command) ?? refusalOf(command, recordedAt);
    if (refusal) throw new Rejected(refusal.code, refusal.facts);
    return open(found!.sealed, key!, found!.place);
  }

  /** Openings of one thing, or of all; oldest first. */
  async page(
    search: Omit<Search, 'category' | 'limit' | 'id'> & { readonly request?: string },
    { limit = PAGE.unless, cursor }: PageQuery,
  ): Promise<OpeningsPage> {
    const { request, ...others } = search;
    const after = cursor === undefined ? undefined : numberIn(cursor);
    const found = await this.store.search({
      ...others,
      ...(request === undefined ? {} : { id: streamIdOf(request) }),
      category: opening.category,
      ...(after === undefined ? {} : { after }),
      limit: limit + 1,
    });
    const shown = found.slice(0, limit);
    return {
      openings: shown.map((event) => entryOf(event as unknown as OpeningEvent)),
      ...(found.length > limit ? { next: encodeCursor([shown.at(-1)!.position]) } : {}),
    };
  }
}

/** The one agency that a caller looks after; nothing for who audits the whole country. */
export const ownAgencyOf = ({ roles, agency }: Caller): string | undefined =>
  may(roles, 'every-opening:read') ? undefined : agency;
