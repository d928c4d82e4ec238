import { describe, expect, it } from "vitest";
import { z } from "zod";
import { claimOn, evidenceWith, reportOn, reviewWith } from "@/lib/testing/report";
import { writeAnnotations } from "./web-annotation";

const text = "🚋🚋 Trams run 🚋 again.";
const quote = z.object({
  type: z.literal("TextQuoteSelector"),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});
const position = z.object({ type: z.literal("TextPositionSelector"), start: z.int(), end: z.int() });
const schema = z.object({
  type: z.literal("AnnotationCollection"),
  first: z.object({
    items: z.array(
      z.object({
        type: z.literal("Annotation"),
        motivation: z.literal("assessing"),
        body: z.array(z.looseObject({ type: z.string() })),
        target: z.object({ source: z.url(), selector: z.tuple([quote, position]) }),
      }),
    ),
  }),
});

describe("the annotations", () => {
  const claims = [
    claimOn(text, "Trams run 🚋", { number: 1, review: reviewWith(), evidence: [evidenceWith()] }),
    claimOn(text, "again", { number: 2 }),
    claimOn(text, "run", { number: 3, standing: { state: "waived", reason: "plain" } }),
  ];
  const read = (given = claims) => schema.parse(JSON.parse(writeAnnotations(reportOn(text, given)))).first.items;

  it("stand on their words by code points", () => {
    for (const { target } of read()) {
      const [{ exact }, { start, end }] = target.selector;
      expect([...text].slice(start, end).join("")).toBe(exact);
    }
    expect(read().map(({ target }) => target.selector[0].exact)).toEqual(["Trams run 🚋", "again"]);
  });

  it("link to evidence on the web", () => {
    expect(read()[0]?.body).toContainEqual(expect.objectContaining({ source: "https://trams.example/timetable" }));
  });

  it("are none where there is no claim", () => expect(read([])).toEqual([]));
});
