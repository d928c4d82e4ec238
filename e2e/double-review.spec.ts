import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { choose, claimHead, rationaleOf, record, reviewsOf } from "./articles";
import { listening } from "./listening";
import { expect, newMember, test } from "./login";

const secrets = ["Quillon ledger", "umbral comment", "heliotrope rationale"] as const;
const verdictPart = (page: Page) => page.getByRole("region", { name: "Verdict" });
const differing = (page: Page) => page.getByRole("list", { name: "Two reviews that differ" });

async function twoJudge(page: Page) {
  const { articleWithClaims } = await import("@/lib/testing/desk");
  const owner = await newMember("editor");
  const sentences = ["The bridge opened in 2021", "It cost nine million"];
  const { articleId, claims } = await articleWithClaims(owner, `${sentences.join(". ")}.`, sentences);
  await page.goto(`/articles/${articleId}/details`);
  const field = page.getByLabel("Who judges each claim");
  await field.selectOption("Two people, blind");
  await page.getByRole("button", { name: "Set who judges" }).click();
  await expect(page.getByText("With one person, what was said blind is sealed no longer.")).toBeVisible();
  await expect(page.getByText("Not enough: no claim has two blind reviews in yet.")).toBeVisible();
  await expectAccessible(page);
  return { articleId, claimId: claims[0]?.id ?? "", path: `/articles/${articleId}?claim=${claims[0]?.id}` };
}

async function open(page: Page, path: string) {
  await page.goto(path);
  await listening(page);
}

/** All that this person's browser is handed about the claim, by pages and by the API. */
async function handedTo(
  page: Page,
  { articleId, claimId, path }: { articleId: string; claimId: string; path: string },
) {
  const addresses = [
    ...[path, `/articles/${articleId}/history`, `/articles/${articleId}/details`, "/dashboard", "/articles", "/inbox"],
    ...[`/api/v1/claims/${claimId}`, `/api/v1/articles/${articleId}/claims`, `/api/v1/articles/${articleId}/events`],
  ];
  const bodies = await Promise.all(addresses.map(async (address) => (await page.request.get(address)).text()));
  return bodies.join("\n");
}

