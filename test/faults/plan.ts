import { appNames, type AppName } from '#tools/local-system';
import { Random } from './random.ts';

/** Second processes, and of which application: same database, same ledgers, same consumer group, another port. */
export const twins = { 'EC-2': 'EC', 'SHARED_VIEW-2': 'SHARED_VIEW' } as const satisfies Record<
  string,
  AppName
>;
export type Twin = keyof typeof twins;
export const twinNames = Object.keys(twins) as Twin[];

/** A process of the system. */
export type Program = AppName | Twin;
export const programs: readonly Program[] = [...appNames, ...twinNames];

export const isTwin = (program: Program): program is Twin => program in twins;
/** The application that a process is one of. */
export const appOf = (program: Program): AppName => (isTwin(program) ? twins[program] : program);

export const nodes = ['EC', 'EC-2', 'CO', 'PE'] as const;
export type NodeProgram = (typeof nodes)[number];

/** Everything that takes REST, talks to PostgreSQL, or is one of the two servers. `RELAY`: Ecuador's process that seals now. */
export type Target = Program | 'RELAY' | 'KAFKA' | 'POSTGRES';

/** What can be done to what passes between two processes; see the proxy. */
export type Disturbance = 'delay' | 'hold' | 'cut' | 'drop-reply';

export type Fault =
  | { readonly kind: 'kill'; readonly target: Exclude<Target, 'POSTGRES'> }
  | { readonly kind: 'pause'; readonly target: Exclude<Target, 'POSTGRES' | 'RELAY'> }
  | { readonly kind: 'immediate-stop'; readonly target: 'POSTGRES' }
  | { readonly kind: 'postgres-wire'; readonly target: Program; readonly how: Disturbance }
  | { readonly kind: 'kafka-wire'; readonly target: 'KAFKA'; readonly how: Disturbance }
  | { readonly kind: 'rest-wire'; readonly target: NodeProgram; readonly how: Disturbance }
  | { readonly kind: 'relay-session-ended'; readonly target: 'RELAY' }
  | { readonly kind: 'foreign-transaction'; readonly target: 'POSTGRES' }
  | { readonly kind: 'full-disk'; readonly target: 'POSTGRES' | 'KAFKA' }
  | { readonly kind: 'clock-step'; readonly target: Program; readonly seconds: number };

export type Planned = Fault & {
  /** From 1. */
  readonly nth: number;
  /** Quiet before it, and how long what lasts does last, in milliseconds. */
  readonly afterMs: number;
  readonly forMs: number;
};

const disturbances: readonly Disturbance[] = ['delay', 'hold', 'cut', 'drop-reply'];
const HOUR = 3_600;

/** One of each, its choices drawn. All of them come before any comes again. */
/** By how much a clock may be off, in seconds. */
export const clockSteps = [120, HOUR / 2, 3 * HOUR, 26 * HOUR] as const;

const deck = (random: Random): Fault[] => [
  ...(['RELAY', 'EC-2', 'CO', 'PE', 'SHARED_VIEW', 'SHARED_VIEW-2', 'AUDITOR', 'KAFKA'] as const).map(
    (target) => ({ kind: 'kill', target }) as const,
  ),
  ...[1, 2].map(() => ({ kind: 'immediate-stop', target: 'POSTGRES' }) as const),
  ...disturbances.map((how) => ({ kind: 'postgres-wire', target: random.oneOf(programs), how }) as const),
  ...disturbances.map((how) => ({ kind: 'kafka-wire', target: 'KAFKA', how }) as const),
  ...(['delay', 'cut', 'drop-reply'] as const).map(
    (how) => ({ kind: 'rest-wire', target: random.oneOf(nodes), how }) as const,
  ),
  ...[1, 2].map(() => ({ kind: 'pause', target: random.oneOf([...programs, 'KAFKA'] as const) }) as const),
  { kind: 'relay-session-ended', target: 'RELAY' },
  { kind: 'foreign-transaction', target: 'POSTGRES' },
  { kind: 'full-disk', target: 'POSTGRES' },
  { kind: 'full-disk', target: 'KAFKA' },
  ...[1, -1].map(
    (sign) =>
      ({
        kind: 'clock-step',
        target: random.oneOf(programs),
        seconds: sign * random.oneOf(clockSteps),
      }) as const,
  ),
];

/** The faults of a seed, in order: the same seed, the same list. Which instant of the system each one meets is not in it. */
export const planOf = (seed: number, count: number): Planned[] => {
  const random = new Random(seed);
  const faults: Fault[] = [];
  while (faults.length < count) faults.push(...random.shuffled(deck(random)));
  return faults.slice(0, count).map((fault, index) => ({
    ...fault,
    nth: index + 1,
    afterMs: random.between(100, 1_500),
    forMs: random.between(300, 3_000),
  }));
};

/** `SIGKILL of the relay`, `PostgreSQL of CO: the reply is dropped`: without what differs each time. */
export const kindOf = (fault: Fault): string => {
  switch (fault.kind) {
    case 'kill':
      return `SIGKILL ${fault.target === 'RELAY' ? 'relay (the node that leads)' : titleOf(fault.target)}`;
    case 'pause':
      return 'SIGSTOP, then SIGCONT';
    case 'immediate-stop':
      return 'PostgreSQL immediate stop';
    case 'postgres-wire':
      return `PostgreSQL wire: ${fault.how}`;
    case 'kafka-wire':
      return `Kafka wire: ${fault.how}`;
    case 'rest-wire':
      return `REST wire: ${fault.how}`;
    case 'relay-session-ended':
      return 'relay’s session ended';
    case 'foreign-transaction':
      return 'long foreign transaction';
    case 'full-disk':
      return `full disk: ${fault.target === 'KAFKA' ? 'Kafka' : 'PostgreSQL'}`;
    case 'clock-step':
      return `clock step ${fault.seconds > 0 ? 'forward' : 'back'}`;
  }
};

const titleOf = (target: Target): string =>
  target === 'KAFKA'
    ? 'broker'
    : target === 'SHARED_VIEW' || target === 'SHARED_VIEW-2'
      ? 'shared view'
      : target === 'AUDITOR'
        ? 'auditor'
        : 'national node';

/** In one line, with all that was drawn. */
export const inWords = (planned: Planned): string =>
  `${planned.nth}. ${kindOf(planned)} on ${planned.target}` +
  (planned.kind === 'clock-step' ? ` by ${planned.seconds} s` : '') +
  `, ${planned.forMs} ms`;
