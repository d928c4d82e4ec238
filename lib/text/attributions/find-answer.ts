import { outletNames } from "../lexicon/sources";
import { trim } from "../span";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { at } from "../tokens/token";
import type { FoundAttribution } from "./attribution";
import { saidBefore } from "./said-before";
import { readSource } from "./source";

/** A paragraph that says who speaks in it: `Moss: We lost the barn.` */
const label = /^\p{Lu}[\p{L}.’' -]{0,30}:\s/u;
/** An answer runs over no more paragraphs than this. */
const longest = 12;
/** Another answer of the same speaker stands this near, UTF-16 units. */
const window = 8000;

/** An answer of an interview without quotation marks: a name that labels two paragraphs or more, and all up to the next label. */
export function findAnswer(parsed: Parsed, sentence: ParsedSentence, number: number): FoundAttribution[] {
  const { tokens, text, paragraphs } = parsed;
  const paragraph = paragraphs[sentence.paragraph];
  if (!paragraph || sentence.start !== paragraph.start) return [];
  let colon = sentence.from;
  while (colon < sentence.from + 4 && at(tokens, colon).tag === "PROPN") colon++;
  const mark = at(tokens, colon);
  if (colon === sentence.from || mark.text !== ":" || !label.test(text.slice(paragraph.start, mark.end + 1))) return [];
  const name = text.slice(paragraph.start, mark.end);
  // Outlets and `Q` ask.
  if (name.length < 4 || outletNames.test(name) || /["“‘«]/.test(text.charAt(mark.end + 1))) return [];
  const around = `${text.slice(Math.max(0, paragraph.start - window), Math.max(0, paragraph.start - 1))}\n${text.slice(mark.end, mark.end + window)}`;
  if (!around.includes(`\n${name} `) && !around.startsWith(`${name} `)) return [];
  const source = readSource(parsed, sentence, sentence.from, colon);
  if (!source || source.to !== colon || !/^(?:name|person)$/.test(source.sort)) return [];
  let last = sentence.paragraph;
  while (last < sentence.paragraph + longest && !startsLabel(parsed, last + 1)) last++;
  const content = trim(text, { start: mark.end, end: paragraphs[last]?.end ?? paragraph.end }, /[\s.,]/);
  if (content.end <= content.start) return [];
  return [saidBefore(tokens, { from: source.from, mark: colon, content, sentence: number, shape: "clause" })];
}

/** Whether a paragraph has a label of its own, or is none. */
function startsLabel({ text, paragraphs }: Parsed, index: number): boolean {
  const paragraph = paragraphs[index];
  return !paragraph || label.test(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 34)));
}
