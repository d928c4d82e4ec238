import { expectAccessible } from "./accessible";
import { choose, openSample, rationaleOf, record, reviewsOf } from "./articles";
import { expect, test } from "./login";

test("the list, the import, the workbench, the details and the history are accessible", async ({ page, login }) => {
  await openSample(page, await login("editor"));
  await page.getByText("Add evidence", { exact: true }).first().click();
  await choose(page, "Disputed");
  await rationaleOf(page).fill("No.");
  await expectAccessible(page);
  await record(page);
  await expect(reviewsOf(page)).toBeVisible();
  await expectAccessible(page);
  const path = new URL(page.url()).pathname;
  await page.getByRole("button", { name: "Keys" }).click();
  await expectAccessible(page);
  for (const more of ["/details", "/history"]) {
    await page.goto(path + more);
    await expectAccessible(page);
  }
  await page.goto("/articles/import");
  await expectAccessible(page);
  await page.goto("/articles");
  await expectAccessible(page);
});

test("a phone shows every pane without scrolling sideways", async ({ page, login }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openSample(page, await login("editor"));
  for (const pane of ["Article", "Claims", "Review"]) {
    await page.getByRole("button", { name: pane, exact: true }).click();
    await expectAccessible(page);
  }
});
