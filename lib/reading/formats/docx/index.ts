import { binaryKind } from "../binary-kind";
import { bylineIn } from "../furniture";
import { headlineOf } from "../plain-text";
import { type ArticleFormat, failure, type Reading, type ReadingChoices } from "../read-result";
import { Unreadable } from "../unreadable";
import { readWord } from "./read-word";

export const docx: ArticleFormat = {
  format: "docx",
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  extensions: ["docx"],
  label: "Word",
  recognizes: (bytes) => binaryKind(bytes) === "a Word document",
  read: (bytes, subject, choices) => readDocx(bytes, subject, choices),
};

function readDocx(bytes: Uint8Array, subject: string, { changes }: ReadingChoices): Reading {
  try {
    const { properties, title, ...read } = readWord(bytes, changes);
    const paragraphs = read.text.split("\n\n");
    return {
      ...read,
      title: title ?? headlineOf(read.text) ?? properties.title,
      byline: bylineIn(paragraphs) ?? properties.author,
      publisher: null,
      address: null,
      publishedAt: null,
      attachments: [],
    };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return failure("unreadable", `${subject} ${error.message}. Copy the article's text and paste it instead.`);
  }
}
