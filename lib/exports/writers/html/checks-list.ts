import { checkWords } from "@/lib/findings/rules/check-words";
import type { FindingView } from "@/lib/findings/schema";
import { html, type Markup } from "./markup";
import { time } from "./time";

const titles = {
  open: "Desk checks: found, and not decided yet",
  asked: "Desk checks: put to the writer",
  right: "Desk checks: looked at, and right as it stands",
} as const;

/** What the desk checks found, by what was decided of it; null where there is none of that. They never say which place is wrong. */
export function checksList(checks: readonly FindingView[], state: keyof typeof titles): Markup | null {
  const some = checks.filter(({ decided }) => (decided?.as ?? "open") === state);
  return some.length === 0
    ? null
    : html`<section class="dismissed"><h2>${titles[state]}</h2>\n<ul>${some.map(entry)}</ul></section>`;
}

function entry({ check, message, spans, decided }: FindingView): Markup {
  const places = spans.map(({ exact }, place) => html`${place > 0 && " and "}<q dir="auto">${exact}</q>`);
  const said =
    decided &&
    html` — ${decided.words !== null && html`<span dir="auto">${decided.words}</span> `}<small><bdi>${decided.by}</bdi>, ${time(decided.at)}</small>`;
  return html`<li><b>${checkWords[check]}</b> ${message} ${places}${said}</li>\n`;
}
