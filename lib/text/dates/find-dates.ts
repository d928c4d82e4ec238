import type { Extent } from "../span";
import type { Clause } from "../syntax/clause";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { cueVerb } from "../tokens/cue-verb";
import { at } from "../tokens/token";
import { words } from "../tokens/words";
import { acceptDate } from "./accept-date";
import type { Day } from "./calendar";
import type { DateContext, DateReading } from "./date-rule";
import { mayBegin, rulesFor } from "./trigger";

/** A time expression of the text, in offsets and in tokens `[from, to)`, with its reading. */
export type FoundDate = Extent & { from: number; to: number; sentence: number; reading: DateReading };

const ahead = words("will 'll ’ll shall would may might could");
/** Before a date that does not place the clause's own verb: `set a deadline of June 1`, `a June 3 hearing`. */
const apart = words("a an the of by for before next");
const planned = words(
  "due forecast scheduled planned expected set plan plans intend intends hope hopes until vote votes open opens begin begins start starts goes runs takes meets closes ends leaves arrives returns",
);

/** Every time expression, left to right, read against the day the article was published and the days it has named so far. */
export function findDates(
  parsed: Parsed,
  published: Day | null,
  isFrame: (extent: Extent) => boolean = () => false,
): FoundDate[] {
  const found: FoundDate[] = [];
  const known: Known = { published, reference: null, eventDay: null, referenceYear: null };
  parsed.sentences.forEach((sentence, number) => {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!mayBegin(parsed.tokens, i)) continue;
      const match = longest(parsed, i, sentence, known);
      if (!match) continue;
      if (isFrame(match)) {
        i = match.to - 1;
        continue;
      }
      const last = found.at(-1);
      const joined = last?.sentence === number ? joinClock(parsed.text, last, match) : null;
      if (joined) found.pop();
      found.push({ ...(joined ?? match), sentence: number });
      const { day, value } = match.reading;
      if (/^\d{4}/.test(value) && match.reading.type === "DATE") known.referenceYear = Number(value.slice(0, 4));
      if (day) {
        known.reference = day;
        if (sentence.paragraph > 0) known.eventDay ??= day;
      }
      i = match.to - 1;
    }
  });
  return found;
}

/** The days the article has named so far. */
type Known = Omit<DateContext, "future" | "past">;

const around = (parsed: Parsed, sentence: ParsedSentence, i: number, known: Known): DateContext => ({
  ...known,
  future: isAhead(parsed, sentence, i),
  past: tellsPast(sentence, i) && !apart.has(at(parsed.tokens, i - 1).lower),
});

function longest(
  parsed: Parsed,
  i: number,
  sentence: ParsedSentence,
  known: Known,
): Omit<FoundDate, "sentence"> | null {
  const { text, lower, tokens } = parsed;
  const start = at(tokens, i).start;
  let context: DateContext | null = null;
  const window = lower.slice(start, Math.min(sentence.end, start + 120));
  let best: Omit<FoundDate, "sentence"> | null = null;
  for (const rule of rulesFor(at(tokens, i).lower)) {
    rule.pattern.lastIndex = 0;
    const match = rule.pattern.exec(window);
    if (!match || match[0].includes("\n")) continue;
    const end = start + match[0].trimEnd().length;
    if (end > sentence.end || (best && end <= best.end)) continue;
    let to = i;
    while (to < sentence.to && at(tokens, to).start < end) to++;
    if (!acceptDate(tokens, i, to, text.slice(start, end))) continue;
    context ??= around(parsed, sentence, i, known);
    const reading = rule.read(match, context);
    if (reading) best = { start, end, from: i, to, reading };
  }
  return best;
}

