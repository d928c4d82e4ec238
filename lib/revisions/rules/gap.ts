import type { Pairs } from "./align-in-order";
import type { Unit } from "./units";

/** In a stretch written wholly anew, no more are looked at on either side: a place is then told by its words alone. */
const most = 100;

interface Texts {
  before: readonly Unit[];
  after: readonly Unit[];
  pairs: Pairs;
}

/**
 * The unpaired sentences of the new text that stand where one of the old stood: those after the nearest paired one before it, and
 * those before the nearest paired one after it.
 */
export function gapAt({ before, after, pairs }: Texts, { index }: Unit): Unit[] {
  const nearest = (units: readonly Unit[]) => {
    const paired = units.find((unit) => pairs.after.has(unit));
    return paired && pairs.after.get(paired)?.index;
  };
  const left = nearest(before.slice(0, index).reverse());
  const right = nearest(before.slice(index + 1));
  const onward = after.slice(left === undefined ? 0 : left + 1);
  const backward = after.slice(0, right).reverse();
  return [...new Set([...unpaired(onward, pairs), ...unpaired(backward, pairs)])];
}

function unpaired(units: readonly Unit[], { before }: Pairs): Unit[] {
  const near = units.slice(0, most);
  const paired = near.findIndex((unit) => before.has(unit));
  return paired < 0 ? near : near.slice(0, paired);
}
