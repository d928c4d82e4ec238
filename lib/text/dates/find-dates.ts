import type { ArticleContext } from "../context/read-context";
import { isInsideWord } from "../span";
import type { Clause } from "../syntax/clause";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { cueVerb } from "../tokens/cue-verb";
import { plainSpaces } from "../tokens/plain-spaces";
import { at } from "../tokens/token";
import { words } from "../tokens/words";
import { acceptDate } from "./accept-date";
import type { Day } from "./calendar";
import { countedFrom } from "./counted-from";
import type { Anchor, DateContext, DateReading } from "./date-rule";
import { dayComesFirst } from "./figures-order";
import type { FoundDate } from "./found-date";
import { joinDates } from "./join-dates";
import { mayBegin, rulesFor } from "./trigger";

const ahead = words("will 'll ’ll shall would may might could");
/** Before a date that does not place the clause's own verb: `set a deadline of June 1`, `a June 3 hearing`. */
const apart = words("a an the of by for before next");
const planned = words(
  "due forecast scheduled planned expected set plan plans intend intends hope hopes until vote votes open opens begin begins start starts goes runs takes meets closes ends leaves arrives returns",
);

/** Every time expression, left to right, read against the day the article was published and the days it has named so far. */
export function findDates(
  parsed: Parsed,
  article: Pick<ArticleContext, "published" | "yearOpen" | "isFrame">,
): FoundDate[] {
  const found: FoundDate[] = [];
  const told: Told = {
    day: null,
    year: null,
    last: null,
    eventDay: null,
    paragraph: 0,
    dayParagraph: -1,
    dayFirst: dayComesFirst(parsed.text),
  };
  parsed.sentences.forEach((sentence, number) => {
    const known = (): Known => knownIn(sentence.paragraph, article.published, told);
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!mayBegin(parsed.tokens, i)) continue;
      const match = longest(parsed, i, sentence, known());
      if (!match) continue;
      if (article.isFrame(match)) {
        i = match.to - 1;
        continue;
      }
      const last = found.at(-1);
      const joined = last?.sentence === number ? joinDates(parsed.text, parsed.tokens, last, match) : null;
      if (joined) found.pop();
      const date = { ...(joined ?? match), sentence: number };
      const whole = resolveDistance(parsed, date, sentence, known());
      found.push(whole);
      remember(parsed.text, told, whole, sentence.paragraph);
      i = whole.to - 1;
    }
  });
  return article.yearOpen ? found.map((date) => ({ ...date, reading: withoutYear(date.reading) })) : found;
}

/** The days the article has named so far, and the paragraph it named the last one in. */
type Told = {
  day: Day | null;
  year: number | null;
  last: Anchor | null;
  eventDay: Day | null;
  paragraph: number;
  dayParagraph: number;
  dayFirst: boolean | null;
};
type Known = Omit<DateContext, "future" | "past">;

/** What a time in a paragraph may hang on: nothing that was told further back than in the paragraph before. */
function knownIn(paragraph: number, published: Day | null, told: Told): Known {
  const near = paragraph - told.paragraph <= 1;
  return {
    published,
    reference: near ? told.day : null,
    referenceYear: near ? told.year : null,
    today: paragraph === told.dayParagraph ? told.day : null,
    last: paragraph === told.paragraph ? told.last : null,
    eventDay: told.eventDay,
    dayFirst: told.dayFirst,
  };
}

function remember(text: string, told: Told, { reading, start, end }: FoundDate, paragraph: number): void {
  const { day, value, type } = reading;
  if (paragraph - told.paragraph > 1) {
    told.day = null;
    told.year = null;
  }
  const isPoint = type !== "DURATION" && type !== "SET";
  if (isPoint && /^\d{4}/.test(value)) told.year = Number(value.slice(0, 4));
  if (isPoint && /^(?:\d{4}|XXXX-\d\d)/.test(value)) told.last = { value, words: text.slice(start, end) };
  if (day) {
    told.day = day;
    told.dayParagraph = paragraph;
    if (paragraph > 0) told.eventDay ??= day;
  }
  told.paragraph = paragraph;
}

