/** What a learned choice is told of one thing it may choose: named observations, some with a value (`tense=past`). */
export class Features {
  readonly #names = new Set<string>();

  add(name: string, value: string | number): void {
    this.#names.add(`${name}=${value}`);
  }

  /** Adds an observation only where it holds. */
  when(holds: boolean, name: string): void {
    if (holds) this.#names.add(name);
  }

  get names(): string[] {
    return [...this.#names];
  }
}

/** Lengths and distances in steps: 0, 1, 2, then 4 for 3 and 4, 8 for 5 to 8, and so on. */
export const step = (n: number): number => (n < 3 ? Math.max(n, 0) : 2 ** Math.ceil(Math.log2(n)));
