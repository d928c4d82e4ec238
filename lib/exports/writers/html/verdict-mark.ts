import type { ShownVerdict } from "@/lib/vocabulary";
import { html, type Markup } from "./markup";

/** The drawing of each verdict, once in the document; `verdictMark` points at it. */
export const verdictSymbols = html`<svg class="symbols" aria-hidden="true" xmlns="http://www.w3.org/2000/svg">
<symbol id="mark-sourced" viewBox="0 0 16 16"><path d="M2.5 8.5l4 4 7-9"/></symbol>
<symbol id="mark-disputed" viewBox="0 0 16 16"><path d="M3.5 3.5l9 9m0-9l-9 9"/></symbol>
<symbol id="mark-unverified" viewBox="0 0 16 16"><path d="M5 5.6a3.1 3.1 0 1 1 4.6 2.7C8.500 8.900 8 9.400 8 10.600M8 13.400v.2"/></symbol>
<symbol id="mark-disagreed" viewBox="0 0 16 16"><path d="M8 2.500v11M3 4.500h10M1.500 10.500l2-6 2 6zM10.500 10.500l2-6 2 6z"/></symbol>
<symbol id="mark-to-check" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5.200" stroke-dasharray="2.200 2.200"/></symbol>
</svg>`;

/** A verdict's shape beside its word or number; the word or the table says the same, so it is silent to a screen reader. */
export function verdictMark(verdict: ShownVerdict): Markup {
  return marks[verdict ?? "to-check"];
}

const mark = (name: string) => html`<svg class="shape" aria-hidden="true"><use href="#mark-${name}"/></svg>`;
const marks = {
  sourced: mark("sourced"),
  disputed: mark("disputed"),
  unverified: mark("unverified"),
  disagreed: mark("disagreed"),
  "to-check": mark("to-check"),
};
