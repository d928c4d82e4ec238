import { randomUUID } from "node:crypto";
import { appendEvent, type EventActor } from "@/lib/audit/append-event";
import { isBlind } from "@/lib/blinding/rules/blind";
import type { Transaction } from "@/lib/database/transaction";
import { type Answer, answersInFile, type Suggested } from "./rules/answers-in-file";

interface Open {
  tx: Transaction;
  actor: EventActor;
  at: Date;
}

/** Writes what came back on some claims' queries, each step with its event; what is known is not said again. Gives how many were new. */
export async function recordAnswers(
  { tx, actor, at }: Open,
  articleId: string,
  way: "word" | "guest" | "text",
  answers: readonly Answer[],
): Promise<number> {
  const claimIds = answers.map(({ claimId }) => claimId);
  const where = { articleId, claimId: { in: claimIds } };
  const known = await tx.queryStep.findMany({ where });
  const claims = await tx.claim.findMany({
    where: { articleId, id: { in: claimIds } },
    select: { id: true, number: true },
  });
  const anew = answers.flatMap((answer) => {
    const number = claims.find(({ id }) => id === answer.claimId)?.number;
    return number === undefined || known.some((one) => isSame(one, answer)) ? [] : [{ ...answer, number }];
  });
  for (const { claimId, number, ...said } of anew) {
    const id = randomUUID();
    await tx.queryStep.create({ data: { id, articleId, claimId, way, createdAt: at, ...said } });
    const subject = { type: "claim", id: claimId } as const;
    await appendEvent(
      tx,
      articleId,
      actor,
      { type: "query.answered", subject, payload: { number, id, way, ...said } },
      at,
    );
  }
  return anew.length;
}

const isSame = (one: Pick<Answer, "claimId" | "reviewId" | "words" | "person"> & { step: string }, other: Answer) =>
  one.claimId === other.claimId &&
  one.reviewId === other.reviewId &&
  one.step === other.step &&
  one.words === other.words &&
  one.person === other.person;

type File = Omit<Parameters<typeof answersInFile>[0], "writer">;

/** Records what a Word file says that came back from the writer; what an earlier one said already is not said again. */
export async function recordAnswersInFile(
  open: Open,
  file: File,
  suggested: readonly Suggested[],
  byline: string | null,
): Promise<void> {
  const { articleId } = file;
  const found = answersInFile({ ...file, writer: byline ?? "The writer" }, suggested);
  if (found.length > 0) await recordAnswers(open, articleId, "word", found);
}

/** The corrections that a file names, and the words they are for: while they stand, and none that is blind. */
export async function suggestedIn(tx: Transaction, { articleId, remarks }: Pick<File, "articleId" | "remarks">) {
  const ids = remarks.flatMap(({ about }) => (about?.change && about.reviewId !== null ? [about.reviewId] : []));
  if (ids.length === 0) return [];
  const reviews = await tx.review.findMany({
    where: { id: { in: ids }, claim: { articleId } },
    select: {
      id: true,
      correction: true,
      reviewerName: true,
      createdAt: true,
      blindRound: true,
      claim: { select: { id: true, exact: true, round: true, reviewId: true } },
    },
  });
  return reviews.flatMap(({ id, correction, reviewerName, createdAt, blindRound, claim }): Suggested[] =>
    correction === null || claim.reviewId !== id || isBlind({ blindRound }, claim)
      ? []
      : [{ claimId: claim.id, reviewId: id, exact: claim.exact, correction, reviewer: reviewerName, at: createdAt }],
  );
}
