import { Parser } from "htmlparser2";

/** Browsers stop nesting near this depth too. */
const deepestNesting = 500;
const mostAttributes = 500;
const mostElements = 150_000;
const mostTexts = 1_000_000;
const mostElementsSearched = 12_000;
const mostTextsSearched = 30_000;
const mostWorkSearched = 40_000_000;
const chunkLength = 65_536;

/**
 * Whether a page can be read (`hostile`: no tree should be built of it), and whether its main text can be searched for
 * (`light`) or must be taken from where its markup says it is (`heavy`). The search takes time in proportion to each letter's
 * depth (a 2 MB text ten deep is 20 million) and to the square of what stands side by side.
 */
export type HtmlWeight = "light" | "heavy" | "hostile";

/** Weighs a page in one pass before any tree is built of it, and stops as soon as it is too heavy. */
export function htmlWeight(html: string): HtmlWeight {
  let [depth, deepest, elements, attributes, mostOnOne, texts, work] = [0, 0, 0, 0, 0, 0, 0];
  const parser = new Parser({
    onopentagname: () => {
      depth += 1;
      elements += 1;
      attributes = 0;
      deepest = Math.max(deepest, depth);
    },
    onattribute: () => {
      attributes += 1;
      mostOnOne = Math.max(mostOnOne, attributes);
    },
    onclosetag: () => {
      depth -= 1;
    },
    ontext: (text) => {
      // The tree's builder makes a text node of each character reference, and the search writes and reads the page again.
      texts += 1 + (text.match(/[&<>]/g)?.length ?? 0);
      work += text.length * depth;
    },
  });
  for (let at = 0; at < html.length; at += chunkLength) {
    parser.write(html.slice(at, at + chunkLength));
    if (deepest > deepestNesting || mostOnOne > mostAttributes) return "hostile";
    if (elements > mostElements || texts > mostTexts) return "hostile";
  }
  parser.end();
  const searchable = elements <= mostElementsSearched && texts <= mostTextsSearched && work <= mostWorkSearched;
  return searchable ? "light" : "heavy";
}
