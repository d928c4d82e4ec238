import { type ArticleState, stateOf } from "@/lib/commands/rules/article-state";
import { asWritten } from "@/lib/database/as-written";
import { database } from "@/lib/database/client";
import { openFindings } from "@/lib/findings/queries";
import { type Beside, besideSchema } from "@/lib/structure";
import { shownVerdict, shownVerdicts } from "@/lib/vocabulary";
import { articlesSaying } from "./articles-saying";
import { inState, orders } from "./list-filters";
import { isExtracted } from "./revision-queries";

export interface Progress {
  sourced: number;
  disputed: number;
  unverified: number;
  /** Two reviewers differ, and nobody has settled it. */
  disagreed: number;
  toCheck: number;
  dismissed: number;
  waived: number;
}

export interface ArticleSummary {
  id: string;
  title: string;
  publisher: string | null;
  byline: string | null;
  publishedAt: string | null;
  deadline: string | null;
  importedAt: string;
  importedByName: string;
  state: ArticleState;
  withdrawn: boolean;
  progress: Progress;
  /** How many things the desk checks find nobody has decided on. */
  toLook: number;
}

const nothingBeside: Beside = { structure: [], remarks: [] };

const nothing = (): Progress => ({
  sourced: 0,
  disputed: 0,
  unverified: 0,
  disagreed: 0,
  toCheck: 0,
  dismissed: 0,
  waived: 0,
});

async function progressOf(articleIds: string[]): Promise<Map<string, Progress>> {
  const counts = await database.claim.groupBy({
    by: ["articleId", "state", "verdict", "disagreed"],
    where: { articleId: { in: articleIds }, state: { not: "retired" } },
    _count: true,
  });
  const progress = new Map(articleIds.map((id) => [id, nothing()]));
  for (const { articleId, _count, state, ...claim } of counts) {
    const of = progress.get(articleId);
    if (!of || state === "retired") continue;
    if (state === "dismissed" || state === "waived") of[state] += _count;
    // Whatever was said of an orphaned one, nobody knows yet whether it still holds.
    else of[(state === "inUse" && shownVerdict(claim)) || "toCheck"] += _count;
  }
  return progress;
}

export interface ArticleFilter {
  /** Words of the title, publisher or byline, as they stand; or words of the text, in any form. */
  search?: string;
  archived?: boolean;
  /** Those that were withdrawn too, among the archived. */
  withdrawnToo?: boolean;
  /** Overdue: open, with a deadline before `now`. */
  state?: "open" | "closed" | "overdue";
  /** By deadline, what has none comes last. */
  sort?: "title" | "deadline";
  /** The id of the last article of the page before. */
  after?: string;
}

export const articlesPerPage = 50;

/** The newest first unless sorted otherwise. `more` is the cursor of the next page, null on the last. */
export async function listArticles(
  filter: ArticleFilter = {},
  now = new Date(),
): Promise<{ articles: ArticleSummary[]; more: string | null }> {
  const contains = filter.search ? { contains: asWritten(filter.search), mode: "insensitive" as const } : null;
  const byText = filter.search ? { id: { in: await articlesSaying(filter.search) } } : {};
  const rows = await database.article.findMany({
    where: {
      archivedAt: filter.archived ? { not: null } : null,
      ...(!filter.withdrawnToo && { withdrawnAt: null }),
      AND: inState(filter.state, now),
      ...(contains && { OR: [{ heading: contains }, byText] }),
    },
    orderBy: [...orders[filter.sort ?? "newest"], { id: "desc" }],
    take: articlesPerPage + 1,
    ...(filter.after && { cursor: { id: filter.after }, skip: 1 }),
  });
  const page = rows.slice(0, articlesPerPage);
  const ids = page.map(({ id }) => id);
  const [progress, open] = await Promise.all([progressOf(ids), openFindings(ids)]);
  const articles = page.map((row) => {
    const { id, title, publisher, byline, publishedAt, deadline, importedByName } = row;
    const shown = { id, title, publisher, byline, publishedAt, deadline, importedByName };
    return {
      ...shown,
      importedAt: row.importedAt.toISOString(),
      state: stateOf(row),
      withdrawn: row.withdrawnAt !== null,
      progress: progress.get(id) ?? nothing(),
      toLook: open.get(id) ?? 0,
    };
  });
  return { articles, more: rows.length > articlesPerPage ? (page.at(-1)?.id ?? null) : null };
}

export type ArticleDetail = NonNullable<Awaited<ReturnType<typeof getArticle>>>;

/** One article with the text of its newest revision; null where there is none. */
export async function getArticle(id: string) {
  const row = await database.article.findUnique({
    where: { id },
    include: { revisions: { orderBy: { number: "desc" }, take: 1, omit: { original: true } } },
  });
  const revision = row?.revisions[0];
  if (!row || !revision) return null;
  const { title, publisher, byline, address, publishedAt, deadline, importedByName, version, headSeq, headHash } = row;
  return {
    id,
    title,
    publisher,
    byline,
    address,
    publishedAt,
    deadline,
    importedByName,
    version,
    importedAt: row.importedAt.toISOString(),
    importedById: row.importedById,
    state: stateOf(row),
    withdrawn: row.withdrawnAt !== null,
    head: { seq: headSeq, hash: headHash },
    revision: {
      id: revision.id,
      number: revision.number,
      text: revision.text,
      sha256: revision.sha256,
      ...(besideSchema.nullable().parse(revision.beside) ?? nothingBeside),
    },
    /** The extractor whose desk checks its text went through; null where none has seen it. */
    checkedBy: row.checkedBy,
    /** How many judge each claim, 1 or 2. */
    reviewers: row.requiredReviews,
    extracted: await isExtracted(database, id, revision.id),
    progress: (await progressOf([id])).get(id) ?? nothing(),
  };
}

/** Throws where there is no such article. */
export async function getTitle(id: string): Promise<string> {
  return (await database.article.findUniqueOrThrow({ where: { id }, select: { title: true } })).title;
}

/** The last event of an article's chain; null where there is no such article. */
export async function getHead(id: string): Promise<{ seq: number; hash: string } | null> {
  const row = await database.article.findUnique({ where: { id }, select: { headSeq: true, headHash: true } });
  return row && { seq: row.headSeq, hash: row.headHash };
}

/** The number of claims nobody has dismissed or waived. */
export const claimCount = (progress: Progress) =>
  shownVerdicts.reduce((sum, verdict) => sum + progress[verdict ?? "toCheck"], 0);
