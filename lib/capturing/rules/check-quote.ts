import type { Piece } from "@/lib/revisions/rules/text-difference";
import { wordChanges } from "@/lib/revisions/rules/word-changes";
import { findPassage } from "./find-passage";

/** Something captured or brought whose words can be read. */
export interface Source {
  evidenceId: string;
  title: string;
  text: string;
}

export type QuoteFound = { evidenceId: string; title: string } & (
  | { found: "word-for-word" }
  /** From the source's words to those of the quotation. */
  | { found: "differs"; changes: Piece[]; like: number }
);

/** What each source has of a quotation; none where it has nothing like it. */
export function checkQuote(quotation: string, sources: readonly Source[]): QuoteFound[] {
  const said = quotation.replace(/^["“”„«\s]+|["“”„»\s,]+$/g, "");
  return sources.flatMap(({ evidenceId, title, text }): QuoteFound[] => {
    const passage = findPassage(text, said);
    if (passage.stands) return [{ evidenceId, title, found: "word-for-word" }];
    if (passage.nearest === null) return [];
    const { start, end, like } = passage.nearest;
    return [{ evidenceId, title, found: "differs", changes: wordChanges(text.slice(start, end), said), like }];
  });
}

/** Those that have it word for word, or else the few that come nearest. */
export function bestOf(found: readonly QuoteFound[]): QuoteFound[] {
  const exact = found.filter((one) => one.found === "word-for-word");
  if (exact.length > 0) return exact;
  return found.toSorted((one, other) => likeOf(other) - likeOf(one)).slice(0, 3);
}

const likeOf = (one: QuoteFound) => (one.found === "differs" ? one.like : 1);
