import { Parser } from "htmlparser2";

/** Browsers stop nesting near this depth too; a deeper page is built to harm. */
const deepestNesting = 500;
const mostElements = 40_000;
const mostWork = 100_000_000;
const chunkLength = 65_536;

/**
 * Whether a page can be read at all, and if so whether its main text can be looked for: the search takes time in
 * proportion to each letter's depth (a 2 MB text ten deep is 20 million) and to the square of what lies side by side.
 */
export type HtmlWeight = "light" | "heavy" | "too-deep";

/** Weighs a page in one pass, before any tree is built of it; gives up as soon as the nesting goes too deep. */
export function htmlWeight(html: string): HtmlWeight {
  let [depth, deepest, elements, work] = [0, 0, 0, 0];
  const parser = new Parser({
    onopentagname: () => {
      depth += 1;
      elements += 1;
      deepest = Math.max(deepest, depth);
    },
    onclosetag: () => {
      depth -= 1;
    },
    ontext: (text) => {
      work += text.length * depth;
    },
  });
  for (let at = 0; at < html.length; at += chunkLength) {
    parser.write(html.slice(at, at + chunkLength));
    if (deepest > deepestNesting) return "too-deep";
  }
  parser.end();
  return elements > mostElements || work > mostWork ? "heavy" : "light";
}
