import { describe, expect, it } from "vitest";
import type { Remark } from "@/lib/structure";
import { answersInFile, type Suggested } from "./answers-in-file";

const at = new Date("2026-03-06T09:30:00.500Z");
const suggested: Suggested = {
  claimId: "c",
  reviewId: "r",
  exact: "opened in 2020",
  correction: "opened in 2021",
  reviewer: "Ines",
  at,
};
const before = "It opened in 2020.";
const remark = (id: string, more: Partial<Remark> = {}): Remark => ({
  ...{
    id,
    start: 3,
    end: 9,
    author: "Jo",
    at: null,
    words: `says ${id}`,
    addresses: [],
    replyTo: null,
    resolved: false,
  },
  ...more,
});
const about = { articleId: "a", claimId: "c", reviewId: "r", change: true };
const ours = remark("1", { about });
const read = (given: Partial<Parameters<typeof answersInFile>[0]>) =>
  answersInFile(
    { articleId: "a", writer: "The writer", remarks: [ours], structure: [], before, after: before, ...given },
    [suggested],
  );
const waiting = {
  kind: "inserted" as const,
  start: 13,
  end: 13,
  author: "Ines",
  at: "2026-03-06T09:30:00Z",
  words: "2021",
};

describe("a suggested wording that went out", () => {
  it("was accepted where it is the text", () =>
    expect(read({ after: "It opened in 2021." })).toMatchObject([{ step: "accepted", person: "The writer" }]));
  it("was refused where the text is as it was, and it is no change any more", () =>
    expect(read({})).toMatchObject([{ claimId: "c", reviewId: "r", step: "refused" }]));
  it("waits while it is a change in the file", () => expect(read({ structure: [waiting] })).toEqual([]));
  it("is neither where something else was written", () => expect(read({ after: "It was shut." })).toEqual([]));
  it("is not spoken of where it was never laid into the file", () =>
    expect(read({ remarks: [{ ...ours, about: { ...about, change: false } }] })).toEqual([]));
});

describe("a reply", () => {
  const said = (remarks: Remark[]) =>
    read({ remarks, structure: [waiting] }).map(({ step, person, words }) => [step, person, words]);

  it("to our remark is an answer, and so is a reply to that", () =>
    expect(said([ours, remark("2", { replyTo: "1" }), remark("3", { replyTo: "2", author: null })])).toEqual([
      ["answered", "Jo", "says 2"],
      ["answered", "The writer", "says 3"],
    ]));
  it.each([
    ["to somebody else’s remark", [ours, remark("2"), remark("3", { replyTo: "2" })]],
    [
      "to a remark of another article",
      [{ ...ours, about: { ...about, articleId: "b" } }, remark("2", { replyTo: "1" })],
    ],
    ["that says nothing", [ours, remark("2", { replyTo: "1", words: "" })]],
    ["to itself", [ours, remark("2", { replyTo: "2" })]],
  ])("%s is none", (_, remarks) => expect(said(remarks)).toEqual([]));
});
