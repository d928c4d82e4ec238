import type { Parsed } from "../syntax/parse";
import { at } from "../tokens/token";

/**
 * Whether an age is a number to look up (GUIDE 26): that of somebody unnamed (`a 34-year-old man died`), or a past one (`was six years
 * old`). A named person's (`Ada Moss, a 54-year-old baker,`) says who that is; one told before (`the 54-year-old`) says it again.
 */
export function isUnnamedAge({ tokens, phrases }: Parsed, i: number, to: number): boolean {
  const [before, lead] = [at(tokens, i - 1).lower, at(tokens, i - 2)];
  if (/-old$/.test(at(tokens, i).lower)) {
    if (!/^an?$/.test(before) || (lead.text === "," && at(tokens, i - 3).tag === "PROPN")) return false;
    const end = Math.max(to, phrases.endsAt(i));
    const named = at(tokens, end).text === "," ? at(tokens, end + 1) : at(tokens, end - 1);
    return named.tag !== "PROPN" && !/^(?:is|was|[’']s)$/.test(lead.lower);
  }
  return (
    /^(?:was|were)$/.test(before) ||
    (/^(?:is|are)$/.test(before) && !/^(?:he|she|i|you|PROPN)$/.test(lead.tag === "PROPN" ? lead.tag : lead.lower))
  );
}
