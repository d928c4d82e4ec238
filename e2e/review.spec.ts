import { readFile } from "node:fs/promises";
import { choose, claimHead, moreAbout, openSample, rationaleOf, record, reviewsOf } from "./articles";
import { expect, test } from "./login";

test("an article is reviewed, exported, and its history proves it", async ({ page, login }) => {
  const editor = await login("editor", { name: "Ida Fenn" });
  await openSample(page, editor);

  await page.getByText("Add evidence", { exact: true }).first().click();
  const evidence = page.getByRole("form", { name: "Add evidence" });
  await evidence.getByLabel("Address").fill("https://example.org/register");
  await moreAbout(evidence);
  await evidence.getByLabel("Title").fill("The port register");
  await evidence.getByRole("button", { name: "Add evidence" }).click();
  await expect(page.getByRole("link", { name: "The port register" })).toBeVisible();

  await choose(page, "Sourced");
  await record(page);
  await expect(reviewsOf(page)).toContainText(editor.name);
  await expect(reviewsOf(page)).toContainText("Sourced");

  await page.getByRole("button", { name: "Next to check" }).click();
  await choose(page, "Disputed");
  await rationaleOf(page).fill("The register names another ship.");
  await page.getByLabel("Suggested correction").fill("=The other ship");
  await record(page);
  await expect(reviewsOf(page)).toContainText("The register names another ship.");

  const exported = async (name: string) => {
    await page.getByRole("button", { name: "Export" }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name }).click()]);
    return readFile(await download.path(), "utf8");
  };
  const report = JSON.parse(await exported("Data (JSON)"));
  expect(report.counts).toMatchObject({ sourced: 1, disputed: 1 });
  expect(await exported("Spreadsheet (CSV)")).toContain("'=The other ship");
  const printed = await exported("Printable report");
  expect(printed).toContain(report.audit.head);
  expect(printed).toContain(report.revision.sha256);
  expect(printed).not.toContain("<script");

  await page.getByRole("link", { name: "History" }).click();
  await expect(page.getByText("Verified just now")).toBeVisible();
  await expect(page.getByText(report.audit.head)).toBeVisible();
  await expect(page.getByRole("listitem").first()).toContainText("Ida Fenn marked claim");
  await expect(page.getByRole("listitem").first()).toContainText("Before: to check. After: disputed.");
});

test("a verdict without its grounds is refused, and what was typed is still there", async ({ page, login }) => {
  await openSample(page, await login("editor"));
  await choose(page, "Sourced");
  await rationaleOf(page).fill("I just know it.");
  await record(page);
  await expect(page.getByRole("alert").filter({ hasText: "Sourced needs" })).toBeVisible();
  await expect(rationaleOf(page)).toHaveValue("I just know it.");
  await expect(reviewsOf(page)).toHaveCount(0);
  await page.reload();
  await expect(rationaleOf(page)).toHaveValue("I just know it.");
});

test("a review is taken back, and the claim is to check again", async ({ page, login }) => {
  await openSample(page, await login("editor"));
  await choose(page, "Unverified");
  await rationaleOf(page).fill("Nobody answered.");
  await record(page);
  await expect(claimHead(page)).toContainText("Unverified");

  await page.getByText("Take back my review").first().click();
  await page.getByLabel("Why take it back?").fill("They did answer");
  await page.getByRole("button", { name: "Take back my review" }).click();
  await expect(claimHead(page)).toContainText("To check");
  await expect(reviewsOf(page)).toContainText("They did answer");
});

test("a claim is added on selected words and dismissed again, both with their history", async ({ page, login }) => {
  await openSample(page, await login("editor"));
  const words = await page.evaluate(() => {
    const free = [...document.querySelectorAll("article [data-start]:not([data-claims])")].find(
      (piece) => (piece.textContent ?? "").trim().split(" ").length > 3,
    );
    if (!free?.firstChild) throw new Error("every word of the sample is a claim");
    const range = new Range();
    range.selectNodeContents(free.firstChild);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return (free.textContent ?? "").trim();
  });
  await page.getByRole("button", { name: "Add as a claim" }).click();
  await expect(page.getByLabel("Its words, as they stand in the article")).toHaveValue(words);
  await page.getByRole("button", { name: "Add the claim" }).click();
  await expect(page.getByText("a person")).toBeVisible();

  await page.getByText("Dismiss: no claim at all").first().click();
  await page.getByLabel("Why is it no claim?").fill("Only a link between sentences");
  await page.getByRole("button", { name: "Dismiss: no claim at all" }).click();
  await expect(claimHead(page)).toContainText("Dismissed");
  await page.getByText(/History of this claim/).click();
  await expect(page.getByText("Only a link between sentences").last()).toBeVisible();

  await page.getByText("Restore this claim").first().click();
  await page.getByLabel("Why restore it?").fill("It says something after all");
  await page.getByRole("button", { name: "Restore this claim" }).click();
  await expect(claimHead(page)).toContainText("To check");
});

test("words that do not stand in the article are no claim", async ({ page, login }) => {
  await openSample(page, await login("editor"));
  await page.getByRole("button", { name: "Add a claim" }).click();
  await page.getByLabel("Its words, as they stand in the article").fill("Nothing like this was ever written");
  await page.getByRole("button", { name: "Add the claim" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "do not stand in the article" })).toBeVisible();
});
