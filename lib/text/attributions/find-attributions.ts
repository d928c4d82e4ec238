import type { Quotation } from "../quotations/quotation";
import { contains, type Extent, trim } from "../span";
import type { Clause } from "../syntax/clause";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { at } from "../tokens/token";
import type { FoundAttribution } from "./attribution";
import { clauseContent, contentEnd } from "./content";
import { cueVerb } from "./cue-verb";
import { findAccording } from "./find-according";
import { findByNoun } from "./find-by-noun";
import { attributionOf, quotedContent, quotedExtent, type Reporting, readReporting } from "./find-quoted";
import type { Source } from "./source";

/** Every attribution of the text, in the order of their cues. */
export function findAttributions(parsed: Parsed, quotations: readonly Quotation[]): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  parsed.sentences.forEach((sentence, number) => {
    let speaker: Source | null = null;
    const reportings: Reporting[] = [];
    for (const clause of sentence.clauses) {
      const reporting = readReporting(
        parsed,
        sentence,
        clause,
        clause.link === "participle" || clause.subject === null
          ? (speaker ?? subjectOf(parsed, sentence, clause))
          : null,
      );
      if (reporting) {
        reportings.push(reporting);
        speaker = reporting.source;
      }
    }
    for (const reporting of reportings) {
      const attribution = attribute(parsed, sentence, number, reporting, quotations);
      if (attribution) found.push(attribution);
    }
    found.push(...findAccording(parsed, sentence, number), ...findByNoun(parsed, sentence, number));
  });
  return settle(parsed, found, quotations);
}

/** The subject that a clause without one shares: that of the finite clause before it. */
function subjectOf(parsed: Parsed, sentence: ParsedSentence, clause: Clause): Source | null {
  const main = sentence.clauses
    .filter((c) => c.subject && c.verb.from < clause.verb.from && c.link !== "relative")
    .at(-1);
  if (!main?.subject) return null;
  const { from } = main.subject;
  const reading = readReportingSubject(parsed, sentence, from, main.verb.from);
  return reading;
}

import { readSource } from "./source";

const readReportingSubject = (parsed: Parsed, sentence: ParsedSentence, from: number, to: number) =>
  readSource(parsed, sentence, from, to);

function attribute(
  parsed: Parsed,
  sentence: ParsedSentence,
  number: number,
  reporting: Reporting,
  quotations: readonly Quotation[],
): FoundAttribution | null {
  const { text, tokens } = parsed;
  const verb = cueVerb(at(tokens, reporting.clause.verb.head).lower);
  if (!verb) return null;
  const { frames } = verb;
  const { sort, head } = reporting.source;
  if (/^(?:cite|quote)$/.test(verb.lemma)) return null;
  // `I think`, `we know`: a speaker's own mind, not words reported.
  if (frames.has("w") && sort === "pronoun" && /^(?:i|we|you)$/.test(head)) return null;
  if (sort === "other" && (frames.has("w") || (!frames.has("d") && !frames.has("q")))) return null;
  if (sort === "document" && !frames.has("d")) return null;
  if (reporting.clause.verb.modal && !/^(?:would|will)$/.test(reporting.clause.verb.modal)) return null;
  if (reporting.clause.verb.negated && verb.lemma !== "say") return null;
  const { before, after } = quotedContent(parsed, sentence, reporting, quotations);
  const inside = quotations.some((q) => q.use !== "name" && contains(q.inner, reporting.cue));
  if (
    before &&
    frames.has("q") &&
    (before.use === "speech" || before.depth > 0 || /,\s*$/.test(text.slice(before.inner.start, before.end + 2)))
  ) {
    return attributionOf(
      reporting,
      parsed,
      number,
      quotedExtent(parsed, before, quotations, Number.POSITIVE_INFINITY, before.use === "speech"),
      "quotation",
      "direct",
    );
  }
  const from = clauseContent(parsed, sentence, reporting.clause, frames.has("b"));
  if (after && frames.has("q") && after.use === "speech" && (from === null || at(tokens, from).start >= after.start)) {
    return attributionOf(
      reporting,
      parsed,
      number,
      quotedExtent(parsed, after, quotations, Number.POSITIVE_INFINITY, true),
      "quotation",
      "direct",
    );
  }
  const limits = (start: number, end: number): Extent =>
    trim(text, { start: at(tokens, start).start, end: at(tokens, end - 1).end }, /[\s.,;:]/);
  if (from !== null && (frames.has("c") || frames.has("t"))) {
    const content = limits(from, contentEnd(parsed, sentence, from));
    return attributionOf(
      reporting,
      parsed,
      number,
      content,
      "clause",
      inside ? "indirect" : quotedness(content, quotations),
    );
  }
  const floating = floatingContent(parsed, sentence, reporting);
  if (floating && (frames.has("c") || frames.has("q")))
    return attributionOf(reporting, parsed, number, floating, "clause", quotedness(floating, quotations));
  if (
    !(
      frames.has("o") ||
      frames.has("g") ||
      (frames.has("i") && at(tokens, reporting.to).lower === "to") ||
      (after && frames.has("q")) ||
      (frames.has("d") && sort === "document")
    )
  )
    return null;
  return objectAttribution(parsed, sentence, number, reporting, quotations);
}

