import { isRole } from "../identities/name";
import { bodyNouns } from "../lexicon/roles";
import { type Extent, trim } from "../span";
import type { Parsed } from "../syntax/parse";
import { at } from "../tokens/token";
import { isSuperlative } from "./superlative";

/** What a comparison set off by a comma begins with. */
const opener = /^(?:the|its|their|his|her|a|an|most|fewest|none|neither)$/;
/** It runs no further than this, in tokens. */
const longest = 16;

/** An assertion without a verb that leaves no exception, with its sentence's number: `shares closed at 33, | their lowest since March 2021`. */
export function superlativeAppositions({
  tokens,
  phrases,
  sentences,
  text,
}: Parsed): (Extent & { sentence: number })[] {
  return sentences.flatMap((sentence, number) => {
    const found: (Extent & { sentence: number })[] = [];
    for (let i = sentence.from + 2; i < sentence.to - 2; i++) {
      if (!/^[,–—]$/.test(at(tokens, i - 1).text) || !opener.test(at(tokens, i).lower)) continue;
      const end = phraseEnd(tokens, i, sentence.to);
      const words = trim(text, { start: at(tokens, i).start, end: at(tokens, end - 1).end }, /[\s.,;:]/);
      // The subject of a clause of its own is no apposition: `In May, the oldest barn burned`.
      if (sentence.clauses.some((c) => c.subject !== null && c.subject.from >= i && c.subject.from < end)) continue;
      // `Velmar Light, the region’s largest utility`: who somebody is.
      const noun = at(tokens, phrases.endsAt(i) - 1).lower;
      if (at(tokens, i - 2).tag === "PROPN" && (isRole(noun) || bodyNouns.has(noun))) continue;
      if (/^(?:whom|them|which)$/.test(at(tokens, end - 1).lower)) continue;
      if (end - i >= 3 && isSuperlative(text.slice(words.start, words.end))) found.push({ ...words, sentence: number });
    }
    return found;
  });
}

/** The first mark, or the sentence's end; a verb only in `since records began`. */
function phraseEnd(tokens: Parsed["tokens"], from: number, limit: number): number {
  let end = from;
  let since = false;
  while (end < Math.min(limit, from + longest)) {
    const { text, tag, lower } = at(tokens, end);
    if (/^[,.;:–—()“”"!?]$/.test(text) || (tag === "SCONJ" && lower !== "since")) return end;
    since ||= /^(?:since|to)$/.test(lower);
    if (!since && (tag === "AUX" || tag === "VERB") && !lower.endsWith("ed")) return from;
    end++;
  }
  return end;
}
