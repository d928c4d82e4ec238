import { choose, rationaleOf, record, reviewsOf } from "./articles";
import { listening } from "./listening";
import { expect, newMember, test } from "./login";

test("of two reviewers on one claim the later is told, loses nothing, and decides", async ({
  page,
  login,
  browser,
}) => {
  const { articleWithClaims } = await import("@/lib/testing/desk");
  const editor = await newMember("editor");
  const { articleId, claims } = await articleWithClaims(editor, "The bridge opened in 2021. It cost nine million.", [
    "The bridge opened in 2021",
    "It cost nine million",
  ]);
  const path = `/articles/${articleId}?claim=${claims[0]?.id}`;
  const late = await (await browser.newContext()).newPage();
  await login("reviewer", { name: "Ana Early" });
  await login("reviewer", { name: "Tom Late", page: late });
  for (const one of [page, late]) {
    await one.goto(path);
    await listening(one);
  }

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
