import { dayOf, startOf, type CalendarDate, type LocalTime } from '#platform/kernel';

/** A crossing of one person, seen from the country of the stay: into it, or out of it. */
export interface Movement {
  /** By which the explanation names it. */
  readonly id: string;
  readonly direction: 'entry' | 'exit';
  /** By the post's clock, with its offset; a date alone where the register has no more. */
  readonly at: LocalTime;
  /** Who wrote it: the country of the stay, or a neighbour whose exit is an entry here. */
  readonly register: string;
}

/** Days of which something is known, both ends counted. */
export interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** `uncertain`: a movement is missing, and the person may have been here. */
  readonly presence: 'present' | 'uncertain';
  /** Movements from which it follows. */
  readonly because: readonly string[];
}

/** What the registers do not say, or say twice. */
export interface Gap {
  readonly kind: 'exit-missing' | 'entry-missing' | 'same-crossing';
  readonly day: CalendarDate;
  readonly movements: readonly string[];
}

export interface Presence {
  readonly spans: readonly Span[];
  readonly gaps: readonly Gap[];
}

/**
 * Two registers that both have a crossing have it within so long of one another: two clocks, and the way between two posts.
 * A parameter of this program, not of a norm.
 */
const ONE_CROSSING_MS = 12 * 60 * 60 * 1000;

/** The day that the post’s clock showed. A text in UTC is no post's clock: its day is the mainland's. */
export const dayAt = (at: LocalTime): CalendarDate => (at.endsWith('Z') ? dayOf(at) : at.slice(0, 10));

const isDated = ({ at }: Movement): boolean => at.length === 10;
const momentOf = ({ at }: Movement): number => startOf(at).getTime();

/** By time; what is otherwise alike by its id, so that the order in which registers arrive changes nothing. */
const inOrder = (movements: readonly Movement[]): Movement[] =>
  movements
    .map((movement) => ({ movement, at: momentOf(movement) }))
    .sort((one, other) => one.at - other.at || (one.movement.id < other.movement.id ? -1 : 1))
    .map(({ movement }) => movement);

/**
 * A movement of which only the day is known stands within that day where it makes sense: an exit after an entry, an entry
 * after an exit.
 */
const alternating = (ordered: readonly Movement[]): Movement[] => {
  const left = [...ordered];
  const found: Movement[] = [];
  while (left.length > 0) {
    const last = found.at(-1)?.direction ?? 'exit';
    const day = dayAt(left[0]!.at);
    const end = left.findIndex((movement) => dayAt(movement.at) !== day);
    const today = left.slice(0, end < 0 ? left.length : end);
    const timed = today.find((movement) => !isDated(movement));
    const fits = (movement: Movement | undefined): boolean =>
      movement !== undefined && movement.direction !== last;
    const next = fits(timed)
      ? timed!
      : (today.find((movement) => isDated(movement) && fits(movement)) ?? timed ?? today[0]!);
    found.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return found;
};

const isSameCrossing = (one: Movement, other: Movement): boolean =>
  one.direction === other.direction &&
  one.register !== other.register &&
  (isDated(one) || isDated(other)
    ? dayAt(one.at) === dayAt(other.at)
    : Math.abs(momentOf(one) - momentOf(other)) <= ONE_CROSSING_MS);

/** Where the same crossing stands already; with a movement the other way in between they are two crossings after all. */
const twinOf = (crossings: readonly Movement[], movement: Movement): number => {
  for (let n = crossings.length - 1; crossings[n]?.direction === movement.direction; n--)
    if (isSameCrossing(crossings[n]!, movement)) return n;
  return -1;
};

const [min, max] = [
  (one: CalendarDate, other: CalendarDate) => (one < other ? one : other),
  (one: CalendarDate, other: CalendarDate) => (one > other ? one : other),
];

/**
 * When somebody was in the country, from what the registers have. A day on which they were here at any hour is a day here. Where an
 * exit is missing only the day of the entry is certain, and the days up to the next entry are not; likewise where an entry is missing.
 * @param home the country's own register: of a crossing that two have, its time counts
 * @param on the day up to which it is asked; what came later is not looked at
 */
export const presenceOf = (movements: readonly Movement[], home: string, on: CalendarDate): Presence => {
  const spans: Span[] = [];
  const gaps: Gap[] = [];
  let open: Movement | undefined;
  let last: Movement | undefined;

  const known = inOrder(movements.filter(({ at }) => dayAt(at) <= on));
  const crossings: Movement[] = [];
  for (const movement of known) {
    const twin = twinOf(crossings, movement);
    if (twin < 0) {
      crossings.push(movement);
      continue;
    }
    gaps.push({
      kind: 'same-crossing',
      day: dayAt(movement.at),
      movements: [crossings[twin]!.id, movement.id],
    });
    if (movement.register === home) crossings[twin] = movement;
  }

  for (const movement of alternating(inOrder(crossings))) {
    const day = dayAt(movement.at);
    if (movement.direction === 'entry') {
      if (open) leftUnseen(open, movement);
      open = movement;
    } else if (open) {
      const start = dayAt(open.at);
      spans.push({
        from: min(start, day),
        to: max(start, day),
        presence: 'present',
        because: [open.id, movement.id],
      });
      open = undefined;
    } else {
      gaps.push({ kind: 'entry-missing', day, movements: [movement.id] });
      if (last)
        spans.push({
          from: min(dayAt(last.at), day),
          to: max(dayAt(last.at), day),
          presence: 'uncertain',
          because: [last.id, movement.id],
        });
      spans.push({ from: day, to: day, presence: 'present', because: [movement.id] });
    }
    last = movement;
  }
  if (open) spans.push({ from: dayAt(open.at), to: on, presence: 'present', because: [open.id] });
  return { spans, gaps };

  function leftUnseen(entry: Movement, next: Movement): void {
    const [start, day] = [dayAt(entry.at), dayAt(next.at)];
    gaps.push({ kind: 'exit-missing', day: start, movements: [entry.id, next.id] });
    spans.push({ from: start, to: start, presence: 'present', because: [entry.id] });
    spans.push({
      from: min(start, day),
      to: max(start, day),
      presence: 'uncertain',
      because: [entry.id, next.id],
    });
  }
};
