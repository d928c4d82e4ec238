import type { ReportHead } from "@/lib/exports/rules/report";
import {
  askedOf,
  askedOfChecks,
  besideQueries,
  numbered,
  paragraphsOf,
  type WriterQuery,
} from "@/lib/exports/rules/writer-queries";
import { checkWords } from "@/lib/findings/rules/check-words";
import type { FindingView } from "@/lib/findings/schema";
import { correctionLine } from "./correction-line";
import { type ExportFormat, type Part, writeWhole } from "./export-format";

/** The queries to the writer as a letter in plain text: quote, place, what is asked, and a line to answer on. */
function* queryParts(report: ReportHead): Generator<Part> {
  const paragraphOf = paragraphsOf(report.text);
  const asked = askedOfChecks(report, paragraphOf);
  yield (page) => {
    for (const one of askedOf(page, paragraphOf)) asked.push(one);
    return "";
  };
  yield letterOf(report, numbered(asked));
}

export function letterOf(report: ReportHead, queries: readonly WriterQuery[]): string {
  const { article, revision, audit } = report;
  const { open, right } = besideQueries(report.checks);
  const by = article.byline ? ` by ${oneLine(article.byline)}` : "";
  return [
    `Queries on “${oneLine(article.title)}”${by}`,
    queries.length > 0
      ? "Please answer below each number."
      : open.length > 0
        ? "There is no question and no correction. Something in the text may need a look:"
        : "Nothing is open: there is no question and no correction.",
    ...queries.map(entry),
    ...checkList("The desk checks also find, and nobody has decided on it:", open),
    ...checkList("Looked at, and right as it stands:", right),
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

function checkList(title: string, checks: readonly FindingView[]): string[] {
  return checks.length === 0 ? [] : [[title, ...checks.map(checkLine)].join("\n")];
}

function checkLine({ check, message, spans, decided }: FindingView): string {
  const places = spans.map(({ exact }) => `“${oneLine(exact)}”`).join(" and ");
  const why = decided?.words ? ` ${decided.by}: ${oneLine(decided.words)}` : "";
  return `- ${checkWords[check]}: ${oneLine(message)} ${places}${why}`;
}

function entry({ number, claim, paragraph, before, exact, after, ask }: WriterQuery): string {
  return [
    `${number}. Paragraph ${paragraph}${claim ? `, claim ${claim.number}` : ""}`,
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
    case "check":
      return [
        `This and another place do not agree: ${ask.message}`,
        ...ask.others.map(({ paragraph, exact }) => `The other place: paragraph ${paragraph}, “${exact}”`),
        ...(ask.question ? [ask.question] : []),
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
