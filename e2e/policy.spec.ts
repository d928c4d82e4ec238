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

test("every answer says what a browser may do with it, refusals and files too; a page takes changes from the desk alone", async ({
  page,
  login,
}) => {
  await login("editor");
  const ask = (path: string, method = "GET", headers = {}) => page.request.fetch(path, { method, headers });
  const elsewhere = { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" };
  const answers: [string, number, Awaited<ReturnType<typeof ask>>][] = [
    ["a page", 200, await ask("/articles")],
    ["no page", 404, await ask("/nowhere")],
    ["a file", 200, await ask("/icon.svg")],
    ["no file", 404, await ask("/_next/static/nothing.js")],
    ["the API", 200, await ask("/api/v1/inbox")],
    ["a method it does not know", 405, await ask("/api/v1/inbox", "DELETE")],
    ["another site's form", 403, await ask("/account", "POST", elsewhere)],
    ["health", 200, await ask("/healthz")],
  ];
  for (const [what, status, answer] of answers) {
    expect(answer.status(), what).toBe(status);
    const said = answer.headers();
    expect(said["content-security-policy"], what).toContain("frame-ancestors 'none'");
    expect(said["content-security-policy"], what).not.toMatch(/style-src [^;]*unsafe-inline/);
    expect(said["x-content-type-options"], what).toBe("nosniff");
    expect(said["cross-origin-opener-policy"], what).toBe("same-origin");
    expect(said["cross-origin-resource-policy"], what).toBe("same-origin");
    expect(said["permissions-policy"], what).toContain("camera=()");
  }
});
