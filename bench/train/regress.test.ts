import { expect, it } from "vitest";
import { score } from "@/lib/text/learned/linear";
import weights from "@/lib/text/learned/statement-weights.json";
import { digest, readMarked, readMarks, readPart, readSentences } from "./annotated";
import { toLesson } from "./examples";
import { regress } from "./regress";

const settings = { ridge: 1, least: 1, rounds: 100 };
const lesson = (marked: string) => toLesson(readMarks(marked, marked));
const taught = [
  "[[The barn burned]].",
  "[[The mill burned]].",
  "[[The clerk fled]].",
  "I feel sad.",
  "We feel ashamed.",
  "I hope so.",
].flatMap((marked) => lesson(marked).examples);

it("learns the same weights from the same lessons", () => {
  expect(regress(taught, settings)).toEqual(regress(taught, settings));
});

it.each<[string, boolean]>([
  ["The inn burned.", true],
  ["I feel tired.", false],
])("tells of %s what it was taught of its like", (text, expected) => {
  const ids = lesson(text).examples[0]?.ids ?? [];
  expect(ids).not.toEqual([]);
  expect(score(regress(taught, settings), ids) > 0).toBe(expected);
});

it("gives no weight to what was seen too seldom", () => {
  expect(regress(taught, { ...settings, least: 100 }).weights.size).toBe(0);
});

it("has its committed weights from the annotations as they are", () => {
  expect(weights.corpus).toBe(digest([...readPart("learn"), ...readMarked(), ...readSentences()]));
});
