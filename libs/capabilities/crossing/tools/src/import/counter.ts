/** Counts by name. Beyond `most` different names the rest share one, so that a hostile file cannot fill the memory. */
export class Counter {
  readonly #counts = new Map<string, number>();
  total = 0;

  constructor(private readonly most = 1000) {}

  add(name: string, by = 1): void {
    const known = this.#counts.get(name);
    const under = known === undefined && this.#counts.size >= this.most ? '… others' : name;
    this.#counts.set(under, (known ?? this.#counts.get(under) ?? 0) + by);
    this.total += by;
  }

  /** The most frequent first, then by name. */
  sorted(): [string, number][] {
    return [...this.#counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  }

  toJSON(): Record<string, number> {
    return Object.fromEntries(this.sorted());
  }
}
