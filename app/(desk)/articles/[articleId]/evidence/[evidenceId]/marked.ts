/** UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** A text cut where a span begins and ends. */
export function marked(text: string, span: Span | null): { words: string; is: "around" | "marked" }[] {
  if (span === null) return [{ words: text, is: "around" }];
  return [
    { words: text.slice(0, span.start), is: "around" },
    { words: text.slice(span.start, span.end), is: "marked" },
    { words: text.slice(span.end), is: "around" },
  ];
}
