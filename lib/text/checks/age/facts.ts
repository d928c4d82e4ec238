import type { Extent } from "../../span";
import { rangeOf, whenOf } from "../shape/days";
import type { Mark, When } from "../shape/mark";
import { type Hit, hits, type Reading, type ReadSentence } from "../shape/reading";
import { bearerAt, type Subjects } from "../shape/subjects";

/** When somebody can have been born, in years with a fraction, as one place of the text allows it: any one of `options`. */
export type Fact = Extent & { who: string; born: boolean; options: { low: number; high: number }[]; told: string };

const when = "(?<when>[YMD]+)";
const births = [
  // `born in Kesterton in the spring of 1948`, `born 6 June 1941`
  `\\bborn(?:,? (?!aged|to\\b)[\\p{L}’'-]+){0,4}?(?: (?:in|on))?(?: the)?(?: spring| summer| autumn| winter| end| beginning| early| late)?(?: of)? ${when}`,
  `\\((?:born|b\\.|\\*|née [\\p{L}]+,) ?(?:in |on )?${when}\\)`,
  `\\(${when} ?[–-] ?(?<death>[YD]+)\\)`,
  `\\b(?:date of birth|birth date|year of birth|birthdate|birthday)(?: (?:as|is|was|given as|of|to be|to))+ ${when}`,
].map((source) => new RegExp(source, "dgu"));
const bearing = /born|birth|\([^)]{0,14}[YD]/;

const n = "(?<age>N+)";
/** Each with what it cannot do without. */
const ages = (
  [
    // `Stefan Kowal, 25, was`
    [/N,/, `(?<=[\\p{L}.’”"]),? (?:now |then )?${n}(?=,(?! N| [a-z]+ N+,)(?! (?:and )?N))(?<form>)`],
    [/\(N/, `(?<=[\\p{L}]) \\(${n}\\)(?<form>)`],
    [
      /aged? (?:only |just )?N/,
      `(?:,|\\(|\\bwhen|\\bdied|\\bwas|\\bis|\\bat|\\band|[YD]) (?<form>aged|age) (?:only |just )?${n}(?! (?:to|and|or) N)`,
    ],
    [/age of/, `\\b(?<form>at the (?:early |ripe old |great |tender )?age of) (?:only |just )?${n}`],
    [
      / at (?:only |just )?N/,
      `\\b(?:became|won|married|died|retired|left|began|started|scored|joined)\\b[^,.;NY]{0,40} (?<form>at) (?:only |just )?${n}(?=[.,;])`,
    ],
    [/at N/, `(?:^|[“"(] ?|[.,;] )at ${n},? (?<form>(?:he|she) is)\\b`],
    [/N-year-old/, `\\b(?<form>the|this|a|an) ${n}-year-old`],
    [
      /(?:is|are|was|were|turn(?:s|ed)|be|now|then|only|just) N/,
      `\\b(?<form>(?:he|she|who|[\\p{L}’-]+|,) (?:is|are|was|were|turned|turns|will be|will turn|had turned|had just turned|is now|was then|was only|was just|is just))(?: now| then| only| just)? ${n}(?! (?!years old|when|at|and|in|on|last|this|next|today|yesterday|now|then|but|by|years of age)[\\p{L}])(?!N|[-–]|:)`,
    ],
    [/(?:now|then) N/, `(?:^|[,(] |\\band )(?<form>(?:now|then)) ${n}(?=,| and| years| months|\\.)`],
    [/O birthday/, `\\b(?<form>the|his|her) (?<age>O+) birthday`],
    [
      /ties\b/,
      `\\b(?<form>in (?:his|her) (?:early |mid-|late )?)(?<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`,
    ],
    [
      /arian|teenager/,
      `\\b(?<form>the |an? )(?<decade>teenager|sexagenarian|septuagenarian|octogenarian|nonagenarian|centenarian)\\b`,
    ],
  ] as const
).map(([sign, source]) => ({ sign, pattern: new RegExp(source, "dgu") }));
const decades: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
  sexagenarian: 60,
  septuagenarian: 70,
  octogenarian: 80,
  nonagenarian: 90,
  centenarian: 100,
};

/** What makes an age another's, or none that was reached. */
const unreal =
  /\b(?:would (?:have been|have turned|be|turn)|if (?:he|she)|almost|nearly|not yet|about|around|O+ year\b|claimed to be|pretended|said (?:he|she) was|lied|looks?|looked|feels?|felt|older than|younger than|born-again|years? (?:older|younger)|average|between N+ and N+|generation|plays?|in the film|character|mentally|since (?:he|she) was)\b/;
const kin =
  /\b(?:his|her|their|whose|[\p{L}]+’s|[\p{L}]+s’) (?:[\p{L}-]+ )?(?:mother|father|wife|husband|son|daughter|brother|sister|child|children|widow|widower|partner|twin|uncle|aunt|cousin|nephew|niece|grandson|granddaughter|grandmother|grandfather|friend|dog|horse|baby|parents|fiancée?|neighbour|colleague|predecessor|successor|teacher|pupil)\b/u;

