import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { claimHead } from "./articles";
import { listening } from "./listening";
import { expect, newMember, test } from "./login";

const mill = "Ada Moss paid nine crowns for the mill";
const roof = "The roof had leaked since the winter of 1987";
const ferry = "The ferry stopped for good in March";
const clerk = "A clerk kept the letters in a tin box";
const deed = "The deed was lost on the way to Orrin";
const first = [`${mill}. ${roof}.`, `${ferry}. Nobody rang the bell after that.`, `${clerk}. ${deed}.`].join("\n\n");
/** The last paragraph comes first, one sentence is changed, one is gone, and one stands twice. */
const second = [
  `${clerk}. ${deed}.`,
  `${mill.replace("nine", "ten")}. ${roof}. ${roof}.`,
  "Nobody rang the bell after that. A lamp burned at the quay from 4 May 1988.",
].join("\n\n");

/** The texts are read and compared in a thread, which starts with the first. */
const extracting = { timeout: 20_000 };

async function judgedArticle() {
  const { articleWithClaims, must } = await import("@/lib/testing/desk");
  const { recordVerdict } = await import("@/lib/reviews/record-verdict");
  const editor = await newMember("editor");
  const { articleId, claims } = await articleWithClaims(editor, first, [mill, roof, ferry, clerk]);
  for (const { id } of claims)
    must(
      await recordVerdict(editor, { claimId: id, version: 1 }, { verdict: "unverified", rationale: "Asked, in vain" }),
    );
  return { articleId, claims, editor };
}

async function propose(page: Page, articleId: string, text: string) {
  await page.goto(`/articles/${articleId}/revise`);
  await listening(page);
  await page.getByLabel("Paste the whole text as it is now").fill(text);
  await page.getByRole("button", { name: "Show what would change" }).click();
  await expect(page.getByRole("heading", { name: /before you confirm/ })).toBeVisible(extracting);
  await listening(page);
}
const press = (page: Page, number: number) => page.getByRole("button", { name: `Make it revision ${number}` }).click();
async function confirm(page: Page, number: number) {
  await press(page, number);
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}(\?|$)/, extracting);
}
const group = (page: Page, name: RegExp) =>
  page.locator("details").filter({ has: page.locator("summary", { hasText: name }) });

test("revision 2 moves, changes, deletes and doubles passages, and a person places what nobody can tell", async ({
  page,
  login,
}) => {
  await login("editor", { name: "Ana Ruiz" });
  const { articleId } = await judgedArticle();
  await propose(page, articleId, second);
  await expect(group(page, /^Reworded \(1\)/)).toContainText("nine");
  await expect(group(page, /^Needs a place \(1\)/)).toContainText(roof);
  await expect(group(page, /^Deleted \(1\)/)).toContainText(ferry);
  await expect(page.getByText("1 claim keeps its words and verdict")).toBeVisible();
  await expect(page.locator("del", { hasText: "nine" }).first()).toBeVisible();
  await expectAccessible(page);
  await confirm(page, 2);
  const waiting = page.getByRole("region", { name: "Needs a place" });
  await expect(waiting).toContainText(roof);
  await listening(page);
  await expectAccessible(page);
  await waiting.getByRole("button", { name: "Place here: place 2 of claim 2" }).click();
  await expect(waiting).toHaveCount(0);
  await expect(claimHead(page)).toContainText("Claim 2");
  await expect(claimHead(page)).toContainText("Unverified");
});

test("a reworded claim shows what it said and how it stood, and every revision can be read again", async ({
  page,
  login,
}) => {
  await login("editor", { name: "Ana Ruiz" });
  const { articleId, claims, editor } = await judgedArticle();
  const { revised } = await import("@/lib/testing/revision-commands");
  await revised(editor, articleId, second, "The paper ran a longer story");
  await page.goto(`/articles/${articleId}?claim=${claims[0]?.id}`);
  const formerly = page.getByRole("region", { name: "What it said before" });
  await listening(page);
  await expect(formerly).toContainText("Reworded since revision 1");
  await expect(formerly).toContainText("Unverified");
  await expect(formerly.locator("ins")).toContainText("ten");
  await expect(claimHead(page)).toContainText("To check");

  await page.goto(`/articles/${articleId}/details`);
  await expect(page.getByText("The paper ran a longer story")).toBeVisible();
  await page.getByRole("link", { name: "Read revision 1" }).click();
  await expect(page.getByRole("article", { name: "Text of revision 1" })).toContainText(ferry);
  await expectAccessible(page);
});

