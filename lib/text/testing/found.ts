import { extract } from "..";
import type { ClaimKind, ExtractedClaim } from "../schema";

/** The claims of one kind in a text, for tests; `published` is the day the article came out. */
export const found = (kind: ClaimKind, text: string, published: string | null = null): ExtractedClaim[] =>
  extract(text, { publishedAt: published }).claims.filter((claim) => claim.kind === kind);

export const cores = (kind: ClaimKind, text: string, published: string | null = null): string[] =>
  found(kind, text, published).map((claim) => claim.core.exact);