const decimal = (d: { year: number; month: number; day: number }) => d.year + (d.month - 1) / 12 + (d.day - 1) / 366;
const interval = (time: When): { low: number; high: number } | null => {
  const range = rangeOf(time);
  return range ? { low: decimal(range.first), high: decimal(range.last) } : null;
};

/** Every birth and age of a sentence. `deaths` holds what is known of each one's death so far, and is added to. */
export function factsIn(reading: Reading, sentence: ReadSentence, number: number, deaths: Map<string, When>): Fact[] {
  const { words } = sentence;
  if (
    (sentence.marks.length === 0 &&
      !words.includes("ties") &&
      !words.includes("arian") &&
      !words.includes("teenager")) ||
    !/born|birth|aged?\b|year-old|, (?:now |then )?N+,|\(N+\)|at N|(?:is|are|was|were|turn(?:s|ed)|be|now|then|only|just) N|ties\b|arian|teenager|\([YD]/.test(
      words,
    )
  )
    return [];
  const subjects = reading.subjects();
  const found: Fact[] = [];
  const taken: Mark[] = [];
  const telling = bearing.test(words) ? births : [];
  for (const hit of telling.flatMap((pattern) => hits(reading, sentence, pattern))) {
    const mark = hit.mark("when");
    const own = mark ? interval(mark.when) : null;
    if (!mark || !own || taken.includes(mark)) continue;
    const who = bearerAt(reading, sentence, number, hit.start, subjects);
    taken.push(mark);
    const death = hit.mark("death");
    if (death) {
      taken.push(death);
      // `(1931–2004)` may be years of office: it must follow a name.
      if (!reading.names.some((name) => name.end + 1 === hit.start)) continue;
      deaths.set(who, death.when);
    }
    if (who === "" || kinBefore(reading, sentence, hit.start)) continue;
    found.push({
      start: death ? mark.start : mark.start,
      end: death ? death.end : mark.end,
      who,
      born: true,
      options: [own],
      told: reading.text.slice(mark.start, mark.end),
    });
  }
  const died = /\b(?:died|was killed|death|passed away|drowned|was buried)\b/.test(words);
  const dates = sentence.marks.filter((m) => m.when.year !== null && !taken.includes(m));
  const told = ages.flatMap(({ sign, pattern }) => (sign.test(words) ? hits(reading, sentence, pattern) : []));
  for (const hit of told) {
    const fact = ageFact(reading, sentence, number, subjects, hit, { words, dates, died, deaths });
    if (fact && !found.some((f) => f.start < fact.end && fact.start < f.end)) found.push(fact);
  }
  if (died && dates.length === 1) {
    const who = bearerAt(reading, sentence, number, dates[0]?.start ?? 0, subjects);
    if (who !== "" && dates[0]) deaths.set(who, dates[0].when);
  } else if (died && dates.length === 0 && lately.test(words)) {
    const { published } = reading;
    const who = bearerAt(reading, sentence, number, sentence.start + words.search(lately), subjects);
    // A week back lies in the same year from the second one on.
    if (who !== "" && published && (published.month > 1 || published.day > 7))
      deaths.set(who, { year: published.year, month: null, day: null });
  }
  return found;
}

/** `died on Sunday`: in the days before publication. */
const lately = /\bon W|\b(?:yesterday|today|last night|this morning|overnight|earlier this week)\b/;

/** A last name alone, of somebody named in full elsewhere. */
const isKnown = ({ names }: Reading, { parts }: { parts: string[] }): boolean =>
  names.some((other) => other.parts.length > 1 && other.parts.at(-1) === parts[0]);

/** `whose coach was born in`, `his landlord was born in`: somebody of theirs. */
const theirs = /\b(?:his|her|their|whose|\p{L}+’s|\p{L}+s’) (?:[\p{L}-]+ ){1,2}(?:was |is |were )?$/u;

function kinBefore({ shape }: Reading, sentence: ReadSentence, at: number): boolean {
  const before =
    shape
      .slice(Math.max(sentence.start, at - 60), at)
      .split(/[.;:]/)
      .at(-1) ?? "";
  return kin.test(before) || theirs.test(before);
}

type Around = { words: string; dates: readonly Mark[]; died: boolean; deaths: ReadonlyMap<string, When> };

function ageFact(
  reading: Reading,
  sentence: ReadSentence,
  number: number,
  subjects: Subjects,
  hit: Hit,
  { words, dates, died, deaths }: Around,
): Fact | null {
  const mark = hit.mark("age");
  const decade = decades[hit.group("decade")];
  const place = hit.extent("age") ?? hit.extent("decade");
  if (!place || (!mark && decade === undefined) || mark?.hedge || mark?.money) return null;
  const value = mark?.value ?? decade ?? 0;
  const around = reading.shape.slice(
    Math.max(sentence.start, place.start - 40),
    Math.min(sentence.end, place.end + 24),
  );
  if (
    value < 1 ||
    value > 115 ||
    !Number.isInteger(value) ||
    unreal.test(around) ||
    kinBefore(reading, sentence, place.start)
  )
    return null;
  const months = /^ months? old/.test(reading.shape.slice(place.end, place.end + 12));
  if (!months && /^ (?:days?|weeks?|months?)/.test(reading.shape.slice(place.end, place.end + 8))) return null;
  const form = hit.group("form");
  // `a minister who was then 61`: whoever that is, it is not the one named.
  if (form.startsWith("who ") && !reading.names.some((name) => hit.start - name.end >= 0 && hit.start - name.end < 4))
    return null;
  // `the tenth birthday of her life`: who is born on a leap day has few.
  if (form !== "" && /birthday/.test(hit.words) && sentence.marks.some((m) => m.when.month === 2 && m.when.day === 29))
    return null;
  // `the club turned 50`: the noun itself, not who is told of beside it.
  const noun = /^(\p{Ll}[\p{L}-]+) (?:is|are|was|were|turned|turns|will|had)\b/u.exec(form)?.[1];
  const named = reading.names.some((name) => name.start <= hit.start && hit.start < name.end);
  const who =
    noun && !named && !/^(?:he|she|who|now|then)$/.test(noun)
      ? noun
      : bearerAt(reading, sentence, number, place.start, subjects);
  // `Rovers, 12, and Albion`: only a name of two words or more is a person's for sure.
  if (
    who === "" ||
    (form === "" &&
      !reading.names.some(
        (name) =>
          name.end <= hit.start + 1 && hit.start - name.end < 3 && (name.parts.length > 1 || isKnown(reading, name)),
      ))
  )
    return null;
  const events = eventsOf(reading, sentence, place, form, { words, dates, died, deaths }, who);
  if (events.length === 0) return null;
  const [low, high] = months
    ? [(value - 0.5) / 12, (value + 1.5) / 12]
    : decade !== undefined
      ? [value, value + 10]
      : hit.group("age").startsWith("O")
        ? [value - 0.1, value + 0.1]
        : [value, value + 1];
  const options = events.map((e) => ({ low: e.low - high, high: e.high - low }));
  const end =
    /^(?:-year-old|(?: years| months) old)/.exec(reading.shape.slice(place.end, place.end + 12))?.[0].length ?? 0;
  const start =
    form === "" || /birthday|^(?:the|a|an|his|her)/.test(form)
      ? place.start
      : place.start - (/aged|age$/.test(form) ? form.length + 1 : 0);
  return {
    start: Math.max(sentence.start, start),
    end: place.end + end,
    who,
    born: false,
    options,
    told: reading.text.slice(place.start, place.end + end),
  };
}

/** The times an age can be meant at: the dates of its sentence, the death it is told of, or the day of publication. */
function eventsOf(
  reading: Reading,
  sentence: ReadSentence,
  place: Extent,
  form: string,
  { words, dates, died, deaths }: Around,
  who: string,
): { low: number; high: number }[] {
  const now = reading.published;
  const present = now ? interval(whenOf(now)) : null;
  const thisYear = now ? { low: now.year, high: now.year + 0.999 } : null;
  const after = reading.shape.slice(place.end, Math.min(sentence.end, place.end + 30));
  if (/\bnow\b|\bis\b|turns|will be|will turn/.test(form) || /^,? (?:years old )?(?:now|today)\b/.test(after))
    return /turns|will/.test(form) || /^ (?:this|next|last) /.test(after)
      ? thisYear
        ? [{ low: thisYear.low, high: thisYear.high + (/next year/.test(after) ? 1 : 0) }]
        : []
      : present
        ? [present]
        : [];
  const told = dates.flatMap((m) => interval(m.when) ?? []);
  if (told.length > 0) {
    const near =
      dates.length === 1 || form !== "" ? nearest(dates, place).flatMap((m) => interval(m.when) ?? []) : told;
    // `Kowal, 25, was arrested in 2021`: the age may also be today's.
    return form === "" || /^(?:the|this|a|an) ?$/.test(form) ? [...told, ...(present ? [present] : [])] : near;
  }
  const death = deaths.get(who);
  if (
    (died || /^(?:he|she) was N+\.?$/.test(words) || /when (?:he|she) died|at (?:his|her) death/.test(words)) &&
    death
  )
    return [interval(death)].flatMap((i) => i ?? []);
  if (died || /\b(?:was|then|had)\b|birthday|^(?:aged?|at)/.test(form))
    return form === "aged" && present && !died && !/\b(?:was|were|died|had|became|won)\b/.test(words) ? [present] : [];
  return present ? [present] : [];
}

/** The dates of the clause an age stands in, else all. */
function nearest(dates: readonly Mark[], place: Extent): readonly Mark[] {
  const sorted = [...dates].sort((a, b) => distance(a, place) - distance(b, place));
  return sorted.slice(0, 1);
}
const distance = (a: Extent, b: Extent) => (a.start > b.end ? a.start - b.end : b.start - a.end);
