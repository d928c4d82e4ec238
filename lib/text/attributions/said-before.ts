import type { Extent } from "../span";
import { at, type Token } from "../tokens/token";
import type { FoundAttribution } from "./attribution";

interface Before {
  /** The speaker's tokens begin here, and end at the mark. */
  from: number;
  /** The token of the colon or dash between the speaker and what is said. */
  mark: number;
  content: Extent;
  sentence: number;
  shape: FoundAttribution["shape"];
}

/** What somebody says who stands before a mark: `Moss: We lost the barn.` The mark is the cue. */
export function saidBefore(
  tokens: readonly Token[],
  { from, mark, content, sentence, shape }: Before,
): FoundAttribution {
  const place = { start: at(tokens, from).start, end: at(tokens, mark - 1).end };
  const { start, end } = at(tokens, mark);
  return {
    span: { start: place.start, end: content.end },
    source: { ...place, from, to: mark },
    cue: { start, end },
    content,
    quoted: "direct",
    sentence,
    shape,
    verb: "say",
  };
}
