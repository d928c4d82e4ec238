import { expectAccessible } from "./accessible";
import { choose, openSample, rationaleOf, record, reviewsOf } from "./articles";
import { expect, test } from "./login";

test("the workbench is accessible while a claim is judged, and after", async ({ page, login }) => {
  await openSample(page, await login("editor"));
  await page.getByText("Add evidence", { exact: true }).first().click();
  await choose(page, "Disputed");
  await rationaleOf(page).fill("No.");
  await expectAccessible(page);
  await record(page);
  await expect(reviewsOf(page)).toBeVisible();
  await expectAccessible(page);
});

test("the help on keys is accessible", async ({ page, login }) => {
  await openSample(page, await login("editor"));
  await page.getByRole("button", { name: "Keys" }).click();
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await expectAccessible(page);
});

for (const part of ["details", "history"]) {
  test(`the ${part} of an article are accessible`, async ({ page, login }) => {
    const articleId = await openSample(page, await login("editor"));
    await page.goto(`/articles/${articleId}/${part}`);
    await expectAccessible(page);
  });
}

for (const path of ["/articles", "/articles/import", "/parts", "/account/work"]) {
  test(`${path} is accessible`, async ({ page, login }) => {
    await openSample(page, await login("editor"));
    await page.goto(path);
    await expect(page.getByText("Something failed")).toHaveCount(0);
    await expectAccessible(page);
  });
}

test("a phone shows every pane without scrolling sideways", async ({ page, login }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openSample(page, await login("editor"));
  for (const pane of ["Article", "Claims", "Review"]) {
    await page.getByRole("button", { name: pane, exact: true }).click();
    await expectAccessible(page);
  }
});
