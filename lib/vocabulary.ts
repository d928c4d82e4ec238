/** The closed sets of words that the database, the history and the screen share; vocabulary-schema.ts reads them. */

export const roles = ["admin", "editor", "reviewer", "auditor"] as const;
export type Role = (typeof roles)[number];

export const verdicts = ["sourced", "disputed", "unverified"] as const;
export type Verdict = (typeof verdicts)[number];

/** What a claim shows: its verdict, or that two reviewers differ and nobody has settled it; null is *To check*. */
export type ShownVerdict = Verdict | "disagreed" | null;
export const shownVerdict = ({ verdict, disagreed }: { verdict: Verdict | null; disagreed: boolean }): ShownVerdict =>
  disagreed ? "disagreed" : verdict;
export const shownVerdicts = [...verdicts, "disagreed", null] as const satisfies ShownVerdict[];

export const evidenceKinds = ["link", "document", "note", "interview"] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export const stances = ["supports", "contradicts", "context"] as const;
export type Stance = (typeof stances)[number];
