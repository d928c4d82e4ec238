import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { becomeFirstAdmin } from "./first-admin";
import { expect, test } from "./login";

const anArticle = /\/articles\/[0-9a-f-]{36}$/;
const aPdf = { name: "minutes.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 and so on") };

const submit = (page: Page) => page.getByRole("button", { name: "Import the article" }).click();
const textField = (page: Page) => page.getByLabel("Paste the article’s text");
const fileField = (page: Page) => page.getByLabel("Or choose a file");

async function importText(page: Page, text: string) {
  await page.goto("/articles/import");
  await textField(page).fill(text);
  await submit(page);
  await page.waitForURL(anArticle);
}

test("an empty desk offers samples, and one click imports one", async ({ page, freshDesk }) => {
  await becomeFirstAdmin(page, freshDesk, "Edda Quist");
  await expect(page.getByText("The desk is clear")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Import this sample" }).first().click();
  await page.waitForURL(anArticle);
  await page.goto(`${freshDesk.url}/articles`);
  await expect(page.getByRole("listitem").filter({ hasText: "Imported by Edda Quist" })).toContainText(/\d+ claims/);
  await expect(page.getByRole("button", { name: "Import this sample" })).toHaveCount(0);
  await expectAccessible(page);
});

test("a file is imported with what it says of itself, and handed back as it came", async ({ page, login }) => {
  await login("editor");
  await page.goto("/articles/import");
  const buffer = Buffer.from(
    "---\ntitle: The mill race\nauthor: Ines Thorn\n---\n\nThe mill stopped in **1962**, officials said.\r\n",
  );
  await fileField(page).setInputFiles({ name: "mill.md", mimeType: "text/markdown", buffer });
  await page.getByLabel("Publisher").fill("The Fen Courier");
  await submit(page);
  await page.waitForURL(anArticle);

  await page.goto("/articles?search=fen+courier");
  await expect(page.getByRole("listitem").filter({ hasText: "The mill race" })).toContainText(
    "The Fen Courier · Ines Thorn",
  );
  await page.getByRole("link", { name: "The mill race" }).click();
  await page.getByRole("link", { name: /Details/ }).click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Original of revision 1" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("mill.md");
  expect(await readFile(await download.path())).toEqual(buffer);
});

test("what cannot be imported says why, and what was typed or chosen is still there", async ({ page, login }) => {
  await login("editor");
  await page.goto("/articles/import");
  await submit(page);
  await expect(textField(page)).toHaveAccessibleDescription(/choose a file/);
  await expect(textField(page)).toBeFocused();

  await page.getByLabel("Byline").fill("Ines Thorn");
  await page.getByLabel("Address on the web").fill("fen.example");
  await fileField(page).setInputFiles(aPdf);
  await submit(page);
  await expect(page.getByLabel("Address on the web")).toHaveAccessibleDescription(/beginning with https/);
  await page.getByLabel("Address on the web").fill("");
  await submit(page);
  await expect(fileField(page)).toHaveAccessibleDescription(/“minutes.pdf” is a PDF/);
  await expect(page.getByLabel("Byline")).toHaveValue("Ines Thorn");
  expect(await fileField(page).evaluate((field: HTMLInputElement) => field.files?.[0]?.name)).toBe("minutes.pdf");
  await expectAccessible(page);

  const huge = { name: "huge.txt", mimeType: "text/plain", buffer: Buffer.alloc(3_000_000, "word ") };
  await fileField(page).setInputFiles(huge);
  await submit(page);
  await expect(fileField(page)).toHaveAccessibleDescription(/3,000,000 bytes of text; the limit is 2,000,000/);
  await fileField(page).setInputFiles({ ...huge, buffer: Buffer.alloc(12_000_000, "word ") });
  await submit(page);
  await expect(fileField(page)).toHaveAccessibleDescription(/12 MB; the limit is 10 MB/);
});

test("the same text twice is noticed and linked, not doubled", async ({ page, login }) => {
  await login("editor");
  const text = "Weir keeper retires\n\nThe weir keeper retired on Friday after 31 years, the water board said.";
  await importText(page, text);
  const first = page.url();
  await page.goto("/articles/import");
  await textField(page).fill(text);
  await submit(page);
  await expect(page.getByText("The desk has this very text already")).toBeVisible();
  await page.getByRole("link", { name: "open “Weir keeper retires”" }).click();
  await expect(page).toHaveURL(first);
  await page.goto("/articles?search=weir+keeper");
  await expect(page.getByRole("link", { name: "Weir keeper retires" })).toHaveCount(1);
});

test("without JavaScript the desk imports, refuses, lists and searches too", async ({ browser, desk, page, login }) => {
  await login("editor");
  const storageState = await page.context().storageState();
  const plain = await browser.newContext({ javaScriptEnabled: false, storageState, baseURL: desk.url });
  const still = await plain.newPage();
  await still.goto("/articles/import");
  await textField(still).fill("Quiet towpath\n\nThe towpath is 4 miles long, the council said.");
  await still.getByLabel("Address on the web").fill("towpath.example");
  await submit(still);
  await expect(still.getByText("Give the whole address")).toBeVisible();
  await expect(textField(still)).toHaveValue(/4 miles long/);
  await still.getByLabel("Address on the web").fill("https://towpath.example/");
  await submit(still);
  await still.waitForURL(anArticle);
  await still.goto("/articles");
  await still.getByLabel("Search titles").fill("quiet tow");
  await still.getByRole("button", { name: "Search" }).click();
  await expect(still.getByRole("link", { name: "Quiet towpath" })).toBeVisible();
  await still.goto("/articles?search=zebra+xylophone");
  await expect(still.getByText("No article matches “zebra xylophone”")).toBeVisible();

  await still.goto("/articles/import");
  const buffer = Buffer.alloc(12_000_000, "word ");
  await fileField(still).setInputFiles({ name: "huge.txt", mimeType: "text/plain", buffer });
  await submit(still);
  await expect(still.getByText("This is too long to be sent")).toBeVisible();
  await plain.close();
});

test("a page is looked at before it is kept, and a caption that belongs to it put back", async ({ page, login }) => {
  await login("editor");
  await page.goto("/articles/import");
  const sentence = "<p>The lock opened on 4 May 2021, the water board said, and it carries 40 boats a day.</p>";
  const html = `<title>Lock opens</title><nav><a href="/">Home</a></nav><article><h1>Lock opens</h1>${sentence}${sentence}<figure><img src="x"><figcaption>The lock in 2020.</figcaption></figure></article>`;
  await fileField(page).setInputFiles({ name: "lock.html", mimeType: "text/html", buffer: Buffer.from(html) });
  await submit(page);
  await expect(page.getByRole("heading", { name: "Before it is imported" })).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue("Lock opens");
  const kept = page.getByRole("region", { name: "The text as it will be kept" });
  await expect(kept).not.toContainText("The lock in 2020.");
  await page.getByRole("checkbox", { name: "The lock in 2020." }).check();
  await expect(kept).toContainText("The lock in 2020.");
  await expectAccessible(page);
  await page.getByLabel("Byline").fill("Ines Thorn");
  await submit(page);
  await page.waitForURL(anArticle);
  await expect(page.getByRole("article", { name: "Article text" })).toContainText("The lock in 2020.");
});
