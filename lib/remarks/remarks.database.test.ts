import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { withdrawEvidence } from "@/lib/evidence/withdraw-evidence";
import { must, somebody } from "@/lib/testing/desk";
import { keyOf } from "@/lib/testing/remarks";
import { judgedByTwo } from "@/lib/testing/review-commands";
import { type Claims, noteFor, remarks, twoClaims } from "@/lib/testing/two-claims";
import { viewClaim } from "@/lib/views/view-claim";
import { acceptRemarks } from "./accept-remarks";
import { offerRemarkAgain, setAsideRemarks } from "./set-aside-remarks";

let editor: Actor;
let ada: Actor;
let ben: Actor;
let claims: Claims;
beforeAll(async () => {
  editor = await somebody("editor");
  ada = await somebody("reviewer", "Ada Marsh");
  ben = await somebody("reviewer", "Ben Okri");
});
const [source, question] = remarks.map(keyOf) as [string, string];
const view = async (reader: Actor, claimId = claims.one.claimId) => {
  const claim = await viewClaim(claimId, reader.id);
  if (!claim) throw new Error("there is no such claim");
  return claim;
};
const decisions = async (reader: Actor) => (await view(reader)).remarks.map(({ decided }) => decided?.by ?? null);

describe("what a draft's writer remarked", () => {
  beforeAll(async () => {
    claims = await twoClaims(editor);
  });

  it("is offered on the claims it stands on, and on no other", async () => {
    expect((await view(ada)).remarks).toMatchObject([
      { author: "Jo Writer", words: "Or reopened?", addresses: [], decided: null },
      {
        author: "Jo Writer",
        words: "See https://ledger.example/7",
        addresses: ["https://ledger.example/7"],
        decided: null,
      },
    ]);
    expect((await view(ada, claims.two.claimId)).remarks).toEqual([]);
    expect(await acceptRemarks(ada, claims.two, { keys: [source], as: null })).toMatchObject({ ok: false });
  });

  it("becomes evidence where it leads somewhere and otherwise a comment, all of it at once, and says who took whose", async () => {
    must(await acceptRemarks(ada, claims.one, { keys: [source, question], as: null }));
    const { evidence, threads, version, entries } = await view(ben);
    expect(evidence).toMatchObject([
      { kind: "link", title: "See", url: "https://ledger.example/7", stance: "supports", addedByName: "Ada Marsh" },
    ]);
    expect(threads).toMatchObject([
      { author: "Ada Marsh", text: "In the draft (Jo Writer, 2026-03-03): Or reopened?" },
    ]);
    expect(version).toBe(claims.one.version + 1);
    expect(entries[0]).toMatchObject({
      actor: "Ada Marsh",
      did: "took 2 remarks of Jo Writer in the draft over as evidence and comment on claim 1",
    });
    expect(await decisions(ben)).toEqual(["Ada Marsh", "Ada Marsh"]);
  });

  it("is decided once", async () => {
    const now = { claimId: claims.one.claimId, version: claims.one.version + 1 };
    expect(await acceptRemarks(ben, now, { keys: [source], as: "context" })).toMatchObject({
      failure: { code: "conflict", message: "Ada Marsh took this remark over already." },
    });
    expect(await setAsideRemarks(ben, now.claimId, [question])).toMatchObject({ failure: { code: "conflict" } });
  });
});

describe("one remark", () => {
  it("is set aside and offered again by anybody, and the claim's version stays", async () => {
    claims = await twoClaims(editor);
    must(await setAsideRemarks(ada, claims.one.claimId, [question]));
    expect(await decisions(ben)).toEqual(["Ada Marsh", null]);
    must(await offerRemarkAgain(ben, claims.one.claimId, question));
    expect(await decisions(ada)).toEqual([null, null]);
    expect((await view(ada)).version).toBe(claims.one.version);
  });

  it("of an address that the article has as evidence cites that piece, unless it was withdrawn", async () => {
    claims = await twoClaims(editor);
    must(await acceptRemarks(ada, claims.one, { keys: [source], as: "context" }));
    const [piece] = (await view(ada)).evidence;
    await database.$executeRaw`UPDATE "Claim" SET "start" = 0, "end" = 18 WHERE "id" = ${claims.two.claimId}::uuid`;
    must(await acceptRemarks(ada, claims.two, { keys: [source], as: "supports" }));
    expect((await view(ada, claims.two.claimId)).evidence).toMatchObject([{ id: piece?.id, stance: "supports" }]);
  });

  it("is a new piece where the one of its address was withdrawn", async () => {
    claims = await twoClaims(editor);
    const { claim } = await noteFor(ada, claims.two, "context");
    await database.evidence.updateMany({
      data: { kind: "link", url: "https://ledger.example/7" },
      where: { title: "A call" },
    });
    const [old] = (await view(ada, claim.claimId)).evidence;
    must(await withdrawEvidence(ada, old?.id ?? "", "It was taken down"));
    must(await acceptRemarks(ada, claims.one, { keys: [source], as: null }));
    expect((await view(ada)).evidence.map(({ id }) => id)).not.toContain(old?.id);
  });
});

it("where two judge, what one of them decides is the other's to decide too until both reviews are in", async () => {
  claims = await twoClaims(editor);
  await judgedByTwo(editor, claims);
  must(await acceptRemarks(ada, claims.one, { keys: [source], as: null }));
  must(await setAsideRemarks(ada, claims.one.claimId, [question]));
  expect(await decisions(ada)).toEqual(["Ada Marsh", "Ada Marsh"]);
  expect(await decisions(ben)).toEqual([null, null]);
  must(await acceptRemarks(ben, claims.one, { keys: [source], as: "contradicts" }));
  expect((await view(ben)).evidence).toMatchObject([{ stance: "contradicts", citedByName: "Ben Okri" }]);
});
