import type { Quotation } from "../quotations/quotation";
import { contains, type Extent } from "../span";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { at } from "../tokens/token";
import { words } from "../tokens/words";
import type { FoundAttribution } from "./attribution";
import type { Reporting } from "./reporting";

const answering = words(
  "disagree agree reply object protest apologise apologize insist shrug laugh sigh smile concur demur retort joke continue answer respond",
);

/** The quotation that ends right before, or begins right after, a reporting clause in its own paragraph. */
export function quotedContent(
  { tokens, text, paragraphs }: Parsed,
  sentence: ParsedSentence,
  reporting: Reporting,
  quotations: readonly Quotation[],
): { before: Quotation | null; after: Quotation | null } {
  const paragraph = paragraphs[sentence.paragraph] ?? sentence;
  const left = at(tokens, reporting.from).start;
  const right = at(tokens, reporting.to - 1).end;
  // A colon that ends a paragraph leads to the next one.
  const limit = paragraph.end + (text.charAt(paragraph.end - 1) === ":" ? 4 : 0);
  const near = quotations.filter((q) => q.use !== "name" && q.end > paragraph.start && q.start < limit);
  const inverted = reporting.source.from >= reporting.clause.verb.to;
  const touches = (q: Quotation) =>
    q.end <= left && left - q.end < 12 && /^[\s,–—-]*(?:(?:and|but|as|then|so)\s)?$/.test(text.slice(q.end, left));
  // A full stop inside ends the quotation's own sentence: what follows speaks of something else.
  const goesOn = (q: Quotation) => text.charAt(q.inner.end - 1) !== "." || inverted;
  // `She disagreed. “It is.”`: a clause of nothing but the verb, before what she said.
  const { clause } = reporting;
  const leads =
    answering.has(reporting.verb.lemma) && clause.subject !== null && at(tokens, clause.verb.to).text === "."
      ? /^\.\s*$/
      : null;
  const follows = (q: Quotation) =>
    (q.start >= right && q.use === "speech" && leads?.test(text.slice(right, q.start))) || followsDirectly(q);
  const followsDirectly = (q: Quotation) =>
    q.start >= right &&
    q.start - right < 140 &&
    /^(?:[^.;“"«‘]{0,120}[,:]|[^.;,“"«‘]{0,60}| that)?\s*$/.test(text.slice(right, q.start));
  return {
    before: near.filter((q) => touches(q) && goesOn(q)).at(-1) ?? null,
    after: near.find(follows) ?? null,
  };
}

/**
 * What a quotation's attribution holds: from its first words on over every further quotation of the paragraph, and of the
 * next paragraphs that begin with one, up to the next speaker (`until`). A quotation inside another stands by itself.
 */
export function quotedExtent(text: string, first: Quotation, quotations: readonly Quotation[], until: number): Extent {
  let end = first.inner.end;
  for (const q of quotations) {
    if (first.depth > 0 || first.use !== "speech") break;
    if (q.start < first.end || q.depth > 0 || q.use !== "speech") continue;
    const gap = text.slice(end, Math.min(q.start, end + 401));
    if (q.start >= until || gap.length > 400 || (gap.match(/\n+/g)?.length ?? 0) > 1) break;
    if (gap.includes("\n") && !/\n\s*$/.test(gap)) break;
    end = q.inner.end;
  }
  let { start } = first.inner;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /[\s,.]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** How much of the content stands in quotation marks. */
export function quotedness(content: Extent, quotations: readonly Quotation[]): FoundAttribution["quoted"] {
  const held = quotations.filter((q) => q.use !== "name" && q.start >= content.start - 1 && q.end <= content.end + 2);
  if (held.length === 0) return "indirect";
  const all = held.some((q) => q.inner.start <= content.start + 1 && q.inner.end >= content.end - 1);
  return all ? "direct" : "mixed";
}

/** The end of the speech a cue stands in, so that what is said inside a quotation never runs out of it. */
export const speechEnd = (cue: Extent, quotations: readonly Quotation[]): number =>
  quotations
    .filter((q) => q.use !== "name" && contains(q.inner, cue))
    .reduce((end, q) => Math.min(end, q.inner.end), Number.POSITIVE_INFINITY);
