import { Readability } from "@mozilla/readability";
import { type Piece, piecesIn } from "./pieces";

const number = "data-tickmark";

/** The tree's builder takes any element after the head for the body. */
export const bodyOf = (document: Document): Element => document.querySelector("body") ?? document.body;

/** Numbers all elements of a page, so that what the search finds can be told in another tree of the same page. */
export function numberElements(root: Element): void {
  [...root.querySelectorAll("*")].forEach((element, at) => {
    element.setAttribute(number, String(at));
  });
}

/**
 * Searches a page for its main text. The search takes the tree apart, so it gets one of its own; elements that are `unseen` are
 * taken out before. Which pieces of another tree it `has` found, and what the page's data says; null where it finds nothing.
 */
export function searchMainText(document: Document, unseen: (element: Element) => boolean) {
  numberElements(bodyOf(document));
  removeFrom(bodyOf(document), unseen);
  const found = new Readability<Element>(document, { serializer: (node) => node as Element }).parse();
  if (!found?.content) return null;
  const elements = [found.content, ...found.content.querySelectorAll("*")];
  const numbers = new Set(elements.flatMap((element) => element.getAttribute(number) ?? []));
  // An element that the search made a paragraph of has lost its number: its words tell it.
  const paragraphs = new Set(piecesIn(found.content, () => null).map(({ words }) => words));
  return {
    ...found,
    has: ({ element, words }: Piece) => numbers.has(element.getAttribute(number) ?? "") || paragraphs.has(words),
  };
}

function removeFrom(parent: Element, unseen: (element: Element) => boolean): void {
  for (const child of [...parent.children]) {
    if (child.getAttribute("type") === "application/ld+json") continue;
    if (unseen(child)) child.remove();
    else removeFrom(child, unseen);
  }
}

/**
 * Which of a page's pieces are its article: those the search found, and what stands among them or, inside the element that holds
 * them as an article, around them, and reads like it: the search loses first and last paragraphs, and tables.
 */
export function mainPieces(pieces: readonly Piece[], has: (piece: Piece) => boolean): Set<Piece> {
  const found = pieces.filter((piece) => piece.why === null && has(piece));
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return new Set();
  const main = new Set(found);
  const holder = holderOf(found);
  const [from, to] = [pieces.indexOf(first), pieces.indexOf(last)];
  const branches = branchesOf(pieces, found);
  pieces.forEach((piece, at) => {
    if (piece.why !== null || main.has(piece) || !branches(piece)) return;
    const among = at > from && at < to;
    if (among ? isProse(piece) || isPart(piece) : holder?.contains(piece.element) && isProse(piece)) main.add(piece);
  });
  return main;
}

/** An item, a cell or a heading, which is no sentence and yet the article's. */
const isPart = (piece: Piece) =>
  !isLinks(piece) && piece.parts.some(({ kind }) => ["item", "cell", "heading", "quote"].includes(kind));

/**
 * Whether a piece stands in a branch that reads like an article. Its branch is the largest element around it that holds nothing the
 * search found: a list of other stories is made of links, and of headings as many as sentences.
 */
function branchesOf(pieces: readonly Piece[], found: readonly Piece[]): (piece: Piece) => boolean {
  const around = new Set<Element>();
  for (const { element } of found) {
    for (let at: Element | null = element; at !== null && !around.has(at); at = at.parentElement) around.add(at);
  }
  const branchOf = (element: Element): Element => {
    const parent = element.parentElement;
    return parent === null || around.has(element) || around.has(parent) ? element : branchOf(parent);
  };
  const branches = new Map<Element, Piece[]>();
  for (const piece of pieces) {
    if (piece.why !== null || around.has(piece.element)) continue;
    const branch = branchOf(piece.element);
    const inside = branches.get(branch);
    if (inside) inside.push(piece);
    else branches.set(branch, [piece]);
  }
  const reads = new Map([...branches].map(([branch, inside]) => [branch, readsLikeArticle(inside)]));
  return ({ element }) => around.has(element) || (reads.get(branchOf(element)) ?? false);
}

function readsLikeArticle(inside: readonly Piece[]): boolean {
  const lengthOf = (some: readonly Piece[]) => some.reduce((sum, { words }) => sum + words.length, 0);
  const linked = inside.reduce((sum, piece) => sum + piece.linked, 0);
  const sentences = inside.filter(isProse);
  const isTable = inside.some(({ parts }) => parts.some(({ kind }) => kind === "cell"));
  const headings = inside.filter(({ parts }) => parts.some(({ kind }) => kind === "heading"));
  if (linked > lengthOf(inside) / 4) return false;
  return (
    isTable ||
    inside.length === 1 ||
    (lengthOf(sentences) > lengthOf(inside) * 0.7 && headings.length <= sentences.length / 2)
  );
}

/** The article element of most of the pieces. */
function holderOf(found: readonly Piece[]): Element | null {
  const counts = new Map<Element, number>();
  for (const { element, words } of found) {
    const holder = element.closest("article, [itemprop=articleBody], main, [role=main]");
    if (holder) counts.set(holder, (counts.get(holder) ?? 0) + words.length);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

export const isLinks = ({ words, linked }: Piece) => linked > words.length / 2;

/** A sentence of some words, which no list of links or line of a menu is. */
export function isProse(piece: Piece): boolean {
  return !isLinks(piece) && /[.!?…]["'”’)\]]*$/.test(piece.words) && piece.words.split(/\s+/, 6).length > 5;
}
