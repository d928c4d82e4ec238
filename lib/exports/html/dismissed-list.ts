import { html, type Markup } from "@/lib/exports/html/markup";
import type { ReportClaim } from "@/lib/exports/report-claim";

/** What was taken for a claim and is none, with the reason; not marked in the text. */
export function dismissedList(claims: readonly ReportClaim[]): Markup | null {
  const entries = claims.flatMap(({ number, anchor, standing }) =>
    standing.state === "dismissed"
      ? [
          html`<li id="claim-${number}"><b>${number}</b> <q dir="auto">${anchor.exact}</q> — <span dir="auto">${standing.reason}</span></li>\n`,
        ]
      : [],
  );
  return entries.length === 0
    ? null
    : html`<section class="dismissed"><h2>Dismissed: no claims</h2>\n<ul>${entries}</ul></section>`;
}
