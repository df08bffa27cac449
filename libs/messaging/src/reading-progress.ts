interface Course {
  /** The next offset to read here, and Kafka's end of the partition when last seen. */
  next: bigint;
  end: bigint;
  movedAt: number;
  /** Standing still on purpose, and why. */
  held: string | undefined;
}

/**
 * Whether reading gets on, by ledger. What counts is progress where there is something to read: a consumer that sends
 * its heartbeats and reads nothing stands still all the same.
 */
export class ReadingProgress {
  readonly #courses = new Map<string, Course>();

  constructor(private readonly stalledAfterMs: number) {}

  moved(ledger: string, next: bigint, end: bigint): void {
    const course = this.#course(ledger);
    if (next > course.next || course.next > end) course.movedAt = Date.now();
    Object.assign(course, { next, end, held: undefined });
  }

  ends(ledger: string, end: bigint): void {
    const course = this.#course(ledger);
    if (course.end < end) course.end = end;
  }

  hold(ledger: string, why: string): void {
    this.#course(ledger).held = why;
  }

  release(ledger: string): void {
    this.#course(ledger).held = undefined;
  }

  /** Reading starts anew: everything has its time again. */
  restart(): void {
    for (const course of this.#courses.values()) course.movedAt = Date.now();
  }

  /** A ledger that does not move although there is something to read, in words; or nothing. */
  stalled(): string | undefined {
    for (const [ledger, { next, end, movedAt, held }] of this.#courses)
      if (!held && end > next && Date.now() - movedAt > this.stalledAfterMs)
        return `${ledger} does not move: read to ${next} of ${end}`;
    return undefined;
  }

  #course(ledger: string): Course {
    const course = this.#courses.get(ledger) ?? { next: 0n, end: 0n, movedAt: Date.now(), held: undefined };
    this.#courses.set(ledger, course);
    return course;
  }
}
