import { isWebAddress, link } from "@/lib/exports/html/link";
import { html, type Markup } from "@/lib/exports/html/markup";
import type { ReportEvidence } from "@/lib/exports/report-claim";

const stanceWords: Record<ReportEvidence["stance"], string> = {
  supports: "Supports",
  contradicts: "Contradicts",
  context: "Context",
};

/** What a verdict rests on: stance, title as a link where there is an address, where it comes from, and the passage. */
export function evidenceList(evidence: readonly ReportEvidence[]): Markup | null {
  return evidence.length === 0 ? null : html`<ul class="evidence">${evidence.map(entry)}</ul>`;
}

function entry({ stance, kind, title, url, publisher, publishedOn, passage, addedBy }: ReportEvidence): Markup {
  const from = [kind, publisher, publishedOn, `added by ${addedBy}`].filter((part) => part !== null);
  return html`<li><b class="stance ${stance}">${stanceWords[stance]}</b> <cite dir="auto">${url === null ? title : link(url, title)}</cite>
<small>${from.map((part, index) => html`${index > 0 && " · "}<bdi>${part}</bdi>`)}${url !== null && isWebAddress(url) && html`<span class="address">${url}</span>`}</small>${passage !== null && html`<blockquote dir="auto">${passage}</blockquote>`}</li>\n`;
}
