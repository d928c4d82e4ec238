export type ArticleState = "open" | "closed" | "archived";

export const stateOf = (article: { closedAt: Date | null; archivedAt: Date | null }): ArticleState =>
  article.archivedAt ? "archived" : article.closedAt ? "closed" : "open";