/** `two days after May 3`: counted from the time that follows, where one does, which is then a part of it. */
function resolveDistance(parsed: Parsed, found: FoundDate, sentence: ParsedSentence, known: Known): FoundDate {
  const { start, to, reading } = found;
  if (!reading.distance) return found;
  const { distance, ...open } = reading;
  // `on June 5, two days after the vote`: the same day once more.
  const { last } = known;
  if (last && parsed.text.slice(start - last.words.length - 2, start) === `${last.words}, `)
    return { ...found, reading: { value: last.value, type: "DATE", basis: "text", from: last.words } };
  const next = mayBegin(parsed.tokens, to) ? longest(parsed, to, sentence, known) : null;
  if (!next || !/^\d{4}/.test(next.reading.value) || next.reading.type === "DURATION")
    return { ...found, reading: open };
  const words = parsed.text.slice(next.start, next.end);
  const counted = countedFrom({ value: next.reading.value, words }, distance);
  return { ...found, end: next.end, to: next.to, reading: { ...counted, basis: next.reading.basis } };
}

/** A reading against a day whose year is a stand-in, with that year left open again. */
function withoutYear(reading: DateReading): DateReading {
  if (reading.basis === "absolute" || reading.type === "SET" || reading.value.startsWith("P")) return reading;
  const value = reading.value
    .split("/")
    .map((part) => part.replace(/^\d{4}-W\d\d/, "XXXX-WXX").replace(/^\d{4}/, "XXXX"))
    .join("/");
  const basis = reading.basis === "year" ? "absolute" : reading.basis;
  return { ...reading, value, basis };
}

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
    if (end > sentence.end || (best && end <= best.end) || isInsideWord(text, end)) continue;
    let to = i;
    while (to < sentence.to && at(tokens, to).start < end) to++;
    if (!acceptDate(tokens, i, to, plainSpaces(text.slice(start, end)))) continue;
    context ??= around(parsed, sentence, i, known);
    const reading = rule.read(match, context);
    if (reading) best = { start, end, from: i, to, reading };
  }
  // `between` belongs to the clause and not to the time.
  if (best && at(tokens, i).lower === "between" && best.to > i + 1)
    return { ...best, start: at(tokens, i + 1).start, from: i + 1 };
  return best;
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

const postponing = words(
  "postponed delayed deferred adjourned rescheduled suspended extended moved remanded barred banned halted put pushed cancelled canceled postpone delay extend",
);

/** `until Friday` of what is not over, `put off to Monday`, `due to begin on Monday`, `the deadline is Friday`. */
function isPutOff(tokens: Parsed["tokens"], from: number, i: number, past: boolean): boolean {
  const before = at(tokens, i - 1).lower;
  const until = /^(?:through|until|till)$/.test(before);
  if (until && !past) return true;
  for (let k = i - 1; k >= Math.max(from, i - 8); k--) {
    const { lower } = at(tokens, k);
    if (postponing.has(lower) && (until || before === "to")) return true;
    if (lower === "due" && at(tokens, k + 1).lower === "to") return true;
    if (
      /^(?:deadline|cut-off|closing)$/.test(lower) &&
      k > i - 5 &&
      !/^(?:was|were|had|missed|passed)$/.test(at(tokens, i - 1).lower)
    )
      return !/^(?:was|passed|expired)$/.test(at(tokens, k + 1).lower);
  }
  return false;
}

/** Whether the clause around token `i` looks ahead: a `will`, or a present tense that plans. */
function isAhead({ tokens }: Parsed, sentence: ParsedSentence, i: number): boolean {
  const clause =
    sentence.clauses.findLast((c) => c.start <= i && i < c.end) ?? sentence.clauses.findLast((c) => c.verb.from < i);
  const main = sentence.clauses.find((c) => c.subject !== null);
  if (isPutOff(tokens, sentence.from, i, main?.verb.past ?? false)) return true;
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
