import { resolutionCriteriaText } from "@/lib/audit/rules/resolution-criteria-text";
import type { ReportHead } from "@/lib/exports/rules/report";
import type { ReportClaim } from "@/lib/exports/rules/report-claim";
import type { Part } from "@/lib/exports/writers/export-format";
import { html, htmlText, type Markup } from "./markup";
import { time } from "./time";
import { verdictMark } from "./verdict-mark";

/** So many of each stand on the first page; the table has them all. */
const most = 25;

/**
 * What an editor-in-chief or a lawyer reads first: what is disputed, with what it should say; what could not be settled, with what would
 * settle it; how much is still asked; who checked, and who signed it off.
 */
export function* firstPage(report: ReportHead): Generator<Part> {
  const disputed: Markup[] = [];
  const unverified: Markup[] = [];
  let [moreDisputed, moreUnverified, unclear] = [0, 0, 0];
  yield {
    askable: (page) => {
      for (const claim of page) {
        if (claim.standing.state !== "open") continue;
        if (claim.verdict === null && claim.flags.length > 0) unclear += 1;
        if (claim.verdict === "disputed" && disputed.length < most) disputed.push(entry(claim));
        else if (claim.verdict === "disputed") moreDisputed += 1;
        if (claim.verdict === "unverified" && unverified.length < most) unverified.push(entry(claim));
        else if (claim.verdict === "unverified") moreUnverified += 1;
      }
      return "";
    },
  };
  const asked = report.checks.filter(({ decided }) => decided?.as === "asked").length;
  yield htmlText(html`${listed("Disputed", disputed, moreDisputed)}
${listed("Could not be settled", unverified, moreUnverified)}
<section class="first"><h2>Open, and signed off</h2>
<ul>
${unclear > 0 && html`<li>${count(unclear, "claim")} still to check ${unclear === 1 ? "carries" : "carry"} a question to the writer.</li>\n`}
${asked > 0 && html`<li>${count(asked, "desk check")} went to the writer.</li>\n`}
${report.counts.toCheck > 0 && html`<li>${count(report.counts.toCheck, "claim")} ${report.counts.toCheck === 1 ? "is" : "are"} still to check.</li>\n`}
${report.reviewers.map(({ name, claims }) => html`<li><bdi>${name}</bdi> judged ${count(claims, "claim")}.</li>\n`)}
<li>${report.closed ? html`Signed off by <bdi>${report.closed.by}</bdi>, ${time(report.closed.at)}.` : "Nobody has signed this check off yet."}</li>
</ul></section>
`);
}

function listed(title: string, entries: readonly Markup[], more: number): Markup | null {
  if (entries.length === 0) return null;
  return html`<section class="first"><h2>${title}</h2>\n<ul>${entries}${more > 0 && html`<li>${more.toLocaleString("en-US")} more, in the table below.</li>`}</ul></section>`;
}

function entry({ number, anchor, verdict, review, settlement }: ReportClaim): Markup {
  const { correction = null, rationale = "" } = review ?? {};
  return html`<li class="${verdict}">${verdictMark(verdict)}<q dir="auto">${anchor.exact}</q> <a href="#claim-${number}">claim ${number}</a>${correction !== null && html`<p class="correction"><b>Should say</b> <ins dir="auto">${correction}</ins></p>`}${rationale !== "" && html`<p class="rationale" dir="auto">${rationale}</p>`}${verdict === "unverified" && settlement !== null && html`<p class="correction"><b>What would settle it</b> <span dir="auto">${resolutionCriteriaText(settlement)}</span></p>`}</li>\n`;
}

const count = (many: number, noun: string) => `${many.toLocaleString("en-US")} ${noun}${many === 1 ? "" : "s"}`;
