import { findSentences } from "../segment/sentences";
import type { Extent } from "../span";
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
    for (const sentence of findSentences(text, paragraph)) {
      const from = tokens.length;
      for (let token = tagged[next]; token && token.start < sentence.end; token = tagged[++next]) tokens.push(token);
      mergeHyphens(tokens, from);
      repairTags(tokens, from, tokens.length);
      sentences.push({ ...sentence, paragraph: number, from, to: tokens.length });
    }
  });
  const phrases: NounPhrases = {
    start: new Int32Array(tokens.length).fill(-1),
    end: new Int32Array(tokens.length).fill(-1),
  };
  const parsed = sentences.map((sentence) => {
    findNounPhrases(tokens, sentence.from, sentence.to, phrases);
    const groups = findVerbGroups(tokens, sentence.from, sentence.to, phrases);
    return { ...sentence, clauses: findClauses({ tokens, phrases, from: sentence.from, to: sentence.to, groups }) };
  });
  return { text, paragraphs, sentences: parsed, tokens, phrases };
}
