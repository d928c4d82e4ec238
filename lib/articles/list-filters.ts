import type { Prisma } from "@/lib/database/generated/client";

/** The day a time falls on, in UTC, as a deadline is written. */
const dayOf = (at: Date) => at.toISOString().slice(0, 10);

export const isOverdue = (article: { deadline: string | null; state: string }, now: Date): boolean =>
  article.state === "open" && article.deadline !== null && article.deadline < dayOf(now);

export function inState(state: "open" | "closed" | "overdue" | undefined, now: Date): Prisma.ArticleWhereInput {
  switch (state) {
    case undefined:
      return {};
    case "open":
      return { closedAt: null };
    case "closed":
      return { closedAt: { not: null } };
    case "overdue":
      return { closedAt: null, deadline: { lt: dayOf(now) } };
  }
}

export const orders = {
  newest: [{ importedAt: "desc" }],
  title: [{ title: "asc" }],
  deadline: [{ deadline: { sort: "asc", nulls: "last" } }],
} as const satisfies Record<string, Prisma.ArticleOrderByWithRelationInput[]>;
