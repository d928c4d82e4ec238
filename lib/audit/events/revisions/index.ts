import { articleRevised } from "./article-revised";
import { claimFoundGone, claimGoneUndone } from "./claim-found-gone";
import { claimPlaced } from "./claim-placed";
import { claimsCarried } from "./claims-carried";
import { claimsExtracted } from "./claims-extracted";
import { extractionApplied } from "./extraction-applied";

/** A text that comes in, the claims found in it, and where those of the text before are now. */
export const revisionEvents = [
  claimsExtracted,
  extractionApplied,
  articleRevised,
  claimsCarried,
  claimPlaced,
  claimFoundGone,
  claimGoneUndone,
] as const;
