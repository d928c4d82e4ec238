import { trim } from "../span";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { at } from "../tokens/token";
import { words } from "../tokens/words";
import type { FoundAttribution } from "./attribution";
import { readSource } from "./source";

const reckoned = words(
  "estimate estimates account accounts reckoning count calculation calculations admission telling tally",
);
/** `on the ministry’s figures`. */
const counted = words("estimate estimates figures numbers calculations reckoning count");

/** `Half the town left, by the council’s estimate`, `by her own account`: a noun of reckoning with its owner, set off by a comma. */
export function findByEstimate(parsed: Parsed, sentence: ParsedSentence, number: number): FoundAttribution[] {
  const { tokens, text, phrases } = parsed;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!/^(?:by|on)$/.test(at(tokens, i).lower) || !phrases.begins(i + 1)) continue;
    const to = phrases.endsAt(i + 1);
    const noun = at(tokens, to - 1);
    if (!(at(tokens, i).lower === "by" ? reckoned : counted).has(noun.lower)) continue;
    let owner = to - 2;
    while (owner > i + 1 && !/^[’']s?$/.test(at(tokens, owner).text)) owner--;
    if (owner === i + 1 && /^(?:his|her|their|its)$/.test(at(tokens, owner).lower)) owner++;
    const source = owner > i + 1 ? readSource(parsed, sentence, i + 1, owner) : null;
    const opens = i === sentence.from;
    if (!source || !/^[,.]$/.test(at(tokens, to).text) || !(opens || at(tokens, i - 1).text === ",")) continue;
    const place = { start: at(tokens, source.from).start, end: at(tokens, owner - 1).end };
    const told = opens
      ? { start: at(tokens, to + 1).start, end: sentence.end }
      : { start: sentence.start, end: at(tokens, i - 2).end };
    const content = trim(text, told, /[\s.,;:]/);
    if (content.end <= content.start) continue;
    return [
      {
        span: { start: Math.min(content.start, place.start), end: Math.max(content.end, noun.end) },
        source: { ...place, from: source.from, to: owner },
        cue: { start: noun.start, end: noun.end },
        content,
        quoted: "indirect",
        sentence: number,
        shape: "noun",
        verb: noun.lower,
      },
    ];
  }
  return [];
}
