import type { ReportClaim } from "@/lib/exports/rules/report-claim";
import { html, type Markup } from "./markup";

const titles = { dismissed: "Dismissed: no claims", waived: "Waived: not worth checking" } as const;

export type SetAside = ReturnType<typeof setAside>;

/** What was taken for a claim and is none, or is one but not worth checking, with the reason; null where it is neither. */
export const setAside = ({ number, anchor, standing }: ReportClaim) =>
  standing.state === "open" ? null : { number, exact: anchor.exact, ...standing };

/** Those of one state; they are not marked in the text. */
export function setAsideList(claims: readonly NonNullable<SetAside>[], state: keyof typeof titles): Markup | null {
  const entries = claims
    .filter((claim) => claim.state === state)
    .map(
      ({ number, exact, reason }) =>
        html`<li id="claim-${number}"><b>${number}</b> <q dir="auto">${exact}</q> — <span dir="auto">${reason}</span></li>\n`,
    );
  return entries.length === 0
    ? null
    : html`<section class="dismissed"><h2>${titles[state]}</h2>\n<ul>${entries}</ul></section>`;
}
