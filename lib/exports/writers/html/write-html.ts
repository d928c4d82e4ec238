import { createHash } from "node:crypto";
import { inOrder } from "@/lib/claims/rules/segments";
import type { ReportHead } from "@/lib/exports/rules/report";
import { type ClaimPlace, type ExportFormat, type Part, writeWhole } from "../export-format";
import { checksList } from "./checks-list";
import { claimRow, claimsTable } from "./claims-table";
import { correctionList } from "./correction-list";
import { firstPage } from "./first-page";
import { frontPage } from "./front-page";
import { type MarkedClaim, markText } from "./marked-text";
import { html, htmlText } from "./markup";
import { type SetAside, setAside, setAsideList } from "./set-aside-list";
import { styleSheet } from "./style";
import { time } from "./time";
import { verdictSymbols } from "./verdict-mark";

/**
 * One file to read, print and file away: it asks the network for nothing, runs nothing (its policy allows one style sheet, by
 * hash), and holds whatever the article or its reviewers wrote as text.
 */
function* htmlParts(report: ReportHead): Generator<Part> {
  const { article, revision, audit } = report;
  const style = styleSheet({ revision: revision.sha256, head: audit.head });
  const styleHash = createHash("sha256").update(htmlText(style), "utf8").digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
  yield htmlText(html`<!doctype html>
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
`);
  yield* firstPage(report);
  yield htmlText(html`${correctionList(report.corrections)}
<section class="article"><h2>The article, as checked</h2>
`);

  const marking = markText(report);
  let open = 0;
  yield {
    places: (page) => {
      const claims = page.filter(isOpen).map(marked).toSorted(inOrder);
      open += claims.length;
      return htmlText(marking.take(claims));
    },
  };
  yield htmlText(marking.rest());

  yield htmlText(html`</section>
<section><h2>Claims and verdicts</h2>
${open === 0 ? claimsTable.none : claimsTable.begin}`);
  const aside: NonNullable<SetAside>[] = [];
  yield (page) => {
    for (const claim of page) {
      const put = setAside(claim);
      if (put) aside.push(put);
    }
    return htmlText(html`${page.filter(isOpen).map(claimRow)}`);
  };
  yield htmlText(html`${open > 0 && claimsTable.end}</section>
${checksList(report.checks, "open")}
${checksList(report.checks, "asked")}
${checksList(report.checks, "right")}
${setAsideList(aside, "waived")}
${setAsideList(aside, "dismissed")}
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

const marked = ({ id, number, anchor, verdict, disagreed }: ClaimPlace): MarkedClaim => {
  return { id, number, start: anchor.start, end: anchor.end, verdict, disagreed };
};

const isOpen = ({ standing }: ClaimPlace) => standing.state === "open";

export const writeHtml = writeWhole(htmlParts);

export const printable: ExportFormat = {
  name: "html",
  label: "Printable report",
  mediaType: "text/html",
  extension: "html",
  parts: htmlParts,
  write: writeHtml,
};
