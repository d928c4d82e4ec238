import type { Correction } from "@/lib/exports/rules/corrections";
import { verdictWord } from "@/lib/exports/writers/verdict-word";
import { html, type Markup } from "./markup";
import { time } from "./time";

/** What was corrected after the check had been closed, and the verdicts that are others since. */
export function correctionList(corrections: readonly Correction[]): Markup | null {
  return corrections.length === 0
    ? null
    : html`<section class="dismissed"><h2>Corrections</h2>\n<ul>${corrections.map(entry)}</ul></section>`;
}

function entry({ revision, at, by, reason, changes }: Correction): Markup {
  const verdicts = changes.map(
    ({ claim, words, before, now }) =>
      html`<li>Claim ${claim}, <q dir="auto">${words}</q>: was ${verdictWord(before)}, ${now.state === "gone" ? "is no longer in the article" : html`is ${verdictWord(now.verdict)}`}</li>\n`,
  );
  return html`<li><b>Revision ${revision}</b>, ${time(at)}, <bdi>${by}</bdi>${reason !== null && html`: <span dir="auto">${reason}</span>`}${changes.length > 0 && html`\n<ul>${verdicts}</ul>`}</li>\n`;
}