function objectAttribution(
  parsed: Parsed,
  sentence: ParsedSentence,
  number: number,
  reporting: Reporting,
  quotations: readonly Quotation[],
): FoundAttribution | null {
  const { text, tokens, phrases } = parsed;
  let first = reporting.clause.verb.to;
  if (reporting.clause.verb.from === reporting.from && reporting.to > first) return null;
  while (/^(?:on|ADV)$/.test(at(tokens, first).lower) || at(tokens, first).tag === "ADV") first++;
  const token = at(tokens, first);
  const opens =
    (phrases.start[first] ?? -1) === first ||
    token.tag === "VERB" ||
    token.lower === "to" ||
    /^["“‘'«]$/.test(token.text);
  if (!opens || first >= sentence.to || /^(?:[.,;])$/.test(token.text)) return null;
  let end = contentEnd(parsed, sentence, first);
  const next = sentence.clauses.find(
    (c) => c.from > first && c.from < end && (c.link === "coordinate" || c.link === "participle"),
  );
  if (next) end = next.from;
  const content = trim(text, { start: token.start, end: at(tokens, end - 1).end }, /[\s.,;:]/);
  if (content.end <= content.start) return null;
  return attributionOf(reporting, parsed, number, content, "object", quotedness(content, quotations));
}

/** `C, the company said`: what stands before the comma that the reporting clause follows. */
function floatingContent({ tokens, text }: Parsed, sentence: ParsedSentence, reporting: Reporting): Extent | null {
  let i = reporting.from - 1;
  if (at(tokens, i).text !== "," || i <= sentence.from) return null;
  if (
    at(tokens, reporting.to).text !== "." &&
    at(tokens, reporting.to).text !== "," &&
    reporting.clause.end < sentence.to - 1 &&
    at(tokens, reporting.clause.end).text !== "," &&
    at(tokens, reporting.clause.end).text !== "."
  )
    return null;
  if (!sentence.clauses.some((c) => c.verb.to <= i && c.link !== "participle")) return null;
  const last = i;
  while (i > sentence.from && !/^(?:[;“”"«»—]|:)$/.test(at(tokens, i - 1).text)) i--;
  return trim(text, { start: at(tokens, i).start, end: at(tokens, last - 1).end }, /[\s.,;:"“”]/);
}

/** How much of the content stands in quotation marks. */
function quotedness(content: Extent, quotations: readonly Quotation[]): FoundAttribution["quoted"] {
  const held = quotations.filter((q) => q.use !== "name" && q.start >= content.start - 1 && q.end <= content.end + 2);
  if (held.length === 0) return "indirect";
  return held.some((q) => q.inner.start <= content.start + 1 && q.inner.end >= content.end - 1) ? "direct" : "mixed";
}

/** Ends each quotation's content before the next speaker's words, and drops a second attribution of the same cue or words. */
function settle(parsed: Parsed, found: FoundAttribution[], quotations: readonly Quotation[]): FoundAttribution[] {
  const sorted = found.sort((a, b) => a.cue.start - b.cue.start);
  const kept: FoundAttribution[] = [];
  const quoted = sorted.filter((a) => a.shape === "quotation");
  for (const a of sorted) {
    if (kept.some((k) => k.cue.start === a.cue.start)) continue;
    if (a.shape === "quotation") {
      const next = quoted.find(
        (other) =>
          other.cue.start > a.cue.end &&
          other.content.start > a.content.start &&
          !contains(a.content, { start: other.cue.start, end: other.cue.end }),
      );
      const until = next ? Math.min(next.content.start, next.cue.start) - 1 : Number.POSITIVE_INFINITY;
      const first = quotations.find(
        (q) =>
          q.inner.start <= a.content.start &&
          q.inner.end >= Math.min(a.content.end, q.inner.end) &&
          q.inner.end > a.content.start &&
          q.use !== "name",
      );
      if (first && a.content.end > until) a.content = quotedExtent(parsed, first, quotations, until, true);
      a.span = {
        start: Math.min(a.source.start, a.cue.start, a.content.start),
        end: Math.max(a.source.end, a.cue.end, a.content.end),
      };
    }
    if (a.content.end > a.content.start) kept.push(a);
  }
  return kept;
}
