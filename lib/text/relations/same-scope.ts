import type { ExtractedClaim } from "../schema";
import type { Told } from "./contradiction";
import { sharedStems } from "./stems";

/** Words that pick one of several: told on one side alone they make it another one. */
const other =
  /\b(?:next|other|another|second|third|fourth|former|formerly|earlier|previous|previously|old|new|neighbouring|neighboring|later|further|elsewhere|first|last|again)\b/gi;
/** What denies a number, a reason or a manner, and not the act. */
const partly =
  /\b(?:more|less|fewer|longer|better|worse|faster|higher|lower) than\b|\bat (?:least|most)\b|\bbecause\b|\bdue to\b|\bonly\b/i;
/** What holds for all time up to now. */
const ever =
  /\b(?:never|ever)\b|\b(?:has|have|[’'](?:s|ve))(?: not|n[’']t)?(?: yet| ever)? (?:been\b|\p{L}+(?:ed|en|n|t)\b)|\bno such\b/iu;
/** Told of whoever speaks or acts, it makes the case another's. */
const elsewhere = /\b(?:another|other|others|different|neighbouring|neighboring|former)\b/i;
const anybody = /^(?:nobodi|none|no-on|noth|anybodi|anyon|anyth|someth|ever|yet|singl|whatever|person|peopl)$/;

/**
 * Whether an assertion tells of the very case that a denial rules out. A time, a kind, a reason or an amount that only one of the two
 * tells explains the difference, and so does a denial of more than the assertion says.
 */
export function sameScope(text: string, denial: Told, told: Told, dated: (claim: ExtractedClaim) => boolean): boolean {
  if (partly.test(around(text, denial.claim)) || isOthers(text, denial.claim, told.claim)) return false;
  // `had` reaches back as far as whoever speaks means: only another speaker's case is against it.
  const reaches =
    ever.test(denial.claim.exact) || (/\bhad\b/i.test(denial.claim.exact) && told.claim.within !== undefined);
  if (dated(denial.claim) ? !dated(told.claim) : dated(told.claim) && !reaches) return false;
  const own = [...denial.stems].filter((s) => !anybody.test(s));
  return own.length < 2 || sharedStems(denial.stems, told.stems).length >= own.length * 0.7;
}

/** Whether a case is told of another than the denial: `A member of another party said he had been`. */
export const isOthers = (text: string, denial: ExtractedClaim, told: ExtractedClaim): boolean =>
  (elsewhere.test(before(text, told)) && !elsewhere.test(before(text, denial))) ||
  marks(around(text, denial)) !== marks(around(text, told));

/** `Nobody was hurt`, of one event: somebody was in another year. */
export const isOfOnce = ({ exact }: ExtractedClaim): boolean => !/\b(?:has|have|had|never|ever)\b/i.test(exact);

/** A claim with what follows it in its sentence. */
const around = (text: string, { start, end }: ExtractedClaim): string =>
  text.slice(start, end) + (/^[^.;:!?\n”"]{0,80}/.exec(text.slice(end, end + 80))?.[0] ?? "");

/** What stands before a claim in its sentence. */
const before = (text: string, { start }: ExtractedClaim): string =>
  /[^.;:!?\n”"]*$/.exec(text.slice(Math.max(0, start - 100), start))?.[0] ?? "";

const marks = (words: string): string =>
  [...new Set([...words.matchAll(other)].map(([word]) => word.toLowerCase()))].sort().join(" ");
