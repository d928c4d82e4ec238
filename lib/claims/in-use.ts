import { Prisma } from "@/lib/database/generated/client";

/** Picks the claims that stand in the newest revision: neither replaced or gone, nor orphaned. */
export const inPlace = { retirement: null, candidateAnchors: { equals: Prisma.DbNull } } as const;

/** Picks the claims that a check is about: in their place, and neither dismissed nor waived. */
export const inUse = { dismissal: null, waiver: null, ...inPlace } as const;

/** Picks the claims that a revision left without a place: a person gives them one, or says that they are gone. */
export const orphaned = { retirement: null, candidateAnchors: { not: Prisma.DbNull } } as const;
