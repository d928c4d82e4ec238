import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { listening } from "./listening";
import { expect, newMember, test } from "./login";

const comments = (page: Page) => page.getByRole("region", { name: "Comments" });
const field = (page: Page) => page.getByRole("textbox", { name: "Your comment" });
const people = (page: Page) => page.getByRole("listbox", { name: "People" });
const inboxLink = (page: Page) => page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: /Inbox/ });

async function openClaim(page: Page) {
  const { articleWithClaims } = await import("@/lib/testing/desk");
  const editor = await newMember("editor");
  const sentences = ["The bridge opened in 2021", "It cost nine million"];
  const { articleId, claims } = await articleWithClaims(editor, `${sentences.join(". ")}.`, sentences);
  await page.goto(`/articles/${articleId}?claim=${claims[1]?.id}`);
  await listening(page);
  return `/articles/${articleId}?claim=${claims[1]?.id}`;
}

test("a mention is found in the inbox, answered, and the thread resolved", async ({ page, login, browser }) => {
  const zoe = await (await browser.newContext()).newPage();
  await login("reviewer", { name: "Zoë Abt", page: zoe });
  await login("reviewer", { name: "Ines Okafor" });
  const path = await openClaim(page);

  // By keyboard alone, from the key to the sent comment.
  await page.keyboard.press("c");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("Nine or <b>ninety</b>, @zoe");
  await expect(people(page).getByRole("option", { name: "Zoë Abt" })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(field(page)).toHaveValue("Nine or <b>ninety</b>, @Zoë Abt ");
  await page.keyboard.type("?");
  await page.keyboard.press("Control+Enter");
  await expect(comments(page).getByText("Nine or <b>ninety</b>, @Zoë Abt ?")).toBeVisible();
  await expect(field(page)).toHaveValue("");
  const row = page.getByRole("list", { name: "Claims", exact: true }).getByRole("listitem").nth(1);
  await expect(row).toContainText("1open comment");

  await zoe.goto("/articles");
  await expect(inboxLink(zoe)).toHaveText("Inbox1 waiting");
  await listening(zoe);
  await zoe.keyboard.press("g");
  await zoe.keyboard.press("i");
  const mentioned = zoe.getByRole("list", { name: "Mentioned" });
  await expect(mentioned).toContainText("Ines Okafor named you");
  await mentioned.getByRole("link", { name: "It cost nine million" }).click();
  await expect(comments(zoe)).toContainText("Nine or <b>ninety</b>");
  await comments(zoe).getByText("Answer", { exact: true }).first().click();
  await zoe.getByRole("textbox", { name: "Answer Ines Okafor" }).fill("Nine, says the budget.");
  await comments(zoe).getByRole("button", { name: "Answer" }).click();
  await expect(comments(zoe).getByRole("list", { name: "Answers" })).toContainText("Nine, says the budget.");
  // Whoever has the claim open sees it come.
  await expect(comments(page)).toContainText("Nine, says the budget.");
  await zoe.goto("/inbox");
  await expect(zoe.getByText("Nothing waits for you")).toBeVisible();
  await expect(inboxLink(zoe)).toHaveText("Inbox");

  await page.goto(path);
  await page.getByRole("button", { name: "Resolve: Ines Okafor’s comment" }).click();
  await expect(comments(page).getByText("Resolved (1)")).toBeVisible();
  await comments(page).getByText("Resolved (1)").click();
  await expect(comments(page)).toContainText("Resolved by Ines Okafor.");
  await page.getByRole("button", { name: "Reopen: Ines Okafor’s comment" }).click();
  await expect(page.getByRole("button", { name: "Resolve: Ines Okafor’s comment" })).toBeVisible();
  await zoe.context().close();
});

test("the inbox, full and empty, and a thread are accessible", async ({ page, login }) => {
  const { addComment } = await import("@/lib/comments/add-comment");
  const { commentOn } = await import("@/lib/testing/work-commands");
  const me = await login("reviewer", { name: "Ines Okafor-Lind" });
  const path = await openClaim(page);
  const claimId = new URL(path, "http://desk.example").searchParams.get("claim") ?? "";
  const replyToId = await commentOn(await newMember("editor"), claimId, "Nine or ninety, @Ines Okafor-Lind?");
  await page.goto("/inbox");
  await expect(page.getByRole("list", { name: "Mentioned" })).toContainText("Nine or ninety");
  await expectAccessible(page);
  await addComment(me, claimId, { text: "Nine.", replyToId });
  await page.goto("/inbox");
  await expect(page.getByText("Nothing waits for you")).toBeVisible();
  await expectAccessible(page);
  await page.goto(path);
  await listening(page);
  await page.keyboard.press("c");
  await page.keyboard.type("@ines");
  await expect(people(page)).toBeVisible();
  await expectAccessible(page);
});

test("people are offered while a name is typed, by mouse too, and a draft outlives a reload", async ({
  page,
  login,
}) => {
  await newMember("reviewer", "Mo Tanaka-Lund");
  await login("reviewer");
  await openClaim(page);
  await page.keyboard.press("c");
  await page.keyboard.type("Ask @lund");
  await expect(people(page)).toBeHidden();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Ask @mo");
  await page.keyboard.press("Escape");
  await expect(people(page)).toBeHidden();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(" t");
  await people(page).getByRole("option", { name: "Mo Tanaka-Lund" }).click();
  await expect(field(page)).toHaveValue("Ask @Mo Tanaka-Lund ");
  await page.reload();
  await listening(page);
  await page.keyboard.press("c");
  await expect(field(page)).toHaveValue("Ask @Mo Tanaka-Lund ");
});

test("the first letter counts, though the page is still to be drawn for the key before it", async ({ page, login }) => {
  await login("reviewer");
  // A browser that has much to do draws later than it hears.
  await page.addInitScript(() => {
    const post = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function (...message: unknown[]) {
      setTimeout(() => Reflect.apply(post, this, message), 300);
    };
  });
  await openClaim(page);
  await page.keyboard.press("c");
  await page.keyboard.type("Nine");
  await expect(field(page)).toHaveValue("Nine");
});

test("comments are written and resolved before JavaScript loads", async ({ page, login, browser }) => {
  await newMember("reviewer", "Plain Reader");
  await login("reviewer", { name: "Old Browser" });
  const path = await openClaim(page);
  const storageState = await page.context().storageState();
  const context = await browser.newContext({
    storageState,
    javaScriptEnabled: false,
    baseURL: new URL(page.url()).origin,
  });
  const plain = await context.newPage();
  await plain.goto(path);
  await comments(plain).getByText("Add a comment").click();
  await field(plain).fill("Look at this, @Plain Reader");
  await comments(plain).getByRole("button", { name: "Comment" }).click();
  await expect(comments(plain)).toContainText("Look at this, @Plain Reader");
  await comments(plain).getByRole("button", { name: "Resolve" }).click();
  await expect(comments(plain).getByText("Resolved (1)")).toBeVisible();
  await context.close();
});

test("an auditor reads what was said, and is offered nothing to say", async ({ page, login }) => {
  const { commentOn } = await import("@/lib/testing/work-commands");
  await login("auditor");
  const path = await openClaim(page);
  await expect(comments(page)).toHaveCount(0);
  const claimId = new URL(path, "http://desk.example").searchParams.get("claim") ?? "";
  await commentOn(await newMember("editor", "Ed Itor"), claimId, "Who rang them?");
  await page.reload();
  await expect(comments(page)).toContainText("Who rang them?");
  await expect(comments(page).getByRole("button")).toHaveCount(0);
  await listening(page);
  await page.keyboard.press("m");
  await expect(page.getByRole("button", { name: "Next for me" })).toHaveCount(0);
});