test("two judge blind, differ, and an editor settles it; until then neither knows of the other", async ({
  page: editor,
  login,
  browser,
}) => {
  const { addEvidence } = await import("@/lib/evidence/add-evidence");
  const { addComment } = await import("@/lib/comments/add-comment");
  const { must } = await import("@/lib/testing/desk");
  await login("editor", { name: "Ilka Brandt" });
  const [ada, ben] = [await (await browser.newContext()).newPage(), await (await browser.newContext()).newPage()];
  const adaMarsh = await login("reviewer", { name: "Ada Marsh", page: ada });
  await login("reviewer", { name: "Ben Okri", page: ben });
  const claim = await twoJudge(editor);

  await open(ben, claim.path);
  await open(ada, claim.path);
  await expect(verdictPart(ada)).toContainText("Nobody sees your review, evidence or comments until both are in.");
  const target = { claimId: claim.claimId, version: 1 };
  must(await addEvidence(adaMarsh, target, { kind: "note", stance: "contradicts", title: secrets[0] }));
  must(await addComment(adaMarsh, claim.claimId, { text: secrets[1] }));
  await choose(ada, "Disputed");
  await rationaleOf(ada).fill(secrets[2]);
  await record(ada);
  await expect(verdictPart(ada)).toContainText("Your review is in, sealed until the second one is in.");
  await expect(reviewsOf(ada)).toContainText(secrets[2]);
  await expect(claimHead(ada)).toContainText("To check");
  await expectAccessible(ada);

  for (const other of [ben, editor]) {
    const handed = await handedTo(other, claim);
    for (const secret of secrets) expect(handed).not.toContain(secret);
    expect(handed).toContain("did something that is sealed until both reviews are in");
  }
  const own = await handedTo(ada, claim);
  for (const secret of secrets) expect(own).toContain(secret);
  const exported = `/api/v1/articles/${claim.articleId}/exports/json`;
  const early = await (await editor.request.get(exported)).text();
  for (const secret of secrets) expect(early).not.toContain(secret);

  // The page that was open all the while is not stale.
  await expect(claimHead(ben)).toContainText("To check");
  await expect(reviewsOf(ben)).toHaveCount(0);
  await choose(ben, "Unverified");
  await rationaleOf(ben).fill("Nobody answered at the council.");
  await record(ben);
  await expect(claimHead(ben)).toContainText("Disagreed");
  await expect(differing(ben).getByRole("listitem")).toHaveText([/Ada Marsh.*heliotrope/, /Ben Okri.*Nobody answered/]);
  await expect(verdictPart(ben)).toContainText("An editor settles it.");
  await expect(ben.getByRole("button", { name: "Record verdict" })).toHaveCount(0);
  await expectAccessible(ben);

  await open(editor, `/articles/${claim.articleId}?state=disagreed&claim=${claim.claimId}`);
  await expect(editor.getByRole("list", { name: "Claims", exact: true }).getByRole("listitem")).toHaveCount(1);
  await expect(differing(editor).getByRole("listitem")).toHaveCount(2);
  await expectAccessible(editor);
  await choose(editor, "Disputed");
  await editor.getByRole("textbox", { name: "Why this verdict?" }).fill("The ledger decides.");
  await editor.getByRole("button", { name: "Settle it" }).click();
  await expect(claimHead(editor)).toContainText("Disputed");
  await expect(reviewsOf(editor).getByRole("listitem")).toHaveText([
    /Ilka Brandt.*The ledger decides.*Settles a disagreement/,
    /Ben Okri.*another verdict/,
    /Ada Marsh.*another verdict/,
  ]);

  const late = await handedTo(ben, claim);
  for (const secret of secrets) expect(late).toContain(secret);
  expect(late).toContain("settled the disagreement on claim 1: disputed");
  const report = await (await editor.request.get(exported)).json();
  expect(report.claims[0].earlierReviews.map(({ ended }: { ended: string }) => ended)).toEqual([
    "disagreed",
    "disagreed",
  ]);
  await editor.goto("/dashboard");
  const agreement = editor.getByRole("group", { name: "How far two reviewers agree, by kind of claim" });
  await expect(agreement.getByRole("row").nth(1)).toContainText("All");
  await Promise.all([ada, ben].map((one) => one.context().close()));
});

test("a blind review is taken back, and the same verdict of two stands", async ({ page: ada, login, browser }) => {
  const editor = await (await browser.newContext()).newPage();
  const ben = await (await browser.newContext()).newPage();
  await login("editor", { page: editor });
  await login("reviewer", { name: "Ada Marsh" });
  await login("reviewer", { name: "Ben Okri", page: ben });
  const { path } = await twoJudge(editor);
  await open(ada, path);
  const judge = async (page: Page, why: string) => {
    await choose(page, "Unverified");
    await rationaleOf(page).fill(why);
    await record(page);
  };
  await judge(ada, "I rang once.");
  await expect(reviewsOf(ada)).toContainText("I rang once.");
  await ada.locator("#retract").getByText("Take back my review").first().click();
  await ada.locator("#retract").getByRole("textbox").fill("Too soon");
  await ada.locator("#retract").getByRole("button").click();
  await expect(reviewsOf(ada)).toContainText("Taken back by Ada Marsh: Too soon");
  await judge(ada, "I rang twice.");
  await expect(verdictPart(ada)).toContainText("Your review is in");

  await open(ben, path);
  await expect(reviewsOf(ben)).toHaveCount(0);
  await judge(ben, "I rang the mayor.");
  await expect(claimHead(ben)).toContainText("Unverified");
  await expect(reviewsOf(ben).getByRole("listitem").nth(1)).toContainText(
    "The other reviewer came to the same verdict.",
  );
  await expect(verdictPart(ben)).toContainText(
    "To have two people judge this claim again, take it back with a reason.",
  );
  await Promise.all([editor, ben].map((one) => one.context().close()));
});
