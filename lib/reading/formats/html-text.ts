import { isUnseen } from "./html-unseen";

const blocks = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FOOTER H1 H2 H3 H4 H5 H6 HEADER HGROUP " +
    "HR HTML LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL"
  ).split(" "),
);
const cells = new Set(["TD", "TH"]);

/**
 * The paragraphs of an element, as a reader sees them: white space run together, entities decoded, a line break kept as `\n`
 * and two as the end of a paragraph, the cells of a row parted by tabs. Recursive: the caller bounds the nesting.
 */
export function paragraphsIn(root: Element): string[] {
  const paragraphs: string[] = [];
  let run = "";
  const finish = () => {
    paragraphs.push(...run.split(/\n[^\S\n]*\n/).map(tidy));
    run = "";
  };
  const visit = (element: Element, inPreformatted: boolean) => {
    const name = element.nodeName.toUpperCase();
    const preformatted = inPreformatted || name === "PRE";
    if (name === "BR") run += "\n";
    if (cells.has(name) && run.trim() !== "") run += "\t";
    if (blocks.has(name)) finish();
    for (const child of element.childNodes) {
      if (child.nodeType === 3) run += wordsOf(child.nodeValue ?? "", preformatted);
      else if (isElement(child) && !isUnseen(child)) visit(child, preformatted);
    }
    if (blocks.has(name)) finish();
  };
  visit(root, false);
  finish();
  return paragraphs.filter((paragraph) => paragraph !== "");
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function wordsOf(text: string, preformatted: boolean): string {
  return preformatted ? text : text.replace(/[ \t\r\n\f]+/g, " ");
}

function tidy(run: string): string {
  const lines = run.split(/\r\n|\r|\n/).map((line) => line.replace(/ +/g, " ").trim());
  return lines.join("\n").trim();
}
