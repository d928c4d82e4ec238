import { articleAmended } from "./article-amended";
import { articleArchived, articleUnarchived, articleWithdrawn } from "./article-archived";
import { articleClosed, articleReopened } from "./article-closed";
import { articleImported } from "./article-imported";
import { articleReviewersSet } from "./article-reviewers-set";

/** What happens to an article as a whole. */
export const articleEvents = [
  articleImported,
  articleAmended,
  articleClosed,
  articleReopened,
  articleReviewersSet,
  articleArchived,
  articleUnarchived,
  articleWithdrawn,
] as const;
