import { expect, newMember, test } from "./login";

async function anArticle() {
  const { articleWithClaims } = await import("@/lib/testing/desk");
  const editor = await newMember("editor");
  return articleWithClaims(editor, `The bridge opened in 2021. ${editor.id}`, ["The bridge opened in 2021"]);
}

test("an auditor reads and verifies everything and changes nothing", async ({ page, login }) => {
  const { articleId, claims } = await anArticle();
  await login("auditor");
  await page.goto(`/articles/${articleId}`);
  await expect(page.getByRole("heading", { name: "Claim 1" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Record verdict" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Add a claim" })).toHaveCount(0);
  await page.goto(`/articles/${articleId}/history`);
  await expect(page.getByText("Verified just now")).toBeVisible();
  await page.goto("/articles/import");
  await expect(page.getByRole("button", { name: "Import the article" })).toHaveCount(0);

  const judged = await page.request.post(`/api/v1/claims/${claims[0]?.id}/reviews`, {
    data: { version: 1, verdict: "unverified", rationale: "I should not be able to." },
    headers: { origin: new URL(page.url()).origin },
  });
  expect(judged.status()).toBe(403);
});

test("a reviewer judges, but neither imports, exports nor closes", async ({ page, login }) => {
  const { articleId } = await anArticle();
  await login("reviewer");
  await page.goto(`/articles/${articleId}`);
  await expect(page.getByRole("button", { name: "Record verdict" })).toBeVisible();
  await expect(page.getByText("Export", { exact: true })).toHaveCount(0);
  expect((await page.request.get(`/api/v1/articles/${articleId}/exports/json`)).status()).toBe(403);
  await page.goto("/articles/import");
  await expect(page.getByRole("button", { name: "Import the article" })).toHaveCount(0);
  await page.goto(`/articles/${articleId}/details`);
  await expect(page.getByRole("button", { name: "Close the check" })).toHaveCount(0);
});

test("nobody who is not signed in sees anything", async ({ page, request }) => {
  const { articleId, claims } = await anArticle();
  for (const path of [`/articles/${articleId}`, `/articles/${articleId}/history`, "/articles", "/people"]) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/sign-in/);
  }
  for (const path of [
    "articles",
    `articles/${articleId}`,
    `articles/${articleId}/exports/csv`,
    `claims/${claims[0]?.id}`,
  ])
    expect((await request.get(`/api/v1/${path}`)).status()).toBe(401);
});

test("a closed check is read, not changed, until an editor reopens it", async ({ page, login }) => {
  const { articleId } = await anArticle();
  await login("editor");
  await page.goto(`/articles/${articleId}/details`);
  await page.getByLabel("Why close it early?").fill("The story was dropped");
  await page.getByRole("button", { name: "Close the check" }).click();
  await expect(page.getByRole("button", { name: "Reopen the check" })).toBeVisible();
  await page.goto(`/articles/${articleId}`);
  await expect(page.getByText("Check closed")).toBeVisible();
  await expect(page.getByRole("button", { name: "Record verdict" })).toHaveCount(0);
});
