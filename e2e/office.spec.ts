import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { expect, test } from "./login";

const sentences = ["The quay was paved in 1911, the board said.", "It cost nine million crowns and took four years."];

test("a Word file and a PDF come in as articles, with their claims and their structure", async ({ page, login }) => {
  await login("editor");
  const bring = async (name: string, mimeType: string, buffer: Buffer) => {
    await page.goto("/articles/import");
    await page.getByLabel("Or choose a file").setInputFiles({ name, mimeType, buffer });
    await page.getByRole("button", { name: "Import the article" }).click();
    await page.waitForURL(/\/articles\/[0-9a-f-]{36}$/);
    await expect(page.getByRole("list", { name: "Claims", exact: true }).getByRole("link").first()).toBeVisible();
  };
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const word = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: "The quay of Orrin", heading: HeadingLevel.HEADING_1 }),
          ...sentences.map((text) => new Paragraph(text)),
          new Paragraph({ text: "What it cost", heading: HeadingLevel.HEADING_2 }),
          new Table({ rows: [new TableRow({ children: [cell("Stone"), cell("Five million")] })] }),
        ],
      },
    ],
  });
  await bring(
    "quay.docx",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    await Packer.toBuffer(word),
  );
  const article = page.getByRole("article", { name: "Article text" });
  await expect(article.getByRole("heading", { name: "What it cost" })).toBeVisible();
  await expect(article).toContainText("Five million");

  await page.setContent(`<h1>The weir of Orrin</h1>${sentences.map((text) => `<p>${text}</p>`).join("")}`);
  await bring("weir.pdf", "application/pdf", await page.pdf());
  await expect(article).toContainText("It cost nine million crowns");
});
