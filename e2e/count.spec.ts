import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { listening } from "./listening";
import { expect, newMember, test } from "./login";

/** What 42 claims of one article may cost a single reviewer, with evidence on each: key presses besides what is typed. */
const reach = 110;

const text = `The Kestrel launcher, seen up close

The Halvern defence ministry presented the Kestrel launcher to 40 foreign reporters at the Brannock range on 12 February 2026, its spokeswoman Ilse Marrane said on Friday.

"The Kestrel can strike targets 1,800 kilometres away in 11 minutes," Marrane told reporters. "No system in service today can intercept it."

The launcher carries six warheads and weighs 36 tonnes, according to the ministry. It was first tested in November 2024, when a missile hit a range near Oster, 900 kilometres from the launch site.

General Anders Holt, who commands the rocket forces, said 14 launchers would be deployed by the end of 2026. Holt said the first battalion had been on duty since 3 January. The ministry spent 2.1 billion crowns on the programme, 30 percent more than planned.

Neighbouring Vestland called the display a provocation. Its foreign minister, Carla Brandt, said Vestland would move two air defence batteries to the border within 10 days. "We have 64 interceptors and they work," Brandt said on Saturday.

Rolf Teder of the Norrhaven Institute said the missile could reach Mach 8, not Mach 10 as the ministry claims. Teder said satellite images of 9 February showed only three launchers at Brannock.

Halvern left the Intermediate Range Treaty on 1 August 2019.`;

/** The piece that a sentence rests on, by words of the sentence; the first that fits. */
const pieces = [
  { words: /Teder|Mach/, url: "https://norrhaven.example/kestrel" },
  { words: /Vestland|Brandt/, url: "https://vestland.example/statement" },
  { words: /Treaty/, url: "https://treaties.example/halvern" },
  { words: /./, url: "https://ministry.example/briefing" },
] as const;

const heading = (page: Page) => page.locator("h2[tabindex]");
const list = (page: Page) => page.getByRole("list", { name: "Claims", exact: true });

test("forty claims are judged on evidence by keys alone, in few of them", async ({ page, login }) => {
  await login("reviewer");
  const { importArticle } = await import("@/lib/importing/import-article");
  const { database } = await import("@/lib/database/client");
  const { must } = await import("@/lib/testing/desk");
  const editor = await newMember("editor");
  const given = { pasted: `${text}\n\n${randomUUID()}` };
  const { articleId } = must(await importArticle(editor, given, { title: "The Kestrel launcher, seen up close" }));
  const count = await database.claim.count({ where: { articleId } });
  expect(count).toBeGreaterThanOrEqual(42);
  await page.goto(`/articles/${articleId}`);
  await listening(page);

  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const brought = new Set<string>();
  const left = () => database.claim.count({ where: { articleId, verdict: null } });
  for (let turn = 0; turn < count && (await left()) > 0; turn++) {
    await expect(heading(page)).toBeVisible();
    const selected = list(page)
      .locator("li")
      .filter({ has: page.locator("[aria-current]") });
    await expect(selected).toHaveCount(1);
    const open = new URL(page.url()).searchParams.get("claim") ?? (await firstOpen(articleId));
    const { start, end } = await database.claim.findUniqueOrThrow({ where: { id: open } });
    const piece = pieces.find(({ words }) => words.test(text.slice(start, end)));
    if (!piece) throw new Error("every sentence has its piece");
    if (!brought.has(piece.url)) {
      await press("e");
      await expect(page.getByLabel("Address")).toBeFocused();
      await page.keyboard.type(piece.url);
      await press("Enter");
      await expect(page.getByRole("region", { name: "Evidence" }).getByRole("link", { name: piece.url })).toBeVisible();
      brought.add(piece.url);
    }
    await press("b");
    await expect(page.getByRole("form", { name: "Judge several claims" })).toBeVisible();
    await press("s");
    const find = page.getByRole("combobox", { name: "Evidence of this article" });
    await expect(find).toBeFocused();
    await page.keyboard.type(new URL(piece.url).hostname);
    await press("Enter");
    await expect(find).toBeHidden();
    await press("1");
    await expect(page.getByLabel("One rationale for all of them")).toBeFocused();
    await press("Control+Shift+Enter");
    await expect(page.getByRole("form", { name: "Judge several claims" })).toBeHidden();
    await expect
      .poll(async () => (await database.claim.findUniqueOrThrow({ where: { id: open } })).verdict)
      .toBe("sourced");
  }
  expect(await left()).toBe(0);
  await expect(page.getByText("Nothing left to check", { exact: true })).toBeVisible();
  expect(await database.citation.count({ where: { claim: { articleId } } })).toBe(count);
  console.log(`${count} claims, ${keys} keys`);
  expect(keys).toBeLessThanOrEqual(reach);
});

/** The claim that the page opens on is in no address yet. */
async function firstOpen(articleId: string): Promise<string> {
  const { database } = await import("@/lib/database/client");
  const order = [{ start: "asc" as const }, { end: "desc" as const }, { number: "asc" as const }];
  const claim = await database.claim.findFirstOrThrow({ where: { articleId, verdict: null }, orderBy: order });
  return claim.id;
}
