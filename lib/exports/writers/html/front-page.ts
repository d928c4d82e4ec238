import type { ReportHead } from "@/lib/exports/rules/report";
import { verdictWord } from "@/lib/exports/writers/verdict-word";
import { shownVerdicts } from "@/lib/vocabulary";
import { link } from "./link";
import { html, type Markup } from "./markup";
import { day, time } from "./time";
import { verdictMark } from "./verdict-mark";

/** The head of the first page: what was checked, what came of it, and the two hashes that prove which text and which history. */
export function frontPage(report: ReportHead): Markup {
  const { article, revision, audit } = report;
  return html`<header class="front">
<p class="masthead"><span>Tickmark</span> <span>Fact-check report</span></p>
<h1 dir="auto">${article.title}</h1>
${provenance(report)}
${tally(report)}
<dl class="facts">
${article.address !== null && fact("Address", link(article.address, article.address))}
${fact("Check", html`${stateWord(article.state)}, begun ${time(article.importedAt)}`)}
${report.withoutPlace > 0 && fact("Left out", html`${report.withoutPlace.toLocaleString("en-US")} ${report.withoutPlace === 1 ? "claim has" : "claims have"} no place in this revision yet`)}
${fact("Exported", html`${time(report.exportedAt)} by <bdi>${report.exportedBy.name}</bdi> (${report.exportedBy.role})`)}
${fact(`Revision ${revision.number}`, html`<code>${revision.sha256}</code> <small>SHA-256 of its ${revision.length.toLocaleString("en-US")} characters</small>`)}
${fact(`Audit entry ${audit.seq}`, html`<code>${audit.head}</code> <small>head of the article's history at export</small>`)}
</dl>
</header>`;
}

function provenance({ article }: ReportHead): Markup {
  const parts = [
    article.byline !== null && html`<bdi>${article.byline}</bdi>`,
    article.publisher !== null && html`<bdi>${article.publisher}</bdi>`,
    article.publishedAt !== null && day(article.publishedAt),
  ].filter((part) => part !== false);
  return html`<p class="provenance">${parts.map((part, index) => html`${index > 0 && " · "}${part}`)}</p>`;
}

/** Also the key to the marks: each figure stands under its verdict's line. */
function tally({ counts }: ReportHead): Markup {
  // Where one person judges each claim nothing is ever disagreed.
  const shown = shownVerdicts.filter((verdict) => verdict !== "disagreed" || counts.disagreed > 0);
  const cells = shown
    .map((verdict) => ({ verdict, count: counts[verdict ?? "toCheck"] }))
    .map(
      ({ verdict, count }) =>
        html`<li class="${verdict ?? "to-check"}"><b>${count.toLocaleString("en-US")}</b> <span>${verdictMark(verdict)}<span class="mark ${verdict ?? "to-check"}">${verdictWord(verdict)}</span></span></li>\n`,
    );
  return html`<ul class="tally" aria-label="Claims by verdict">\n${cells}</ul>`;
}

function fact(term: string, description: Markup): Markup {
  return html`<div><dt>${term}</dt><dd>${description}</dd></div>\n`;
}

function stateWord(state: ReportHead["article"]["state"]): string {
  return { open: "Open", closed: "Closed", archived: "Archived" }[state];
}
