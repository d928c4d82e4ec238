import type { Candidate } from "../../statements/candidate";
import { at } from "../../tokens/token";
import { type Features, feature } from "../features";
import type { Scene } from "./scene";

const is = {
  headline: feature("headline"),
  opensParagraph: feature("opens the paragraph"),
  number: feature("number"),
  question: feature("question mark"),
  exclamation: feature("exclamation mark"),
  opensSentence: feature("opens the sentence"),
  wordBefore: feature("word before"),
  tagBefore: feature("tag before"),
  rulesBefore: feature("rules on the clause before"),
  rulesAfter: feature("rules on the clause after"),
  inside: feature("inside the clause before"),
};

const marks: ReadonlySet<string> = new Set([".", "!", "?", "”", "’", '"', "'"]);

/**
 * Where the clause stands: in its sentence, among its neighbours, in its paragraph. What else the article holds is left out: a paragraph added at its end must not change what an earlier one asserts.
 */
export function ofPlace({ parsed, candidate, sentence, before, after, index }: Scene, f: Features): void {
  const { tokens, paragraphs } = parsed;
  const { clause } = candidate;
  const paragraph = paragraphs[sentence.paragraph] ?? sentence;
  const opens = sentence.start === paragraph.start;
  const closing = at(tokens, sentence.to - 1).text;
  f.when(sentence.paragraph < 2 && !marks.has(closing), is.headline);
  f.when(opens, is.opensParagraph);
  f.add(is.number, Math.min(index, 3));
  const earlier = at(tokens, sentence.to - 2).text;
  f.when(closing === "?" || earlier === "?", is.question);
  f.when(closing === "!" || earlier === "!", is.exclamation);
  const first = clause.from <= sentence.from;
  f.when(first, is.opensSentence);
  f.add(is.wordBefore, first ? "" : at(tokens, clause.from - 1).lower);
  f.add(is.tagBefore, first ? "" : at(tokens, clause.from - 1).tag);
  f.add(is.rulesBefore, before?.verdict ?? "none");
  f.add(is.rulesAfter, after?.verdict ?? "none");
  f.when(before !== null && holds(before, candidate), is.inside);
}

const holds = (outer: Candidate, inner: Candidate) => outer.start <= inner.start && outer.end >= inner.end;
