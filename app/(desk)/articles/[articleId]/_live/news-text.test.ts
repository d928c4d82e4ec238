import { expect, it } from "vitest";
import type { News } from "@/lib/live/schema";
import { newsText } from "./news-text";

const did = (by: string, what: string, ...claimIds: string[]): News => ({ seq: 1, by, did: what, claimIds });

it.each<[string, News[], ReturnType<typeof newsText>]>([
  ["nothing", [], null],
  ["one deed", [did("Ada", "marked claim 4 disputed", "4")], { text: "Ada marked claim 4 disputed.", claimId: "4" }],
  [
    "one deed of two events",
    [did("Ada", "added a note: “A call”"), did("Ada", "cited “A call” as supporting claim 4", "4")],
    { text: "Ada cited “A call” as supporting claim 4.", claimId: "4" },
  ],
  [
    "many at once",
    [did("Ada", "waived claim 1", "1"), did("Bo", "waived claim 2", "2"), did("Ada", "waived claim 3", "3")],
    { text: "Ada and Bo changed 3 claims.", claimId: null },
  ],
  [
    "two people at one claim",
    [did("Ada", "waived claim 1", "1"), did("Bo", "put claim 1 back to be checked", "1")],
    { text: "Ada and Bo changed 1 claim.", claimId: null },
  ],
])("tells of %s in one sentence", (_, news, sentence) => {
  expect(newsText(news)).toEqual(sentence);
});
