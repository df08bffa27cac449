/** A sleep that can be cut short, for one sleeper at a time. To be woken while awake does not shorten the next sleep. */
export class Nap {
  #wake: (() => void) | undefined;

  /** Resolves after `ms`, or once it is woken. */
  async take(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = undefined;
  }

  wake(): void {
    this.#wake?.();
  }
}
