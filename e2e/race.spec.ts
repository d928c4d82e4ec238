import type { Browser, Page } from "@playwright/test";
import { choose, moreAbout, rationaleOf, record, reviewsOf } from "./articles";
import { listening } from "./listening";
import { expect, type Login, newMember, test } from "./login";

interface Desk {
  page: Page;
  login: Login;
  browser: Browser;
}

/** One claim, open before Ana Early on the test's page and before Tom Late on the one given back. */
async function openTwice({ page, login, browser }: Desk): Promise<Page> {
  const { oneClaim } = await import("@/lib/testing/desk");
  const { articleId, claim } = await oneClaim(await newMember("editor"));
  const late = await (await browser.newContext()).newPage();
  await login("reviewer", { name: "Ana Early" });
  await login("reviewer", { name: "Tom Late", page: late });
  for (const one of [page, late]) {
    await one.goto(`/articles/${articleId}?claim=${claim.id}`);
    await listening(one);
  }
  return late;
}

test("of two reviewers on one claim the later is told, loses nothing, and decides", async ({
  page,
  login,
  browser,
}) => {
  const late = await openTwice({ page, login, browser });

  for (const [who, verdict, why] of [
    [late, "Unverified", "I called the council twice."],
    [page, "Disputed", "The plaque says 2022."],
  ] as const) {
    await choose(who, verdict);
    await rationaleOf(who).fill(why);
  }
  await record(page);
  await expect(reviewsOf(page)).toContainText("Ana Early");

  await record(late);
  await expect(late.getByRole("alert").filter({ hasText: "Ana Early marked claim 1 disputed." })).toBeVisible();
  await expect(rationaleOf(late)).toHaveValue("I called the council twice.");
  await expect(late.getByRole("radio", { name: "Unverified" })).toBeChecked();
  await expect(reviewsOf(late)).toContainText("The plaque says 2022.");

  await record(late);
  await expect(reviewsOf(late).getByRole("listitem").first()).toContainText("Tom Late");
  await expect(reviewsOf(late)).toContainText("Superseded by a later review.");
});

test("whoever is typing sees both sides as soon as there are two, and may take the other's", async ({
  page,
  login,
  browser,
}) => {
  const late = await openTwice({ page, login, browser });

  await choose(late, "Unverified");
  await rationaleOf(late).fill("I called the council twice.");
  await choose(page, "Disputed");
  await rationaleOf(page).fill("The plaque says 2022.");
  await record(page);

  const both = late.getByRole("form", { name: "Your verdict" }).getByRole("alert");
  await expect(both.getByRole("region", { name: "What others did" })).toContainText("The plaque says 2022.");
  await expect(both.getByRole("region", { name: "What you typed" })).toContainText("I called the council twice.");
  await both.getByRole("button", { name: "Take theirs, drop mine" }).click();
  await expect(both).toBeHidden();
  await expect(rationaleOf(late)).toHaveValue("");
  await expect(late.getByRole("radio", { checked: true })).toHaveCount(0);

  // Now the other way round, and this time the later one stands by theirs.
  await choose(late, "Sourced");
  await rationaleOf(late).fill("The council sent the protocol.");
  await choose(page, "Unverified");
  await rationaleOf(page).fill("On second thoughts.");
  await record(page);
  await expect(both).toContainText("On second thoughts.");
  await choose(late, "Disputed");
  await both.getByRole("button", { name: "Record mine anyway" }).click();
  await expect(reviewsOf(late).getByRole("listitem").first()).toContainText("Tom Late");
  await expect(reviewsOf(page).getByRole("listitem").first()).toContainText("The council sent the protocol.");
});

test("what somebody types elsewhere in the panel stays while the claim changes, and is refused by name", async ({
  page,
  login,
  browser,
}) => {
  const late = await openTwice({ page, login, browser });

  await late.getByText("Add evidence", { exact: true }).first().click();
  await moreAbout(late.getByRole("form", { name: "Add evidence" }));
  const title = late.getByRole("form", { name: "Add evidence" }).getByLabel("Title");
  await title.pressSequentially("The counc");
  await choose(page, "Unverified");
  await rationaleOf(page).fill("Nobody answered.");
  await record(page);
  await expect(reviewsOf(late)).toContainText("Nobody answered.");
  await expect(title).toBeFocused();
  await late.keyboard.type("il's protocol");
  await expect(title).toHaveValue("The council's protocol");

  const form = late.getByRole("form", { name: "Add evidence" });
  const add = form.getByRole("button", { name: "Add evidence" });
  await form.getByLabel("Address").fill("https://council.example/protocol");
  await add.click();
  await expect(form.getByRole("alert")).toContainText("Ana Early marked claim 1 unverified.");
  await expect(title).toHaveValue("The council's protocol");
  await add.click();
  await expect(late.getByRole("link", { name: /The council's protocol/ })).toBeVisible();
});
