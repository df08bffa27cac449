import { application, startApplication, type Application } from './applications.ts';
import { createDatabases, givenDatabases } from './databases.ts';
import { makeHome, type Home } from './home.ts';
import { java } from './java.ts';
import { startKafka } from './kafka.ts';
import { prepareLocalBroker } from './kafka-users.ts';
import { Kept } from './kept.ts';
import {
  appNames,
  databaseNames,
  readLocal,
  writeLocal,
  type AppName,
  type LocalSystem,
} from './local-file.ts';
import { giveBack, LOOPBACK } from './ports.ts';
import { embeddedBy, planSystem, type Embedded } from './plan.ts';
import { startPostgres } from './postgres.ts';
import type { KnownProcess } from './processes.ts';
import { RunFile } from './run-file.ts';
import { DidNotStart, type Server } from './server.ts';

/** What a local system is made of. Servers only where none is given by the environment. */
export type PartName = AppName | 'POSTGRES' | 'KAFKA';

export interface StartOptions {
  readonly home: Home;
  /** DATABASE_URL_…, KAFKA_BROKERS, PORT_… are read from it. */
  readonly environment: NodeJS.ProcessEnv;
  /** Each line with whose it is. */
  readonly log: (from: string, line: string) => void;
  /** For tests: any free ports, so that several systems run side by side. */
  readonly anywhere?: boolean;
  /** For tests: options of `node` for the applications. */
  readonly nodeOptions?: readonly string[];
  /** For tests: told of every process before its program begins. */
  readonly register?: (process: KnownProcess) => void;
}

/** Starts, keeps running and stops a whole local system; at most one at a time on a home. */
export class Supervisor {
  private readonly parts = new Map<PartName, Kept>();
  private run: RunFile | undefined;
  private system: LocalSystem | undefined;
  private starting: Promise<void> | undefined;
  private stopped: Promise<void> | undefined;
  private readonly quit = new AbortController();

  constructor(private readonly options: StartOptions) {}

  private say(line: string): void {
    this.options.log('vecindad', line);
  }

  /** Where everything is, once it has been decided. */
  get local(): LocalSystem {
    if (!this.system) throw new Error('the local system has not started');
    return this.system;
  }

  part(name: PartName): Kept {
    const part = this.parts.get(name);
    if (!part) throw new Error(`${name} was not started here`);
    return part;
  }

  /** Returns when every application is ready. What fails stops everything that had started, and is thrown. */
  async start(): Promise<LocalSystem> {
    try {
      await (this.starting = this.bringUp());
      return this.local;
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  /** All that `ready` promises is there; told in local.json. */
  ready(): void {
    this.publish({ state: 'ready' });
  }

  /** Stops applications, then Kafka, then PostgreSQL, each within a bound. Leaves no process. May be called at any time. */
  stop(): Promise<void> {
    return (this.stopped ??= this.bringDown());
  }

  private async bringUp(): Promise<void> {
    const { home, environment } = this.options;
    const embedded = embeddedBy(environment);
    if (embedded.kafka) java();
    makeHome(home);
    this.run = await RunFile.claim(home, this.quit.signal);
    await this.run.stopLeftovers((line) => this.say(line));
    for (let attempt = 1; ; attempt++) {
      this.system = await planSystem(this.options, embedded);
      this.publish({});
      try {
        return await this.startParts(embedded);
      } catch (error) {
        if (this.quit.signal.aborted || attempt === 3) throw error;
        if (!(error instanceof DidNotStart && error.portTaken)) throw error;
        await this.stopParts();
        this.say('somebody else took one of the ports meanwhile: choosing others');
      }
    }
  }

  private async startParts(embedded: Embedded): Promise<void> {
    const { home, environment } = this.options;
    await Promise.all([embedded.postgres && this.startPostgres(), embedded.kafka && this.startKafka()]);
    await Promise.all(
      appNames.map((name) => this.startApplication(application(name, this.local, home, environment))),
    );
  }

  private async stopParts(): Promise<void> {
    const end = async (name: PartName): Promise<void> => this.parts.get(name)?.stop();
    await Promise.all(appNames.map(end));
    await end('KAFKA');
    await end('POSTGRES');
    this.parts.clear();
    if (this.system) giveBack(Object.values(this.system.ports));
  }

  private publish(change: Partial<LocalSystem>): void {
    const running = [...this.parts].flatMap(([name, { process }]) =>
      process ? [[name, process.pid] as const] : [],
    );
    this.system = {
      ...this.local,
      tokens: this.newestTokens(),
      pids: Object.fromEntries([['SUPERVISOR', process.pid], ...running]),
      ...change,
    };
    writeLocal(this.options.home, this.system);
  }

  /** Those that `vecindad token --all` has put into local.json meanwhile, else those of this start. */
  private newestTokens(): LocalSystem['tokens'] {
    const written = readLocal(this.options.home);
    return written?.startedAt === this.local.startedAt ? written.tokens : this.local.tokens;
  }

  /** A process is written down before it begins, so that nothing is left unknown whenever this one is killed. */
  private readonly register = (process: KnownProcess): void => {
    this.run?.add(process);
    this.options.register?.(process);
  };

  private async keep<Running extends Server>(
    name: PartName,
    title: string,
    start: (giveUp: AbortSignal) => Promise<Running>,
  ): Promise<Running> {
    this.quit.signal.throwIfAborted();
    const part = new Kept(
      title,
      start,
      (line) => this.options.log(title, line),
      () => this.publish({}),
    );
    this.parts.set(name, part);
    return part.start();
  }

  private async startPostgres(): Promise<void> {
    const { home, environment } = this.options;
    const log = (line: string): void => this.options.log('PostgreSQL', line);
    const port = this.local.ports.POSTGRES!;
    const { url } = await this.keep('POSTGRES', 'PostgreSQL', (giveUp) =>
      startPostgres({ folder: home.postgres, port, log, register: this.register, giveUp }),
    );
    const given = givenDatabases(environment);
    const ours = databaseNames.flatMap((name) => (given[name] ? [] : (this.local.databases[name] ?? [])));
    await createDatabases(url, ours);
    log(`ready on ${LOOPBACK}:${port}`);
  }

  private async startKafka(): Promise<void> {
    const log = (line: string): void => this.options.log('Kafka', line);
    const { KAFKA: port, KAFKA_CONTROLLER: controllerPort } = this.local.ports;
    const { brokers } = await this.keep('KAFKA', 'Kafka', (giveUp) =>
      startKafka({
        folder: this.options.home.kafka,
        port: port!,
        controllerPort: controllerPort!,
        users: this.local.kafka.users,
        log,
        register: this.register,
        giveUp,
      }),
    );
    await prepareLocalBroker(this.options.home, this.local);
    log(`ready on ${brokers}`);
  }

  private async startApplication(program: Application): Promise<void> {
    const { home, nodeOptions } = this.options;
    await this.keep(program.name, program.title, (giveUp) =>
      startApplication(program, {
        folder: home.folder,
        nodeOptions,
        register: this.register,
        giveUp,
        log: (line) => this.options.log(program.title, line),
      }),
    );
  }

  private async bringDown(): Promise<void> {
    this.quit.abort(new Error('told to stop'));
    this.run?.stopping();
    await this.stopParts();
    await this.starting?.catch(() => undefined); // it ends soon: all it waits for is told to stop
    if (!this.run) return;
    if (this.system) this.publish({ state: 'stopped', pids: {} });
    this.run.release();
  }
}
