import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Model } from "@/lib/text/learned/linear";
import { digest, readMarked, readPart, readSentences } from "./train/annotated";
import { toLesson } from "./train/examples";
import { type Bounds, bestBounds, crossScore, type Figures, measure, scoreAll } from "./train/measure";
import { type Models, type Settings, teach } from "./train/teach";

/**
 * Learns which clauses are statements, and where they begin and end, from bench/corpus/learn, marked and sentences.txt, prints how well, and writes the weights the extractor runs with.
 * `--check` writes nothing and fails where the committed weights are not what it learns.
 */

const settings: Settings = {
  choice: { ridge: 10, least: 3, rounds: 300 },
  bounds: { ridge: 2, least: 3, rounds: 150 },
};
const folds = 10;
const file = path.resolve(import.meta.dirname, "../lib/text/learned/statement-weights.json");

const [articles, sentences] = [[...readPart("learn"), ...readMarked()], readSentences()];
const [lessons, beside] = [articles.map(toLesson), sentences.map(toLesson)];
const tune = readPart("tune").map(toLesson);
const asRules = { keep: Number.NEGATIVE_INFINITY, add: Number.POSITIVE_INFINITY };

const line = (name: string, { precision, recall, f1 }: Figures) =>
  console.log(`${name.padEnd(44)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`);
const percent = (share: number) => (100 * share).toFixed(1);

const models = teach([...lessons, ...beside], settings);
const crossed = crossScore(lessons, beside, settings, folds);
// Articles annotated by several hands alone say how much to keep; those with marks are half of them opinion.
const annotated = new Set(readPart("learn").map(({ name }) => name));
const bounds = bestBounds([...crossed.filter(({ lesson }) => annotated.has(lesson.name)), ...scoreAll(models, tune)]);
line("rules alone, learn and marked", measure(scoreAll(models, lessons), asRules));
line("rules alone, tune", measure(scoreAll(models, tune), asRules));
line("learned, learn and marked, crosswise", measure(crossed, bounds));
line("learned, tune", measure(scoreAll(models, tune), bounds));

console.log("\nLearning curve on tune, by number of articles:");
for (const count of [5, 10, 20, 40, lessons.length]) {
  const few = teach([...lessons.slice(0, count), ...beside], settings);
  line(`  ${count} articles`, measure(scoreAll(few, tune), bounds));
}

const made = written(models, bounds);
if (!process.argv.includes("--check")) writeFileSync(file, made);
else if (readFileSync(file, "utf8") !== made) {
  console.error("The committed weights are not what the corpus teaches: run npm run train.");
  process.exitCode = 1;
}

function written({ choice, begin, end }: Models, bounds: Bounds): string {
  const corpus = digest([...articles, ...sentences]);
  const content = { corpus, ...bounds, ...stored(choice), begin: stored(begin), end: stored(end) };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function stored({ bias, weights }: Model) {
  const pairs = [...weights]
    .sort(([a], [b]) => a - b)
    .map(([name, weight]) => `${(name >>> 0).toString(36)}:${weight}`);
  return { bias, weights: pairs.join(" ") };
}
