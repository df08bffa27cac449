import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { Command as CqrsCommand, CommandHandler, CqrsModule, type ICommandHandler } from '@nestjs/cqrs';
import {
  audienceOf,
  type Command,
  type Country,
  type Decider,
  type DomainEvent,
  type Instant,
} from '#platform/kernel';
import type { EventStore } from './event-store.ts';
import { handle, type Handled, type HandleOptions } from './handle.ts';

/** In which ledgers something is told of events of a stream, as their disclosures say. */
export type Tells = (stream: string, events: readonly DomainEvent[]) => readonly string[];

export const TELLS = Symbol('TELLS');

/** What came of a command, and where that is told. */
export interface Told<E extends DomainEvent = DomainEvent> extends Handled<E> {
  /** Ledgers in which something is told of it; none where nothing is. */
  readonly ledgers: readonly string[];
  /** Where it shows, for `Vecindad-Position`: in the own store, and in these ledgers; absent where nothing was recorded. */
  readonly shown?: Readonly<Record<string, number | Instant>>;
}

export const EVENT_STORE = Symbol('EVENT_STORE');

/** Where something recorded shows: in its country's own store, and in these ledgers. */
export const shownIn = (
  country: Country,
  { position, recordedAt }: { readonly position: number; readonly recordedAt: Instant },
  ledgers: readonly string[],
): Readonly<Record<string, number | Instant>> => ({
  [audienceOf(country)]: position,
  ...Object.fromEntries(ledgers.map((ledger) => [ledger, recordedAt])),
});

/** Any decider's command on its way over the bus: one handler serves them all. */
export class Decide<State, C extends Command, E extends DomainEvent> extends CqrsCommand<Told<E>> {
  constructor(
    readonly decider: Decider<State, C, E>,
    readonly id: string,
    readonly command: C,
    readonly options: HandleOptions = {},
  ) {
    super();
  }
}

@CommandHandler(Decide)
export class DecideHandler implements ICommandHandler<Decide<unknown, Command, DomainEvent>> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(TELLS) private readonly tells: Tells,
  ) {}

  async execute({ decider, id, command, options }: Decide<unknown, Command, DomainEvent>): Promise<Told> {
    const handled = await handle(this.store, decider, id, command, options);
    const { stream, events, position, recordedAt } = handled;
    const ledgers = this.tells(stream, events);
    if (position === undefined) return { ...handled, ledgers };
    return { ...handled, ledgers, shown: shownIn(command.meta.country, { position, recordedAt }, ledgers) };
  }
}

class StoreClosing implements OnApplicationShutdown {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  onApplicationShutdown(): Promise<void> {
    return this.store.close();
  }
}

@Module({})
export class EventStoreModule {
  /** @param tells at a node: where its events are told */
  static forRoot(open: () => Promise<EventStore>, tells: Tells = () => []): DynamicModule {
    return {
      module: EventStoreModule,
      global: true,
      imports: [CqrsModule.forRoot()],
      providers: [
        { provide: EVENT_STORE, useFactory: open },
        { provide: TELLS, useValue: tells },
        DecideHandler,
        StoreClosing,
      ],
      exports: [EVENT_STORE, TELLS, CqrsModule],
    };
  }
}
