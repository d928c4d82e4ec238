import { describe, expect, it, vi } from "vitest";
import { done, failed } from "@/lib/outcome";
import type { Sentence } from "@/lib/text/schema";
import { keepSentences } from "./kept-sentences";

const sentences = (exact: string): Sentence[] => [{ start: 0, end: exact.length, exact, coverage: "claim" }];
const finding = (exact: string) => vi.fn(async () => done(sentences(exact)));

describe("keepSentences", () => {
  it("finds the sentences of a text once, for one after the other and for two at a time", async () => {
    const [kept, find] = [keepSentences(2), finding("It rained.")];
    const both = await Promise.all([kept("a", find), kept("a", find)]);
    expect(both.concat(await kept("a", find))).toEqual(Array(3).fill(done(sentences("It rained."))));
    expect(find).toHaveBeenCalledTimes(1);
  });

  it("does not give one text's sentences for another", async () => {
    const kept = keepSentences(2);
    await kept("a", finding("It rained."));
    expect(await kept("b", finding("It snowed."))).toEqual(done(sentences("It snowed.")));
  });

  it("forgets the text that nobody asked for the longest", async () => {
    const [kept, first, second] = [keepSentences(2), finding("1"), finding("2")];
    await kept("a", first);
    await kept("b", second);
    await kept("a", first);
    await kept("c", finding("3"));
    await kept("a", first);
    expect(first).toHaveBeenCalledTimes(1);
    await kept("b", second);
    expect(second).toHaveBeenCalledTimes(2);
  });

  it.each([
    ["refused", async () => failed("conflict", "Too many wait.")],
    ["thrown", async () => Promise.reject(new Error("gone"))],
  ])("tries again after an answer that was %s", async (_, fails) => {
    const [kept, find] = [keepSentences(2), finding("It rained.")];
    await kept("a", fails).catch(() => null);
    expect(await kept("a", find)).toEqual(done(sentences("It rained.")));
  });
});
