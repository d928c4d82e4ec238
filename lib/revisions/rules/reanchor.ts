import { longestClaim, splitsCharacter } from "@/lib/claims/rules/anchor";
import type { Extent } from "@/lib/text/span";
import { type Followed, follower } from "./follow-extent";
import { matchTexts } from "./match-texts";

/** All the stretches of a revision that a claim is made of. `parts` are those its details quote. Offsets are UTF-16. */
export interface ClaimSpans {
  span: Extent;
  core: Extent;
  parts: readonly Extent[];
}

/** A stretch that may be a claim's own; `like` from 0 to 1 says how like. */
export interface Candidate extends Extent {
  like: number;
}

/** What becomes of a claim. A claim whose words are `kept` or `moved` has every stretch; of a `reworded` one, a core or part may be lost. */
export type Reanchored =
  | { became: "kept" | "moved"; span: Extent; core: Extent; parts: Extent[] }
  | { became: "reworded"; span: Extent; core: Extent | null; parts: (Extent | null)[] }
  | { became: "needs-place"; candidates: Candidate[] }
  | { became: "deleted" };

/**
 * Carries claims from one text to another, each by itself. Only words that stand unchanged in one place alone, or whose sentence
 * was clearly changed into one other, are followed; where a lookalike could be meant as well, a person decides.
 */
export function reanchor(
  before: string,
  after: string,
  claims: readonly ClaimSpans[],
  match = matchTexts(before, after),
) {
  const follow = follower(before, after, match);
  return claims.map((claim) => reanchorClaim(follow, after, claim));
}

function reanchorClaim(
  follow: (extent: Extent) => Followed,
  after: string,
  { span, core, parts }: ClaimSpans,
): Reanchored {
  const whole = follow(span);
  if (whole.is === "gone") return { became: "deleted" };
  if (whole.is === "unclear")
    return {
      became: "needs-place",
      candidates: whole.candidates.flatMap((one) => fitting(after, one.extent, one.like)),
    };
  if (!fits(after, whole.extent)) return { became: "needs-place", candidates: [] };
  const heart = follow(core);
  const rest = parts.map(follow);
  if (whole.is === "same" && heart.is === "same" && rest.every((part) => part.is === "same"))
    return {
      became: whole.moved ? "moved" : "kept",
      span: whole.extent,
      core: heart.extent,
      parts: rest.map(({ extent }) => extent),
    };
  return { became: "reworded", span: whole.extent, core: placeOf(heart), parts: rest.map(placeOf) };
}

const placeOf = (followed: Followed): Extent | null => ("extent" in followed ? followed.extent : null);

function fits(text: string, { start, end }: Extent): boolean {
  return start < end && end - start <= longestClaim && !splitsCharacter(text, start) && !splitsCharacter(text, end);
}

const fitting = (text: string, extent: Extent, like: number): Candidate[] =>
  fits(text, extent) ? [{ ...extent, like }] : [];
