import {
  Module,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type Type,
} from '@nestjs/common';
import { systemClock, type Clock, type Country } from '#platform/kernel';
import type { Reaction } from './reaction.ts';
import { Reactor } from './reactor.ts';

export interface ReactionsSettings {
  /** Whose node it is. Reactions are given it as `COUNTRY`. */
  readonly country: Country;
  readonly reactions: readonly Type<Reaction>[];
  readonly clock?: Clock;
  readonly log: (line: string) => void;
}

class Reacting extends Reactor implements OnApplicationBootstrap, OnApplicationShutdown {
  onApplicationBootstrap(): void {
    this.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.stop();
  }
}

/** Whose node this is. */
export const COUNTRY = 'COUNTRY';

/** What a node does because of what happened, beside what it is asked. */
@Module({})
export class ReactionsModule {
  static forRoot({ country, reactions, clock = systemClock, log }: ReactionsSettings): DynamicModule {
    return {
      module: ReactionsModule,
      providers: [
        { provide: COUNTRY, useValue: country },
        ...reactions,
        {
          provide: Reacting,
          inject: [...reactions],
          useFactory: (...made: Reaction[]) => new Reacting({ country, reactions: made, clock, log }),
        },
      ],
    };
  }
}
