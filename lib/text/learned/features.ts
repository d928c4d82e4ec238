import { remember } from "../tokens/remember";
import { hash } from "./hash";

/** A kind of observation, by name; its number stands in front of the value's when the two are mixed. */
export type Feature = { name: string; seed: number };
export const feature = (name: string): Feature => ({ name, seed: hash(name) });

const wordHash = remember(hash);
const numberOf = (value: string | number) =>
  typeof value === "number" ? Math.imul(value + 11, 0x9e3779b1) : wordHash(value);

function mix(seed: number, value: number): number {
  const mixed = Math.imul(seed ^ Math.imul(value, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) | 0;
}

/**
 * What a learned choice is told of one thing it may choose: observations, some with a value (`tense=past`), as whole numbers that
 * stand for them in the weights. Their names cost time and are kept only where `named`.
 */
export class Features {
  readonly ids: number[] = [];
  readonly names: string[] = [];
  readonly #named: boolean;

  constructor(named: boolean) {
    this.#named = named;
  }

  add({ name, seed }: Feature, value: string | number): void {
    this.ids.push(mix(seed, numberOf(value)));
    if (this.#named) this.names.push(`${name}=${value}`);
  }

  pair({ name, seed }: Feature, value: string | number, second: string | number): void {
    this.ids.push(mix(mix(seed, numberOf(value)), numberOf(second)));
    if (this.#named) this.names.push(`${name}=${value}, ${second}`);
  }

  /** Adds an observation only where it holds. */
  when(holds: boolean, { name, seed }: Feature): void {
    if (!holds) return;
    this.ids.push(mix(seed, 1));
    if (this.#named) this.names.push(name);
  }

  /** Adds an observation that may come more than once, such as a word, the first time it does. */
  once(kind: Feature, value: string): void {
    if (!this.ids.includes(mix(kind.seed, numberOf(value)))) this.add(kind, value);
  }
}

/** Lengths and distances in steps: 0, 1, 2, then 4 for 3 and 4, 8 for 5 to 8, and so on. */
export function step(n: number): number {
  if (n < 3) return Math.max(n, 0);
  return 2 ** (32 - Math.clz32(n - 1));
}
