/** How many of some sorted texts do not lie behind one. */
export const countUpTo = (sorted: readonly string[], text: string): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= text) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Names, each once; brought into their order when somebody asks for it. */
class Names {
  readonly #all = new Set<string>();
  #sorted: readonly string[] | undefined;

  get size(): number {
    return this.#all.size;
  }
  has(name: string): boolean {
    return this.#all.has(name);
  }
  add(name: string): void {
    if (this.#all.has(name)) return;
    this.#all.add(name);
    this.#sorted = undefined;
  }
  delete(name: string): void {
    if (this.#all.delete(name)) this.#sorted = undefined;
  }
  get sorted(): readonly string[] {
    return (this.#sorted ??= [...this.#all].sort());
  }
}

const NOBODY = new Names();

/** What each list can be asked by: of a value what it is found under, once, several times or not at all. */
export type Keys<V, K extends string> = Readonly<
  Record<K, (value: V) => string | readonly string[] | undefined>
>;

type Index = Map<string, Names>;

const keysOf = (found: string | readonly string[] | undefined): readonly string[] =>
  found === undefined ? [] : typeof found === 'string' ? [found] : found;

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((key, at) => key === other[at]);

export interface Page<V> {
  readonly found: V[];
  /** There is more behind the last one. */
  readonly more: boolean;
}

/**
 * Values by their names, which do not change, and by what else is asked of them. What they are found under is first gathered when
 * somebody asks, and kept from then on as values come, change and go.
 */
export class Board<V, K extends string> {
  readonly #values = new Map<string, V>();
  readonly #names = new Names();
  readonly #indexes = new Map<K, Index>();
  #list: readonly V[] | undefined;

  constructor(
    private readonly keys: Keys<V, K>,
    /** What lists show of them. */
    private readonly isShown: (value: V) => boolean = () => true,
  ) {}

  get(name: string): V | undefined {
    return this.#values.get(name);
  }

  set(name: string, value: V): void {
    const before = this.#values.get(name);
    this.#values.set(name, value);
    this.#names.add(name);
    this.#move(name, before, value);
  }

  delete(name: string): void {
    const before = this.#values.get(name);
    this.#values.delete(name);
    this.#names.delete(name);
    this.#move(name, before, undefined);
  }

  /** @throws where it cannot be told under what a value is to be found */
  check(value: V): void {
    for (const key of Object.keys(this.keys) as K[]) keysOf(this.keys[key](value));
  }

  /** All names, in their order. */
  get names(): readonly string[] {
    return this.#names.sorted;
  }

  /** All that are shown, in the order of their names. */
  get list(): readonly V[] {
    return (this.#list ??= this.names.map((name) => this.#values.get(name)!).filter(this.isShown));
  }

  /** Names under a key, in their order; shown or not. */
  under(key: K, value: string | undefined): readonly string[] {
    return value === undefined ? [] : (this.#index(key).get(value)?.sorted ?? []);
  }

  /** All that values are found under by a key. */
  all(key: K): Iterable<string> {
    return this.#index(key).keys();
  }

  /** Of those that are found under all that is asked, and are as wanted, the first behind a name. */
  page(
    asked: Readonly<Partial<Record<K, string | undefined>>>,
    { after = '', limit }: { readonly after?: string; readonly limit: number },
    is: (value: V) => boolean = () => true,
  ): Page<V> {
    const [fewest = this.#names, ...others] = (Object.entries(asked) as [K, string | undefined][])
      .flatMap(([key, value]) => (value === undefined ? [] : (this.#index(key).get(value) ?? NOBODY)))
      .sort((one, other) => one.size - other.size);
    const names = fewest.sorted;
    const found: V[] = [];
    for (let at = countUpTo(names, after); at < names.length; at++) {
      const name = names[at]!;
      if (!others.every((other) => other.has(name))) continue;
      const value = this.#values.get(name)!;
      if (!this.isShown(value) || !is(value)) continue;
      if (found.length === limit) return { found, more: true };
      found.push(value);
    }
    return { found, more: false };
  }

  #index(key: K): Index {
    const known = this.#indexes.get(key);
    if (known) return known;
    const made: Index = new Map();
    this.#indexes.set(key, made);
    for (const [name, value] of this.#values) this.#put(made, name, keysOf(this.keys[key](value)));
    return made;
  }

  #put(index: Index, name: string, keys: readonly string[]): void {
    for (const key of keys) {
      const names = index.get(key) ?? new Names();
      names.add(name);
      index.set(key, names);
    }
  }

  #move(name: string, before: V | undefined, after: V | undefined): void {
    this.#list = undefined;
    for (const [key, index] of this.#indexes) {
      const [from, to] = [before, after].map((value) =>
        value === undefined ? [] : keysOf(this.keys[key](value)),
      );
      if (isSame(from!, to!)) continue;
      for (const old of from!) {
        const names = index.get(old);
        names?.delete(name);
        if (names?.size === 0) index.delete(old);
      }
      this.#put(index, name, to!);
    }
  }
}
