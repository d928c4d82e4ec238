import { type Model, score, unit } from "@/lib/text/learned/linear";
import type { Example, Lesson } from "./examples";
import { match } from "./match";
import { regress, type Settings } from "./regress";

/** Scores from which on a clause is kept that the rules keep, and one they do not. */
export type Bounds = { keep: number; add: number };
export type Figures = { precision: number; recall: number; f1: number };
export type Scored = { lesson: Lesson; scores: Map<Example, number> };

export const scoreAll = (model: Model, lessons: readonly Lesson[]): Scored[] =>
  lessons.map((lesson) => ({ lesson, scores: new Map(lesson.examples.map((e) => [e, score(model, e.ids)])) }));

/** Each lesson scored by a model that learned from the others, and from `beside`, alone; `folds` models in all. */
export const crossScore = (
  lessons: readonly Lesson[],
  beside: readonly Lesson[],
  settings: Settings,
  folds: number,
): Scored[] =>
  Array.from({ length: folds }, (_, fold) => {
    const model = regress([...lessons.filter((_, i) => i % folds !== fold), ...beside], settings);
    return scoreAll(
      model,
      lessons.filter((_, i) => i % folds === fold),
    );
  }).flat();

export function measure(scored: readonly Scored[], { keep, add }: Bounds): Figures {
  let [found, wanted, hit] = [0, 0, 0];
  for (const { lesson, scores } of scored) {
    const chosen = lesson.examples.filter((e) => (scores.get(e) ?? 0) >= (e.fit ? keep : add));
    found += chosen.length;
    wanted += lesson.wanted.length;
    hit += match(chosen, lesson.wanted).size;
  }
  return { precision: hit / Math.max(1, found), recall: hit / wanted, f1: (2 * hit) / (found + wanted) };
}

/** The bounds with the best F1, the lowest of equals: what the rules keep is let go only for a reason. */
export function bestBounds(scored: readonly Scored[]): Bounds {
  let best = { keep: 0, add: 0, f1: -1 };
  for (let keep = -1.5; keep <= 0.5; keep += 0.125)
    for (let add = 0; add <= 1.5; add += 0.25) {
      const { f1 } = measure(scored, { keep: keep * unit, add: add * unit });
      if (f1 > best.f1) best = { keep: keep * unit, add: add * unit, f1 };
    }
  return { keep: best.keep, add: best.add };
}
