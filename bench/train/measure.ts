import { settleBounds } from "@/lib/text/learned/bounds/settle-bounds";
import { score, unit } from "@/lib/text/learned/linear";
import type { Extent } from "@/lib/text/span";
import type { Example, Lesson } from "./examples";
import { match } from "./match";
import { type Models, type Settings, teach } from "./teach";

/** Scores from which on a clause is kept that the rules keep, and one they do not. */
export type Bounds = { keep: number; add: number };
export type Figures = { precision: number; recall: number; f1: number };
export type Scored = { lesson: Lesson; weighed: Weighed[] };
type Weighed = { example: Example; extent: Extent; score: number };

export const scoreAll = (models: Models, lessons: readonly Lesson[]): Scored[] =>
  lessons.map((lesson) => ({
    lesson,
    weighed: lesson.examples.map((example) => ({
      example,
      extent: settleBounds(models, example, example.begins, example.ends),
      score: score(models.choice, example.ids),
    })),
  }));

/** Each lesson scored by a model that learned from the others, and from `beside`, alone; `folds` models in all. */
export const crossScore = (
  lessons: readonly Lesson[],
  beside: readonly Lesson[],
  settings: Settings,
  folds: number,
): Scored[] =>
  Array.from({ length: folds }, (_, fold) => {
    const models = teach([...lessons.filter((_, i) => i % folds !== fold), ...beside], settings);
    return scoreAll(
      models,
      lessons.filter((_, i) => i % folds === fold),
    );
  }).flat();

export function measure(scored: readonly Scored[], { keep, add }: Bounds): Figures {
  let [found, wanted, hit] = [0, 0, 0];
  for (const { lesson, weighed } of scored) {
    const chosen = weighed.filter((w) => w.score >= (w.example.fit ? keep : add)).map((w) => w.extent);
    found += chosen.length;
    wanted += lesson.wanted.length;
    hit += match(chosen, lesson.wanted).size;
  }
  return { precision: hit / Math.max(1, found), recall: hit / wanted, f1: (2 * hit) / (found + wanted) };
}

/** F1 is flat near its best, and where it peaks is chance: bounds this close to the best are as good. */
const asGood = 0.005;

/** Of the bounds that are as good as the best those that keep the fewest of what the rules keep: spurious claims cost a desk its time. */
export function bestBounds(scored: readonly Scored[]): Bounds {
  const tried = steps(-1.5, 0.5, 0.125).flatMap((keep) =>
    steps(0, 1.5, 0.25).map((add) => ({ keep, add, f1: measure(scored, { keep, add }).f1 })),
  );
  const best = Math.max(...tried.map((t) => t.f1));
  const good = tried.filter((t) => t.f1 >= best - asGood);
  const { keep, add } = good.reduce((a, b) => (b.keep > a.keep || (b.keep === a.keep && b.f1 > a.f1) ? b : a));
  return { keep, add };
}

const steps = (from: number, to: number, by: number): number[] =>
  Array.from({ length: Math.round((to - from) / by) + 1 }, (_, i) => (from + i * by) * unit);
