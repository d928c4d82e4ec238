import type { Extent } from "../../span";
import { type Model, score, unit } from "../linear";
import { beginFeatures, begins } from "./begin";
import type { Bounded, Edge } from "./edge";
import { endFeatures, ends, marksOf } from "./end";

export type BoundModels = { begin: Model; end: Model };

/** An edge other than the rules' is taken where this much more speaks for it. */
const margin = unit / 4;

/** An edge with what is seen of it. */
export type SeenEdge = Edge & { ids: readonly number[] };

export const seenBegins = (bounded: Bounded): SeenEdge[] =>
  seen(begins(bounded), (edge, own) => beginFeatures(bounded, edge, own).ids);

export function seenEnds(bounded: Bounded): SeenEdge[] {
  const marks = marksOf(bounded);
  return seen(ends(bounded, marks), (edge, own) => endFeatures(bounded, marks, edge, own).ids);
}

/** Nothing where the rules' edge is none of those that may be. */
function seen(edges: readonly Edge[], ids: (edge: Edge, own: Edge) => readonly number[]): SeenEdge[] {
  const own = edges.find((edge) => edge.own);
  return own ? edges.map((edge) => ({ ...edge, ids: ids(edge, own) })) : [];
}

/** Where a statement begins and ends, by weights learned from annotated articles; the rules' own edges are among those weighed. */
export function settleBounds(
  models: BoundModels,
  rules: Extent,
  begin: readonly SeenEdge[],
  end: readonly SeenEdge[],
): Extent {
  const settled = { start: best(models.begin, begin) ?? rules.start, end: best(models.end, end) ?? rules.end };
  return settled.start < settled.end ? settled : { start: rules.start, end: rules.end };
}

/** The offset of the edge that the most speaks for; null where there is none. */
function best(model: Model, edges: readonly SeenEdge[]): number | null {
  let [offset, most]: [number | null, number] = [null, Number.NEGATIVE_INFINITY];
  for (const edge of edges) {
    const speaks = score(model, edge.ids) + (edge.own ? margin : 0);
    if (speaks > most) [offset, most] = [edge.offset, speaks];
  }
  return offset;
}
