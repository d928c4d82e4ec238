import { bylineIn } from "../furniture";
import { headlineOf } from "../plain-text";
import { type ArticleFormat, failure, nothingBeside, type Reading } from "../read-result";
import { Unreadable } from "../unreadable";
import { layOut } from "./lay-out";
import { readPages } from "./read-pages";

const signature = [0x25, 0x50, 0x44, 0x46, 0x2d];

export const pdf: ArticleFormat = {
  format: "pdf",
  mediaType: "application/pdf",
  extensions: ["pdf"],
  label: "PDF",
  recognizes: (bytes) => signature.every((byte, index) => bytes[index] === byte),
  read: readPdf,
};

/** Names that programs give a file nobody gave a title. */
const noTitle = /^(?:untitled|microsoft word - .*|.*\.(?:docx?|pdf|html?|odt|indd|pages))$/i;

async function readPdf(bytes: Uint8Array, subject: string): Promise<Reading> {
  try {
    const { pages, ...properties } = await readPages(bytes);
    const { title, ...article } = layOut(pages);
    if (article.text === "") throw new Unreadable(noWords);
    const named = properties.title !== null && !noTitle.test(properties.title) ? properties.title : null;
    return {
      ...nothingBeside,
      ...article,
      title: title ?? headlineOf(article.text) ?? named,
      byline: bylineIn(article.text.split("\n\n")) ?? properties.author,
      publisher: null,
      address: null,
      publishedAt: null,
    };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return failure("unreadable", `${subject} ${error.message}. Copy the article's text and paste it instead.`);
  }
}

const noWords =
  "is a PDF that holds pictures of pages only, and no words: it was scanned. Have its text recognized first, or type what is to be checked";
