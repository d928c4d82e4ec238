/** One claim that waits for somebody. */
export interface OrphanedClaim {
  claimId: string;
  articleId: string;
  number: number;
  exact: string;
  title: string;
  /** The article's, YYYY-MM-DD. */
  deadline: string | null;
  /** Who gave it to them, or said what waits for an answer; null where it is nobody's doing. */
  by: string | null;
  /** What they said. */
  text: string | null;
  at: Date;
}

/** An article of theirs that is wanted soon. */
export interface DueArticle {
  articleId: string;
  title: string;
  deadline: string;
  /** Claims to check in all, and those assigned to them. */
  toCheck: number;
  mine: number;
}

/** The most pressing of what waits, and how much there is of it. */
export interface Waiting<Line> {
  lines: Line[];
  total: number;
}

export interface Inbox {
  /** Their verdict stood, and the claim is to check again. */
  reopened: Waiting<OrphanedClaim>;
  /** Two reviewers differ: an editor settles it; the two may want to know. */
  disagreed: Waiting<OrphanedClaim>;
  /** Unresolved threads that name them, and which they have not answered. */
  mentioned: Waiting<OrphanedClaim>;
  /** Given to them, or taken, and to check. */
  assigned: Waiting<OrphanedClaim>;
  /** Wanted within a few days, or past that. */
  due: Waiting<DueArticle>;
}

/** How many days ahead a deadline shows. */
export const daysAhead = 3;

/** The last day whose deadlines show now, YYYY-MM-DD; a deadline is a day in UTC. */
export const lastDayShown = (now: Date): string =>
  new Date(now.getTime() + daysAhead * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
