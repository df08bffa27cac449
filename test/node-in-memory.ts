import { Module, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request } from 'express';
import { accessProblems, type Caller } from '#platform/access';
import { EventStoreModule, MemoryEventStore, type RecordedEvent } from '#platform/event-store';
import { createApp, HttpModule } from '#platform/http';
import type { Slice } from '#platform/slice';
import { tellsBy } from '#platform/messaging';

/** Whoever asks is an officer of Ecuador, of the agency that the request names. */
class Officer implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const asked = context.switchToHttp().getRequest<Request>();
    const agency = asked.header('x-agency') ?? 'ec-migracion';
    asked.caller = { subject: 'ana', country: 'EC', agency, roles: ['border-officer'] } as unknown as Caller;
    return true;
  }
}

@Module({})
class Node {}

/** What a capability does at a node, over HTTP, its store in memory. */
export class NodeInMemory {
  readonly store = new MemoryEventStore();
  #app!: NestExpressApplication;

  constructor(private readonly slice: Slice) {}

  /** Returns where it is reached. */
  async open(): Promise<string> {
    this.#app = await createApp(
      {
        module: Node,
        imports: [
          this.slice.node!.module!,
          EventStoreModule.forRoot(async () => this.store, tellsBy('EC', this.slice.disclosures ?? {})),
          HttpModule.forRoot({ problems: [accessProblems, this.slice.problems ?? {}] }),
        ],
        providers: [{ provide: APP_GUARD, useClass: Officer }],
      },
      'node',
    );
    await this.#app.listen(0, '127.0.0.1');
    return this.#app.getUrl();
  }

  close(): Promise<void> {
    return this.#app.close();
  }

  /** All that was recorded in streams of a category. */
  async events(category: string): Promise<RecordedEvent[]> {
    const streams = await this.store.streams(category);
    return (await Promise.all(streams.map((stream) => this.store.load(stream)))).flatMap(
      ({ events }) => events,
    );
  }
}
