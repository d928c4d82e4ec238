/** Something a person did on a claim: a review, a citation, a comment, an assignment. */
interface Said {
  /** The claim's round in which it was said blind; null where it was said for everybody. */
  blindRound: number | null;
}

interface SaidBy extends Said {
  byId: string | null;
}

interface InRound {
  round: number;
}

/** Whether the round goes on in which it was said blind. In SQL: `is_blind("blindRound", "round")`. */
export const isBlind = ({ blindRound }: Said, { round }: InRound): boolean =>
  blindRound !== null && blindRound >= round;

/** Whether it is kept from a reader: while its round goes on only its author knows it. In SQL: `is_blind_for(...)`. */
export const isBlindFor = (readerId: string, { byId, blindRound }: SaidBy, claim: InRound): boolean =>
  isBlind({ blindRound }, claim) && byId !== readerId;
