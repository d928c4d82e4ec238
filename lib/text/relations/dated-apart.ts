import type { ExtractedClaim } from "../schema";
import { overlaps } from "../span";
import type { Contradiction } from "./contradiction";

/**
 * Whether a claim is placed in time at all, and whether two are placed at times that share none: `did not resign in May` and `resigned
 * in June` may both be true.
 */
export function placedInTime(text: string, claims: readonly ExtractedClaim[]) {
  const blocks = new Map<number, ExtractedClaim[]>();
  for (const claim of claims) {
    if (claim.kind !== "date" || claim.date?.type !== "DATE") continue;
    const block = Math.floor(claim.core.start / size);
    const known = blocks.get(block);
    if (known) known.push(claim);
    else blocks.set(block, [claim]);
  }
  // Within the claim's own clause, or after it in its sentence: `killed 14 people | in 2003`.
  const isBehind = (at: number, end: number) => at >= end && at < end + 80 && !/[.;:!?\n”"]/.test(text.slice(end, at));
  const dates = ({ start, end }: ExtractedClaim): string[] => {
    const block = Math.floor(start / size);
    return [block - 1, block, block + 1]
      .flatMap((b) => blocks.get(b) ?? [])
      .filter((d) => overlaps(d.core, { start, end }) || isBehind(d.core.start, end))
      .flatMap((d) => d.date?.value ?? []);
  };
  const apart = ({ a, b }: Contradiction): boolean => {
    const [before, after] = [dates(a), dates(b)];
    return (
      before.length > 0 && after.length > 0 && !before.some((x) => after.some((y) => within(x, y) || within(y, x)))
    );
  };
  return { dated: (claim: ExtractedClaim): boolean => dates(claim).length > 0, apart };
}

/** UTF-16 units in one block of dates: more than any clause. */
const size = 600;

/** `2026-05-03` lies within `2026-05`; what is left open (`XXXX-05`) lies within nothing else. */
const within = (a: string, b: string) => a.startsWith(b);
