import type { Shape } from "@/lib/audit/rules/recorded-shape";
import { shiftShape } from "@/lib/audit/rules/shift-shape";
import { longestClaim, splitsCharacter } from "@/lib/claims/rules/anchor";
import { tooLong } from "@/lib/claims/schema";
import { done, type Failed, failed, type Outcome } from "@/lib/outcome";
import { spansOf } from "./claim-spans";
import { fold } from "./fold";

/** The words of the newest revision that a person chose for a claim; offsets are UTF-16 units of its text. */
export interface Place {
  revisionId: string;
  start: number;
  end: number;
  exact: string;
}

/** A claim to be placed, as it stands in its older revision. */
export interface Placed {
  number: number;
  exact: string;
  shape: Shape;
  /** Whether it waits for a place at all. */
  orphaned: boolean;
}

const misfit = failed("invalid", "These words do not fit the article’s text. Reload the page and choose them again.");
const overtaken = failed("conflict", "Another revision came in meanwhile. Reload the page and look again.");

/** Why a claim cannot stand on these words of the newest revision; null where it can. */
export function misplaced(claim: Placed, newest: { id: string; text: string }, place: Place): Failed | null {
  const { start, end, exact } = place;
  if (!claim.orphaned) return failed("conflict", `Claim ${claim.number} has its place.`);
  if (newest.id !== place.revisionId) return overtaken;
  // A stretch that ends before it begins, or beyond the text, holds other words than were chosen.
  if (newest.text.slice(start, end) !== exact || exact.trim() === "") return misfit;
  if (splitsCharacter(newest.text, start) || splitsCharacter(newest.text, end)) return misfit;
  return end - start > longestClaim ? failed("invalid", tooLong) : null;
}

/** A claim of the same kind that the extractor, or somebody, found on some of the words. */
export interface Twin {
  id: string;
  number: number;
  start: number;
  end: number;
  version: number;
  /** Null where a person added it. */
  extractor: string | null;
  /** How often it was judged, cited for, said something about or given to somebody. */
  said: number;
}

const isWorkedOn = ({ version, extractor, said }: Twin) => version > 1 || extractor === null || said > 0;

/** Where a claim comes to stand: whether it asserts the same there, in which shape, and which claim gives way. */
export interface Placing {
  same: boolean;
  shape: Shape;
  replaces: Twin | null;
}

/**
 * Decides what becomes of a claim on words that it fits. It asserts the same only where the words are the same, typography aside:
 * then its verdict holds. A claim found there gives way unless somebody worked on it; one on just these words that somebody did
 * work on is in the way. `text` is the newest revision's.
 */
export function decidePlacing(text: string, claim: Placed, place: Place, twins: readonly Twin[]): Outcome<Placing> {
  const equal = twins.find(({ start, end }) => start === place.start && end === place.end);
  if (equal && isWorkedOn(equal))
    return failed(
      "conflict",
      `These words are claim ${equal.number} already, and somebody has worked on that. Judge it there, and say that this one is gone.`,
    );
  const same = fold(place.exact) === fold(claim.exact);
  const replaces = equal ?? twins.find((twin) => !isWorkedOn(twin)) ?? null;
  return done({ same, shape: shapeOn(text, claim, place, same), replaces });
}

/** The claim's shape on the chosen words. What was read out of other words, or would no longer fit, is left out. */
function shapeOn(text: string, { exact, shape }: Placed, { start, end, exact: words }: Place, same: boolean): Shape {
  const shifted = shiftShape(shape, start - shape.start);
  if (words === exact && quotesAgain(text, shape, shifted)) return shifted;
  const { reason, date } = shape.detail;
  // Where only the typography differs, and no more or fewer units of it, the heart of the claim lies where it lay.
  const core = same && words.length === exact.length ? spansOf(shifted).core : { start, end };
  return {
    kind: shape.kind,
    start,
    end,
    coreStart: core.start,
    coreEnd: core.end,
    detail: { ...(reason !== undefined && { reason }), ...(same && date && { date }) },
  };
}

/** Whether what the claim quotes stands at its new place too: a speaker may be named outside the claim's own words. */
function quotesAgain(text: string, { detail: { attribution, quantity } }: Shape, shifted: Shape): boolean {
  const quoted = [attribution?.source, attribution?.cue, attribution?.content, quantity?.amount].flatMap(
    (part) => part?.exact ?? [],
  );
  return spansOf(shifted).parts.every(({ start, end }, index) => text.slice(start, end) === quoted[index]);
}
