import type { Extent } from "../span";
import type { Parsed } from "../syntax/parse";
import { at } from "../tokens/token";
import { words } from "../tokens/words";

const eventNoun = words(
  "decision directive exit withdrawal plan order move refusal attempt bid offer deal agreement attack strike raid invasion retreat arrest trial death murder killing sale purchase takeover merger launch closure collapse defeat victory win loss resignation appointment election deployment removal ban vote visit threat promise pledge return rise fall departure entry rejection approval delay failure cut investment acquisition bailout dismissal sacking",
);

/**
 * A headline whose subject is an event told by a noun (`Ruritania’s Exit From the Treaty Opens ...`): it asserts that the
 * event happened. Its extent, up to the headline's verb; null for any other headline.
 */
export function headlineEvent({ tokens, sentences }: Parsed, headline: Extent | null): Extent | null {
  const sentence = sentences[0];
  if (!headline || !sentence || sentence.start !== headline.start) return null;
  const verb = sentence.clauses.find((c) => c.verb.shape === "finite" && c.link !== "relative");
  const end = verb ? verb.verb.from : sentence.to;
  let owner = sentence.from;
  while (owner < end && !/^[’']s?$/.test(at(tokens, owner).text)) owner++;
  if (owner >= end || owner - sentence.from > 4) return null;
  for (let i = owner + 1; i < Math.min(end - 1, owner + 4); i++) {
    if (!eventNoun.has(at(tokens, i).lower)) continue;
    const next = at(tokens, i + 1);
    if (next.tag !== "ADP" && next.lower !== "to") return null;
    return { start: sentence.start, end: at(tokens, end - 1).end };
  }
  return null;
}
