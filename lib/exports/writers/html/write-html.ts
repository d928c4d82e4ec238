import { createHash } from "node:crypto";
import type { Report } from "@/lib/exports/rules/report";
import type { ExportFormat } from "../export-format";
import { claimsTable } from "./claims-table";
import { correctionList } from "./correction-list";
import { frontPage } from "./front-page";
import { markedText } from "./marked-text";
import { html, htmlText } from "./markup";
import { setAsideList } from "./set-aside-list";
import { styleSheet } from "./style";
import { time } from "./time";
import { verdictSymbols } from "./verdict-mark";

export const printable: ExportFormat = {
  name: "html",
  label: "Printable report",
  mediaType: "text/html",
  extension: "html",
  write: writeHtml,
};

/**
 * One file to read, print and file away: it asks the network for nothing, runs nothing (its policy allows one style sheet, by
 * hash), and holds whatever the article or its reviewers wrote as text.
 */
export function writeHtml(report: Report): string {
  const { article, revision, audit, claims } = report;
  const style = styleSheet({ revision: revision.sha256, head: audit.head });
  const styleHash = createHash("sha256").update(htmlText(style), "utf8").digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
  const open = claims.filter(({ standing }) => standing.state === "open");
  return htmlText(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${article.title} · Fact-check report</title>
<style>${style}</style>
</head>
<body>
${verdictSymbols}
${frontPage(report)}
<main>
${correctionList(report.corrections)}
<section class="article"><h2>The article, as checked</h2>
${markedText(report)}</section>
<section><h2>Claims and verdicts</h2>
${claimsTable(open)}</section>
${setAsideList(claims, "waived")}
${setAsideList(claims, "dismissed")}
</main>
<footer>
<p>Revision ${revision.number}, SHA-256 <code>${revision.sha256}</code></p>
<p>Audit entry ${audit.seq}, head <code>${audit.head}</code></p>
<p>Exported ${time(report.exportedAt)}. The desk that made this report can prove both hashes.</p>
</footer>
</body>
</html>
`);
}
