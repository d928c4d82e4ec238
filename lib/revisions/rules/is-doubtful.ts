import type { Pairs } from "./align-in-order";
import { contextOf } from "./context";
import type { Searched } from "./counterparts";
import { gapAt } from "./gap";

/**
 * From here on a sentence may be another, changed: where that one stood, or anywhere. Of the claims of 1,000 edited articles
 * (`reanchor.generator.test.ts`) none is followed to wrong words up to 0.8 and 0.85, 23 and 2 are at 0.9, and each tenth below
 * leaves more of them to a person: at 0.5 and 0.6 another 4 and 306 of 40,000. Both stand well below where it goes wrong.
 */
const lookalike = { inItsPlace: 0.6, elsewhere: 0.75 };

interface Texts extends Searched {
  /** The places of the new text, and of the old one, that were left over, by their words. */
  leftOver: ReadonlyMap<string, readonly number[]>;
  leftBehind: ReadonlyMap<string, readonly number[]>;
}

/**
 * Whether a paired sentence is not certain. Either its very words stand elsewhere too, among neighbours that agree no less; or
 * it lost a neighbour, and a sentence much like it was left over: that one may be it, changed, and this a copy. Nothing tells.
 */
export function isDoubtful({ before, after, pairs, forward, backward, ...left }: Texts, b: number): boolean {
  const unit = before[b];
  const a = pairs.after[b] ?? -1;
  if (!unit || a < 0) return false;
  const [twins, others] = [left.leftOver.get(unit.words) ?? [], left.leftBehind.get(unit.words) ?? []];
  const fits = contextOf(before, b, after, a);
  if (twins.some((twin) => contextOf(before, b, after, twin) >= fits)) return true;
  if (others.some((other) => contextOf(before, other, after, a) >= fits)) return true;

  const [heldLeft, heldRight] = [isBeside(pairs, b, a, -1), isBeside(pairs, b, a, 1)];
  if (heldLeft && heldRight) return false;
  const place = heldLeft || heldRight ? [] : gapAt(pairs, b);
  return forward(unit, []).some(({ a: rival, like, held }) => {
    // It may have run into its neighbour, too.
    if (Math.max(like, held) < (place.includes(rival) ? lookalike.inItsPlace : lookalike.elsewhere)) return false;
    const there = after[rival];
    // Where another sentence that is gone is liker still, it is that one.
    return !there || (backward(there, [])[0]?.like ?? 0) <= Math.max(like, held);
  });
}

/** Whether the next sentence in a direction is the next one in both texts, or both end there. */
function isBeside({ after, before }: Pairs, b: number, a: number, step: 1 | -1): boolean {
  const [old, now] = [b + step, a + step];
  const [noOld, noNow] = [old < 0 || old >= after.length, now < 0 || now >= before.length];
  return noOld || noNow ? noOld && noNow : after[old] === now;
}
