import { html } from "./markup";

/** The table of claims, which on a narrow screen becomes one block a claim. */
export const tableStyle = html`
.claims { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: .875rem; line-height: 1.45; }
.claims th, .claims td { padding: .75rem 1rem .75rem 0; border-bottom: 1px solid var(--rule); vertical-align: top; text-align: start; }
.claims th:last-child, .claims td:last-child { padding-inline-end: 0; }
.claims thead th { padding-top: 0; font-weight: 400; color: var(--muted); }
.claims th:nth-child(1) { width: 3rem; }
.claims th:nth-child(2) { width: 34%; }
.claims th:nth-child(3) { width: 9.5rem; }
.claims tbody th { font-weight: 600; font-variant-numeric: tabular-nums; }
.claims tr:target { background: color-mix(in srgb, var(--link) 10%, transparent); }
.claims small { display: block; }
.claims q { display: block; font: 1.0625rem/1.4 var(--serif); quotes: none; }
.claims .flag { font-style: italic; }
.claims strong { white-space: nowrap; }
.claims strong .shape { margin-inline-end: .3em; }
.rationale, .correction { margin: 0 0 .5rem; white-space: pre-line; }
.correction b, .earlier b { display: block; font-weight: 600; }
.correction ins { font: 1rem/1.4 var(--serif); text-decoration: none; }
.independent { margin: .5rem 0 0; color: var(--muted); }
.evidence { margin: .5rem 0 0; padding: 0; list-style: none; }
.evidence li + li { margin-top: .5rem; }
.evidence cite { font-style: normal; }
.stance { font-weight: 600; }
.stance.supports { color: var(--sourced-ink); }
.stance.contradicts { color: var(--disputed-ink); }
.evidence blockquote { margin: .25rem 0 0; padding-inline-start: .75rem; border-inline-start: 2px solid var(--rule); font: .9375rem/1.45 var(--serif); white-space: pre-line; }
.address { display: none; }
.earlier { margin-top: .75rem; color: var(--muted); }
.earlier ul, .dismissed ul { margin: 0; padding-inline-start: 1.1rem; }
.dismissed ul { font-size: .875rem; }
@media screen and (max-width: 40rem) {
  .claims, .claims tbody, .claims tr, .claims td, .claims tbody th { display: block; }
  .claims thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .claims tr { position: relative; padding: .875rem 0 .875rem 2.5rem; border-bottom: 1px solid var(--rule); }
  .claims tbody th, .claims td { padding: 0 0 .5rem; border: 0; }
  .claims tbody th { position: absolute; left: 0; }
}
`;
