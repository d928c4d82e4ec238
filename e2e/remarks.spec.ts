import { paragraph, run, wordFile } from "@/lib/testing/word-file";
import { expectAccessible } from "./accessible";
import { expect, test } from "./login";

const noted = (id: string, words: string) =>
  `<w:commentRangeStart w:id="${id}"/>${run(words)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const note = (id: string, words: string) =>
  `<w:comment w:id="${id}" w:author="Jo Writer" w:date="2026-03-03T09:00:00Z">${paragraph(run(words))}</w:comment>`;

const draft = wordFile({
  body: [
    paragraph(run("Ferry figures"), '<w:pStyle w:val="Title"/>'),
    paragraph(
      `${noted("1", "The ferry carried 4,100 passengers in 2025")}${run(", the port authority said on Monday.")}`,
    ),
    paragraph(`${run("It was ")}<w:ins w:author="Ed Itor">${run("seldom ")}</w:ins>${run("late that year.")}`),
    paragraph(noted("2", "And so to bed.")),
  ].join(""),
  comments: [note("1", "Annual report, https://port.example/2025"), note("2", "Do we need this?")].join(""),
});

test("a writer’s remarks become evidence for the claim, and its tracked changes are read either way", async ({
  page,
  login,
}) => {
  await login("editor");
  await page.goto("/articles/import");
  const mimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  await page.getByLabel("Or choose a file").setInputFiles({ name: "ferry.docx", mimeType, buffer: Buffer.from(draft) });
  await page.getByRole("button", { name: "Import the article" }).click();
  const kept = page.getByRole("region", { name: "The text as it will be kept" });
  await expect(kept).toContainText("It was seldom late");
  await expect(page.getByText(/claims? found in this text/)).toBeVisible();
  await page.getByRole("button", { name: "Read them as rejected" }).click();
  await expect(kept).toContainText("It was late");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Import the article" }).click();

  const remarks = page.getByRole("region", { name: "From the writer’s draft" });
  await expect(remarks).toContainText("Annual report");
  await expect(page.getByText("2 remarks, 1 on no claim")).toBeVisible();
  await expectAccessible(page);
  await remarks.getByRole("button", { name: "Accept", exact: true }).click();
  await expect(page.getByRole("link", { name: "Annual report" })).toHaveAttribute("href", "https://port.example/2025");
  await remarks.getByText("Decided (1)").click();
  await expect(remarks).toContainText("Taken over by");
});
