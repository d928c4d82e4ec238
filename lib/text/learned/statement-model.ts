import type { Model } from "./linear";
import stored from "./statement-weights.json";

/** The committed weights as `npm run train` writes them: `hash:weight` pairs, the hash in base 36. */
const read = (weights: string): ReadonlyMap<number, number> =>
  new Map(
    weights.split(" ").map((pair): [number, number] => {
      const [name = "", weight = ""] = pair.split(":");
      return [Number.parseInt(name, 36) | 0, Number(weight)];
    }),
  );

export const statementModel: Model = { bias: stored.bias, weights: read(stored.weights) };

/** The scores from which on a clause is kept that the rules call a statement, and one that they do not. */
export const { keep: keepFrom, add: addFrom } = stored;
