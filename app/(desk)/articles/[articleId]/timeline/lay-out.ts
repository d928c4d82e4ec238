import type { TimelineClaim } from "@/lib/views/date-queries";
import { type Contradiction, dateOf } from "./contradictions";
import { dateLabel } from "./date-label";
import type { SortedDates } from "./sort-dates";
import { longGaps, rowHeight, type Spread, spread, type Timed, top } from "./spread";

/** All claims that tell one time, or one claim that tells none. */
export interface TimelineNode extends Spread {
  key: string;
  /** `published` is the day the article came out; `undated` stands below the axis, whose time nobody can tell. */
  kind: "date" | "published" | "undated";
  label: string;
  claims: TimelineClaim[];
  assumed: boolean;
}

export interface TimelineLayout {
  height: number;
  nodes: TimelineNode[];
  /** Long stretches in which nothing happens, drawn shorter than they are. */
  gaps: { y: number; days: number }[];
  /** Two nodes, by the `y` of each, that cannot both hold. */
  arcs: { from: number; to: number }[];
  /** Where the axis ends and what has no date begins; null where everything has one. */
  floor: number | null;
}

/** The picture of an article's dates. `published` is the day it came out, in days since 1970; null where nobody knows. */
export function layOut(
  dates: SortedDates,
  contradictions: readonly Contradiction[],
  published: number | null,
): TimelineLayout {
  const rows = rowsOf(dates, published);
  const places = spread(rows);
  const dated = rows.flatMap((row, at): TimelineNode[] => {
    const place = places[at];
    const { from: _, to: __, ...node } = row;
    return place ? [{ ...node, ...place }] : [];
  });

  const placed = dates.placed.map(({ claim }) => claim);
  const known = new Set(placed.map(({ id }) => id));
  const pairs = contradictions.map(({ a, b }) => [dateOf(a, placed) ?? a, dateOf(b, placed) ?? b] as const);
  const rest = new Map(
    [...dates.open, ...dates.incomplete, ...pairs.flat()].flatMap((c) => (known.has(c.id) ? [] : [[c.id, c]])),
  );
  const end = (places.at(-1)?.y ?? top - rowHeight) + rowHeight;
  const undated = [...rest.values()].map((claim, at): TimelineNode => {
    const node = { key: claim.id, kind: "undated" as const, label: claim.core, claims: [claim], assumed: false };
    return { ...node, y: end + rowHeight * (at + 1), bar: null };
  });

  const nodes = [...dated, ...undated];
  const yOf = new Map(nodes.flatMap(({ claims, y }) => claims.map(({ id }) => [id, y] as const)));
  const arcs = pairs.flatMap(([a, b]) => {
    const [from, to] = [yOf.get(a.id), yOf.get(b.id)].sort((x = 0, y = 0) => x - y);
    return from === undefined || to === undefined || from === to ? [] : { from, to };
  });
  const floor = undated.length > 0 ? end : null;
  return { nodes, arcs, floor, gaps: longGaps(rows, places), height: (nodes.at(-1)?.y ?? top) + rowHeight };
}

type Row = Omit<TimelineNode, keyof Spread> & Timed;

function rowsOf({ placed }: SortedDates, published: number | null): Row[] {
  const rows = new Map<string, Row>();
  for (const { claim, from, to, assumed } of placed) {
    const key = `${from} ${to} ${assumed}`;
    const row = rows.get(key);
    const label = dateLabel(claim.date, claim.core);
    if (row) row.claims.push(claim);
    else rows.set(key, { key, kind: "date", label, claims: [claim], assumed, from, to });
  }
  const out = { key: "published", kind: "published", label: "Published", claims: [], assumed: false } as const;
  const day = published === null ? [] : [{ ...out, claims: [...out.claims], from: published, to: published + 1 }];
  return [...rows.values(), ...day].sort((a, b) => a.from - b.from || a.to - b.to);
}
