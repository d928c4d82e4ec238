import { completed, pending } from "../lexicon/states";
import type { Contradiction, Told } from "./contradiction";
import { sharedStems } from "./stems";

const another = /^(?:a|an|the)? ?(?:second|third|other|another|new|next|further)\b/i;

/** States that exclude each other: the same thing still being prepared and already begun. */
export function byState(told: readonly Told[], isCommon: (stem: string) => boolean): Contradiction[] {
  const still = told.filter((t) => pending.test(t.claim.core.exact) || pending.test(t.claim.exact)).slice(0, 200);
  const done = told
    .filter((t) => completed.test(t.claim.core.exact) && !t.negated && !pending.test(t.claim.exact))
    .slice(0, 400);
  return still.flatMap((a) =>
    done.flatMap((b) => {
      if (Math.abs(a.claim.start - b.claim.start) >= 6000 || a.claim.id === b.claim.id) return [];
      const shared = sharedStems(a.stems, b.stems).filter((s) => !isCommon(s));
      if (shared.length === 0 || another.test(b.claim.exact) || another.test(a.claim.exact)) return [];
      return [
        {
          a: a.claim,
          b: b.claim,
          message: `“${a.claim.core.exact}” is told as still to come, “${b.claim.core.exact}” as done.`,
        },
      ];
    }),
  );
}
