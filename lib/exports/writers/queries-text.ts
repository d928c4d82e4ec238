import type { ReportHead } from "@/lib/exports/rules/report";
import { askedOf, numbered, paragraphsOf, type WriterQuery } from "@/lib/exports/rules/writer-queries";
import { correctionLine } from "./correction-line";
import { type ExportFormat, type Part, writeWhole } from "./export-format";

/** The queries to the writer as a letter in plain text: quote, place, what is asked, and a line to answer on. */
function* queryParts(report: ReportHead): Generator<Part> {
  const paragraphOf = paragraphsOf(report.text);
  const asked: ReturnType<typeof askedOf> = [];
  yield (page) => {
    for (const one of askedOf(page, paragraphOf)) asked.push(one);
    return "";
  };
  yield letter(report, numbered(asked));
}

function letter(report: ReportHead, queries: readonly WriterQuery[]): string {
  const { article, revision, audit } = report;
  const by = article.byline ? ` by ${oneLine(article.byline)}` : "";
  return [
    `Queries on “${oneLine(article.title)}”${by}`,
    queries.length === 0
      ? "Nothing is open: there is no question and no correction."
      : "Please answer below each number.",
    ...queries.map(entry),
    ...(report.corrections.length === 0
      ? []
      : [
          [
            "Corrected since the check was first closed:",
            ...report.corrections.map((one) => oneLine(correctionLine(one))),
          ].join("\n"),
        ]),
    [
      `Revision ${revision.number}, SHA-256 ${revision.sha256}`,
      `Audit entry ${audit.seq}, head ${audit.head}`,
      `Exported ${report.exportedAt} by ${oneLine(report.exportedBy.name)}`,
    ].join("\n"),
    "",
  ].join("\n\n");
}

function entry({ number, claim, paragraph, before, exact, after, ask }: WriterQuery): string {
  return [
    `${number}. Paragraph ${paragraph}, claim ${claim.number}`,
    `   “${oneLine(exact)}”`,
    ...(before || after ? [`   (… ${oneLine(`${before}[${exact}]${after}`)} …)`] : []),
    ...asked(ask).map((line) => `   ${oneLine(line)}`),
    "   Your answer:",
  ].join("\n");
}

function asked(ask: WriterQuery["ask"]): string[] {
  switch (ask.about) {
    case "correction":
      return [
        ask.correction ? `Suggested correction: ${ask.correction}` : "This is disputed. What should it say?",
        ...(ask.why ? [`Why: ${ask.why}`] : []),
      ];
    case "unverified":
      return [
        "We could not settle this. Where is it from?",
        `What was tried: ${ask.tried}`,
        ...(ask.settlement ? [`What would settle it: ${ask.settlement}`] : []),
      ];
    case "unclear":
      return ["This is unclear. Can you make it precise?", ...ask.notes];
  }
}

const oneLine = (words: string) => words.replace(/\s+/g, " ").trim();

export const writeQueries = writeWhole(queryParts);

export const queries: ExportFormat = {
  name: "queries",
  label: "Queries to the writer",
  mediaType: "text/plain",
  extension: "txt",
  parts: queryParts,
  write: writeQueries,
};
