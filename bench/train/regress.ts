import { type Model, unit } from "@/lib/text/learned/linear";

/** What is seen of something, as whole numbers, and whether it is what is looked for. */
export type Observed = { ids: readonly number[]; holds: boolean };

/** `ridge`: how strongly a weight is drawn to 0; `least`: how often a feature must be seen. */
export type Settings = { ridge: number; least: number; rounds: number };

/**
 * Logistic regression with an L2 penalty, by full-batch gradient descent with a step for each weight (AdaGrad). Nothing is
 * random and every sum is taken in the order of the corpus, so the same observations give the same weights to the last bit.
 */
export function regress(observed: readonly Observed[], { ridge, least, rounds }: Settings): Model {
  const index = indexOf(observed, least);
  const rows = observed.map(({ ids, holds }) => ({
    at: ids.flatMap((id) => index.get(id) ?? []),
    holds: Number(holds),
  }));
  const weights = new Float64Array(index.size + 1);
  const squares = new Float64Array(index.size + 1).fill(1e-6);
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(index.size + 1);
    for (const { at, holds } of rows) {
      let sum = weights[index.size] ?? 0;
      for (const i of at) sum += weights[i] ?? 0;
      const error = 1 / (1 + Math.exp(-sum)) - holds;
      for (const i of at) slope[i] = (slope[i] ?? 0) + error;
      slope[index.size] = (slope[index.size] ?? 0) + error;
    }
    for (let i = 0; i <= index.size; i++) {
      const weight = weights[i] ?? 0;
      const down = (slope[i] ?? 0) + (i < index.size ? ridge * weight : 0);
      squares[i] = (squares[i] ?? 0) + down * down;
      weights[i] = weight - (0.3 * down) / Math.sqrt(squares[i] ?? 1);
    }
  }
  const whole = (i: number) => Math.round((weights[i] ?? 0) * unit);
  return {
    bias: whole(index.size),
    weights: new Map(
      [...index].map(([name, i]): [number, number] => [name, whole(i)]).filter(([, weight]) => weight !== 0),
    ),
  };
}

/** A number for each feature seen often enough, by its number, in the order of first sight. */
function indexOf(observed: readonly Observed[], least: number): Map<number, number> {
  const seen = new Map<number, number>();
  for (const { ids } of observed) for (const id of ids) seen.set(id, (seen.get(id) ?? 0) + 1);
  const often = [...seen].filter(([, count]) => count >= least);
  return new Map(often.map(([name], i) => [name, i]));
}
