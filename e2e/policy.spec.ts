import { expect, newMember, test } from "./login";

test("a page runs its own scripts, and none that got into it", async ({ page, login }) => {
  const { articleWithClaims } = await import("@/lib/testing/desk");
  const { articleId } = await articleWithClaims(await newMember("editor"), "The lock opened in 2019.", [
    "The lock opened",
  ]);
  const refused: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) refused.push(`${page.url()}: ${message.text()}`);
  });
  await login("admin");
  for (const path of ["/dashboard", "/articles", "/articles/import", `/articles/${articleId}`, "/people", "/nowhere"]) {
    const answer = await page.goto(path);
    expect(answer?.headers()["content-security-policy"]).toMatch(/script-src 'nonce-[\w-]+' 'strict-dynamic';/);
    await page.keyboard.press("Control+k");
  }
  expect(refused).toEqual([]);

  await page.evaluate(() => {
    document.body.insertAdjacentHTML("beforeend", `<a id="bad" href="javascript:document.title='run'">x</a>`);
    document.body.insertAdjacentHTML("beforeend", `<img src="data:," onerror="document.title='run'">`);
    document.querySelector<HTMLElement>("#bad")?.click();
  });
  await expect.poll(() => refused.length).toBe(2);
  expect(await page.title()).not.toBe("run");
});
