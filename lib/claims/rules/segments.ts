/** A claim's place in a text: UTF-16 offsets, `end` exclusive. */
export type MarkedSpan = { id: string; start: number; end: number };

/** A stretch of text that carries the same claims from end to end; `ids` is empty where it carries none. */
export type Segment = { start: number; end: number; ids: string[] };

type Boundary = { at: number; opens: string[]; closes: string[] };

/**
 * Cuts a text at every boundary of every span. The segments are in order, never empty, and together give the whole text;
 * `ids` name the spans over a segment, those that began earlier (and of these the longer) first. Spans may overlap in any way;
 * what lies outside the text is cut off, and a span with nothing left, or with an id already seen, marks nothing.
 * Takes n log n for n spans, plus the ids it gives out.
 */
export function segmentText(text: string, spans: readonly MarkedSpan[]): Segment[] {
  const active = new Set<string>();
  const segments: Segment[] = [];
  let from = 0;
  for (const boundary of boundariesOf(text.length, spans)) {
    if (boundary.at > from) segments.push({ start: from, end: boundary.at, ids: [...active] });
    for (const id of boundary.closes) active.delete(id);
    for (const id of boundary.opens) active.add(id);
    from = boundary.at;
  }
  return segments;
}

function boundariesOf(length: number, spans: readonly MarkedSpan[]): Boundary[] {
  const found = new Map<number, Boundary>();
  const boundaryAt = (at: number): Boundary => {
    const boundary = found.get(at) ?? { at, opens: [], closes: [] };
    found.set(at, boundary);
    return boundary;
  };
  boundaryAt(length);
  const seen = new Set<string>();
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(0, span.start);
    const end = Math.min(length, span.end);
    if (start >= end || seen.has(span.id)) continue;
    seen.add(span.id);
    boundaryAt(start).opens.push(span.id);
    boundaryAt(end).closes.push(span.id);
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}
