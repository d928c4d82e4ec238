import { clauseFeatures } from "@/lib/text/learned/clause/clause-features";
import { scenes } from "@/lib/text/learned/clause/scene";
import { foldMarks } from "@/lib/text/quotations/fold-marks";
import { readArticle } from "@/lib/text/read-article";
import type { Extent } from "@/lib/text/span";
import { findCandidates } from "@/lib/text/statements/find-statements";
import type { Annotated } from "./annotated";
import { match } from "./match";

/** A clause to learn from: its extent and features, whether the rules keep it, and whether the annotators called it a statement. */
export type Example = Extent & { ids: readonly number[]; fit: boolean; statement: boolean };
/** An article's clauses, and the statements to be found among them. */
export type Lesson = { name: string; examples: Example[]; wanted: readonly Extent[] };

export function toLesson({ name, text, statements }: Annotated): Lesson {
  const { parsed, found, quotations, article } = readArticle(foldMarks(text), null);
  const weighed = findCandidates(parsed, found).filter(({ candidate }) => !article.isFrame(candidate));
  const partners = match(
    weighed.map((w) => w.candidate),
    statements,
  );
  const examples = scenes(parsed, weighed, found.attributions, quotations).map((scene, index) => ({
    start: scene.candidate.start,
    end: scene.candidate.end,
    ids: clauseFeatures(scene).ids,
    fit: scene.candidate.verdict === "fit",
    statement: partners.has(index),
  }));
  return { name, examples, wanted: statements };
}
