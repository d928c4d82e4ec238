import { z } from "zod";
import type { Actor } from "@/lib/auth/rules/permissions";
import type { ClaimTarget } from "@/lib/commands/change-claim";
import { invalidInput } from "@/lib/invalid-input";
import { done, failed } from "@/lib/outcome";
import { reshapeClaim, shapeOf } from "./reshape-claim";
import { longestClaim, splitsCharacter } from "./rules/anchor";
import { locateNear } from "./rules/locate-near";
import { tooLong } from "./schema";

/**
 * `start` and `end` count UTF-16 code units of the revision's text, and `exact` guards against an offset of other text. Without
 * them the words are looked for: the nearest to where the claim stands.
 */
export const spanInputSchema = z.object({
  start: z.coerce.number().int().nonnegative().optional(),
  end: z.coerce.number().int().positive().optional(),
  exact: z.string().transform((words) => words.replace(/\r\n/g, "\n")),
});

const nowhere = failed("invalid", "These words do not stand in the article, to the letter. Select them in it.");
const misfit = failed("invalid", "These words do not fit the article’s text. Reload the page and choose them again.");

/**
 * Moves the ends of a claim. What sets it off (its core) stays where it lies within; a claim that was all core stays all core.
 * Its verdict falls back to *To check*.
 */
export function changeSpan(actor: Actor, target: ClaimTarget, given: unknown) {
  return reshapeClaim(actor, target, "span", (claim, text) => {
    const parsed = spanInputSchema.safeParse(given);
    if (!parsed.success) return invalidInput(parsed.error);
    const { start: from, end: to, exact } = parsed.data;
    if (exact.trim() === "") return failed("invalid", "A claim needs at least one word.");
    const place =
      from === undefined || to === undefined
        ? locateNear(text, exact, claim.start)
        : { start: from, end: to, exact: text.slice(from, to) === exact && from < to ? exact : null };
    if (!place) return nowhere;
    const { start, end } = place;
    if (place.exact === null || end > text.length) return misfit;
    if (splitsCharacter(text, start) || splitsCharacter(text, end)) return misfit;
    if (end - start > longestClaim) return failed("invalid", tooLong);
    const shape = shapeOf(claim);
    if (start === shape.start && end === shape.end) return done(shape);
    const wholeCore = shape.coreStart === shape.start && shape.coreEnd === shape.end;
    const core = { coreStart: Math.max(start, shape.coreStart), coreEnd: Math.min(end, shape.coreEnd) };
    const kept = !wholeCore && core.coreStart < core.coreEnd ? core : { coreStart: start, coreEnd: end };
    return done({ ...shape, start, end, ...kept });
  });
}
