import { randomUUID } from "node:crypto";
import { appendEvent } from "@/lib/audit/append-event";

import type { RecordedClaim } from "@/lib/audit/rules/recorded-claim";
import type { Actor } from "@/lib/auth/rules/permissions";
import { command } from "@/lib/commands/command";
import { lockArticleOf, noSuchArticle, notOpen } from "@/lib/commands/lock-article";

import { invalidInput } from "@/lib/invalid-input";
import { done, failed, type Outcome } from "@/lib/outcome";
import { splitsCharacter } from "./rules/anchor";
import { addClaimSchema } from "./schema";
import { claimRow } from "./write-claims";

/** Adds a claim the extractor missed. `exact` guards against a selection made on other text than the revision's. */
export async function addClaim(asking: Actor, given: unknown): Promise<Outcome<{ claimId: string; number: number }>> {
  const parsed = addClaimSchema.safeParse(given);
  if (!parsed.success) return invalidInput(parsed.error);
  const { revisionId, kind, start, end, exact } = parsed.data;
  const lock = lockArticleOf("Revision", revisionId, noSuchArticle);
  return command(asking, { action: "claim.add", lock }, async ({ tx, actor, at }, article) => {
    const closed = notOpen(article);
    if (closed) return closed;
    const revision = await tx.revision.findUniqueOrThrow({ where: { id: revisionId } });
    const later = await tx.revision.count({ where: { articleId: article.id, number: { gt: revision.number } } });
    if (later > 0)
      return failed("conflict", "Another revision came in meanwhile. Reload the page and select the words in it.");
    const text = revision.text;
    if (
      end > text.length ||
      text.slice(start, end) !== exact ||
      splitsCharacter(text, start) ||
      splitsCharacter(text, end)
    )
      return failed("invalid", "The selection does not fit the article's text. Reload the page and select it again.");
    if (exact.trim() === "") return failed("invalid", "The selection holds no words.");
    const twin = await tx.claim.findFirst({ where: { revisionId, kind, start, end, retirement: null } });
    if (twin)
      return failed(
        "invalid",
        `These words are already claim ${twin.number} of this kind${twin.dismissal ? ", dismissed: restore it instead" : ""}.`,
      );

    const { _max } = await tx.claim.aggregate({ where: { articleId: article.id }, _max: { number: true } });
    const claim: RecordedClaim = {
      id: randomUUID(),
      number: (_max.number ?? 0) + 1,
      kind,
      start,
      end,
      coreStart: start,
      coreEnd: end,
      detail: {},
      flags: [],
      withinId: null,
    };
    await tx.claim.create({ data: claimRow(revision, claim, null) });
    const { id, ...recorded } = claim;
    const payload = { revisionId, exact, ...recorded };
    await appendEvent(tx, article.id, actor, { type: "claim.added", subject: { type: "claim", id }, payload }, at);
    return done({ claimId: id, number: claim.number });
  });
}
