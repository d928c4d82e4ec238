import { findSentences } from "../segment/sentences";
import type { Extent } from "../span";
import { lowerCase } from "../tokens/lower-case";
import { markAcronyms } from "../tokens/mark-acronyms";
import { mergeHyphens } from "../tokens/merge-hyphens";
import { plainSpaces } from "../tokens/plain-spaces";
import { repairTags } from "../tokens/repair-tags";
import { tagStretch } from "../tokens/tag";
import type { Token, TokenSentence } from "../tokens/token";
import type { Clause } from "./clause";
import { findClauses } from "./clauses";
import { findNounPhrases, NounPhrases } from "./noun-phrases";
import { findVerbGroups } from "./verb-groups";

export type ParsedSentence = TokenSentence & { clauses: Clause[] };

/** A text with its paragraphs, sentences, tokens, base noun phrases and clauses: what every later stage reads. */
export type Parsed = {
  text: string;
  /** The text in lower case and with plain spaces, offsets kept. */
  lower: string;
  paragraphs: Extent[];
  sentences: ParsedSentence[];
  tokens: Token[];
  phrases: NounPhrases;
};

/** The last of the paragraphs from number `first` on that are tagged in one go: each but it ends a sentence, as sentences inside a paragraph do. */
function lastOfStretch(text: string, paragraphs: readonly Extent[], first: number): number {
  const start = paragraphs[first]?.start ?? 0;
  let last = first;
  for (let next = paragraphs[last + 1]; next && next.end - start <= longestStretch; next = paragraphs[last + 1]) {
    if (!/[.!?]["”’']?$/.test(text.slice((paragraphs[last]?.end ?? 2) - 2, paragraphs[last]?.end))) break;
    last++;
  }
  return last;
}

const longestStretch = 4000;

/** `silent` holds the offsets of quotation marks around a name or a phrase, which the grammar does not see. */
export function parse(text: string, paragraphs: Extent[], silent: ReadonlyMap<number, number>): Parsed {
  const plain = plainSpaces(text);
  const tokens: Token[] = [];
  const sentences: TokenSentence[] = [];
  let tagged: Token[] = [];
  let next = 0;
  let read = 0;
  paragraphs.forEach((paragraph, number) => {
    if (number === read) {
      const last = lastOfStretch(text, paragraphs, number);
      tagged = tagStretch(text, plain, { start: paragraph.start, end: paragraphs[last]?.end ?? paragraph.end }, silent);
      next = 0;
      read = last + 1;
    }
    for (const { start, end } of findSentences(text, paragraph)) {
      const from = tokens.length;
      for (let token = tagged[next]; token && token.start < end; token = tagged[++next]) tokens.push(token);
      mergeHyphens(tokens, from);
      markAcronyms(tokens, from, tokens.length);
      repairTags(tokens, from, tokens.length);
      sentences.push({ start, end, paragraph: number, from, to: tokens.length });
    }
  });
  const phrases = new NounPhrases(tokens.length);
  const parsed = sentences.map(({ start, end, paragraph, from, to }): ParsedSentence => {
    findNounPhrases(tokens, from, to, phrases);
    const groups = findVerbGroups(tokens, from, to, phrases);
    return { start, end, paragraph, from, to, clauses: findClauses({ tokens, phrases, from, to, groups }) };
  });
  return { text, lower: lowerCase(plain), paragraphs, sentences: parsed, tokens, phrases };
}
