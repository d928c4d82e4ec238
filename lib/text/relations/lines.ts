import type { ExtractedClaim } from "../schema";
import type { Extent } from "../span";

/** What one sentence asserts, and who is said to speak in it. */
export type Line = Extent & { told: ExtractedClaim[]; spoken: ExtractedClaim[] };

/** The claims by the sentence their core begins in; both come in the order of the text. */
export function linesOf(claims: readonly ExtractedClaim[], sentences: readonly Extent[]): Line[] {
  const lines = sentences.map(({ start, end }): Line => ({ start, end, told: [], spoken: [] }));
  for (const claim of claims) {
    const line = lines[lastFrom(lines, claim.attribution?.cue.start ?? claim.core.start)];
    if (claim.kind === "attribution") line?.spoken.push(claim);
    else if (claim.kind === "statement" || claim.kind === "quantity") line?.told.push(claim);
  }
  return lines;
}

function lastFrom(lines: readonly Extent[], offset: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Who asserts a claim, by name where the text tells it; the writer where nobody is said to. */
export function speakerOf(claim: ExtractedClaim | undefined, byId: ReadonlyMap<string, ExtractedClaim>): string {
  const holder = claim?.within === undefined ? undefined : byId.get(claim.within);
  return holder?.attribution ? nameOf(holder) : "";
}

export const nameOf = ({ attribution }: ExtractedClaim): string =>
  attribution?.source.resolved ?? attribution?.source.exact ?? "";
