import { expect, it } from "vitest";
import { evidenceSchema } from "@/lib/evidence/schema";
import { recordVerdictSchema } from "@/lib/reviews/schema";
import { detailsInputSchema } from "./articles/schema";
import { reasonSchema, storable } from "./typed-text";

const hostile = "a\0b\ud83dc\ude80d";
const kept = "a\uFFFDb\uFFFDc\uFFFDd";

it.each([
  ["NUL", "a\0b", "a\uFFFDb"],
  ["a lone first half", "\ud83d!", "\uFFFD!"],
  ["a lone second half", "!\ude80", "!\uFFFD"],
  ["halves in the wrong order", "\ude80\ud83d", "\uFFFD\uFFFD"],
  ["an emoji", "🚀 👩‍👩‍👧", "🚀 👩‍👩‍👧"],
  ["line ends, tabs and controls", "a\r\n\t\u001b\u200f", "a\r\n\t\u001b\u200f"],
])("keeps what PostgreSQL can: %s", (_, text, stored) => expect(storable(text)).toBe(stored));

it("stands at every border where people type words that are kept", () => {
  expect(reasonSchema.parse(hostile)).toBe(kept);
  expect(recordVerdictSchema.parse({ verdict: "disputed", rationale: hostile, correction: hostile })).toEqual({
    verdict: "disputed",
    rationale: kept,
    correction: kept,
  });
  const details = { title: hostile, publisher: hostile, byline: hostile, address: `https://desk.example/${hostile}` };
  expect(detailsInputSchema.parse(details)).toEqual({
    ...{ title: kept, publisher: kept, byline: kept, publishedAt: null, deadline: null },
    address: `https://desk.example/${kept}`,
  });
  const piece = { kind: "note", stance: "context", title: hostile, publisher: hostile, passage: hostile };
  expect(evidenceSchema.parse({ ...piece, url: `https://desk.example/${hostile}` })).toMatchObject({
    ...{ title: kept, publisher: kept, passage: kept, url: `https://desk.example/${kept}` },
  });
});
