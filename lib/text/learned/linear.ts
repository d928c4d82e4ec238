/** A linear model with whole numbers for weights, one for each feature's number, in units of 1 / 256 of the log-odds. */
export type Model = { bias: number; weights: ReadonlyMap<number, number> };

/** One unit of the log-odds. */
export const unit = 256;

export function score({ bias, weights }: Model, ids: readonly number[]): number {
  let sum = bias;
  for (const id of ids) sum += weights.get(id) ?? 0;
  return sum;
}

/** The features, by name, that speak most for a choice (`sign` 1) or against it (-1), strongest first. */
export function strongest(
  { weights }: Model,
  { ids, names }: { ids: readonly number[]; names: readonly string[] },
  sign: 1 | -1,
): string[] {
  return names
    .map((name, i) => ({ name, weight: sign * (weights.get(ids[i] ?? 0) ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}
