import type { ReportClaim } from "@/lib/exports/rules/report-claim";
import { html, type Markup } from "./markup";

const titles = { dismissed: "Dismissed: no claims", waived: "Waived: not worth checking" } as const;

/** What was taken for a claim and is none, or is one but not worth checking, with the reason; not marked in the text. */
export function setAsideList(claims: readonly ReportClaim[], state: keyof typeof titles): Markup | null {
  const entries = claims.flatMap(({ number, anchor, standing }) =>
    standing.state === state
      ? [
          html`<li id="claim-${number}"><b>${number}</b> <q dir="auto">${anchor.exact}</q> — <span dir="auto">${standing.reason}</span></li>\n`,
        ]
      : [],
  );
  return entries.length === 0
    ? null
    : html`<section class="dismissed"><h2>${titles[state]}</h2>\n<ul>${entries}</ul></section>`;
}
