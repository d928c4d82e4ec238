import type { Actor } from "@/lib/auth/rules/permissions";
import type { Chance } from "@/lib/testing/seeded";
import type { Verdict } from "@/lib/vocabulary";
import { ArticleRows, type Rows } from "./article-rows";
import { writeArticle } from "./article-text";

export interface Staff {
  editors: readonly Actor[];
  reviewers: readonly Actor[];
}

export interface Size {
  articles: number;
  claimsEach: number;
}

const day = 24 * 60 * 60_000;
const years = 2;
/** What people have before them grows with the people, not with what was ever checked. */
const waitingInAll = 480;
const verdictOf = (chance: Chance): Verdict =>
  chance.once(8) ? "disputed" : chance.once(7) ? "unverified" : "sourced";

/**
 * The nth article of a desk, oldest first: a tenth is open, three in five of its claims to check; the oldest fifth is in the archive.
 */
export function articleStory(nth: number, size: Size, staff: Staff, now: Date, chance: Chance, agency: string[]): Rows {
  const share = (nth + 1) / size.articles;
  const open = share > 0.9;
  const importedAt = new Date(now.getTime() - day - (1 - share) * years * 365 * day);
  const deadline = new Date(now.getTime() + (chance.below(36) - 5) * day).toISOString().slice(0, 10);
  const editor = chance.pick(staff.editors);
  const rows = new ArticleRows(writeArticle(nth, size.claimsEach, chance, agency), editor, importedAt, {
    deadline: open && !chance.once(3) ? deadline : null,
    requiredReviews: 1,
  });
  const waitingHere = Math.ceil((waitingInAll * 10) / size.articles);
  for (const [index, claim] of rows.claims.entries()) {
    const reviewer = chance.pick(staff.reviewers);
    const toCheck = open && chance.below(5) < 3;
    if (toCheck) {
      if (index < waitingHere * 2 && chance.once(Math.max(1, size.articles / 10 / waitingInAll)))
        rows.assign(claim, editor, reviewer);
      if (index === 7 && chance.once(Math.max(1, size.articles / 1000))) rows.comment(claim, editor, reviewer, null);
      if (index === 9 && chance.once(Math.max(1, size.articles / 1000))) {
        rows.judge(claim, reviewer, "unverified");
        rows.takeBack(claim, editor, reviewer);
      }
      continue;
    }
    if (chance.once(3)) rows.assign(claim, editor, reviewer);
    if (chance.once(10)) rows.cite(claim, reviewer);
    if (chance.once(50)) rows.comment(claim, editor, reviewer, editor);
    rows.judge(claim, reviewer, verdictOf(chance));
    if (chance.once(25)) rows.judge(claim, chance.pick(staff.reviewers), verdictOf(chance));
  }
  if (!open) rows.close(editor);
  if (share < 0.2) rows.archive(editor);
  return rows.finish();
}
