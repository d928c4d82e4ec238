import { type Frame, reportingVerbs } from "../lexicon/reporting-verbs";
import { formsOf } from "./verb-forms";

const lemmas = formsOf(reportingVerbs.keys());
/** Forms that are another word far more often. */
const notCues = new Set(["found", "saying", "felt", "ruling", "addition", "read", "saw", "put", "maintained"]);

export type CueVerb = { lemma: string; frames: ReadonlySet<Frame> };

/** The reporting verb a word is a form of, or null. */
export function cueVerb(lower: string): CueVerb | null {
  if (lower === "found" || lower === "saying" || lower === "felt")
    return {
      lemma: lower === "saying" ? "say" : lower === "felt" ? "feel" : "find",
      frames: reportingVerbs.get(lower === "saying" ? "say" : lower === "felt" ? "feel" : "find") ?? new Set(),
    };
  const lemma = notCues.has(lower) && lower !== "read" && lower !== "maintained" ? undefined : lemmas.get(lower);
  const frames = lemma === undefined ? undefined : reportingVerbs.get(lemma);
  return lemma !== undefined && frames ? { lemma, frames } : null;
}
