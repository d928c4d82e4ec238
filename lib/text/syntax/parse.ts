import { findSentences } from "../segment/sentences";
import type { Extent } from "../span";
import { lowerCase } from "../tokens/lower-case";
import { markAcronyms } from "../tokens/mark-acronyms";
import { mergeHyphens } from "../tokens/merge-hyphens";
import { repairTags } from "../tokens/repair-tags";
import { tagStretch } from "../tokens/tag";
import type { Token, TokenSentence } from "../tokens/token";
import type { Clause } from "./clause";
import { findClauses } from "./clauses";
import { findNounPhrases, type NounPhrases } from "./noun-phrases";
import { findVerbGroups } from "./verb-groups";

export type ParsedSentence = TokenSentence & { clauses: Clause[] };

/** A text with its paragraphs, sentences, tokens, base noun phrases and clauses: what every later stage reads. */
export type Parsed = {
  text: string;
  /** The text in lower case, offsets kept. */
  lower: string;
  paragraphs: Extent[];
  sentences: ParsedSentence[];
  tokens: Token[];
  phrases: NounPhrases;
};

/** `silent` holds the offsets of quotation marks around a name or a phrase, which the grammar does not see. */
export function parse(text: string, paragraphs: Extent[], silent: ReadonlyMap<number, number>): Parsed {
  const tokens: Token[] = [];
  const sentences: TokenSentence[] = [];
  paragraphs.forEach((paragraph, number) => {
    const tagged = tagStretch(text, paragraph, silent);
    let next = 0;
    for (const { start, end } of findSentences(text, paragraph)) {
      const from = tokens.length;
      for (let token = tagged[next]; token && token.start < end; token = tagged[++next]) tokens.push(token);
      mergeHyphens(tokens, from);
      markAcronyms(tokens, from, tokens.length);
      repairTags(tokens, from, tokens.length);
      sentences.push({ start, end, paragraph: number, from, to: tokens.length });
    }
  });
  const phrases: NounPhrases = {
    start: new Int32Array(tokens.length).fill(-1),
    end: new Int32Array(tokens.length).fill(-1),
  };
  const parsed = sentences.map(({ start, end, paragraph, from, to }): ParsedSentence => {
    findNounPhrases(tokens, from, to, phrases);
    const groups = findVerbGroups(tokens, from, to, phrases);
    return { start, end, paragraph, from, to, clauses: findClauses({ tokens, phrases, from, to, groups }) };
  });
  return { text, lower: lowerCase(text), paragraphs, sentences: parsed, tokens, phrases };
}
