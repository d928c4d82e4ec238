import { randomUUID } from "node:crypto";
import { expect, type Locator, type Page } from "@playwright/test";
import type { Actor } from "@/lib/auth/rules/permissions";
import { listening } from "./listening";

/** A real article, split by the real extractor, and the workbench open on its first claim and awake. */
export async function openSample(page: Page, editor: Actor): Promise<string> {
  const { importArticle } = await import("@/lib/importing/import-article");
  const { samples } = await import("@/lib/importing/samples");
  const { must } = await import("@/lib/testing/desk");
  const [sample] = samples;
  if (!sample) throw new Error("there is no sample");
  // The same text twice is one article; each test wants its own.
  const pasted = `${sample.text}\n\nDesk copy ${randomUUID()}`;
  const { articleId } = must(await importArticle(editor, { pasted }, { title: sample.title }));
  await page.goto(`/articles/${articleId}`);
  await expect(page.getByRole("article", { name: "Article text" })).toBeVisible();
  await listening(page);
  return articleId;
}

/** Takes a verdict by its visible button; where a review stands, the form is opened first. */
export async function choose(page: Page, verdict: "Sourced" | "Disputed" | "Unverified") {
  const change = page
    .getByRole("region", { name: "Verdict" })
    .locator("summary:not([hidden])", { hasText: /^Change$/ });
  const radio = page.getByRole("radio", { name: verdict });
  await expect(change.or(radio).first()).toBeVisible();
  if (!(await radio.isVisible())) await change.click();
  await page.locator("label").filter({ has: radio }).click();
  await expect(radio).toBeChecked();
}

/** Opens what the list can be narrowed by. */
export const openFilters = (page: Page) => page.getByRole("search").getByText("Filter", { exact: true }).click();
/** What else can be said of a piece of evidence, in a form of it. */
export const moreAbout = (form: Locator) => form.getByText("More about it", { exact: true }).click();
export const rationaleOf = (page: Page) => page.locator('#verdict-form textarea[name="rationale"]');
export const record = (page: Page) => page.getByRole("button", { name: "Record verdict" }).click();
export const reviewsOf = (page: Page) => page.getByRole("list", { name: "Reviews" });
/** The line that says which claim is open and how it stands. */
export const claimHead = (page: Page) => page.getByRole("region", { name: "Claim", exact: true }).locator("header");
