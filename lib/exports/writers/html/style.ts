import { html, type Markup } from "./markup";
import { printStyle } from "./style-print";
import { tableStyle } from "./style-table";

/** The report's one style sheet; the two hashes (hex) stand in the margin of every printed page. */
export function styleSheet(hashes: { revision: string; head: string }): Markup {
  return html`${baseStyle}${tableStyle}${printStyle(hashes)}`;
}

const baseStyle = html`
:root {
  color-scheme: light dark;
  --paper: #fffdf8; --ink: #1d1a16; --muted: #615b50; --rule: #dcd5c6; --strong: #1d1a16; --link: #1d4f91;
  --sourced: #2f7d4f; --sourced-ink: #1f6b3f; --disputed: #c2382a; --disputed-ink: #a92a1e;
  --unverified: #b0721a; --unverified-ink: #7f4f06; --disagreed: #7a4bb0; --disagreed-ink: #5f3592; --to-check: #857d6f; --to-check-ink: #5f584d;
  --serif: "Newsreader", "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, "Times New Roman", serif;
  --sans: "IBM Plex Sans", "Helvetica Neue", Helvetica, Arial, system-ui, sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #171512; --ink: #ece6da; --muted: #a9a193; --rule: #37322b; --strong: #a9a193; --link: #8fb6ea;
    --sourced: #5fb37c; --sourced-ink: #7fcf9a; --disputed: #e5716a; --disputed-ink: #f29a93;
    --unverified: #d9a13b; --unverified-ink: #e6b558; --disagreed: #b48be0; --disagreed-ink: #c9aaed; --to-check: #948c7e; --to-check-ink: #b0a798;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 16px/1.5 var(--sans); -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 2.5rem 1.5rem 3rem; max-width: 60rem; overflow-wrap: break-word; }
.symbols { position: absolute; width: 0; height: 0; overflow: hidden; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code { font: .8125em/1.4 var(--mono); overflow-wrap: anywhere; }
small { font-size: .8125rem; color: var(--muted); }
h2 { margin: 0 0 1.25rem; padding-top: .5rem; border-top: 1px solid var(--strong); font: 600 .8125rem/1.4 var(--sans); }
section { margin-top: 3rem; }

.masthead { display: flex; justify-content: space-between; margin: 0 0 2rem; padding: .5rem 0; font-size: .8125rem;
  border-top: 3px solid var(--strong); border-bottom: 1px solid var(--rule); }
.masthead span:first-child { font-weight: 700; }
h1 { max-width: 22em; margin: 0; font: 500 clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem)/1.12 var(--serif); letter-spacing: -.01em; text-wrap: balance; }
.provenance { margin: .75rem 0 0; color: var(--muted); }
.tally { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); margin: 2rem 0 1.5rem; padding: 0; list-style: none;
  border-block: 1px solid var(--rule); }
.tally li { padding: .75rem 1rem .875rem; border-left: 1px solid var(--rule); }
.tally li:first-child { padding-left: 0; border-left: 0; }
.tally .shape { margin-inline-end: .3em; }
.tally b { display: block; font: 500 2.25rem/1.1 var(--serif); font-variant-numeric: lining-nums tabular-nums; }
section.first { margin-top: 2rem; }
.first ul { display: grid; gap: .75rem; margin: 0; padding: 0; list-style: none; }
.first .shape { margin-inline-end: .35em; }
.first q { font: 500 1.0625rem/1.4 var(--serif); }
.first a { font-size: .8125rem; white-space: nowrap; }
.first p { margin: .25rem 0 0; max-width: 44em; }
.facts { display: grid; gap: .375rem; margin: 0; font-size: .875rem; }
.facts div { display: grid; grid-template-columns: 8.5rem 1fr; gap: 1rem; }
.facts dt { color: var(--muted); }
.facts dd { margin: 0; }
.facts small { display: block; }

.article p { max-width: 36em; margin: 0 0 1.1em; font: 1.1875rem/1.75 var(--serif); white-space: pre-line; }
.article h3 { max-width: 28em; margin: 1.6em 0 .5em; font: 500 1.3125rem/1.4 var(--serif); }
.article blockquote { margin: 0; padding-left: 1em; border-left: 3px solid var(--rule); font-style: italic; }
.article .item { position: relative; padding-left: 2em; }
.article .item::before { position: absolute; left: 0; content: attr(data-marker); color: var(--muted); }
.article .row { margin: 0; padding: .3em 0; border-bottom: 1px solid var(--rule); font: .9375rem/1.5 var(--sans); white-space: pre-wrap; tab-size: 16; }
.article .note, .article .caption { font: .9375rem/1.5 var(--sans); color: var(--muted); }
.mark { text-decoration: underline 2px; text-decoration-skip-ink: none; text-underline-offset: .2em; }
.mark.sourced { text-decoration-color: var(--sourced); }
.mark.disputed { text-decoration: underline wavy 1.5px var(--disputed); }
.mark.unverified { text-decoration-style: dashed; text-decoration-color: var(--unverified); }
.mark.disagreed { text-decoration: underline double 1.5px var(--disagreed); }
.mark.to-check { text-decoration-style: dotted; text-decoration-color: var(--to-check); }
.mark.lane-1 { text-underline-offset: .42em; }
.mark.lane-2 { text-underline-offset: .64em; }
.shape { width: .8em; height: .8em; vertical-align: -.05em; fill: none; stroke: currentColor; stroke-width: 2.4; stroke-linecap: round; stroke-linejoin: round; }
.sourced > .shape, strong.sourced, .number.sourced, .tally .sourced .shape { color: var(--sourced-ink); }
.disputed > .shape, strong.disputed, .number.disputed, .tally .disputed .shape { color: var(--disputed-ink); }
.unverified > .shape, strong.unverified, .number.unverified, .tally .unverified .shape { color: var(--unverified-ink); }
.disagreed > .shape, strong.disagreed, .number.disagreed, .tally .disagreed .shape { color: var(--disagreed-ink); }
.to-check > .shape, strong.to-check, .number.to-check, .tally .to-check .shape { color: var(--to-check-ink); }
.number { margin-inline: .15em .1em; font: 600 .625rem/1 var(--sans); vertical-align: .5em; white-space: nowrap; text-decoration: none; user-select: none; }
.number .shape { margin-inline-end: .1em; }
.article .headline { font-size: 1.5rem; font-weight: 500; line-height: 1.45; }

footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--strong); font-size: .8125rem; color: var(--muted); }
footer p { margin: 0 0 .25rem; }
@media (max-width: 40rem) {
  body { padding: 1.25rem 1rem 2rem; }
  .tally { grid-template-columns: repeat(2, 1fr); }
  .tally li:nth-child(odd) { padding-left: 0; border-left: 0; }
  .tally li:nth-child(n + 3) { border-top: 1px solid var(--rule); }
  .facts div { grid-template-columns: 1fr; gap: 0; }
  .article p { font-size: 1.125rem; }
}
`;