test("what was deleted comes back with its verdict when its words do", async ({ page, login }) => {
  await login("editor", { name: "Ana Ruiz" });
  const { articleId, claims } = await judgedArticle();
  await propose(page, articleId, first.replace(`${ferry}. `, ""));
  await confirm(page, 2);
  await expect(page.getByRole("article", { name: "Article text" })).not.toContainText(ferry);
  await page.goto(`/articles/${articleId}?claim=${claims[2]?.id}`);
  await expect(page.getByText("Its words are no longer in the article.")).toBeVisible();

  await propose(page, articleId, `${first.replace(`${ferry}. `, "")} ${ferry}.`);
  await expect(group(page, /^Back again \(1\)/)).toContainText(ferry);
  await confirm(page, 3);
  await expect(page.getByRole("article", { name: "Article text" })).toContainText(ferry);
  await page.goto(`/articles/${articleId}?claim=${claims[2]?.id}`);
  await expect(claimHead(page)).toContainText("Unverified");
});

test("a text like the one there is is refused, and one may be thrown away", async ({ page, login }) => {
  await login("editor", { name: "Ana Ruiz" });
  const { articleId } = await judgedArticle();
  await page.goto(`/articles/${articleId}/revise`);
  await listening(page);
  await page.getByLabel("Paste the whole text as it is now").fill(first);
  await page.getByRole("button", { name: "Show what would change" }).click();
  await expect(page.getByText("nothing would change")).toBeVisible();
  await expectAccessible(page);
  await propose(page, articleId, second);
  await page.getByRole("button", { name: "Throw this text away" }).click();
  await expect(page).toHaveURL(/\/revise$/);
  await page.goto(`/articles/${articleId}`);
  await expect(page.getByRole("article", { name: "Article text" })).toContainText(ferry);
});

test("a closed check is reopened by a correction, which the report shows", async ({ page, login }) => {
  await login("editor", { name: "Ana Ruiz" });
  const { articleId, editor } = await judgedArticle();
  const { closeArticle } = await import("@/lib/articles/close-article");
  await closeArticle(editor, articleId, "All is done");
  await propose(page, articleId, first.replace("nine crowns", "ten crowns"));
  await expect(page.getByText("The check of this article is closed", { exact: true })).toBeVisible();
  await press(page, 2);
  await expect(page.getByText("The history keeps it").first()).toBeVisible();
  await page.getByLabel("What is corrected, and why?").fill("The price was wrong");
  await confirm(page, 2);
  await expect(page.getByRole("article", { name: "Article text" })).toContainText("ten crowns");
  const report = await page.request.get(`/api/v1/articles/${articleId}/exports/html`);
  const html = await report.text();
  expect(html).toContain("Corrections");
  expect(html).toContain("The price was wrong");
  const json = await (await page.request.get(`/api/v1/articles/${articleId}/exports/json`)).json();
  expect(json.corrections).toMatchObject([{ revision: 2, reason: "The price was wrong", changes: [{ claim: 1 }] }]);
});

test("a page that is open when a revision comes in shows its text, and the open claim as it stands there", async ({
  page,
  login,
}) => {
  await login("reviewer", { name: "Rae Sol" });
  const { articleId, claims, editor } = await judgedArticle();
  await page.goto(`/articles/${articleId}?claim=${claims[0]?.id}`);
  await expect(claimHead(page)).toContainText("Unverified");
  await listening(page);
  const { revised } = await import("@/lib/testing/revision-commands");
  await revised(editor, articleId, second);
  await expect(page.getByRole("article", { name: "Article text" })).toContainText("ten crowns");
  await expect(claimHead(page)).toContainText("To check");
  await expect(page.getByRole("region", { name: "What it said before" })).toContainText("Unverified");
  await expect(page.getByRole("status", { name: "Live" })).toContainText("Revision 2 came in");
});

test("a reviewer is not offered a new revision, and may not bring one in", async ({ page, login }) => {
  await login("reviewer", { name: "Rae Sol" });
  const { articleId } = await judgedArticle();
  await page.goto(`/articles/${articleId}/details`);
  await expect(page.getByRole("link", { name: "Bring in a new revision" })).toHaveCount(0);
  const answer = await page.goto(`/articles/${articleId}/revise`);
  expect(answer?.status()).toBe(403);
});
