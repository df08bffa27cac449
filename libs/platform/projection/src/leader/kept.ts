import type { Projection } from '../projection.ts';

/** A read model as a process keeps it. */
export class Kept {
  /** Whether this process’s session holds its lock. */
  locked = false;
  /** That of its lead; none while another process leads it. */
  epoch: string | undefined;
  /** It does not go along with the others: it is behind, or failed. */
  aside = false;
  /** Why its last attempt failed. */
  failing: string | undefined;
  /** What was said of it in the log since it last went on. */
  said: string | undefined;
  /** Not tried before this moment (milliseconds of `performance`). */
  notBefore = 0;

  constructor(readonly projection: Projection) {}

  get name(): string {
    return this.projection.name;
  }

  /** It has gone on, or has nothing to do. */
  isWell(): void {
    this.failing = undefined;
    this.said = undefined;
  }

  /** It is led no longer, and led anew as any other. */
  letGo(): void {
    this.epoch = undefined;
    this.aside = false;
  }
}
