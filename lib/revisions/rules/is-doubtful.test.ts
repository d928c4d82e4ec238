import { expect, it } from "vitest";
import { reanchor } from "./reanchor";

const x = "The harbour board sold nine old boats to Ada Moss";
/** The sentence with its last words replaced: of ten words, so each is a tenth of its likeness. */
const changed = (count: number) =>
  [...x.split(" ").slice(0, -count), ..."and kept every other vessel".split(" ").slice(0, count)].join(" ");
const [one, two, three, four] = ["Rain fell all night", "Nobody came", "A bell rang twice", "The lamp went out"];
const text = (...sentences: string[]) => `${sentences.join(". ")}.`;

const became = (before: string, after: string, words = x, from = 0) => {
  const start = before.indexOf(words, from);
  const span = { start, end: start + words.length };
  return reanchor(before, after, [{ span, core: span, parts: [] }])[0]?.became;
};

const around = text(one, x, two, three, four);
it.each<[string, string, string, string]>([
  ["no lookalike where it stood", around, text(one, two, three, x, four), "moved"],
  ["one in its place, like by 0.6", around, text(one, changed(4), two, three, x, four), "needs-place"],
  ["one in its place, like by 0.5", around, text(one, changed(5), two, three, x, four), "moved"],
  ["one elsewhere, like by 0.8", around, text(one, x, three, four, changed(2)), "needs-place"],
  ["one elsewhere, like by 0.7", around, text(one, x, three, four, changed(3)), "kept"],
  ["one elsewhere, both neighbours kept", around, text(one, x, two, three, four, changed(1)), "kept"],
  [
    "one in its place, run into a neighbour",
    around,
    text(one, `${x} ${"while nobody came or went ".repeat(3)}`, two, x, four),
    "needs-place",
  ],
  ["one behind it, its neighbour before kept", around, text(one, x, changed(4), three, four), "kept"],
  ["one elsewhere, no longer first", text(x, two, three), text(four, x, two, three, changed(2)), "needs-place"],
  [
    "one in its place that is liker to a sentence gone",
    text(one, x, `${changed(4)} there`, two, three, four),
    text(one, changed(4), two, three, x, four),
    "moved",
  ],
  [
    "one in its place that is less like to a sentence gone",
    text(one, x, "They kept every lamp that was lit upstairs", two, three, four),
    text(one, changed(3), two, three, x, four),
    "needs-place",
  ],
  [
    "one in its place that is as like to a sentence gone",
    text(one, x, "Two ferry crews sold nine old boats and kept every", two, three, four),
    text(one, changed(3), two, three, x, four),
    "needs-place",
  ],
])("a sentence found again, with %s", (_, before, after, outcome) => {
  expect(became(before, after)).toBe(outcome);
});

const [five, six] = ["A crow called", "Doors were shut"];
const held = `${four}. A ferry left. The tide turned`;
const [between, after] = [text(one, two, x, three, held), text(one, two, x, three, held, five, x, six)];
/** Of two equal sentences only one stands between others that stay in order, and is paired. */
it.each<[string, string, string, string]>([
  ["keeps its neighbours, while its like goes", after, between, "kept"],
  ["has its like's neighbours now", after, text(one, five, x, six, held), "needs-place"],
  ["has strangers beside it, as its like would", after, text(one, "Ice came", x, "Ice went", held), "needs-place"],
  ["keeps its neighbours, while a copy comes", between, after, "kept"],
  [
    "has strangers beside it, and its neighbours a copy",
    between,
    text(one, five, x, six, held, two, x, three),
    "needs-place",
  ],
  ["has strangers beside it, and so has a copy", between, text(one, five, x, six, held, "Ice came", x), "needs-place"],
])("a sentence that %s", (_, before, now, outcome) => {
  expect(became(before, now)).toBe(outcome);
});

it.each([
  ["stood twice in a row", text(one, x, x, two), text(one, x, two), ["needs-place", "needs-place"]],
  ["kept its neighbours once", text(one, x, two, three, x, four), text(one, x, two, four), ["kept", "deleted"]],
])("a sentence that %s and stands once now", (_, before, now, outcomes) => {
  expect([became(before, now), became(before, now, x, before.indexOf(x) + 1)]).toEqual(outcomes);
});
