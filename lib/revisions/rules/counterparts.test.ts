import { expect, it } from "vitest";
import { matchTexts } from "./match-texts";

const ten = "a b c d e f g h i j".split(" ").map((letter) => letter.repeat(3));
/** Ten words, the last of them others: each is a tenth of its likeness. */
const like = (tenths: number, other = "z") =>
  ten.map((word, at) => (at < tenths ? word : `${other}${"klmnopqrst".charAt(at)}`)).join(" ");
const [one, two, three] = ["Rain fell all night", "Nobody came to the gate", "A bell rang twice at dusk"];
const text = (...sentences: string[]) => sentences.map((words) => `A${words}.`).join(" ");

/** What became of the second sentence, and how like each of its candidates is. */
function became(before: string, after: string) {
  const match = matchTexts(before, after);
  const second = match.before[1];
  const place = second && match.placeOf(second);
  return place?.is === "unclear" ? place.candidates.map((one) => Math.round(10 * one.like)) : place?.is;
}

const old = text(one, like(10), two, three);
it.each<[string, string, string, ReturnType<typeof became>]>([
  ["changed by two words of ten, in its place", old, text(one, like(8), two, three), "changed"],
  ["less like than by 0.72", old, text(one, like(7), two, three), [7]],
  ["like by 0.4 in its place", old, text(one, like(4), two, three), [4]],
  ["like by 0.3 in its place is another", old, text(one, like(3), two, three), "gone"],
  ["changed, and elsewhere now", old, text(one, two, like(8), three), [8]],
  ["like by 0.6 elsewhere", old, text(one, two, like(6), three), [6]],
  ["like by 0.5 elsewhere is another", old, text(one, two, like(5), three), "gone"],
  ["with a rival as like by 0.1", old, text(one, like(9), like(8, "y"), two, three), [9, 8]],
  ["with a rival less like by 0.2", old, text(one, like(9), like(7, "y"), two, three), "changed"],
  ["with a rival among the old", text(one, like(10), like(8, "y"), two), text(one, like(9), two), [9]],
  [
    "with a rival among the old, far less like",
    text(one, like(10), like(5, "y"), two),
    text(one, like(9), two),
    "changed",
  ],
  [
    "run into its neighbour",
    old,
    text(one, `${like(10)} ${like(0, "y")} ${like(0, "x")} ${like(0, "w")}`, two, three),
    [4],
  ],
  [
    "run into its neighbour elsewhere",
    old,
    text(one, two, `${like(10)} ${like(0, "y")} ${like(0, "x")} ${like(0, "w")}`, three),
    [4],
  ],
  [
    "as like to five, of which none is left out, and to no sixth",
    old,
    text(one, ...["y", "x", "w", "v", "u", "t"].map((other) => like(8, other)), two, three),
    [8, 8, 8, 8, 8],
  ],
  [
    "changed, though one much like it stands once of twice",
    text(one, like(10), two, like(8, "y"), three, like(8, "y")),
    text(one, like(9), two, like(8, "y"), three),
    "changed",
  ],
  ["twice elsewhere, another where it stood", old, text(one, two, like(10), three, like(10)), [10, 10]],
  ["twice elsewhere, like by 0.9 in its place", old, text(one, like(9), two, like(10), three, like(10)), [10, 10, 9]],
  ["twice elsewhere, like by 0.7 in its place", old, text(one, like(7), two, like(10), three, like(10)), [10, 10, 7]],
  [
    "copied sixty times, of which fifty are looked at",
    old,
    text(one, two, ...Array<string>(60).fill(like(10)), three),
    Array<number>(50).fill(10),
  ],
])("a sentence %s", (_, before, after, outcome) => expect(became(before, after)).toEqual(outcome));
