import type { Thing } from './told-acts.ts';

/** Why nothing can be made of some things that are told: each is held aside, and keeps nobody else waiting. */
export class HeldAside {
  readonly #reasons = new Map<Thing, Map<string, string>>();

  /** @param tell of each thing once for each reason, and when it is back */
  constructor(private readonly tell: (line: string) => void) {}

  /** What is made of a thing; nothing where that fails, and then the thing is held aside until it is made again. */
  made<V>(thing: Thing, name: string, make: () => V): V | undefined {
    try {
      const value = make();
      this.clear(thing, name);
      return value;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const reasons = this.#reasons.get(thing) ?? new Map<string, string>();
      if (reasons.get(name) !== reason) this.tell(`ALARM ${thing} ${name} is held aside: ${reason}`);
      this.#reasons.set(thing, reasons.set(name, reason));
      return undefined;
    }
  }

  clear(thing: Thing, name: string): void {
    if (this.#reasons.get(thing)?.delete(name)) this.tell(`${thing} ${name} is no longer held aside`);
  }

  has(thing: Thing, name: string): boolean {
    return this.#reasons.get(thing)?.has(name) ?? false;
  }

  count(thing: Thing): number {
    return this.#reasons.get(thing)?.size ?? 0;
  }

  names(thing: Thing): string[] {
    return [...(this.#reasons.get(thing)?.keys() ?? [])].sort();
  }
}
