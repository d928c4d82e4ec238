import { seenBegins, seenEnds, settleBounds } from "../learned/bounds/settle-bounds";
import { boundModels } from "../learned/statement-model";
import type { Extent } from "../span";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { at } from "../tokens/token";
import type { Candidate } from "./candidate";
import { trimTime } from "./extent";
import type { Near } from "./near";

/**
 * A statement from where it begins to where it ends, with its core kept inside; `moved` says in words where that is not as the rules
 * have it. It ends before the verb of any of the `others`, the statements of its sentence, that stands behind the rules' end.
 */
export function settle(
  parsed: Parsed,
  candidate: Candidate,
  near: Near,
  others: readonly Candidate[],
): { settled: Candidate; moved: string | null } {
  const sentence = parsed.sentences[candidate.sentence];
  if (!sentence) return { settled: candidate, moved: null };
  const bounded = { parsed, sentence, candidate, near };
  const limit = Math.min(
    mainVerb(parsed, sentence, candidate),
    ...others.map((o) => at(parsed.tokens, o.clause.verb.head).start).filter((verb) => verb >= candidate.end),
  );
  const ends = isRanked(parsed, candidate) ? [] : seenEnds(bounded).filter(({ offset }) => offset <= limit);
  const extent = settleBounds(boundModels, candidate, seenBegins(bounded), ends);
  if (extent.start === candidate.start && extent.end === candidate.end) return { settled: candidate, moved: null };
  const start = Math.max(extent.start, Math.min(candidate.core.start, extent.end - 1));
  const core = extent.end === candidate.end ? candidate.core : trimTime(parsed, { start, end: extent.end }, near.dates);
  return {
    settled: { ...candidate, ...extent, core: { start, end: Math.max(core.end, start + 1) } },
    moved: inWords(parsed.text, candidate, extent),
  };
}

/** `A clerk who fled | wept`: where the verb begins whose subject holds a relative clause. */
const mainVerb = ({ tokens }: Parsed, { clauses }: ParsedSentence, { clause }: Candidate): number => {
  const main = clauses.find((c) => c.subject?.to === clause.start && c.verb.from >= clause.verb.to);
  return clause.link === "relative" && main ? at(tokens, main.verb.from).start : Number.POSITIVE_INFINITY;
};

/** `sold a mill, its largest sale`: the rules saw more than the clause, and why. */
const isRanked = ({ tokens }: Parsed, { clause, end }: Candidate): boolean =>
  end > at(tokens, Math.max(clause.end, clause.verb.to) - 1).end;

const firstWord = /^[\s"“‘'(]*([\p{L}\p{N}$€£][^\s]*)/u;
const lastWord = /(\S*[\p{L}\p{N}%])[^\p{L}\p{N}]*$/u;

/** `from “Her” on`, `up to “laughter”`. */
function inWords(text: string, rules: Extent, { start, end }: Extent): string {
  const words = text.slice(start, end);
  const [first, last] = [firstWord.exec(words)?.[1], lastWord.exec(words)?.[1]];
  const from = start !== rules.start && first ? `from “${first}” on` : "";
  const to = end !== rules.end && last ? `up to “${last}”` : "";
  return [from, to].filter((part) => part !== "").join(", ");
}
