import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Model } from "@/lib/text/learned/linear";
import { digest, readMarked, readPart, readSentences } from "./train/annotated";
import { toLesson } from "./train/examples";
import { type Bounds, bestBounds, crossScore, type Figures, measure, scoreAll } from "./train/measure";
import { regress } from "./train/regress";

/**
 * Learns which clauses are statements from bench/corpus/learn, marked and sentences.txt, prints how well, and writes the weights the extractor runs with.
 * `--check` writes nothing and fails where the committed weights are not what it learns.
 */

const settings = { ridge: 10, least: 3, rounds: 300 };
const folds = 10;
const file = path.resolve(import.meta.dirname, "../lib/text/learned/statement-weights.json");

const [articles, sentences] = [[...readPart("learn"), ...readMarked()], readSentences()];
const [lessons, beside] = [articles.map(toLesson), sentences.map(toLesson)];
const tune = readPart("tune").map(toLesson);
const asRules = { keep: Number.NEGATIVE_INFINITY, add: Number.POSITIVE_INFINITY };

const line = (name: string, { precision, recall, f1 }: Figures) =>
  console.log(`${name.padEnd(44)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`);
const percent = (share: number) => (100 * share).toFixed(1);

const model = regress([...lessons, ...beside], settings);
const crossed = crossScore(lessons, beside, settings, folds);
const bounds = bestBounds([...crossed, ...scoreAll(model, tune)]);
line("rules alone, learn and marked", measure(scoreAll(model, lessons), asRules));
line("rules alone, tune", measure(scoreAll(model, tune), asRules));
line("learned, learn and marked, crosswise", measure(crossed, bounds));
line("learned, tune", measure(scoreAll(model, tune), bounds));

console.log("\nLearning curve on tune, by number of articles:");
for (const count of [5, 10, 15, 20, 30, 40, lessons.length]) {
  const few = regress([...lessons.slice(0, count), ...beside], settings);
  line(`  ${count} articles`, measure(scoreAll(few, tune), bounds));
}

const made = written(model, bounds);
if (!process.argv.includes("--check")) writeFileSync(file, made);
else if (readFileSync(file, "utf8") !== made) {
  console.error("The committed weights are not what the corpus teaches: run npm run train.");
  process.exitCode = 1;
}

function written({ bias, weights }: Model, { keep, add }: Bounds): string {
  const pairs = [...weights]
    .sort(([a], [b]) => a - b)
    .map(([name, weight]) => `${(name >>> 0).toString(36)}:${weight}`);
  const content = { corpus: digest([...articles, ...sentences]), bias, keep, add, weights: pairs.join(" ") };
  return `${JSON.stringify(content, null, 2)}\n`;
}
