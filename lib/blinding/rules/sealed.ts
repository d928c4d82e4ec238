/** Something a person said of a claim: a review, a citation, a comment. `sealedIn` is the claim's round it was said blind in. */
interface Said {
  byId: string | null;
  sealedIn: number | null;
}

/** Whether what was said blind is still kept from a reader: until its round is over only its author sees it. */
export const isSealedFor = (readerId: string, { byId, sealedIn }: Said, { round }: { round: number }): boolean =>
  sealedIn !== null && sealedIn >= round && byId !== readerId;
