import { rememberHead } from "@/lib/audit/append-event";
import type { Article, Citation, Claim, Evidence, Review, User } from "@/lib/database/generated/client";
import { done } from "@/lib/outcome";
import type { Lock } from "./command";
import { noSuchClaim } from "./lock-article";

/** What a change of one claim has to know, as it is once the article is locked. */
export interface LockedRows {
  article: Article;
  /** Whoever gives the command; null where there is no such account any more. */
  account: Pick<User, "role" | "disabledAt"> | null;
  claim: Claim;
  /** The review that stands. */
  review: Review | null;
  citations: (Citation & { evidence: Evidence })[];
  /** Given blind in the claim's round and not taken back, the newest last. */
  blindReviews: Review[];
}

/** As JSON has them: times are text. */
type Timed = "importedAt" | "closedAt" | "archivedAt" | "withdrawnAt" | "createdAt" | "disabledAt";
type AsJson<T> = T extends Date
  ? string
  : T extends readonly (infer U)[]
    ? AsJson<U>[]
    : T extends object
      ? { [K in keyof T]: K extends Timed ? Exclude<T[K], Date> | string : AsJson<T[K]> }
      : T;

/** Locks a claim's article and reads all of this in one round trip: `locked_claim` of the database. */
export function lockClaim(claimId: string, askingId: string): Lock<LockedRows> {
  return async (tx) => {
    const [row] = await tx.$queryRaw<{ locked: AsJson<LockedRows> | null }[]>`
      SELECT locked_claim(${claimId}::uuid, ${askingId}::uuid) AS "locked"`;
    if (!row?.locked) return noSuchClaim;
    const { article, account, claim, review, citations, blindReviews } = row.locked;
    rememberHead(tx, article.id, { seq: article.headSeq, hash: article.headHash });
    const times = {
      importedAt: new Date(article.importedAt),
      closedAt: timeOf(article.closedAt),
      archivedAt: timeOf(article.archivedAt),
      withdrawnAt: timeOf(article.withdrawnAt),
    };
    return done({
      article: { ...article, ...times },
      account: account && { ...account, disabledAt: timeOf(account.disabledAt) },
      claim: claim as Claim,
      review: review && dated(review),
      citations: citations.map(({ evidence, ...citation }) => ({ ...dated(citation), evidence: dated(evidence) })),
      blindReviews: blindReviews.map(dated),
    });
  };
}

const timeOf = (text: string | null) => (text === null ? null : new Date(text));
const dated = <T extends { createdAt: string }>(row: T): Omit<T, "createdAt"> & { createdAt: Date } => ({
  ...row,
  createdAt: new Date(row.createdAt),
});
