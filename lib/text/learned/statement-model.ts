import type { BoundModels } from "./bounds/settle-bounds";
import type { Model } from "./linear";
import stored from "./statement-weights.json";

/** A committed model as `npm run train` writes it: `hash:weight` pairs, the hash in base 36. */
const read = ({ bias, weights }: { bias: number; weights: string }): Model => ({
  bias,
  weights: new Map(
    weights.split(" ").map((pair): [number, number] => {
      const [name = "", weight = ""] = pair.split(":");
      return [Number.parseInt(name, 36) | 0, Number(weight)];
    }),
  ),
});

/** Tells which clauses are statements. */
export const statementModel: Model = read(stored);
/** Tell where a statement begins and ends. */
export const boundModels: BoundModels = { begin: read(stored.begin), end: read(stored.end) };

/** The scores from which on a clause is kept that the rules call a statement, and one that they do not. */
export const { keep: keepFrom, add: addFrom } = stored;
