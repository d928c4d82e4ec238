import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { claimHead, moreAbout, reviewsOf } from "./articles";
import { listening } from "./listening";
import { expect, newMember, test } from "./login";

/** Two articles of one claim each; the first one's is judged, on a note. */
async function judgedElsewhere(words: string) {
  const { articleWithClaims, must } = await import("@/lib/testing/desk");
  const { noteFor } = await import("@/lib/testing/two-claims");
  const { recordVerdict } = await import("@/lib/reviews/record-verdict");
  const editor = await newMember("editor", "Ines Okafor");
  const earlier = await articleWithClaims(editor, `${words}. So it was told.`, [words]);
  const { articleId } = await articleWithClaims(editor, `${words}. Again it was told.`, [words]);
  const [claim] = earlier.claims;
  if (!claim) throw new Error("the claim was not stored");
  const { claim: cited } = await noteFor(editor, { claimId: claim.id, version: 1 }, "contradicts", "The harbour log");
  const said = { verdict: "disputed", rationale: "The log says 1872.", correction: "lit in 1872" };
  must(await recordVerdict(editor, cited, said));
  return articleId;
}

const open = async (page: Page, articleId: string) => {
  await page.goto(`/articles/${articleId}`);
  await expect(page.getByRole("heading", { name: "Claim 1" })).toBeVisible();
  await listening(page);
};

test("an earlier check is offered, read, and taken over by a click that the history names", async ({ page, login }) => {
  await login("editor", { name: "Ida Fenn" });
  const articleId = await judgedElsewhere("The Cape Row light was lit in 1874");
  await open(page, articleId);
  const earlier = page.getByRole("region", { name: "Earlier checks" });
  await earlier.getByText("Checked before (1)").click();
  await expect(earlier).toContainText("Ines Okafor");
  await expect(earlier).toContainText("The log says 1872.");
  await expect(claimHead(page)).toContainText("To check");
  await expectAccessible(page);

  await earlier.getByRole("button", { name: "Take over as my review" }).click();
  await expect(claimHead(page)).toContainText("Disputed");
  await expect(reviewsOf(page)).toContainText("Ida Fenn");
  await expect(page.getByRole("region", { name: "Evidence" })).toContainText("The harbour log");
  await page.getByText(/History of this claim/).click();
  await expect(page.getByText(/taken over from Ines Okafor’s check of claim 1/).last()).toBeVisible();

  await page.goto(`/articles/${articleId}/queries`);
  await expect(page.getByRole("listitem").filter({ hasText: "lit in 1872" })).toContainText("Paragraph 1");
  await expectAccessible(page);
});

test("evidence is described in depth, corrected, and counted by its voices", async ({ page, login }) => {
  await login("editor");
  const { articleWithClaims } = await import("@/lib/testing/desk");
  const words = "The quay was paved in 1911";
  const { articleId } = await articleWithClaims(await newMember("editor"), `${words}.`, [words]);
  await open(page, articleId);
  const evidence = page.getByRole("region", { name: "Evidence" });
  for (const publisher of ["The Lamp", "Harbour Post"]) {
    await page.getByText("Add evidence", { exact: true }).first().click();
    const form = page.getByRole("form", { name: "Add evidence" });
    await form.getByLabel("Address").fill(`https://example.org/${publisher.length}`);
    await moreAbout(form);
    await form.getByLabel("Title").fill(`Paving, by ${publisher}`);
    await form.getByLabel("Publisher").fill(publisher);
    await form.getByLabel("The passage relied on").fill("Se pavimentó en 1911.");
    await form.getByLabel("Its language").fill("es");
    await form.getByLabel("Translation").fill("It was paved in 1911.");
    await form.getByLabel("Translated by").fill("Ana Ruiz");
    await form.getByRole("button", { name: "Add evidence" }).click();
    await expect(evidence.getByRole("link", { name: `Paving, by ${publisher}` })).toBeVisible();
  }
  await expect(evidence).toContainText("2 independent pieces support");
  await expect(evidence).toContainText("Translated by Ana Ruiz");

  for (const publisher of ["The Lamp", "Harbour Post"]) {
    const piece = evidence.getByRole("listitem").filter({ hasText: `Paving, by ${publisher}` });
    await piece.getByText("Correct", { exact: true }).click();
    await piece.getByLabel("Agency or wire").fill("Northwire");
    await piece.getByRole("button", { name: "Save the correction" }).click();
    await expect(evidence.getByRole("listitem").filter({ hasText: `Paving, by ${publisher}` })).toContainText(
      "Northwire",
    );
  }
  await expect(evidence).toContainText("1 independent piece supports");
});
