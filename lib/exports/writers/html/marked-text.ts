import { type MarkedSpan, type Segment, segmentText } from "@/lib/claims/rules/segments";
import type { Report } from "@/lib/exports/rules/report";
import type { ReportClaim } from "@/lib/exports/rules/report-claim";
import { type Look, type Mark, type Run, showStructure } from "@/lib/shown-structure";
import { shownVerdict } from "@/lib/vocabulary";
import { lanesOf } from "./lanes";
import { link } from "./link";
import { html, type Markup } from "./markup";
import { verdictMark } from "./verdict-mark";

type Piece = Segment & { text: string };

/** What is needed of an open claim to mark its words. */
export type MarkedClaim = MarkedSpan & Pick<ReportClaim, "number" | "verdict" | "disagreed">;

/** The article, in pieces of its paragraphs, with the words of its open claims underlined and, where each claim ends, its number. */
export function* markedText(
  { article, text, structure }: Pick<Report, "text" | "structure" | "article">,
  open: readonly MarkedClaim[],
): Generator<Markup> {
  const byId = new Map(open.map((claim) => [claim.id, claim]));
  const lanes = lanesOf(open);
  const shown = showStructure(structure);
  const render = (piece: Piece, begins: boolean): Markup => {
    const over = piece.ids.flatMap((id) => byId.get(id) ?? []);
    const words = shown.runsOf(piece.start, piece.end, begins).map((run) => runMarkup(run, text));
    const underlined = over.reduceRight<Markup>(
      (inner, claim) => underline(claim, lanes.get(claim.id) ?? 0, inner),
      html`${words}`,
    );
    return html`${underlined}${over.filter(({ end }) => end === piece.end).map(numberOf)}`;
  };
  for (const pieces of paragraphsOf(text, segmentText(text, open))) {
    const [begin, end] = blockOf(isHeadline(pieces, article.title) ? null : shown.lookOf(pieces[0]?.start ?? 0));
    yield begin;
    for (let from = 0; from < pieces.length; from += piecesAtOnce)
      yield html`${pieces.slice(from, from + piecesAtOnce).map((piece, nth) => render(piece, from + nth === 0))}`;
    yield end;
  }
}

/** A table may be one paragraph of 80,000 claims. */
const piecesAtOnce = 200;

const isHeadline = (pieces: readonly Piece[], title: string) =>
  pieces.length <= title.length && pieces.map((piece) => piece.text).join("") === title;

/** What stands around a paragraph; null is the headline. Rows keep their tabs, which the style sheet sets wide: a claim may run over several cells. */
function blockOf(look: Look | null): [begin: Markup, end: Markup] {
  if (look === null) return [html`<p dir="auto" class="headline">`, html`</p>\n`];
  if (look.kind === "heading") return [html`<h3 dir="auto">`, html`</h3>\n`];
  if (look.kind === "quote") return [html`<blockquote dir="auto"><p>`, html`</p></blockquote>\n`];
  if (look.kind === "item") return [html`<p dir="auto" class="item" data-marker="${look.marker}">`, html`</p>\n`];
  return [look.kind === "plain" ? html`<p dir="auto">` : html`<p dir="auto" class="${look.kind}">`, html`</p>\n`];
}

function runMarkup({ start, end, address, before, after }: Run, text: string): Markup {
  const words = text.slice(start, end);
  return html`${before.map(markMarkup)}${address === null ? words : link(address, words)}${after.map(markMarkup)}`;
}

/** A report tells what the article says, not what its writer took out. */
const markMarkup = (mark: Mark) => mark.kind === "note-mark" && html`<sup>${mark.mark}</sup>`;

function underline(claim: MarkedClaim, lane: number, inner: Markup): Markup {
  return html`<span class="mark ${shownVerdict(claim) ?? "to-check"} lane-${lane}">${inner}</span>`;
}

/** The word joiner keeps the number on the line of its claim's last word. */
function numberOf({ number, ...claim }: MarkedClaim): Markup {
  const verdict = shownVerdict(claim);
  return html`<a class="number ${verdict ?? "to-check"}" href="#claim-${number}">&#8288;${verdictMark(verdict)}${number}</a>`;
}

/** Cuts the segments once more at empty lines; the segments of one paragraph stand together, empty ones left out. */
function paragraphsOf(text: string, segments: readonly Segment[]): Piece[][] {
  const paragraphs: Piece[][] = [[]];
  for (const segment of segments) {
    let from = segment.start;
    for (const gap of text.slice(segment.start, segment.end).matchAll(/\n\s*\n/g)) {
      const end = segment.start + gap.index;
      paragraphs.at(-1)?.push({ ...segment, start: from, end, text: text.slice(from, end) });
      paragraphs.push([]);
      from = end + gap[0].length;
    }
    paragraphs.at(-1)?.push({ ...segment, start: from, text: text.slice(from, segment.end) });
  }
  return paragraphs
    .map((pieces) => pieces.filter(({ text: words, ids }) => words !== "" || ids.length > 0))
    .filter((pieces) => pieces.length > 0);
}
