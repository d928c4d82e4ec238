import type { Extent } from "../span";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { lowerWindow } from "../tokens/lower-window";
import { at } from "../tokens/token";
import { acceptDate } from "./accept-date";
import type { Day } from "./calendar";
import type { DateContext, DateReading } from "./date-rule";
import { mayBegin, rulesFor } from "./trigger";

/** A time expression of the text, in offsets and in tokens `[from, to)`, with its reading. */
export type FoundDate = Extent & { from: number; to: number; sentence: number; reading: DateReading };

const ahead = /^(?:will|'ll|’ll|shall|would|may|might|could)$/;
const planned =
  /^(?:due|scheduled|planned|expected|set|plans?|intends?|hopes?|until|votes?|opens?|begins?|starts?|goes|runs|takes|meets|closes|ends|leaves|arrives|returns)$/;

/** Every time expression, left to right, read against the day the article was published and the days it has named so far. */
export function findDates(
  parsed: Parsed,
  published: Day | null,
  isFrame: (extent: Extent) => boolean = () => false,
): FoundDate[] {
  const found: FoundDate[] = [];
  let [reference, eventDay]: [Day | null, Day | null] = [null, null];
  parsed.sentences.forEach((sentence, number) => {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!mayBegin(parsed.tokens, i)) continue;
      const context: DateContext = {
        published,
        reference,
        eventDay,
        future: isAhead(parsed, sentence, i),
        past: tellsPast(sentence, i),
      };
      const match = longest(parsed, i, sentence, context);
      if (!match) continue;
      if (isFrame(match)) {
        i = match.to - 1;
        continue;
      }
      found.push({ ...match, sentence: number });
      const { day } = match.reading;
      if (day) {
        reference = day;
        if (sentence.paragraph > 0) eventDay ??= day;
      }
      i = match.to - 1;
    }
  });
  return found;
}

function longest(
  { text, tokens }: Parsed,
  i: number,
  sentence: ParsedSentence,
  context: DateContext,
): Omit<FoundDate, "sentence"> | null {
  const start = at(tokens, i).start;
  const window = lowerWindow(text, start, Math.min(sentence.end, start + 120));
  let best: Omit<FoundDate, "sentence"> | null = null;
  for (const rule of rulesFor(at(tokens, i).lower)) {
    rule.pattern.lastIndex = 0;
    const match = rule.pattern.exec(window);
    if (!match || match[0].includes("\n")) continue;
    const end = start + match[0].trimEnd().length;
    if (end > sentence.end || (best && end <= best.end)) continue;
    let to = i;
    while (to < sentence.to && at(tokens, to).start < end) to++;
    const reading = acceptDate(tokens, i, to, text.slice(start, end)) ? rule.read(match, context) : null;
    if (reading) best = { start, end, from: i, to, reading };
  }
  return best;
}

/** Whether the clause around token `i` is in a past tense. */
const tellsPast = (sentence: ParsedSentence, i: number) =>
  (sentence.clauses.find((c) => c.start <= i && i < c.end) ?? sentence.clauses[0])?.verb.past ?? false;

/** Whether the clause around token `i` looks ahead: a `will`, or a present tense that plans. */
function isAhead({ tokens }: Parsed, sentence: ParsedSentence, i: number): boolean {
  const clause =
    sentence.clauses.findLast((c) => c.start <= i && i < c.end) ?? sentence.clauses.findLast((c) => c.verb.from < i);
  if (
    !clause ||
    (clause.verb.past && !/^(?:due|scheduled|set|planned|expected)$/.test(at(tokens, clause.verb.to).lower))
  )
    return false;
  for (let k = clause.verb.from; k < Math.min(i, clause.verb.to + 3); k++) {
    const word = at(tokens, k).lower;
    if (ahead.test(word) || planned.test(word)) return true;
  }
  return false;
}
