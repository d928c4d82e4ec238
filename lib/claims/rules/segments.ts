/** A claim's place in a text: UTF-16 offsets, `end` exclusive. */
export type MarkedSpan = { id: string; start: number; end: number };

/** A stretch of text that carries the same claims from end to end; `ids` is empty where it carries none. */
export type Segment = { start: number; end: number; ids: string[] };

/** Cuts a text as its spans come in, so that no more of them is held than lie over one place. */
export interface Cutter {
  /** The segments before a span. Spans come by `inOrder`. */
  until: (span: MarkedSpan) => Segment[];
  /** Those that are left, to the end of the text. */
  rest: () => Segment[];
}

/** The order in which spans are cut: those that begin together, the longer first. */
export const inOrder = (one: MarkedSpan, other: MarkedSpan) => one.start - other.start || other.end - one.end;

/**
 * Cuts a text at every boundary of every span. The segments are in order, never empty, and together give the whole text;
 * `ids` name the spans over a segment, those that began earlier (and of these the longer) first. Spans may overlap in any way;
 * what lies outside the text is cut off, and a span with nothing left marks nothing. Takes n, plus the ids it gives out.
 */
export function segmentCutter(length: number): Cutter {
  let over: MarkedSpan[] = [];
  let from = 0;

  function cutTo(end: number): Segment[] {
    const segments: Segment[] = [];
    while (from < end) {
      const to = over.reduce((first, span) => Math.min(first, span.end), end);
      segments.push({ start: from, end: to, ids: over.map(({ id }) => id) });
      from = to;
      over = over.filter((span) => span.end > to);
    }
    return segments;
  }

  return {
    until: ({ id, start: begin, end: stop }) => {
      const [start, end] = [Math.max(0, begin), Math.min(length, stop)];
      if (start >= end) return [];
      const segments = cutTo(start);
      over.push({ id, start, end });
      return segments;
    },
    rest: () => cutTo(length),
  };
}

/** The same for spans that are all at hand, in any order; one with an id already seen marks nothing. Takes n log n. */
export function segmentText(text: string, spans: readonly MarkedSpan[]): Segment[] {
  const { until, rest } = segmentCutter(text.length);
  const seen = new Set<string>();
  const segments = spans.toSorted(inOrder).flatMap((span) => {
    if (seen.has(span.id)) return [];
    if (span.start < Math.min(span.end, text.length)) seen.add(span.id);
    return until(span);
  });
  return [...segments, ...rest()];
}
