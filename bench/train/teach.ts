import type { BoundModels } from "@/lib/text/learned/bounds/settle-bounds";
import type { Model } from "@/lib/text/learned/linear";
import type { Lesson } from "./examples";
import { type Settings as OfOne, regress } from "./regress";

/** What tells which clauses are statements (`choice`), and where these begin and end. */
export type Models = BoundModels & { choice: Model };
export type Settings = { choice: OfOne; bounds: OfOne };

/** The edges are learned from what annotators called a statement alone. */
export function teach(lessons: readonly Lesson[], { choice, bounds }: Settings): Models {
  const examples = lessons.flatMap((lesson) => lesson.examples);
  const statements = examples.filter((example) => example.holds);
  return {
    choice: regress(examples, choice),
    begin: regress(
      statements.flatMap((s) => s.begins),
      bounds,
    ),
    end: regress(
      statements.flatMap((s) => s.ends),
      bounds,
    ),
  };
}
