import { z } from "zod";

/** The closed sets of words that the database, the history and the screen share. */

export const roles = ["admin", "editor", "reviewer", "auditor"] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

export const verdicts = ["sourced", "disputed", "unverified"] as const;
export const verdictSchema = z.enum(verdicts);
export type Verdict = z.infer<typeof verdictSchema>;

/** What a claim shows: its verdict, or that two reviewers differ and nobody has settled it; null is *To check*. */
export type ShownVerdict = Verdict | "disagreed" | null;
export const shownVerdict = ({ verdict, disagreed }: { verdict: Verdict | null; disagreed: boolean }): ShownVerdict =>
  disagreed ? "disagreed" : verdict;
export const shownVerdicts = [...verdicts, "disagreed", null] as const satisfies ShownVerdict[];

export const evidenceKinds = ["link", "document", "note", "interview"] as const;
export const evidenceKindSchema = z.enum(evidenceKinds);
export type EvidenceKind = z.infer<typeof evidenceKindSchema>;

export const stances = ["supports", "contradicts", "context"] as const;
export const stanceSchema = z.enum(stances);
export type Stance = z.infer<typeof stanceSchema>;

/** A day without a time zone, `YYYY-MM-DD`. */
export const daySchema = z.iso.date("Give the day as YYYY-MM-DD.");
