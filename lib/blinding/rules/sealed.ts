/** Something a person said of a claim: a review, a citation, a comment. `blindRound` is the claim's round it was said blind in. */
interface Said {
  byId: string | null;
  blindRound: number | null;
}

/** Whether what was said blind is still kept from a reader: until its round is over only its author sees it. */
export const isSealedFor = (readerId: string, { byId, blindRound }: Said, { round }: { round: number }): boolean =>
  blindRound !== null && blindRound >= round && byId !== readerId;
