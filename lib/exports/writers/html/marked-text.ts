import { type MarkedSpan, type Segment, segmentCutter } from "@/lib/claims/rules/segments";
import type { Report } from "@/lib/exports/rules/report";
import type { ReportClaim } from "@/lib/exports/rules/report-claim";
import { type Look, type Mark, type Run, showStructure } from "@/lib/shown-structure";
import { shownVerdict } from "@/lib/vocabulary";
import { laneKeeper } from "./lanes";
import { link } from "./link";
import { html, type Markup } from "./markup";
import { verdictMark } from "./verdict-mark";

/** What is needed of an open claim to mark its words. */
export type MarkedClaim = MarkedSpan & Pick<ReportClaim, "number" | "verdict" | "disagreed">;

/** The article as it is marked, some claims after the other. */
export interface Marking {
  /** What stands before the last of these open claims, which come `inOrder`. */
  take: (claims: readonly MarkedClaim[]) => Markup;
  /** What is left. */
  rest: () => Markup;
}

/**
 * The article in its paragraphs, with the words of its open claims underlined and, where each claim ends, its number. No more claims
 * are held than lie over one place: a table may be one paragraph of 80,000.
 */
export function markText({ article, text, structure }: Pick<Report, "text" | "structure" | "article">): Marking {
  const shown = showStructure(structure);
  const cutter = segmentCutter(text.length);
  const laneOf = laneKeeper();
  const over = new Map<string, MarkedClaim & { lane: number }>();
  /** The end of the paragraph that has begun. */
  let end: Markup | null = null;

  const blockAt = (start: number) => blockOf(isHeadline(text, start, article.title) ? null : shown.lookOf(start));

  function render(piece: Segment): Markup {
    const begins = end === null;
    const [begin, last] = end === null ? blockAt(piece.start) : [null, end];
    end = last;
    const claims = piece.ids.flatMap((id) => over.get(id) ?? []);
    const words = shown.runsOf(piece.start, piece.end, begins).map((run) => runMarkup(run, text));
    const underlined = claims.reduceRight<Markup>((inner, claim) => underline(claim, inner), html`${words}`);
    const ending = claims.filter((claim) => claim.end === piece.end);
    for (const { id } of ending) over.delete(id);
    return html`${begin}${underlined}${ending.map(numberOf)}`;
  }

  function close(): Markup {
    const last = end;
    end = null;
    return html`${last}`;
  }

  const written = (segments: readonly Segment[]) =>
    segments.map((segment) =>
      paragraphsOf(text, segment).map((piece, nth) => {
        const closed = nth > 0 && close();
        const isNothing = piece.start === piece.end && piece.ids.length === 0;
        return html`${closed}${isNothing ? null : render(piece)}`;
      }),
    );

  return {
    take: (claims) =>
      html`${claims.map((claim) => {
        const before = written(cutter.until(claim));
        over.set(claim.id, { ...claim, lane: laneOf(claim) });
        return before;
      })}`,
    rest: () => html`${written(cutter.rest())}${close()}`,
  };
}

/** Whether the paragraph that begins here is the title and nothing else. */
function isHeadline(text: string, start: number, title: string): boolean {
  const end = start + title.length;
  if (title === "" || !text.startsWith(title, start)) return false;
  const next = new RegExp(emptyLine, "y");
  next.lastIndex = end;
  return end === text.length || next.test(text);
}

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

function underline(claim: MarkedClaim & { lane: number }, inner: Markup): Markup {
  return html`<span class="mark ${shownVerdict(claim) ?? "to-check"} lane-${claim.lane}">${inner}</span>`;
}

/** The word joiner keeps the number on the line of its claim's last word. */
function numberOf(claim: MarkedClaim): Markup {
  const [verdict, number] = [shownVerdict(claim), claim.number];
  return html`<a class="number ${verdict ?? "to-check"}" href="#claim-${number}">&#8288;${verdictMark(verdict)}${number}</a>`;
}

const emptyLine = /\n\s*\n/g;

/** Cuts a segment once more at empty lines: what stands of it in one paragraph each. */
function paragraphsOf(text: string, { start, end, ids }: Segment): Segment[] {
  const pieces: Segment[] = [];
  let from = start;
  for (const gap of text.slice(start, end).matchAll(emptyLine)) {
    pieces.push({ start: from, end: start + gap.index, ids });
    from = start + gap.index + gap[0].length;
  }
  pieces.push({ start: from, end, ids });
  return pieces;
}
