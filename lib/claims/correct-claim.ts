import { z } from "zod";
import type { Actor } from "@/lib/auth/rules/permissions";
import type { ClaimTarget } from "@/lib/commands/change-claim";
import { invalidField } from "@/lib/invalid-input";
import { done, failed } from "@/lib/outcome";
import { attributionSchema, dateValueSchema, type Span } from "@/lib/text/schema";
import { typedText } from "@/lib/typed-text";
import { reshapeClaim, shapeOf } from "./reshape-claim";
import { locateNear } from "./rules/locate-near";

const words = typedText().transform((text) => text.replace(/\r\n/g, "\n").trim());
export const correctAttributionSchema = z.object({
  source: words,
  cue: words,
  content: words,
  resolved: words.transform((name) => name || null),
  quoted: attributionSchema.shape.quoted,
});

const spanNames = { source: "the source", cue: "the reporting word", content: "what was said" } as const;

/** Corrects who said what, by which word, and who that is. Words are looked for where the claim stands: nearest first. */
export function correctAttribution(actor: Actor, target: ClaimTarget, given: unknown) {
  return reshapeClaim(actor, target, "attribution", (claim, text) => {
    const parsed = correctAttributionSchema.safeParse(given);
    if (!parsed.success) return failed("invalid", "Fill in who said it, the reporting word and what was said.");
    const shape = shapeOf(claim);
    const before = shape.detail.attribution;
    const spans: Partial<Record<keyof typeof spanNames, Span>> = {};
    for (const field of ["source", "cue", "content"] as const) {
      const asked = parsed.data[field];
      const span = before?.[field].exact === asked ? before[field] : locateNear(text, asked, claim.start);
      if (!span) {
        const message = `Give ${spanNames[field]} in words that stand in the article, to the letter.`;
        return failed("invalid", message, { fields: { [field]: message } });
      }
      spans[field] = { start: span.start, end: span.end, exact: span.exact };
    }
    const { resolved, quoted } = parsed.data;
    const source = { ...spans.source, resolved };
    const attribution = attributionSchema.parse({ source, cue: spans.cue, content: spans.content, quoted });
    return done({ ...shape, detail: { ...shape.detail, attribution } });
  });
}

// What a person says a date is, is neither open nor worked out.
export const correctDateSchema = dateValueSchema.pick({ type: true }).extend({
  value: typedText()
    .trim()
    .regex(
      /^[0-9A-Z][0-9A-Z:._+-]{0,39}$/,
      "Give it as 2026-03-05, with X for what is left open, or as P3D for a duration.",
    ),
});

/** Corrects what day, time or duration the words mean. */
export function correctDate(actor: Actor, target: ClaimTarget, given: unknown) {
  return reshapeClaim(actor, target, "date", (claim) => {
    const date = correctDateSchema.safeParse(given);
    if (!date.success) return invalidField("value", date.error);
    const shape = shapeOf(claim);
    return done({ ...shape, detail: { ...shape.detail, date: date.data } });
  });
}
