import type { Quotation } from "../quotations/quotation";
import type { Extent } from "../span";
import type { Clause } from "../syntax/clause";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { at } from "../tokens/token";
import type { FoundAttribution } from "./attribution";
import { cueVerb } from "./cue-verb";
import { readSource, type Source } from "./source";

/** A reporting clause with its speaker, in tokens, before what it reports is known. */
export type Reporting = { clause: Clause; source: Source; cue: Extent; verb: string; from: number; to: number };

/** The speaker of a reporting clause: its subject, or, turned round (`said Jane Roe`), the noun phrase after the verb. */
export function readReporting(
  parsed: Parsed,
  sentence: ParsedSentence,
  clause: Clause,
  speaker: Source | null,
): Reporting | null {
  const { tokens, phrases } = parsed;
  const head = at(tokens, clause.verb.head);
  const verb = cueVerb(head.lower);
  if (!verb || clause.verb.passive) return null;
  const cue = { start: head.start, end: head.end };
  if (clause.subject) {
    const source = readSource(parsed, sentence, clause.subject.from, clause.verb.from);
    return source ? { clause, source, cue, verb: verb.lemma, from: source.from, to: clause.verb.to } : null;
  }
  const before = at(tokens, clause.verb.from - 1);
  const inverted =
    (/^(?:,|”|’|"|'|»|–|—|“)$/.test(before.text) || clause.verb.from === sentence.from) &&
    (phrases.start[clause.verb.to] ?? -1) === clause.verb.to;
  if (
    inverted &&
    clause.verb.shape === "finite" &&
    verb.frames.has("q") &&
    !/^(?:the|a|an)?\s?(?:same|way)$/.test(at(tokens, clause.verb.to).lower)
  ) {
    let to = phrases.end[clause.verb.to] ?? clause.verb.to;
    while (
      to < sentence.to &&
      at(tokens, to).tag === "ADP" &&
      (phrases.end[to + 1] ?? -1) > 0 &&
      !/^(?:on|in|at|after|during|before|to)$/.test(at(tokens, to).lower)
    )
      to = phrases.end[to + 1] ?? to + 1;
    const source = readSource(parsed, sentence, clause.verb.to, to);
    if (source && source.sort !== "other")
      return { clause, source, cue, verb: verb.lemma, from: clause.verb.from, to: source.to };
  }
  return speaker && (clause.link === "coordinate" || clause.link === "participle" || clause.link === "main")
    ? { clause, source: speaker, cue, verb: verb.lemma, from: clause.verb.from, to: clause.verb.to }
    : null;
}

/** The quotation that ends right before, or begins right after, a reporting clause. */
export function quotedContent(
  parsed: Parsed,
  sentence: ParsedSentence,
  reporting: Reporting,
  quotations: readonly Quotation[],
): { before: Quotation | null; after: Quotation | null } {
  const { tokens, text, paragraphs } = parsed;
  const paragraph = paragraphs[sentence.paragraph] ?? sentence;
  const left = at(tokens, reporting.from).start;
  const right = at(tokens, reporting.to - 1).end;
  const near = quotations.filter((q) => q.use !== "name" && q.end > paragraph.start && q.start < paragraph.end);
  const before =
    near
      .filter(
        (q) =>
          q.end <= left &&
          /^[\s,–—-]*(?:(?:and|but|as|then|so)\s)?$/.test(text.slice(q.end, left)) &&
          left - q.end < 12 &&
          // A full stop inside ends the quotation's own sentence: what follows speaks of something else.
          (text.charAt(q.inner.end - 1) !== "." || reporting.source.from >= reporting.clause.verb.to),
      )
      .at(-1) ?? null;
  const after =
    near.find(
      (q) =>
        q.start >= right &&
        /^(?:[^.;“"«‘]{0,120}[,:]|[^.;,“"«‘]{0,60}| that)?\s*$/.test(text.slice(right, q.start)) &&
        q.start - right < 140,
    ) ?? null;
  return { before, after };
}

/**
 * What a quotation's attribution holds: from its first words on over every further quotation of the paragraph, and of the
 * next paragraphs that begin with one, up to the next speaker (`until`).
 */
export function quotedExtent(
  parsed: Parsed,
  first: Quotation,
  quotations: readonly Quotation[],
  until: number,
  speech: boolean,
): Extent {
  const { text } = parsed;
  let end = first.inner.end;
  if (speech && first.depth === 0)
    for (const q of quotations) {
      if (q.start < first.end || q.depth > first.depth || q.use !== "speech") continue;
      if (q.start >= until) break;
      const gap = text.slice(end, q.start);
      if (gap.length > 400 || (gap.match(/\n\s*\n|\n/g)?.length ?? 0) > 1) break;
      if (gap.includes("\n") && !/\n\s*$/.test(gap)) break;
      end = q.inner.end;
    }
  let start = first.inner.start;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /[\s,.]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

export const attributionOf = (
  reporting: Reporting,
  parsed: Parsed,
  sentence: number,
  content: Extent,
  shape: FoundAttribution["shape"],
  quoted: FoundAttribution["quoted"],
): FoundAttribution => {
  const { tokens } = parsed;
  const source = {
    start: at(tokens, reporting.source.from).start,
    end: at(tokens, reporting.source.to - 1).end,
    from: reporting.source.from,
    to: reporting.source.to,
  };
  const span = {
    start: Math.min(source.start, reporting.cue.start, content.start),
    end: Math.max(source.end, reporting.cue.end, content.end),
  };
  return { span, source, cue: reporting.cue, content, quoted, sentence, shape, verb: reporting.verb };
};
