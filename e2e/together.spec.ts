import { randomUUID } from "node:crypto";
import { expectAccessible } from "./accessible";
import { expect, test } from "./login";

const words = randomUUID().slice(0, 8);
const text = `Weir ${words}\n\nThe weir is 12 metres wide, the keeper said on 4 May 2021.`;
const page = `<title>Lock ${words}</title><article><h1>Lock ${words}</h1><p>The lock opened on 4 May 2021, the water board said, and it carries 40 boats a day.</p><p>It cost 3 million euros, the board said.</p><figure><img src="x"><figcaption>The lock in 2020.</figcaption></figure></article>`;
const file = (name: string, mimeType: string, content: string) => ({ name, mimeType, buffer: Buffer.from(content) });

test("several files become a row each, and go on when the page is left", async ({ page: tab, login }) => {
  await login("admin");
  await tab.goto("/articles/import");
  await tab
    .getByLabel("Or choose a file")
    .setInputFiles([
      file("copy.txt", "text/plain", text),
      file("lock.html", "text/html", page),
      file("photo.png", "image/png", "\u0089PNG\r\n"),
      file("weir.txt", "text/plain", text),
    ]);
  await expect(tab.getByRole("heading", { name: /^4 files/ })).toBeVisible();
  await expectAccessible(tab);
  await tab.getByRole("button", { name: "Import 4 files" }).click();
  await tab.waitForURL(/\/articles\/import\/together\//);
  await expect(tab.getByText("All have arrived")).toBeVisible();
  await tab.goto("/work");
  await expectAccessible(tab);
  await tab.goto("/articles/import");
  await tab.getByRole("link", { name: "4 files" }).first().click();

  const row = (name: string) => tab.getByRole("listitem").filter({ hasText: name });
  await expect(tab.getByText("All are done.")).toBeVisible({ timeout: 20_000 });
  await expect(row("copy.txt")).toContainText(`Imported: Weir ${words}`);
  await expect(row("weir.txt")).toContainText(`The desk has this very text: Weir ${words}`);
  await expect(row("photo.png")).toContainText("a format that is not read");
  await expect(row("lock.html")).toContainText(/Look at it first.* 1 piece left out/);
  await expectAccessible(tab);
  await tab.getByRole("button", { name: "Import it as it was read" }).click();
  await expect(row("lock.html")).toContainText(`Imported: Lock ${words} (1 piece left out)`, { timeout: 20_000 });
});
