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

/** F1 is flat near its best, and where it peaks is chance: bounds this close to the best are as good. */
const asGood = 0.006;

/** The best bounds, then the middle `keep` of those that are as good: either side of it lies a stretch where nothing is lost. */
export function bestBounds(scored: readonly Scored[]): Bounds {
  const tried = steps(-1.5, 0.5, 0.125).flatMap((keep) =>
    steps(0, 1.5, 0.25).map((add) => ({ keep, add, f1: measure(scored, { keep, add }).f1 })),
  );
  const best = tried.reduce((a, b) => (b.f1 > a.f1 ? b : a));
  const good = tried.filter((t) => t.add === best.add && t.f1 >= best.f1 - asGood);
  const { keep, add } = good[(good.length - 1) >> 1] ?? best;
  return { keep, add };
}

const steps = (from: number, to: number, by: number): number[] =>
  Array.from({ length: Math.round((to - from) / by) + 1 }, (_, i) => (from + i * by) * unit);
