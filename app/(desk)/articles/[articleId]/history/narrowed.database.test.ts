import { expect, it } from "vitest";
import { addComment } from "@/lib/comments/add-comment";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { must, somebody } from "@/lib/testing/desk";
import { noteFor, twoClaims } from "@/lib/testing/two-claims";
import { askedSchema, narrowedEntries, narrowedPath } from "./narrowed";

it("narrows a history by person, by what was done, and to one claim", async () => {
  const [ada, ben] = [await somebody("editor", "Ada Marsh"), await somebody("reviewer", "Ben Okri")];
  const { articleId, one, two } = await twoClaims(ada);
  await noteFor(ben, two, "supports");
  must(await recordVerdict(ben, one, { verdict: "disputed", rationale: "At noon" }));
  must(await addComment(ada, one.claimId, { text: "Who rang?" }));
  const told = async (asked: Record<string, string>) =>
    (await narrowedEntries(articleId, ada.id, askedSchema.parse(asked))).entries.map(({ type }) => type);
  expect(await told({ person: ben.id })).toEqual(["verdict.recorded", "evidence.cited", "evidence.added"]);
  expect(await told({ about: "evidence" })).toEqual(["evidence.cited", "evidence.added"]);
  expect(await told({ claim: "1" })).toEqual(["comment.added", "verdict.recorded"]);
  expect(await told({ claim: "1", person: ada.id })).toEqual(["comment.added"]);
  expect(await told({ claim: "99" })).toEqual([]);
  expect((await told({ about: "nonsense", person: "nobody", claim: "first", before: "x" })).length).toBeGreaterThan(4);
});

it("keeps what narrows on the way to what is older", () => {
  expect(narrowedPath(askedSchema.parse({ about: "verdict", claim: "3" }), 40)).toBe(
    "?about=verdict&claim=3&before=40",
  );
  expect(narrowedPath(askedSchema.parse({}))).toBe("?");
});
