import type { StructurePart } from "@/lib/structure";
import { whyLeftOut } from "../why-left-out";
import { isElement, isWordless } from "./label";
import { paragraphRun } from "./run";
import { superscript } from "./superscript";

/** A paragraph of a page, in the page's order. */
export interface Piece {
  words: string;
  /** Why the page's own markup says that it is none of the article's words; null where it says no such thing. */
  why: string | null;
  /** The block it stands in. */
  element: Element;
  /** Ranges over `words`. */
  parts: StructurePart[];
  /** How many units of `words` are links. */
  linked: number;
}

const blocks = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 " +
    "H3 H4 H5 H6 HEADER HGROUP HR HTML LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL"
  ).split(" "),
);
const blockStyle = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item)/i;

interface Around {
  why: string | null;
  preformatted: boolean;
  block: Element;
  /** What paragraphs here are: headings, items, quotations. */
  kinds: readonly PartKind[];
  depth: number;
  quotes: number;
}
type PartKind = StructurePart extends infer Part ? (Part extends unknown ? Omit<Part, "start" | "end"> : never) : never;

/**
 * All that a page's reader could see, and what it hides, paragraph by paragraph: white space run together, entities decoded, a line
 * break kept as `\n` and two as the end of a paragraph, the cells of a row parted by tabs, a quotation in its marks. `labelOf` says
 * why an element is none of the article. Recursive: the caller bounds the nesting.
 */
export function piecesIn(root: Element, labelOf: (element: Element) => string | null): Piece[] {
  const pieces: Piece[] = [];
  const placeOf = counter();
  const cellOf = (cell: Element) => {
    const row = cell.parentElement ?? root;
    const table = cell.closest("table") ?? root;
    const head = cell.nodeName.toUpperCase() === "TH";
    return {
      kind: "cell",
      table: placeOf(root, table),
      row: placeOf(table, row),
      column: placeOf(row, cell),
      head,
    } as const;
  };
  const numberOf = (item: Element): { words: string; isSaid: boolean } | null => {
    const list = item.parentElement;
    if (list?.nodeName.toUpperCase() !== "OL") return null;
    const first = Number.parseInt(list.getAttribute("start") ?? "", 10) || 1;
    const number = Number.parseInt(item.getAttribute("value") ?? "", 10) || first + placeOf(list, item);
    // `1986. A great year` begins a sentence, and no list.
    const isSaid = number >= 1_000 || (number !== 1 && list.children.length === 1);
    return { words: `${number}.`, isSaid };
  };
  const kindsOf = (element: Element, { kinds, depth }: Around): readonly PartKind[] => {
    const name = element.nodeName.toUpperCase();
    const [, level] = /^H([1-6])$/.exec(name) ?? [];
    if (level !== undefined) return [...kinds, { kind: "heading", level: Number(level) }];
    if (name === "BLOCKQUOTE")
      return kinds.some(({ kind }) => kind === "quote") ? kinds : [...kinds, { kind: "quote" }];
    if (name === "CAPTION") return [...kinds, { kind: "caption" }];
    if (name !== "LI") return kinds;
    const mark = element.getAttribute("data-note");
    if (mark) return [...kinds, { kind: "note", mark }];
    const marker = numberOf(element)?.words ?? "•";
    return [...kinds.filter(({ kind }) => kind !== "item"), { kind: "item", level: Math.max(1, depth), marker }];
  };

  const walk = (top: Element, from: Around, out: Piece[]) => {
    let run = paragraphRun();
    let aside: Piece[] = [];
    let here = from;
    const finish = () => {
      const { words, parts, linked } = run.end();
      const whole = here.kinds.map((kind) => ({ ...kind, start: 0, end: words.length }) as StructurePart);
      if (words !== "") out.push({ words, why: here.why, element: here.block, parts: [...whole, ...parts], linked });
      out.push(...aside);
      run = paragraphRun();
      aside = [];
    };
    const add = (text: string, around: Around) => {
      if (run.isEmpty()) here = around;
      if (!around.preformatted) return run.add(text);
      text.split(/\r\n|\r|\n/).forEach((line, at) => {
        if (at > 0 && run.breakLine()) finish();
        if (run.isEmpty()) here = around;
        run.add(line);
      });
    };
    const visit = (element: Element, around: Around) => {
      const name = element.nodeName.toUpperCase();
      if (name === "BR") {
        if (run.breakLine()) finish();
        return;
      }
      if (name === "IMG") {
        const words = (element.getAttribute("alt") ?? "").replace(/\s+/g, " ").trim();
        const piece = { words, why: around.why ?? whyLeftOut.alt, element: around.block, parts: [], linked: 0 };
        if (words !== "") (run.isEmpty() ? out : aside).push(piece);
        return;
      }
      if (name === "SUP" && around.why === null && raise(element, around)) return;
      const isBlock = blocks.has(name) || blockStyle.test(element.getAttribute("style") ?? "");
      const inside = { ...around, preformatted: around.preformatted || name === "PRE" };
      if (isBlock)
        Object.assign(inside, { block: element, kinds: kindsOf(element, around), depth: depthIn(element, around) });
      if (isBlock) finish();
      else run.between();
      const isCell = name === "TD" || name === "TH";
      if (isCell) run.nextCell();
      const number = name === "LI" ? numberOf(element) : null;
      if (number?.isSaid) add(`${number.words} `, inside);
      const close = run.open(isCell ? cellOf(element) : linkOf(element));
      if (name === "Q") add(around.quotes % 2 === 0 ? "“" : "‘", around);
      children(element, name === "Q" ? { ...inside, quotes: around.quotes + 1 } : inside);
      if (name === "Q") add(around.quotes % 2 === 0 ? "”" : "’", around);
      close();
      if (isBlock) finish();
    };
    const raise = (element: Element, around: Around): boolean => {
      const said = superscript(element.textContent ?? "", run.text().slice(-20), element.querySelector("a") !== null);
      if ("mark" in said) run.mark(said.mark);
      else add(said.words, around);
      return true;
    };
    const children = (element: Element, around: Around) => {
      for (const child of element.childNodes) {
        if (child.nodeType === 3) add(child.nodeValue ?? "", around);
        else if (isElement(child) && !isWordless(child)) {
          const why = around.why === null ? labelOf(child) : null;
          if (why === null) visit(child, around);
          else {
            if (blocks.has(child.nodeName.toUpperCase())) finish();
            walk(child, { ...around, why, block: child, kinds: [] }, run.isEmpty() ? out : aside);
          }
        }
      }
    };
    if (top === root) visit(top, from);
    else children(top, from);
    finish();
  };
  walk(root, { why: null, preformatted: false, block: root, kinds: [], depth: 0, quotes: 0 }, pieces);
  return pieces;
}

const depthIn = (element: Element, { depth }: Around) =>
  ["UL", "OL", "MENU"].includes(element.nodeName.toUpperCase()) ? depth + 1 : depth;

const linkOf = (element: Element) =>
  element.nodeName.toUpperCase() === "A"
    ? { kind: "link" as const, address: element.getAttribute("href") ?? "" }
    : null;

/** Which of its parent's children a child is, from 0, in the order they are asked for. */
function counter(): (parent: Element, child: Element) => number {
  const counts = new Map<Element, { next: number; places: Map<Element, number> }>();
  return (parent, child) => {
    const count = counts.get(parent) ?? { next: 0, places: new Map<Element, number>() };
    counts.set(parent, count);
    const place = count.places.get(child) ?? count.next++;
    count.places.set(child, place);
    return place;
  };
}
