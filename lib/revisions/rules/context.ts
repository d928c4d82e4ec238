import type { Unit } from "./units";

const furthest = 4;

/**
 * How well a sentence's neighbours agree at a place in another text: the same sentences beside it on either side, counted as far
 * as they go without a break, and half a point for an end of a paragraph at the same side.
 */
export function contextOf(before: readonly Unit[], b: Unit, after: readonly Unit[], a: Unit): number {
  const side = (step: number) => {
    let agree = 0;
    while (agree < furthest) {
      const away = step * (agree + 1);
      const old = before[b.index + away];
      if (!old || old.words !== after[a.index + away]?.words) break;
      agree++;
    }
    return agree;
  };
  return side(-1) + side(1) + (Number(b.opens && a.opens) + Number(b.ends && a.ends)) / 2;
}
