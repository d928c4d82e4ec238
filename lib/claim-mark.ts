/** What a remark in a file that is sent out says, out of sight, of the claim it is about: so a reply to it finds the claim again. */
export interface ClaimMark {
  articleId: string;
  /** Null where it is about none, but about what a check found. */
  claimId: string | null;
  /** The review that the remark tells of; null where nobody had reviewed the claim. */
  reviewId: string | null;
  /** Whether its suggested wording stands in the file as a tracked change. */
  change: boolean;
}

const id = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const written = new RegExp(`\\s*\\[tickmark (${id}) (${id}|-) (${id}|-)( change)?\\]`);

export const markText = ({ articleId, claimId, reviewId, change }: ClaimMark): string =>
  `[tickmark ${articleId} ${claimId ?? "-"} ${reviewId ?? "-"}${change ? " change" : ""}]`;

/** The mark in some words, and the words without it. */
export function takeMark(words: string): { words: string; mark: ClaimMark | null } {
  const [found, articleId, claimId, reviewId, change] = written.exec(words) ?? [];
  if (found === undefined || !articleId || !claimId || !reviewId) return { words, mark: null };
  const orNull = (written: string) => (written === "-" ? null : written);
  const mark = { articleId, claimId: orNull(claimId), reviewId: orNull(reviewId), change: change !== undefined };
  return { words: words.replace(found, ""), mark };
}
