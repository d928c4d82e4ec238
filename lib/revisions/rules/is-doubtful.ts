import { contextOf } from "./context";
import type { Searched } from "./counterparts";
import { gapAt } from "./gap";
import type { Unit } from "./units";

/**
 * From here on a sentence may be another, changed: where that one stood, or anywhere. Of the claims of 1,000 edited articles
 * (`reanchor.generator.test.ts`) none is followed to wrong words up to 0.8 and 0.85, 23 and 2 are at 0.9, and each tenth below
 * leaves more of them to a person: at 0.5 and 0.6 another 4 and 306 of 40,000. Both stand well below where it goes wrong.
 */
const lookalike = { inItsPlace: 0.6, elsewhere: 0.75 };

interface Texts extends Searched {
  /** The sentences of the new text, and of the old one, that were left over, by their words. */
  leftOver: (words: string) => readonly Unit[];
  leftBehind: (words: string) => readonly Unit[];
}

/**
 * Whether `b`, paired with `a`, is not certainly it. Either its very words stand elsewhere too, among neighbours that agree no less;
 * or it lost a neighbour, and a sentence much like it was left over: that one may be it, changed, and this a copy. Nothing tells.
 */
export function isDoubtful(texts: Texts, b: Unit, a: Unit): boolean {
  const { before, after, pairs, forward, backward } = texts;
  const fits = contextOf(before, b, after, a);
  if (texts.leftOver(b.words).some((twin) => contextOf(before, b, after, twin) >= fits)) return true;
  if (texts.leftBehind(b.words).some((other) => contextOf(before, other, after, a) >= fits)) return true;

  /** Whether the next sentence in a direction is the next one in both texts, or both end there. */
  const isHeld = (step: 1 | -1) => {
    const [old, now] = [before[b.index + step], after[a.index + step]];
    return old ? now !== undefined && pairs.after.get(old) === now : !now;
  };
  const [heldLeft, heldRight] = [isHeld(-1), isHeld(1)];
  if (heldLeft && heldRight) return false;
  const place = new Set(heldLeft || heldRight ? [] : gapAt(texts, b));
  return forward(b).some(({ a: rival, like, held }) => {
    // It may have run into its neighbour, too.
    const liker = Math.max(like, held);
    if (liker < (place.has(rival) ? lookalike.inItsPlace : lookalike.elsewhere)) return false;
    // Where another sentence that is gone is liker still, it is that one.
    return backward(rival).every((gone) => gone.like <= liker);
  });
}
