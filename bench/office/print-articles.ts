import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun,
} from "docx";
import { findBrowser } from "@/e2e/server/find-browser";
import { convert } from "./soffice";

/** An article as it was given to the printer: its first paragraph is the headline. */
export interface Printed {
  name: string;
  paragraphs: string[];
}

const looks = [
  "body { font: 11pt/1.5 serif } p { margin: 0 0 0.8em }",
  "body { font: 12pt/1.3 sans-serif; text-align: justify } p { margin: 0; text-indent: 1.5em } h1 { text-indent: 0 }",
  "body { font: 10pt/1.4 serif; text-align: justify; hyphens: auto } div { columns: 2; column-gap: 2em } p { margin: 0 0 0.5em }",
  "body { font: 10pt/1.35 sans-serif } div { columns: 2; column-gap: 24px } p { margin: 0; text-indent: 1em }",
];

export function articlesIn(folders: readonly string[]): Printed[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => {
        const paragraphs = readFileSync(path.join(folder, name), "utf8")
          .trim()
          .split(/\n\s*\n/);
        return {
          name: path.basename(name, ".txt"),
          paragraphs: paragraphs.map((one) => one.replace(/\s+/g, " ").trim()),
        };
      }),
  );
}

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** Prints each by Chromium, in the four looks by turns, with a running head and page numbers. */
export async function printByChromium(articles: readonly Printed[], folder: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  const page = await browser.newPage();
  for (const [index, { name, paragraphs }] of articles.entries()) {
    const [headline = "", ...rest] = paragraphs;
    const body = rest.map((one) => `<p>${escaped(one)}</p>`).join("");
    await page.setContent(
      `<html lang="en"><title>${escaped(headline)}</title><style>${looks[index % looks.length]}</style><h1>${escaped(headline)}</h1><div>${body}</div>`,
    );
    await page.pdf({
      path: path.join(folder, `${name}.chromium.pdf`),
      format: index % 3 === 0 ? "A5" : "A4",
      displayHeaderFooter: true,
      headerTemplate: '<span style="font-size:8px;margin-left:40px">The Lamp · Press office</span>',
      footerTemplate:
        '<span style="font-size:8px;margin-left:40px">Page <span class="pageNumber"></span> of <span class="totalPages"></span></span>',
      margin: { top: "60px", bottom: "60px", left: "50px", right: "50px" },
    });
  }
  await browser.close();
}

/** Prints each by LibreOffice from a Word file: justified and hyphenated or not, in one column or two. */
export async function printByLibreOffice(articles: readonly Printed[], folder: string): Promise<void> {
  const files: string[] = [];
  for (const [index, article] of articles.entries()) {
    const file = path.join(folder, `${article.name}.docx`);
    writeFileSync(file, await Packer.toBuffer(documentOf(article, index)));
    files.push(file);
  }
  convert(files, "pdf", folder);
}

function documentOf({ paragraphs: [headline = "", ...rest] }: Printed, index: number): Document {
  const spaced = index % 2 === 0;
  const look = {
    alignment: index % 3 === 0 ? AlignmentType.LEFT : AlignmentType.JUSTIFIED,
    spacing: { after: spaced ? 160 : 0 },
    indent: { firstLine: spaced ? 0 : 300 },
  };
  const text = (words: string) => new Paragraph({ ...look, children: [new TextRun({ text: words, size: 22 })] });
  const margin = { top: 1_400, bottom: 1_400, left: 1_300, right: 1_300 };
  return new Document({
    hyphenation: { autoHyphenation: true },
    sections: [
      {
        properties: { page: { margin } },
        headers: { default: new Header({ children: [new Paragraph("The Lamp · Draft 3")] }) },
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun({ text: headline, size: 36 })] }),
        ],
      },
      {
        properties: {
          type: SectionType.CONTINUOUS,
          page: { margin },
          column: { count: index % 4 === 3 ? 2 : 1, space: 500 },
        },
        children: rest.map(text),
      },
    ],
  });
}
