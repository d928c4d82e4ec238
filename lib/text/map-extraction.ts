import type { ExtractedClaim, Extraction, Span } from "./schema";

/** Moves every span of an extraction onto the input its text was normalised from; `exact` becomes the input's own words. */
export function mapExtraction(extraction: Extraction, input: string, toInput: (offset: number) => number): Extraction {
  const move = <T extends Span>(span: T): T => {
    const start = toInput(span.start);
    const end = toInput(span.end - 1) + 1;
    return { ...span, start, end, exact: input.slice(start, end) };
  };
  const claim = (c: ExtractedClaim): ExtractedClaim => ({
    ...move(c),
    core: move(c.core),
    ...(c.attribution
      ? {
          attribution: {
            ...c.attribution,
            source: move(c.attribution.source),
            cue: move(c.attribution.cue),
            content: move(c.attribution.content),
          },
        }
      : {}),
    ...(c.quantity ? { quantity: { ...c.quantity, amount: move(c.quantity.amount) } } : {}),
  });
  const { claims, sentences, checks } = extraction;
  return {
    ...extraction,
    claims: claims.map(claim),
    sentences: sentences.map(move),
    ...(checks ? { checks: checks.map((c) => ({ ...c, spans: c.spans.map(move) })) } : {}),
  };
}
