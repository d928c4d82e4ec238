import { randomUUID } from "node:crypto";
import { denseArticle } from "@/bench/dense-article";
import { expect, test } from "./login";

test("while a dense article is imported, somebody else's clicks are answered", async ({
  browser,
  desk,
  page,
  login,
}) => {
  test.setTimeout(120_000);
  await login("editor");
  const other = await (await browser.newContext({ baseURL: desk.url })).newPage();
  await login("reviewer", { page: other });

  const start = performance.now();
  let over = false;
  const importing = page.request
    .post("/api/v1/articles", {
      data: { text: `${denseArticle(400_000)}\n\nCopy ${randomUUID()}` },
      headers: { origin: desk.url },
      timeout: 100_000,
    })
    .finally(() => {
      over = true;
    });
  const clicks: number[] = [];
  while (!over) {
    const clicked = performance.now();
    expect((await other.request.get("/articles")).ok()).toBe(true);
    clicks.push(performance.now() - clicked);
  }
  const took = performance.now() - start;
  const imported = await importing;
  expect(imported.status()).toBe(201);
  expect(await imported.json()).toMatchObject({ existing: false, problem: null });
  // On one thread the first click would wait for all of it.
  expect(clicks.length).toBeGreaterThan(5);
  expect(Math.max(...clicks)).toBeLessThan(took / 3);
  await other.context().close();
});

test("an article whose extraction failed says so, and an editor has it tried again", async ({ page, login }) => {
  const editor = await login("editor");
  const { articleWithoutClaims } = await import("@/lib/testing/desk");
  const articleId = await articleWithoutClaims(editor);

  await page.goto(`/articles/${articleId}`);
  await expect(page.getByText("The claims of this article have not been found")).toBeVisible();
  await page.getByRole("link", { name: "have it tried again" }).click();
  await page.getByRole("button", { name: "Find the claims" }).click();
  // A desk's first extraction waits for its thread to start.
  await expect(page.getByText("The claims of this text have not been found")).toHaveCount(0, { timeout: 30_000 });
  await page.goto(`/articles/${articleId}`);
  await expect(page.getByRole("heading", { name: "Claim 1" })).toBeVisible();
  await expect(page.getByText("have not been found")).toHaveCount(0);
});
