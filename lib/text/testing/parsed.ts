import { findQuotations, silentMarks } from "../quotations/find-quotations";
import { findParagraphs } from "../segment/paragraphs";
import { type Parsed, parse } from "../syntax/parse";

/** A text as the later stages see it, for tests of what stands between the words and the claims. */
export function parsed(text: string): Parsed {
  const paragraphs = findParagraphs(text);
  return parse(text, paragraphs, silentMarks(findQuotations(text, paragraphs)));
}

/** The words of tokens `[from, to)`. */
export const wordsOf = ({ text, tokens }: Parsed, from: number, to: number): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
