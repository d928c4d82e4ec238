import type { Clause } from "../../syntax/clause";
import type { Parsed } from "../../syntax/parse";
import { at } from "../../tokens/token";

const head: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON"]);

/** The noun a clause's subject is about, in lower case; empty without a subject. */
export function subjectHead(tokens: Parsed["tokens"], clause: Clause): string {
  if (!clause.subject) return "";
  for (let i = clause.subject.from; i < clause.subject.to; i++) {
    const next = at(tokens, i + 1);
    if (head.has(at(tokens, i).tag) && (i + 1 >= clause.subject.to || !/^(?:NOUN|PROPN|PART)$/.test(next.tag)))
      return at(tokens, i).lower;
  }
  return at(tokens, clause.subject.to - 1).lower;
}
