import { randomUUID } from "node:crypto";
import { appendEvent } from "@/lib/audit/append-event";
import type { Actor } from "@/lib/auth/rules/permissions";
import { inUse } from "@/lib/claims/in-use";
import type { Command } from "@/lib/commands/command";
import { command } from "@/lib/commands/command";
import { lockArticle } from "@/lib/commands/lock-article";
import { invalidInput } from "@/lib/invalid-input";
import { done, type Outcome } from "@/lib/outcome";
import { listQuerySteps } from "./queries";
import { stateOfQuery } from "./rules/state-of-query";
import { sendSchema } from "./schema";

/** Records that queries went to the writer: each is *sent* until something comes back. */
export async function sendQueries(
  actor: Actor,
  articleId: string,
  given: unknown,
): Promise<Outcome<{ changed: boolean }>> {
  const parsed = sendSchema.safeParse(given);
  if (!parsed.success) return invalidInput(parsed.error);
  return command(actor, { action: "query.send", lock: lockArticle(articleId) }, async (open) => {
    return done({ changed: (await recordSent(open, articleId, parsed.data)) > 0 });
  });
}

interface Sent {
  way: "word" | "guest" | "mail" | "text";
  person: string;
  queries: readonly { claimId: string; reviewId: string | null }[];
}

/** Records those of which the question still stands, and that were not the last to be sent. Gives how many. */
export async function recordSent({ tx, actor, at }: Command, articleId: string, { way, person, queries }: Sent) {
  const ids = queries.map(({ claimId }) => claimId);
  const claims = await tx.claim.findMany({
    where: { articleId, id: { in: ids }, ...inUse },
    select: { id: true, number: true, reviewId: true },
    orderBy: { number: "asc" },
  });
  const steps = await listQuerySteps(articleId, tx);
  const standing = claims.filter(
    ({ id, reviewId }) =>
      queries.some((query) => query.claimId === id && query.reviewId === reviewId) &&
      stateOfQuery({ claimId: id, reviewId }, steps) !== "sent",
  );
  if (standing.length === 0) return 0;
  const told = standing.map((claim) => ({
    id: randomUUID(),
    claimId: claim.id,
    number: claim.number,
    reviewId: claim.reviewId,
  }));
  const facts = { articleId, step: "sent", way, person, words: null, createdAt: at } as const;
  await tx.queryStep.createMany({ data: told.map(({ number: _, ...query }) => ({ ...query, ...facts })) });
  const subject = { type: "article", id: articleId } as const;
  await appendEvent(
    tx,
    articleId,
    actor,
    { type: "queries.sent", subject, payload: { way, person, queries: told } },
    at,
  );
  return told.length;
}
