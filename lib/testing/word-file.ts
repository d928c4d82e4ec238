import { strToU8, zipSync } from "fflate";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}"`,
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(" ");

/** Parts of a Word file as XML, each by its name without `.xml`; `links` are the body's, by id. */
export interface WordParts {
  body: string;
  comments?: string;
  commentsExtended?: string;
  footnotes?: string;
  styles?: string;
  numbering?: string;
  header1?: string;
  links?: Record<string, string>;
}

const roots: Record<string, string> = {
  comments: "w:comments",
  commentsExtended: "w15:commentsEx",
  footnotes: "w:footnotes",
  styles: "w:styles",
  numbering: "w:numbering",
  header1: "w:hdr",
};

const relation = (id: string, type: string, target: string, mode = "") =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode}/>`;
const relations = (all: string[]) => strToU8(`<Relationships>${all.join("")}</Relationships>`);

/** A Word file made by hand, so that a test says exactly which elements it means. */
export function wordFile({ body, links = {}, ...parts }: WordParts): Uint8Array<ArrayBuffer> {
  const others = Object.entries(parts).filter(([, xml]) => xml !== undefined);
  const files: Record<string, Uint8Array> = {
    "_rels/.rels": relations([relation("d", "officeDocument", "word/document.xml")]),
    "word/document.xml": strToU8(`<w:document ${spaces}><w:body>${body}</w:body></w:document>`),
    "word/_rels/document.xml.rels": relations([
      ...others.map(([name], index) => relation(`p${index}`, name.replace(/\d/, ""), `${name}.xml`)),
      ...Object.entries(links).map(([id, target]) => relation(id, "hyperlink", target, ' TargetMode="External"')),
    ]),
  };
  for (const [name, xml] of others)
    files[`word/${name}.xml`] = strToU8(`<${roots[name]} ${spaces}>${xml}</${roots[name]}>`);
  return new Uint8Array(zipSync(files));
}

export const run = (text: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (inner: string, properties = "") =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
