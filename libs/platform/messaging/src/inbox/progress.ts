/** A position, size or offset. */
type Place = bigint | number;

interface Course {
  /** How far the work on this course is, and how far there is something to do, when last seen. */
  at: Place;
  end: Place;
  /** Since when there has been something to do without a step forward. */
  dueSince: number | undefined;
  /** Standing still on purpose, and why. */
  held: string | undefined;
}

/** Without a step for so long, although there is something to do, work is said to stand still. */
export const STALLED_AFTER_MS = 30_000;

/**
 * Whether work gets on: reading a ledger, sealing, sending, folding. What counts is a step where there is something to
 * do: a consumer that sends its heartbeats and reads nothing stands still all the same, and one that has nothing to read
 * does not. Time runs from when there came something to do, or from the last step.
 */
export class Progress {
  readonly #courses = new Map<string, Course>();
  /** The courses that are this process's; all, where nobody has said so. */
  #ours: ReadonlySet<string> | undefined;

  constructor(
    private readonly stalledAfterMs: number = STALLED_AFTER_MS,
    /** A steady clock: one that is set back would have nothing stand still for as long as that. */
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** The work is here, of so much. A place behind an earlier one is no step, unless the end came back too. */
  reached(name: string, at: Place, end: Place): void {
    const course = this.#course(name);
    if (at > course.at || course.at > end) course.dueSince = undefined;
    Object.assign(course, { at, end });
    this.#due(course);
  }

  /** It is here, and how much there is to do is told elsewhere. */
  stands(name: string, at: Place): void {
    this.reached(name, at, this.#course(name).end);
  }

  /** There is so much to do. */
  ends(name: string, end: Place): void {
    const course = this.#course(name);
    if (course.end < end) course.end = end;
    this.#due(course);
  }

  hold(name: string, why: string): void {
    this.#course(name).held = why;
  }

  /** Goes on; it has its time again. */
  release(name: string): void {
    const course = this.#course(name);
    if (course.held !== undefined) course.dueSince = undefined;
    course.held = undefined;
    this.#due(course);
  }

  /** Work starts anew: everything has its time again. */
  restart(): void {
    for (const course of this.#courses.values()) {
      course.dueSince = undefined;
      this.#due(course);
    }
  }

  /** What is not among these is another's work now: what is still said of it here, late, does not count. */
  only(names: readonly string[]): void {
    this.#ours = new Set(names);
    for (const name of this.#courses.keys()) if (!this.#ours.has(name)) this.#courses.delete(name);
  }

  /** How much there is to do on each course. */
  behind(): { readonly name: string; readonly behind: number }[] {
    return [...this.#courses].map(([name, { at, end }]) => ({
      name,
      behind: Math.max(0, Number(end) - Number(at)),
    }));
  }

  /** A course that does not move although there is something to do, and where it stands; or nothing. */
  stalled(): { readonly name: string; readonly where: string } | undefined {
    for (const [name, { at, end, dueSince, held }] of this.#courses)
      if (held === undefined && dueSince !== undefined && this.now() - dueSince > this.stalledAfterMs)
        return { name, where: `${name} does not move: at ${at} of ${end}` };
    return undefined;
  }

  #due(course: Course): void {
    course.dueSince = course.end > course.at ? (course.dueSince ?? this.now()) : undefined;
  }

  #course(name: string): Course {
    const course = this.#courses.get(name) ?? { at: 0, end: 0, dueSince: undefined, held: undefined };
    if (this.#ours?.has(name) ?? true) this.#courses.set(name, course);
    return course;
  }
}
