import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestClaim } from "@/lib/claims/rules/anchor";
import { fold } from "./fold";
import { type Reanchored, reanchor } from "./reanchor";

const before = [
  "The mill was sold in 1988. Ada Moss said the price was nine crowns. Nobody kept the deed of the sale.",
  "The council declined to comment. A second buyer came from Orrin with a longer list of demands.",
].join("\n\n");

function reanchored(words: string, after: string, text = before): Reanchored {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  const [outcome] = reanchor(text, after, [{ span, core: span, parts: [] }]);
  if (!outcome) throw new Error("a claim without an outcome");
  return outcome;
}
const wordsOf = (outcome: Reanchored, after: string) =>
  "span" in outcome ? after.slice(outcome.span.start, outcome.span.end) : null;
const edited = (from: string, to: string) => before.replace(from, to);
const price = "Ada Moss said the price was nine crowns";

describe("what becomes of a claim", () => {
  it.each<[string, string, string, Reanchored["became"], string | null]>([
    ["keeps its words before an insertion", price, `A new day began. ${before}`, "kept", price],
    ["keeps a part of a sentence", "nine crowns", `A new day began. ${before}`, "kept", "nine crowns"],
    ["moves with its paragraph", price, before.split("\n\n").toReversed().join("\n\n"), "kept", price],
    [
      "is reworded where its sentence changed",
      price,
      edited("nine", "ten"),
      "reworded",
      "Ada Moss said the price was ten crowns",
    ],
    [
      "is reworded where another word of its sentence changed",
      "nine crowns",
      edited("said", "denied"),
      "reworded",
      "nine crowns",
    ],
    ["is deleted with its sentence", price, edited(`${price}. `, ""), "deleted", null],
    ["waits where its sentence stands twice in a row", price, edited(price, `${price}. ${price}`), "needs-place", null],
    [
      "waits where its words went elsewhere and a lookalike stands in its place",
      price,
      `${edited("nine", "ten")} ${price}.`,
      "needs-place",
      null,
    ],
    ["stays where a copy is made far from it", price, `${before} ${price}.`, "kept", price],
    [
      "does not take a copy for itself when the sentence is gone and twice elsewhere",
      price,
      `${edited(`${price}. `, "")} ${price}. It ended. ${price}.`,
      "needs-place",
      null,
    ],
    [
      "is reworded, not lost, when two words go",
      price,
      edited("the price was nine", "it was nine"),
      "reworded",
      "Ada Moss said it was nine crowns",
    ],
  ])("%s", (_, words, after, became, exact) => {
    const outcome = reanchored(words, after);
    expect([outcome.became, wordsOf(outcome, after)]).toEqual([became, exact]);
  });

  it("says that a paragraph moved, and the other stayed", () => {
    const text = "One opened the gate at dawn.\n\nTwo shut the gate at noon.\n\nThree sold the gate at dusk.";
    const after = "Three sold the gate at dusk.\n\nOne opened the gate at dawn.\n\nTwo shut the gate at noon.";
    expect(reanchored("Three sold", after, text).became).toBe("moved");
    expect(reanchored("One opened", after, text).became).toBe("kept");
  });

  it("takes other quotation marks and spaces for the same words", () => {
    const text = `"It's late," she said. "Go home," he said.`;
    const after = "“It’s  late,” she said. “Go home,” he said.";
    const outcome = reanchored(`"It's late," she`, after, text);
    expect([outcome.became, wordsOf(outcome, after)]).toEqual(["kept", "“It’s  late,” she"]);
  });

  it("offers both places where either could be meant", () => {
    const outcome = reanchored(price, edited(price, `${price}. ${price}`));
    expect(outcome).toMatchObject({ became: "needs-place", candidates: [{ like: 1 }, { like: 1 }] });
  });

  it.each([
    ["an emoji", "The 👩🏽‍🚀 landed in Leeds at six", "The 👩🏽‍🚒 landed in Leeds at six"],
    ["a combining mark", "The cafe\u0301 opened in Leeds at six", "The cafe\u0300 opened in Leeds at six"],
  ])("cuts no %s in two", (_, text, after) => {
    const words = text.slice(0, text.indexOf(" ", 5));
    const outcome = reanchored(words, `${after}.`, `${text}.`);
    expect(wordsOf(outcome, after)).toBe(after.slice(0, after.indexOf(" ", 5)));
  });
});