/** `22 June at 7pm`: a day and the hour after it are one time; null for any other two. */
function joinClock(text: string, day: FoundDate, hour: Omit<FoundDate, "sentence">): typeof hour | null {
  const time = /T\d\d:.*$/.exec(hour.reading.value)?.[0];
  if (!time || !day.reading.day || !/^\d{4}-\d\d-\d\d$/.test(day.reading.value)) return null;
  if (!/^(?: at| from|,)? $/.test(text.slice(day.end, hour.start))) return null;
  const reading: DateReading = { ...day.reading, value: `${day.reading.value}${time}`, type: "TIME" };
  return { ...hour, start: day.start, from: day.from, reading };
}

/** `is to fly to Rome on Tuesday`, `will stay shut until 3 May`, `called protests for Friday`. */
function isToCome({ tokens }: Pick<Parsed, "tokens">, clause: Clause, i: number): boolean {
  const { verb } = clause;
  const be = at(tokens, verb.from).lower;
  if (/^(?:is|are)$/.test(be) && at(tokens, verb.to).lower === "to" && verb.to < i) return true;
  if (ahead.has(at(tokens, verb.from - 2).lower) && /^(?:stay|remain|keep|be)$/.test(at(tokens, verb.from - 1).lower))
    return true;
  return at(tokens, i - 1).lower === "for" && planNoun.test(at(tokens, i - 2).lower);
}

const plans =
  /^(?:voted?|votes|agree[ds]?|plan(?:s|ned)?|decided?|promised?|pledged?|wants?|wanted|hopes?|hoped|expects?|expected|offered|vow(?:s|ed)|announced?|announces|set|asked|ordered|threatened)$/;

function hasInfinitive(tokens: Parsed["tokens"], from: number, to: number): boolean {
  for (let k = from; k < Math.min(to, from + 12); k++)
    if (at(tokens, k).lower === "to" && at(tokens, k).tag === "PART" && at(tokens, k + 1).tag !== "NOUN") return true;
  return false;
}

function presentAct({ tokens }: Pick<Parsed, "tokens">, { verb, subject }: Clause): boolean {
  const head = at(tokens, verb.head);
  return (
    !verb.past &&
    verb.shape === "finite" &&
    verb.head === verb.from &&
    verb.modal === null &&
    head.tag === "VERB" &&
    subject !== null &&
    cueVerb(head.lower) === null
  );
}

const planNoun =
  /^(?:protests?|rall(?:y|ies)|marches|strikes?|meetings?|talks|votes?|hearings?|elections?|ceremony|funeral|summit|session|conference|launch|release|walkouts?|demonstrations?|planned|scheduled|set|slated|called)$/;

/** Whether the clause around token `i` is in a past tense. */
const tellsPast = (sentence: ParsedSentence, i: number) =>
  (sentence.clauses.find((c) => c.start <= i && i < c.end) ?? sentence.clauses[0])?.verb.past ?? false;

/** Whether the clause around token `i` looks ahead: a `will`, or a present tense that plans. */
function isAhead({ tokens }: Parsed, sentence: ParsedSentence, i: number): boolean {
  const clause =
    sentence.clauses.findLast((c) => c.start <= i && i < c.end) ?? sentence.clauses.findLast((c) => c.verb.from < i);
  const main = sentence.clauses.find((c) => c.subject !== null);
  if (/^(?:through|until|till)$/.test(at(tokens, i - 1).lower) && !main?.verb.past) return true;
  if (clause && isToCome({ tokens }, clause, i)) return true;
  if (clause && plans.test(at(tokens, clause.verb.head).lower) && hasInfinitive(tokens, clause.verb.to, i)) return true;
  // `They host Elgin on Wednesday`: a present tense that tells of a single day looks ahead.
  if (clause && at(tokens, sentence.to - 1).text === "." && presentAct({ tokens }, clause)) return true;
  if (
    !clause ||
    (clause.verb.past && !/^(?:due|scheduled|set|planned|expected)$/.test(at(tokens, clause.verb.to).lower))
  )
    return false;
  for (let k = clause.verb.from; k < Math.min(i, clause.verb.to + 3); k++) {
    const word = at(tokens, k).lower;
    if (ahead.has(word) || planned.has(word)) return true;
  }
  return false;
}
