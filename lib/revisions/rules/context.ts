import type { Unit } from "./units";

const furthest = 4;

/**
 * How well a sentence's neighbours agree at a place in another text: the same sentences beside it on either side, counted as far
 * as they go without a break, and half a point for an end of a paragraph at the same side.
 */
export function contextOf(before: readonly Unit[], b: number, after: readonly Unit[], a: number): number {
  const [here, there] = [before[b], after[a]];
  const side = (step: number) => {
    let agree = 0;
    for (let away = step; agree < furthest; away += step) {
      const [old, now] = [before[b + away], after[a + away]];
      if (!old || !now || old.words !== now.words) break;
      agree++;
    }
    return agree;
  };
  const edges = Number(here?.opens && there?.opens) + Number(here?.ends && there?.ends);
  return side(-1) + side(1) + edges / 2;
}
