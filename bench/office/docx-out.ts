import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { docx } from "@/lib/exports/writers/docx/write-docx";
import { readWord } from "@/lib/reading/formats/docx/read-word";
import { claimOn, evidenceWith, reportOn, reviewWith } from "@/lib/testing/report";
import { convert } from "./soffice";

/**
 * Word files that the desk writes, opened by LibreOffice: is its text the article's, with the suggested wordings accepted, does every
 * comment stand on its words in the file it writes anew, and does each still say whose claim it is?
 */

const folder = mkdtempSync(path.join(tmpdir(), "docx-out-"));
const text =
  "Trams return\n\nThe council said 🚋 on Monday that “forty” trams & buses would run by summer, at a cost of £9m.\n\nNobody in Zürich, e\u0301 or 東京 agreed <at all>.";
const disputed = reviewWith({ verdict: "disputed", rationale: "The minutes say\n“fifty”.", correction: "fifty trams" });
const claims = [
  claimOn(text, "that “forty” trams & buses", {
    number: 1,
    review: reviewWith({ verdict: "unverified", rationale: "We rang" }),
  }),
  claimOn(text, "forty” trams", { number: 2, review: disputed, evidence: [evidenceWith({ stance: "contradicts" })] }),
  claimOn(text, "£9m.\n\nNobody in Zürich", { number: 3, review: reviewWith() }),
  claimOn(text, "e\u0301 or 東京 agreed <at all>", { number: 4, review: reviewWith() }),
];
const file = path.join(folder, "out.docx");
const written = await new Response(await docx.write(reportOn(text, claims, { title: "Trams return" }))).arrayBuffer();
writeFileSync(file, new Uint8Array(written));
convert([file], "txt:Text (encoded):UTF8", folder);
const anew = path.join(folder, "anew");
convert([file], "docx", anew);

const wrong: string[] = [];
const printed = readFileSync(path.join(folder, "out.txt"), "utf8")
  .replace(/^\uFEFF/, "")
  .trim()
  .split(/\n+/);
const accepted = text.replace("forty” trams", "fifty trams").split("\n\n");
// LibreOffice prints deleted words too.
const withBoth = text.replace("forty”", "forty”fifty").split("\n\n");
if (![accepted, withBoth].some((lines) => JSON.stringify(lines) === JSON.stringify(printed)))
  wrong.push(`text: ${JSON.stringify(printed)}`);
const read = readWord(new Uint8Array(readFileSync(path.join(anew, "out.docx"))), "rejected");
if (read.text !== text) wrong.push(`text anew: ${JSON.stringify(read.text)}`);
for (const { anchor, number } of claims) {
  const remark = read.remarks.find(({ words }) => words.includes(`claim ${number},`));
  const words = remark && read.text.slice(remark.start, remark.end);
  if (words !== anchor.exact) wrong.push(`claim ${number} stands on ${JSON.stringify(words)}`);
}
console.log(folder, wrong.length === 0 ? "every comment on its words" : wrong.join("\n"));
process.exitCode = wrong.length === 0 ? 0 : 1;
