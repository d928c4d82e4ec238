import { phrasalCues } from "../lexicon/phrasal-cues";
import { type Frame, reportingVerbs } from "../lexicon/reporting-verbs";
import { at, type Token } from "./token";
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

const phrasal = formsOf(new Set([...phrasalCues.keys()].map((cue) => cue.split(" ")[0] ?? "")));

/** The reporting verb of two words that stands at token `i`: `shot back`; or null. */
export function phrasalCue(tokens: readonly Token[], i: number): CueVerb | null {
  const verb = phrasal.get(at(tokens, i).lower);
  const lemma = verb === undefined ? "" : `${verb} ${at(tokens, i + 1).lower}`;
  const frames = phrasalCues.get(lemma);
  return frames ? { lemma, frames } : null;
}

/** The reporting verb, of one word or two, that a verb group speaks with; or null. */
export const cueOf = (tokens: readonly Token[], verb: { head: number }): CueVerb | null =>
  phrasalCue(tokens, verb.head) ?? cueVerb(at(tokens, verb.head).lower);
