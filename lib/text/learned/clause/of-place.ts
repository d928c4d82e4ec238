import type { Candidate } from "../../statements/candidate";
import { at } from "../../tokens/token";
import { type Features, step } from "../features";
import type { Scene } from "./scene";

/** Where the clause stands: in its sentence, among its neighbours, in the paragraph and in the article. */
export function ofPlace({ parsed, candidate, sentence, siblings, index, signs }: Scene, f: Features): void {
  const { tokens, text, paragraphs } = parsed;
  const { clause } = candidate;
  const paragraph = paragraphs[sentence.paragraph] ?? sentence;
  const opens = sentence.start === paragraph.start;
  f.add(
    "paragraph",
    placeOf(sentence.paragraph, paragraphs.length, /[.?!]["”’']?$/.test(text.slice(sentence.start, sentence.end))),
  );
  f.when(opens, "opens the paragraph");
  f.when(opens && sentence.end >= paragraph.end - 1, "alone in its paragraph");
  f.add("sentence length", step(sentence.to - sentence.from));
  f.add("clauses", Math.min(siblings.length, 4));
  f.add("number", Math.min(index, 3));
  const end = text.slice(Math.max(sentence.start, sentence.end - 3), sentence.end);
  f.when(end.includes("?"), "question mark");
  f.when(end.includes("!"), "exclamation mark");
  const first = clause.from <= sentence.from;
  f.when(first, "opens the sentence");
  f.add("word before", first ? "" : at(tokens, clause.from - 1).lower);
  f.add("tag before", first ? "" : at(tokens, clause.from - 1).tag);
  f.add("word after", at(tokens, clause.end).lower);
  const [before, after] = [siblings[index - 1], siblings[index + 1]];
  f.add("rules on the clause before", before?.verdict ?? "none");
  f.add("rules on the clause after", after?.verdict ?? "none");
  f.add("verb before", before ? at(tokens, before.clause.verb.head).lower : "none");
  f.when(before !== undefined && holds(before, candidate), "inside the clause before");
  f.when(after !== undefined && holds(candidate, after), "holds the clause after");
  f.add("personal article", Math.min(3, Math.floor(signs.personal * 10)));
}

const holds = (outer: Candidate, inner: Candidate) => outer.start <= inner.start && outer.end >= inner.end;

function placeOf(paragraph: number, paragraphs: number, ends: boolean): string {
  if (paragraph < 2 && !ends) return "headline";
  if (paragraph < 4) return "early";
  return paragraph >= paragraphs - 2 ? "last" : "middle";
}
