import { type SeenEdge, seenBegins, seenEnds } from "@/lib/text/learned/bounds/settle-bounds";
import { clauseFeatures } from "@/lib/text/learned/clause/clause-features";
import { type Scene, scenes } from "@/lib/text/learned/clause/scene";
import { foldMarks } from "@/lib/text/quotations/fold-marks";
import { readArticle } from "@/lib/text/read-article";
import type { Extent } from "@/lib/text/span";
import { findCandidates } from "@/lib/text/statements/find-statements";
import { at } from "@/lib/text/tokens/token";
import type { Annotated } from "./annotated";
import { closest } from "./match";
import type { Observed } from "./regress";

/**
 * A clause to learn from: its extent and features, whether the rules keep it, whether the annotators called it a statement (`holds`),
 * and where it might begin and end.
 */
export type Example = Extent & Observed & { fit: boolean; begins: TaughtEdge[]; ends: TaughtEdge[] };
/** An edge that a clause might have; `holds` for the one nearest to where the annotators' statement has it. */
export type TaughtEdge = SeenEdge & Observed;
/** An article's clauses, and the statements to be found among them. */
export type Lesson = { name: string; examples: Example[]; wanted: readonly Extent[] };

export function toLesson({ name, text, statements }: Annotated): Lesson {
  const { parsed, found, quotations, article } = readArticle(foldMarks(text), null);
  const weighed = findCandidates(parsed, found).filter(({ candidate }) => !article.isFrame(candidate));
  const seen = scenes(parsed, weighed, found.attributions, quotations).map((scene) => ({
    scene,
    begins: seenBegins(scene),
    ends: seenEnds(scene),
  }));
  const partners = closest(seen.map(reaches), statements);
  const examples = seen.map(({ scene, begins, ends }, index): Example => {
    const partner = statements[partners.get(index) ?? -1];
    return {
      start: scene.candidate.start,
      end: scene.candidate.end,
      ids: clauseFeatures(scene).ids,
      fit: scene.candidate.verdict === "fit",
      holds: partner !== undefined,
      begins: taught(begins, partner?.start),
      ends: taught(ends, partner?.end),
    };
  });
  return { name, examples, wanted: statements };
}

/** What a clause could be: its verb, and all the extents from one of its edges to another. */
const reaches = ({ scene, begins, ends }: { scene: Scene; begins: SeenEdge[]; ends: SeenEdge[] }) => {
  const { candidate, parsed } = scene;
  const { start, end } = at(parsed.tokens, candidate.clause.verb.head);
  const extents = begins.flatMap((b) => ends.map((e) => ({ start: b.offset, end: e.offset })));
  return { head: { start, end }, extents: [candidate, ...extents.filter((e) => e.start < e.end)] };
};

function taught(edges: readonly SeenEdge[], wanted: number | undefined): TaughtEdge[] {
  const away = (edge: SeenEdge) => Math.abs(edge.offset - (wanted ?? Number.NaN));
  const nearest = edges.reduce<SeenEdge | null>((a, b) => (a === null || away(b) < away(a) ? b : a), null);
  return edges.map((edge) => ({ ...edge, holds: wanted !== undefined && edge === nearest }));
}
