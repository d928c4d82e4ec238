import type { Prisma } from "@/lib/database/generated/client";

/** Picks the claims that stand in the newest revision: neither replaced or gone, nor orphaned. */
export const inPlace = { state: { in: ["inUse", "dismissed", "waived"] } } satisfies Prisma.ClaimWhereInput;

/** Picks the claims in their place that are claims at all. */
export const notDismissed = { state: { in: ["inUse", "waived"] } } satisfies Prisma.ClaimWhereInput;

/** Picks the claims that a check is about: in their place, and neither dismissed nor waived. */
export const inUse = { state: "inUse" } satisfies Prisma.ClaimWhereInput;

/** Picks the claims that a revision left without a place: a person gives them one, or says that they are gone. */
export const orphaned = { state: "orphaned" } satisfies Prisma.ClaimWhereInput;
