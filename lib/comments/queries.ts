import { isSealedFor } from "@/lib/blinding/rules/sealed";
import { database } from "@/lib/database/client";
import type { Comment as CommentRow } from "@/lib/database/generated/client";

/** One thing somebody said about a claim. */
export interface Comment {
  id: string;
  authorId: string;
  author: string;
  text: string;
  /** The people it names who find it in their inbox. */
  mentions: { id: string; name: string }[];
  at: string;
  /** Only its author reads it until both reviews are in. */
  sealed: boolean;
}

/** A comment with what was answered to it, oldest first. */
export interface Thread extends Comment {
  resolved: { by: string; at: string } | null;
  answers: Comment[];
}

/** The threads on a claim that this reader may see, oldest first. */
export async function listThreads(claimId: string, readerId: string): Promise<Thread[]> {
  const rows = await database.comment.findMany({
    where: { claimId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    include: { claim: { select: { round: true } } },
  });
  const open = rows.filter(
    ({ authorId, blindRound, claim }) => !isSealedFor(readerId, { byId: authorId, blindRound }, claim),
  );
  const named = open.flatMap(({ mentions }) => mentions);
  const people = named.length
    ? await database.user.findMany({ where: { id: { in: named } }, select: { id: true, name: true } })
    : [];
  const saidIn = (row: (typeof rows)[number]): Comment => ({
    id: row.id,
    authorId: row.authorId,
    author: row.authorName,
    text: row.text,
    mentions: people.filter(({ id }) => row.mentions.includes(id)),
    at: row.createdAt.toISOString(),
    sealed: row.blindRound !== null && row.blindRound >= row.claim.round,
  });
  return open
    .filter(({ replyToId }) => replyToId === null)
    .map((row) => ({
      ...saidIn(row),
      resolved: resolvedOf(row),
      answers: open.filter(({ replyToId }) => replyToId === row.id).map(saidIn),
    }));
}

const resolvedOf = ({ resolvedAt, resolvedByName }: CommentRow) =>
  resolvedAt && { by: resolvedByName ?? "", at: resolvedAt.toISOString() };

/** How many threads are unresolved on the claims of an article, by the claim's id, as far as this reader may see them. */
export async function openThreads(articleId: string, readerId: string): Promise<Map<string, number>> {
  const rows = await database.$queryRaw<Beginning[]>`
    SELECT b."claimId", b."authorId" AS "byId", b."blindRound", c."round"
    FROM "Comment" b JOIN "Claim" c ON c."id" = b."claimId"
    WHERE c."articleId" = ${articleId}::uuid AND b."replyToId" IS NULL AND b."resolvedAt" IS NULL`;
  const counts = new Map<string, number>();
  for (const { claimId, round, ...said } of rows)
    if (!isSealedFor(readerId, said, { round })) counts.set(claimId, (counts.get(claimId) ?? 0) + 1);
  return counts;
}

interface Beginning {
  claimId: string;
  byId: string;
  blindRound: number | null;
  round: number;
}
