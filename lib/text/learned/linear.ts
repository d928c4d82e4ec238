import { hash } from "./hash";

/** A linear model with whole numbers for weights, a feature's hash each, in units of 1 / 256 of the log-odds. */
export type Model = { bias: number; weights: ReadonlyMap<number, number> };

/** One unit of the log-odds. */
export const unit = 256;

export function score({ bias, weights }: Model, names: readonly string[]): number {
  let sum = bias;
  for (const name of names) sum += weights.get(hash(name)) ?? 0;
  return sum;
}

/** The features that speak most for a choice (`sign` 1) or against it (-1), strongest first. */
export function strongest({ weights }: Model, names: readonly string[], sign: 1 | -1): string[] {
  return names
    .map((name) => ({ name, weight: sign * (weights.get(hash(name)) ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}
