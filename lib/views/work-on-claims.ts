import { assigneesOf } from "@/lib/assignments/queries";
import type { Assignee } from "@/lib/assignments/schema";
import { blindReviewsBy } from "@/lib/blinding/blind-queries";
import { countOpenThreads } from "@/lib/comments/queries";

/** Whose work a claim is and how many threads on it are unresolved; on most claims there is nothing to say. */
export interface WorkOnClaim {
  assignees?: Assignee[];
  threads?: number;
  /** The reader's own blind review is in, and waits for the second one. */
  sealed?: true;
}

/** What goes on beside the claims of an article, by the claim's id, as far as this reader may see it. */
export async function workOnClaims(articleId: string, readerId: string): Promise<(claimId: string) => WorkOnClaim> {
  const [assignees, threads, sealed] = await Promise.all([
    assigneesOf({ articleId }, readerId),
    countOpenThreads(articleId, readerId),
    blindReviewsBy({ articleId }, readerId),
  ]);
  return (id) => {
    const [people, count] = [assignees.get(id), threads.get(id)];
    return {
      ...(people && { assignees: people }),
      ...(count && { threads: count }),
      ...(sealed.has(id) && { sealed: true }),
    };
  };
}
