import {
  Module,
  type CanActivate,
  type DynamicModule,
  type ExecutionContext,
  type Provider,
  type Type,
} from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request } from 'express';
import type request from 'supertest';
import { accessProblems, mayAsk, PERMISSION, type Caller } from '#platform/access';
import {
  EventStoreModule,
  MemoryEventStore,
  type EventStore,
  type RecordedEvent,
} from '#platform/event-store';
import { createApp, HttpModule, PUBLIC } from '#platform/http';
import { Rejected, systemClock, type Country } from '#platform/kernel';
import { createSigningKey, signerFrom } from '#platform/ledger';
import { tellsBy } from '#platform/messaging';
import type { Slice } from '#platform/slice';
import { MemoryVault, VAULT, vaultProblems, type Vault } from '#platform/vault';
import { as, type Ask, type Reply } from './client.ts';
import { isDescribed } from './described.ts';

/** In whose name something is asked: an officer of the node's country, unless said otherwise. */
export type Speaker = Partial<Caller>;

/** A token that says in whose name it is asked, and is believed. */
export const tokenOf = (speaker: Speaker): string =>
  Buffer.from(JSON.stringify(speaker)).toString('base64url');
const speakerIn = (header = ''): Speaker => {
  const [, token] = /^Bearer (ey.+)$/.exec(header) ?? [];
  return token ? (JSON.parse(Buffer.from(token, 'base64url').toString()) as Speaker) : {};
};

/** Believes whoever asks; what the route asks for, the roles must hold. */
class TakesTheirWord implements CanActivate {
  constructor(private readonly country: Country) {}

  canActivate(context: ExecutionContext): boolean {
    if (Reflect.getMetadata(PUBLIC, context.getHandler()) === true) return true;
    const asked = context.switchToHttp().getRequest<Request>();
    const speaker = speakerIn(asked.header('authorization'));
    const { country = this.country } = speaker;
    const agency = `${country.toLowerCase()}-migracion`;
    const officer = { subject: 'ana', country, agency, roles: ['border-officer'], expires: Infinity };
    asked.caller = { ...officer, token: { key: '', issued: 0 }, ...speaker };
    const route = context.getHandler();
    const permission = Reflect.getMetadata(PERMISSION, route) as string;
    if (!mayAsk(asked.caller.roles, route)) throw new Rejected('caller.not-permitted', { permission });
    return true;
  }
}

/** Some routes, with what they need. */
export interface Routes {
  readonly controllers: readonly Type[];
  readonly providers?: readonly Provider[];
  readonly imports?: readonly (Type | DynamicModule)[];
  readonly problems: Slice['problems'];
  /** Where their events are told: `Vecindad-Position` says so. */
  readonly disclosures?: Slice['disclosures'];
  /** Whose description their answers are held against, where it is not a node's. */
  readonly app?: 'SHARED_VIEW' | 'AUDITOR';
}

const routesOf = ({ node, problems, disclosures }: Slice): Routes => ({
  controllers: [],
  imports: [node!.module!],
  problems,
  disclosures,
});

@Module({})
class Node {}

@Module({})
class VaultInMemory {}

const signing = signerFrom('vecindad/node', createSigningKey('vecindad/node').privateKeyPem);

/** What a capability, or some routes of it, do over HTTP: as they are served, without the system below them. */
export class NodeInMemory {
  readonly #routes: Routes;
  #app!: NestExpressApplication;
  #url = '';

  constructor(
    served: Slice | Routes,
    private readonly country: Country = 'EC',
    readonly store: EventStore = new MemoryEventStore(),
    readonly vault: Vault = new MemoryVault({ clock: systemClock, country, signer: async () => signing }),
  ) {
    this.#routes = 'controllers' in served ? served : routesOf(served);
  }

  /** Returns where it is reached. */
  async open(): Promise<string> {
    const { controllers, providers = [], imports = [], problems = {}, disclosures = {} } = this.#routes;
    this.#app = await createApp(
      {
        module: Node,
        controllers: [...controllers],
        imports: [
          EventStoreModule.forRoot(async () => this.store, tellsBy(this.country, disclosures)),
          HttpModule.forRoot({ problems: [accessProblems, vaultProblems, problems], tells: () => true }),
          {
            module: VaultInMemory,
            global: true,
            providers: [{ provide: VAULT, useValue: this.vault }],
            exports: [VAULT],
          },
          ...imports,
        ],
        providers: [{ provide: APP_GUARD, useValue: new TakesTheirWord(this.country) }, ...providers],
      },
      'node',
    );
    await this.#app.listen(0, '127.0.0.1');
    this.#url = await this.#app.getUrl();
    return this.#url;
  }

  close(): Promise<void> {
    return this.#app.close();
  }

  /** Asks in somebody's name, in English; each answer is held against its description. */
  async ask(path: string, { headers, ...ask }: Ask = {}, speaker: Speaker = {}): Promise<Reply> {
    const system = { urls: { node: this.#url }, tokens: {} };
    const named = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const);
    const asking = { ...ask, headers: { 'accept-language': 'en', ...Object.fromEntries(named) } };
    const reply = await as(system, 'node', tokenOf(speaker))(path, asking);
    const { method = ask.body === undefined && ask.lines === undefined ? 'GET' : 'POST' } = ask;
    const [mediaType = ''] = (reply.headers.get('content-type') ?? '').split(';');
    this.#hold(method, path, mediaType, reply);
    return reply;
  }

  /** The same for a request that is put together elsewhere. */
  saidBy(speaker: Speaker, test: request.Test): request.Test {
    return test
      .set({ authorization: `Bearer ${tokenOf(speaker)}`, 'accept-language': 'en' })
      .expect((reply) => this.#hold(test.method, new URL(test.url).pathname, reply.type, reply));
  }

  #hold(
    method: string,
    url: string,
    mediaType: string,
    { status, text }: { readonly status: number; readonly text: string },
  ): void {
    isDescribed({ app: this.#routes.app ?? this.country, method, url, status, mediaType, text });
  }

  /** All that was recorded in streams of a category. */
  async events(category: string): Promise<RecordedEvent[]> {
    const streams = await this.store.streams(category);
    return (await Promise.all(streams.map((stream) => this.store.load(stream)))).flatMap(
      ({ events }) => events,
    );
  }
}
