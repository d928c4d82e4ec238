import { z } from "zod";
import { resolutionCriteriaSchema } from "@/lib/audit/rules/resolution-criteria";
import type { Actor } from "@/lib/auth/rules/permissions";
import { type ClaimTarget, changeClaim, unchangedClaim } from "@/lib/commands/change-claim";
import { Prisma } from "@/lib/database/generated/client";
import { invalidInput } from "@/lib/invalid-input";
import { failed } from "@/lib/outcome";
import { typedText } from "@/lib/typed-text";
import { daySchema } from "@/lib/vocabulary-schema";

const emptyIsNull = (value: string) => value || null;
export const noteResolutionCriteriaSchema = z.object({
  record: typedText().trim().max(2000, "Keep this under 2,000 characters.").default(""),
  holder: typedText()
    .trim()
    .max(300, "Keep this under 300 characters.")
    .transform(emptyIsNull)
    .nullable()
    .default(null),
  by: z
    .union([z.literal("").transform(() => null), daySchema.or(z.never({ error: "Give the day as YYYY-MM-DD." }))])
    .nullable()
    .default(null),
});

/** Notes what record would decide a claim, who holds it and by when; without a record the note is taken off. */
export function noteResolutionCriteria(
  actor: Actor,
  target: ClaimTarget,
  given: unknown,
  undoes: number | null = null,
) {
  return changeClaim(actor, "claim.note-resolution-criteria", target, (claim) => {
    const parsed = noteResolutionCriteriaSchema.safeParse(given);
    if (!parsed.success) return invalidInput(parsed.error);
    const { record, holder, by } = parsed.data;
    if (record === "" && (holder || by))
      return failed("invalid", "Say which record.", { fields: { record: "Say which record would decide it." } });
    const before = resolutionCriteriaSchema.nullable().parse(claim.resolutionCriteria);
    const after = record === "" ? null : { record, holder, by };
    const same = before?.record === after?.record && before?.holder === after?.holder && before?.by === after?.by;
    if (same) return unchangedClaim;
    return {
      ok: true,
      change: { resolutionCriteria: after ?? Prisma.DbNull },
      events: [
        {
          type: "claim.settlement-noted",
          subject: { type: "claim", id: claim.id },
          payload: { number: claim.number, before, after, undoes },
        },
      ],
    };
  });
}
