import { html, type Markup } from "./markup";

/**
 * Paper of any size: ink on white, no heading or claim torn from its text, and in the margin of each page the hashes (hex) that
 * say which text and which history it belongs to.
 */
export function printStyle({ revision, head }: { revision: string; head: string }): Markup {
  return html`
@page {
  margin: 17mm 18mm 23mm;
  @bottom-left {
    content: "Text ${revision}\\A Audit ${head}";
    white-space: pre; vertical-align: top; padding-top: 4mm; font: 6.5pt/1.5 "DejaVu Sans Mono", Menlo, Consolas, monospace; color: #615b50;
  }
  @bottom-right {
    content: counter(page) " of " counter(pages);
    vertical-align: top; padding-top: 4mm; font: 8pt/1.3 "Helvetica Neue", Helvetica, Arial, sans-serif; color: #615b50;
  }
}
@media print {
  html { background: none; font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  section { margin-top: 2.25rem; }
  .article p { max-width: none; font-size: 1.0625rem; line-height: 1.65; orphans: 3; widows: 3; }
  h2 { break-after: avoid; }
  .claims { font-size: .8125rem; }
  .claims tr, .evidence li, .correction, .dismissed li, footer { break-inside: avoid; }
  a { color: inherit; }
  .number { print-color-adjust: exact; }
  .address { display: block; overflow-wrap: anywhere; }
}
`;
}
