import type { Quotation } from "../quotations/quotation";
import type { Clause } from "../syntax/clause";
import { isNegative } from "../syntax/negative";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import type { CueVerb } from "../tokens/cue-verb";
import { at } from "../tokens/token";
import { words } from "../tokens/words";

const speaking: CueVerb["frames"] = new Set(["q"]);
/** Verbs that stand beside a quotation and yet speak for nobody. */
const silent = words("is are was were be been being has have had do does did 's ’s get got make made");

/**
 * A verb the lexicon does not know as a reporting one, beside a quotation that asks for a speaker: `“It sank,” grumbled Roe`, where a
 * comma, `?` or `!` ends the quotation inside its sentence; `Roe begged to differ: “It floats.”`, where a colon leads to it.
 */
export function unknownCue(
  { tokens, text }: Parsed,
  sentence: ParsedSentence,
  clause: Clause,
  quotations: readonly Quotation[],
): CueVerb | null {
  const { verb, subject } = clause;
  const head = at(tokens, verb.head);
  if (verb.shape !== "finite" || verb.modal || head.tag !== "VERB" || silent.has(head.lower)) return null;
  if (clause.link === "relative" || clause.link === "adverbial" || isNegative(tokens, clause)) return null;
  const from = at(tokens, Math.min(subject?.from ?? verb.from, verb.from)).start;
  const speech = quotations.filter((q) => q.use === "speech" && q.depth === 0);
  const ends = speech.some(
    (q) =>
      q.end <= from &&
      q.end > sentence.start &&
      /^[\s,–—-]*$/.test(text.slice(q.end, from)) &&
      (/[,?!]$/.test(text.slice(q.inner.start, q.inner.end).trimEnd()) || text.slice(q.end, from).includes(",")),
  );
  // What comes before a colon ends there: `Roe begged to differ: “...”`.
  const colon = text.indexOf(":", at(tokens, verb.to - 1).end);
  const leads =
    subject !== null &&
    colon > 0 &&
    colon < sentence.end &&
    isSentence(
      text,
      speech.find((q) => q.start > colon),
    ) &&
    !/[.,;“”"]/.test(text.slice(at(tokens, verb.to - 1).end, colon)) &&
    speech.some((q) => q.start > colon && !/\S/.test(text.slice(colon + 1, q.start)));
  return ends || leads ? { lemma: head.lower, frames: speaking } : null;
}

/** A quotation that a stop ends inside: `launched: “The Great Countdown”` names a thing. */
const isSentence = (text: string, quotation: Quotation | undefined): boolean =>
  quotation !== undefined && /[.!?…]$/.test(text.slice(quotation.inner.start, quotation.inner.end).trimEnd());
