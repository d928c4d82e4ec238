import { isBlind, isBlindFor } from "@/lib/blinding/rules/blind";
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
  /** `reason` is null where none was said. */
  resolved: { by: string; at: string; reason: string | null } | null;
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
    ({ authorId, blindRound, claim }) => !isBlindFor(readerId, { byId: authorId, blindRound }, claim),
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
    sealed: isBlind(row, row.claim),
  });
  return open
    .filter(({ replyToId }) => replyToId === null)
    .map((row) => ({
      ...saidIn(row),
      resolved: resolvedOf(row),
      answers: open.filter(({ replyToId }) => replyToId === row.id).map(saidIn),
    }));
}

const resolvedOf = ({ resolvedAt, resolvedByName, resolution }: CommentRow) =>
  resolvedAt && { by: resolvedByName ?? "", at: resolvedAt.toISOString(), reason: resolution };

/** How many threads are unresolved on the claims of an article, by the claim's id, as far as this reader may see them. */
export async function countOpenThreads(articleId: string, readerId: string): Promise<Map<string, number>> {
  const rows = await database.$queryRaw<{ claimId: string; count: number }[]>`
    SELECT b."claimId", count(*)::int AS count FROM "Comment" b JOIN "Claim" c ON c."id" = b."claimId"
    WHERE c."articleId" = ${articleId}::uuid AND b."replyToId" IS NULL AND b."resolvedAt" IS NULL
      AND NOT is_blind_for(${readerId}::uuid, b."authorId", b."blindRound", c."round")
    GROUP BY 1`;
  return new Map(rows.map(({ claimId, count }) => [claimId, count]));
}
