import { randomUUID } from "node:crypto";
import { type Actor, can } from "@/lib/auth/rules/permissions";
import { blindRoundOf } from "@/lib/blinding/rules/blind-round-of";
import { recordOnClaim } from "@/lib/commands/record-on-claim";
import type { Transaction } from "@/lib/database/transaction";
import { invalidField } from "@/lib/invalid-input";
import { failed } from "@/lib/outcome";
import type { Role } from "@/lib/vocabulary";
import { peopleNamed } from "./rules/find-mentions";
import { commentSchema } from "./schema";
import { findBeginning, noSuchThread } from "./threads";

/** Says something about a claim, or answers what was said. Whom it names by `@` finds it in their inbox. */
export function addComment(actor: Actor, claimId: string, given: unknown) {
  return recordOnClaim(actor, "comment.add", claimId, async ({ tx, article, claim, at }) => {
    const parsed = commentSchema.safeParse(given);
    if (!parsed.success) return invalidField("text", parsed.error);
    const { text, replyToId } = parsed.data;
    const thread = replyToId === null ? null : await findBeginning(tx, claim, actor.id, replyToId);
    if (replyToId !== null && !thread) return noSuchThread;
    if (thread?.resolvedAt) return failed("conflict", "This comment is resolved. Reopen it before you answer.");
    if (await saidLast(tx, actor, { claimId, replyToId, text })) return { ok: true, event: null };

    const people = await tx.user.findMany({ select: { id: true, name: true, role: true, disabledAt: true } });
    const named = peopleNamed(text, people).filter(({ id }) => id !== actor.id);
    const absent = named.find((person) => !named.some((one) => one.name === person.name && mayRead(one)));
    if (absent) {
      const message = `${absent.name} cannot read the desk now: their account is disabled. Name somebody else.`;
      return failed("invalid", message, { fields: { text: message } });
    }
    const mentions = named.filter(mayRead).map(({ id, name }) => ({ id, name }));

    const id = randomUUID();
    // What became of a retired claim is no judgement of anybody's.
    const blindRound = claim.retirement === null ? blindRoundOf(article, claim) : null;
    const row = { claimId, replyToId, authorId: actor.id, authorName: actor.name, text, blindRound, createdAt: at };
    await tx.comment.create({ data: { ...row, id, mentions: mentions.map((person) => person.id) } });
    return {
      ok: true,
      blindRound,
      event: {
        type: "comment.added",
        subject: { type: "claim", id: claimId },
        payload: { number: claim.number, commentId: id, replyToId, text, mentions },
      },
    };
  });
}

const mayRead = (person: { role: Role; disabledAt: Date | null }) => !person.disabledAt && can(person, "article.read");

/** A form sent twice says nothing twice. */
async function saidLast(
  tx: Transaction,
  actor: Actor,
  { claimId, replyToId, text }: { claimId: string; replyToId: string | null; text: string },
): Promise<boolean> {
  const last = await tx.comment.findFirst({
    where: { claimId, replyToId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return last !== null && last.authorId === actor.id && last.text === text && last.resolvedAt === null;
}