describe("what becomes of a claim's core and parts", () => {
  const text = "Ada Moss sold the mill. It cost nine crowns in all. The council of the town declined to comment.";
  const at = (words: string, of = text) => ({ start: of.indexOf(words), end: of.indexOf(words) + words.length });
  const outcomeOf = (after: string, span: string, core: string, ...parts: string[]) =>
    reanchor(text, after, [{ span: at(span), core: at(core), parts: parts.map((part) => at(part)) }])[0];
  const ten = text.replace("nine", "ten");
  const without = text.replace("Ada Moss sold the mill. ", "");

  it("keeps all of them where nothing changed", () => {
    const [span, core, part] = ["It cost nine crowns", "nine crowns", "Ada Moss"].map((words) =>
      at(words, `So. ${text}`),
    );
    expect(outcomeOf(`So. ${text}`, "It cost nine crowns", "nine crowns", "Ada Moss")).toEqual({
      became: "kept",
      span,
      core,
      parts: [part],
    });
  });

  it.each<[string, string, [string, string, string], [string, string | null, string | null]]>([
    ["its core changed", ten, ["Ada Moss sold", "nine crowns", "mill"], ["Ada Moss sold", "ten crowns", "mill"]],
    ["a part changed", ten, ["Ada Moss sold", "mill", "nine"], ["Ada Moss sold", "mill", "ten"]],
    [
      "it changed, and its core and part did not",
      ten,
      ["cost nine", "mill", "council"],
      ["cost ten", "mill", "council"],
    ],
    ["its core is lost", without, ["nine crowns", "mill", "council"], ["nine crowns", null, "council"]],
    ["a part is lost", without, ["nine crowns", "council", "mill"], ["nine crowns", "council", null]],
  ])("rewords it where %s", (_, after, [span, core, part], [words, heart, rest]) => {
    expect(outcomeOf(after, span, core, part)).toEqual({
      became: "reworded",
      span: at(words, after),
      core: heart && at(heart, after),
      parts: [rest && at(rest, after)],
    });
  });

  const fleet = `Ship ${Array.from({ length: 660 }, (_, ship) => `number ${ship} left at dawn. Boat`).join(" ")} sank.`;
  const longer = (units: number) => fleet.replace("Ship", "x".repeat(units - fleet.length + "Ship".length));
  it.each<[string, number, Partial<Reanchored>]>([
    ["rewords one as long as may be", longestClaim, { became: "reworded", span: { start: 0, end: longestClaim } }],
    ["leaves one to a person that would be longer", longestClaim + 1, { became: "needs-place", candidates: [] }],
  ])("%s", (_, units, expected) => {
    const whole = { start: 0, end: fleet.length };
    expect(reanchor(fleet, longer(units), [{ span: whole, core: whole, parts: [] }])).toMatchObject([expected]);
  });
});

const sentence = fc.constantFrom(
  "One came. ",
  "It was late.\n",
  "“Go,” he said. ",
  "Åse’s 🏔️ shop shut. ",
  "a\u0301 ",
  "\r",
  "One came. ",
);
const text = fc.oneof(
  fc
    .array(fc.oneof(sentence, fc.string({ unit: "grapheme", maxLength: 12 })), { maxLength: 14 })
    .map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
);

it("answers any two texts and any spans, and what it carries holds the same words", () => {
  fc.assert(
    fc.property(text, text, fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { maxLength: 6 }), (old, now, spans) => {
      const claims = spans.flatMap(([from, length]) => {
        const span = { start: Math.min(from, old.length), end: Math.min(from + length, old.length) };
        return span.start < span.end ? [{ span, core: span, parts: [span] }] : [];
      });
      const outcomes = reanchor(old, now, claims);
      expect(outcomes).toHaveLength(claims.length);
      for (const [index, outcome] of outcomes.entries()) {
        if (outcome.became === "deleted" || outcome.became === "needs-place") continue;
        expect(outcome.span.start).toBeGreaterThanOrEqual(0);
        expect(outcome.span.start).toBeLessThan(outcome.span.end);
        expect(outcome.span.end).toBeLessThanOrEqual(now.length);
        const claim = claims[index];
        if (!claim || outcome.became === "reworded") continue;
        const said = ({ start, end }: { start: number; end: number }, of: string) => fold(of.slice(start, end));
        expect(said(outcome.span, now)).toBe(said(claim.span, old));
        expect(outcome.parts[0]).toEqual(outcome.span);
      }
    }),
    { numRuns: 400 },
  );
});
