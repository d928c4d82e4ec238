import { isBlind, isBlindFor } from "@/lib/blinding/rules/blind";
import type { Prisma } from "@/lib/database/generated/client";

interface Cites {
  citedById: string;
  blindRound: number | null;
  claim: { round: number };
}

/** Picks what tells who may know of a piece of evidence. */
export const whoCites = {
  select: { claimId: true, citedById: true, blindRound: true, claim: { select: { round: true } } },
} satisfies Prisma.CitationFindManyArgs;

/** Whether a reader may not know of a piece at all: all who cite it do so blind, and they are others. */
export const isHiddenFrom = (readerId: string, citations: readonly Cites[]): boolean =>
  citations.length > 0 &&
  citations.every(({ citedById, blindRound, claim }) => isBlindFor(readerId, { byId: citedById, blindRound }, claim));

/** The claims that cite a piece for everybody to see. */
export const openlyCiting = (citations: readonly (Cites & { claimId: string })[]): string[] => [
  ...new Set(citations.flatMap(({ claimId, blindRound, claim }) => (isBlind({ blindRound }, claim) ? [] : [claimId]))),
];
