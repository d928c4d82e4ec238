import type { ExtractedClaim } from "../schema";

/** Two claims that cannot both hold, and the sentence that says what disagrees. */
export type Contradiction = { a: ExtractedClaim; b: ExtractedClaim; message: string };

/** A claim with the stems of its words; `limited` where it holds only for a time: `had not scored since May`. */
export type Told = { claim: ExtractedClaim; stems: ReadonlySet<string>; negated: boolean; limited: boolean };
