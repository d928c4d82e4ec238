import { independentWords } from "@/lib/evidence/rules/independent-words";
import type { ReportClaim, ReportEvidence } from "@/lib/exports/rules/report-claim";
import { isWebAddress, link } from "./link";
import { html, type Markup } from "./markup";

const stanceWords: Record<ReportEvidence["stance"], string> = {
  supports: "Supports",
  contradicts: "Contradicts",
  context: "Context",
};

/** What a verdict rests on: stance, title as a link where there is an address, where it comes from, and the passage. */
export function evidenceList(evidence: readonly ReportEvidence[]): Markup | null {
  return evidence.length === 0 ? null : html`<ul class="evidence">${evidence.map(entry)}</ul>`;
}

/** How many voices there are, where there is more than one piece to count. */
export function independence({ evidence, independent }: Pick<ReportClaim, "evidence" | "independent">): Markup | null {
  if (evidence.filter(({ stance }) => stance !== "context").length < 2) return null;
  return html`<p class="independent">${independentWords(independent)}</p>`;
}

function entry(piece: ReportEvidence): Markup {
  const { stance, kind, title, url, publisher, publishedOn, passage, addedBy, citedBy } = piece;
  const via = piece.origin && `by way of ${piece.origin}`;
  const by = citedBy === addedBy ? [`added by ${addedBy}`] : [`added by ${addedBy}`, `cited by ${citedBy}`];
  const from = [kind, publisher, via, publishedOn, piece.reference, ...by].filter((part) => part !== null);
  return html`<li><b class="stance ${stance}">${stanceWords[stance]}</b> <cite dir="auto">${url === null ? title : link(url, title)}</cite>
<small>${from.map((part, index) => html`${index > 0 && " · "}<bdi>${part}</bdi>`)}${url !== null && isWebAddress(url) && html`<span class="address">${url}</span>`}</small>${passage !== null && html`<blockquote dir="auto"${lang(piece.language)}>${passage}</blockquote>`}${piece.translation !== null && html`<blockquote dir="auto">${piece.translation}</blockquote><small>Translated by <bdi>${piece.translatedBy}</bdi></small>`}</li>\n`;
}

const lang = (language: string | null) => language !== null && html` lang="${language}"`;
