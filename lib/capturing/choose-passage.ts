import { z } from "zod";
import type { Actor } from "@/lib/auth/rules/permissions";
import { correctEvidence } from "@/lib/evidence/supersede-evidence";
import { done, failed } from "@/lib/outcome";

const chosenSchema = z.object({
  in: z.uuid(),
  start: z.coerce.number().int().nonnegative(),
  end: z.coerce.number().int().positive(),
});
const longest = 20_000;

/** Makes some words of what a piece holds the passage that is relied on, and keeps their exact place: UTF-16 units of that text. */
export function choosePassage(actor: Actor, evidenceId: string, given: unknown) {
  return correctEvidence(actor, evidenceId, async (before, { tx }) => {
    const parsed = chosenSchema.safeParse(given);
    if (!parsed.success) return failed("invalid", "Select some words of it first.");
    const { in: id, start, end } = parsed.data;
    const pieces = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM pieces_before(${evidenceId}::uuid)`;
    const where = { id, evidenceId: { in: pieces.map((piece) => piece.id) } };
    const held =
      (await tx.capture.findFirst({ where, select: { text: true } })) ??
      (await tx.evidenceFile.findFirst({ where, select: { text: true } }));
    if (!held?.text) return failed("not-found", "There is no such text of this evidence.");
    const passage = held.text.slice(start, end);
    if (passage.length !== end - start || passage.trim() === "")
      return failed("invalid", "Select some words of it first.");
    if (passage.length > longest) return failed("invalid", "Select at most 20,000 characters.");
    // A translation is of the passage that was there.
    const translation = before.passage === passage ? {} : { translation: null, translatedBy: null };
    return done({ ...before, ...translation, passage, place: { in: id, start, end } });
  });
}
