import { describe, expect, it } from "vitest";
import type { Shape } from "@/lib/audit/rules/recorded-shape";
import { span } from "@/lib/text/span";
import { shapeOn, shiftOf, spansOf } from "./claim-spans";

const text = "On Monday Ada Moss said the mill cost 9 crowns.";
const on = (words: string, of = text) => span(of, of.indexOf(words), of.indexOf(words) + words.length);
const extent = (words: string, of = text) => ({ start: on(words, of).start, end: on(words, of).end });

const attribution = {
  source: { ...on("Ada Moss"), named: true },
  cue: on("said"),
  content: on("the mill cost 9 crowns"),
  form: "indirect" as const,
};
const quantity = { amount: on("9"), value: 9, unit: "crowns", approximate: false };
const date = { ...on("Monday"), iso: "1988-05-02" };
const detail = { reason: "a test", attribution, quantity, date } as unknown as Shape["detail"];
const claim: Shape = {
  kind: "statement",
  ...extent("Ada Moss said the mill cost 9 crowns"),
  coreStart: on("the mill").start,
  coreEnd: on("9 crowns").end,
  detail,
};
const core = extent("the mill cost 9 crowns");
const parts = [extent("Ada Moss"), extent("said"), extent("the mill cost 9 crowns"), extent("9")];
const { span: whole } = spansOf(claim);

describe("the stretches of a claim", () => {
  it.each<[string, object, object[]]>([
    ["are those of an attribution, and then of an amount", detail, parts.map((part) => part)],
    ["are those of the amount alone", { quantity }, [extent("9")]],
    ["are none where it quotes nothing", {}, []],
  ])("%s", (_, some, stretches) => {
    const spans = spansOf({ ...claim, detail: some as Shape["detail"] });
    expect(spans).toMatchObject({ span: extent("Ada Moss said the mill cost 9 crowns"), core, parts: stretches });
    expect(spans.parts).toHaveLength(stretches.length);
  });
});

describe("how far a claim was shifted", () => {
  const moved = ({ start, end }: { start: number; end: number }) => ({ start: start + 3, end: end + 3 });
  const same = { became: "moved" as const, span: moved(whole), core: moved(core), parts: parts.map(moved) };
  const after = `So ${text}`;
  const longer = { start: moved(core).start, end: moved(core).end + 1 };
  const earlier = { start: moved(core).start - 1, end: moved(core).end };
  it.each<[string, string, Partial<typeof same>, number | null]>([
    ["as far as all of it", after, {}, 3],
    ["not at all, where its core begins elsewhere", after, { core: earlier }, null],
    ["not at all, where its core ends elsewhere", after, { core: longer }, null],
    ["not at all, where a part stands elsewhere", after, { parts: [...same.parts.slice(0, 3), extent("9")] }, null],
    ["not at all, where a part is missing", after, { parts: same.parts.slice(0, 3) }, null],
    ["not at all, where its typography changed", after.replace("Ada Moss", "Ada\u00a0Moss"), {}, null],
  ])("%s", (_, now, given, by) => expect(shiftOf(text, claim, now, { ...same, ...given })).toBe(by));
});

describe("a claim's shape on the stretches it was followed to", () => {
  const now = text.replace("9 crowns", "10 crowns").replace("On", "Upon");
  const [source, cue, content, amount] = ["Ada Moss", "said", "the mill cost 10 crowns", "10"].map((words) =>
    extent(words, now),
  );
  const to = extent("Ada Moss said the mill cost 10 crowns", now);
  const all = [source ?? null, cue ?? null, content ?? null, amount ?? null];
  const stands = { span: to, core: content ?? to, parts: all.flatMap((part) => part ?? []) };
  const reworded = { became: "reworded" as const, ...stands, parts: all };

  it("quotes what is written there, and keeps date and amount where its words are the same", () => {
    expect(shapeOn(now, claim, { became: "kept", ...stands })).toEqual({
      kind: "statement",
      start: to.start,
      end: to.end,
      coreStart: content?.start,
      coreEnd: content?.end,
      detail: {
        reason: "a test",
        date,
        attribution: {
          ...attribution,
          source: { ...attribution.source, ...on("Ada Moss", now) },
          cue: on("said", now),
          content: on("the mill cost 10 crowns", now),
        },
        quantity: { ...quantity, amount: on("10", now) },
      },
    });
  });

  const lost = (part: number) => ({ ...reworded, parts: all.map((one, index) => (index === part ? null : one)) });
  it.each<[string, Parameters<typeof shapeOn>[2], string[]]>([
    ["tells no date or amount among changed words", reworded, ["reason", "attribution"]],
    ["names no source that is lost", lost(0), ["reason"]],
    ["names no source whose cue is lost", lost(1), ["reason"]],
    ["names no source whose words are lost", lost(2), ["reason"]],
  ])("%s", (_, reanchored, told) => {
    const shape = shapeOn(now, claim, reanchored);
    expect(Object.keys(shape.detail).sort()).toEqual([...told].sort());
  });

  it.each<[string, object, (typeof stands)["parts"], string[]]>([
    ["an amount alone", { quantity }, amount ? [amount] : [], ["quantity"]],
    ["no amount where it had none", {}, [], []],
  ])("quotes %s", (_, some, places, told) => {
    const given = { ...claim, detail: some as Shape["detail"] };
    const { detail: left } = shapeOn(now, given, { became: "kept", ...stands, parts: places });
    expect(Object.keys(left)).toEqual(told);
    expect(left.quantity?.amount).toEqual(told.length > 0 ? on("10", now) : undefined);
  });

  it.each<[string, { start: number; end: number } | null, { start: number; end: number }]>([
    ["its core", extent("mill", now), extent("mill", now)],
    ["all of it, where that is lost", null, to],
    ["all of it, where that begins before", { start: to.start - 1, end: to.end }, to],
    ["all of it, where that ends behind", { start: to.start, end: to.end + 1 }, to],
  ])("asserts %s", (_, heart, { start, end }) => {
    expect(shapeOn(now, claim, { ...reworded, core: heart })).toMatchObject({ coreStart: start, coreEnd: end });
  });
});
