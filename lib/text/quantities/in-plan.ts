import type { ParsedSentence } from "../syntax/parse";

/** `It will hold 600 people`, `would close the mill and cut 650 jobs`: whether token `i` only says how much of something is to come. */
export function isInPlan({ clauses }: ParsedSentence, i: number): boolean {
  const around = clauses
    .filter((clause) => clause.start <= i && i < clause.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const verb = around[0]?.verb;
  return verb !== undefined && verb.to <= i && verb.modal !== null && /^(?:will|[’']ll|shall|would)$/.test(verb.modal);
}
