/** Something a person said of a claim: a review, a citation, a comment. `sealedIn` is the claim's round it was said blind in. */
interface Said {
  byId: string | null;
  sealedIn: number | null;
}

/** Whether what was said blind is still kept from a reader: until its round is over only its author sees it. */
export const isSealedFor = (readerId: string, { byId, sealedIn }: Said, { round }: { round: number }): boolean =>
  sealedIn !== null && sealedIn >= round && byId !== readerId;

/**
 * The round that what is said of a claim now is sealed in; null where everybody may read it: one reviewer judges, or both
 * reviews are in.
 */
export const sealFor = (
  { reviewers }: { reviewers: number },
  { round, verdict, disagreed }: { round: number; verdict: string | null; disagreed: boolean },
): number | null => (reviewers === 2 && verdict === null && !disagreed ? round : null);
