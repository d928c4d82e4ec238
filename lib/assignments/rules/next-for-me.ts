/** A claim that somebody could check next. */
export interface Candidate {
  claimId: string;
  articleId: string;
  /** Assigned to them already. */
  mine: boolean;
  /** YYYY-MM-DD; null where the article has none. */
  deadline: string | null;
  importedAt: Date;
  /** UTF-16 code units of the article's text. */
  start: number;
  number: number;
}

/** The article that is wanted first, the oldest first, and in it from the beginning on. */
const inQueue = (a: Candidate, b: Candidate): number =>
  byText(a.deadline ?? "9999-12-31", b.deadline ?? "9999-12-31") ||
  a.importedAt.getTime() - b.importedAt.getTime() ||
  byText(a.articleId, b.articleId) ||
  a.start - b.start ||
  a.number - b.number;

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The claim to check next: one's own first, then one that nobody has. `here` is the claim that is open, which somebody who
 * asks does not want now: of several of their own the one after it comes, and round again.
 */
export function nextForMe<Claim extends Candidate>(candidates: readonly Claim[], here: string | null): Claim | null {
  const open = candidates.find(({ claimId }) => claimId === here);
  const others = candidates.filter((one) => one !== open).sort(inQueue);
  const mine = others.filter((one) => one.mine);
  const after = open?.mine ? mine.find((one) => inQueue(open, one) < 0) : undefined;
  return after ?? mine[0] ?? others[0] ?? null;
}
