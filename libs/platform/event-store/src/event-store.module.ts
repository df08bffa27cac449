import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { Command as CqrsCommand, CommandHandler, CqrsModule, type ICommandHandler } from '@nestjs/cqrs';
import type { Command, Decider, DomainEvent } from '#platform/kernel';
import type { EventStore } from './event-store.ts';
import { handle, type Handled, type HandleOptions } from './handle.ts';

export const EVENT_STORE = Symbol('EVENT_STORE');

/** Any decider's command on its way over the bus: one handler serves them all. */
export class Decide<State, C extends Command, E extends DomainEvent> extends CqrsCommand<Handled<E>> {
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
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  execute({ decider, id, command, options }: Decide<unknown, Command, DomainEvent>): Promise<Handled> {
    return handle(this.store, decider, id, command, options);
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
  static forRoot(open: () => Promise<EventStore>): DynamicModule {
    return {
      module: EventStoreModule,
      global: true,
      imports: [CqrsModule.forRoot()],
      providers: [{ provide: EVENT_STORE, useFactory: open }, DecideHandler, StoreClosing],
      exports: [EVENT_STORE, CqrsModule],
    };
  }
}
