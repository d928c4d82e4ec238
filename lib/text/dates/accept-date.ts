import { at, type Token } from "../tokens/token";
import { words as wordSet } from "../tokens/words";

/** A year with nothing that makes it one; see `acceptDate`. */
const yearAlone = /^(?:1[0-9]|20)\d\d$/;
const beforeYear =
  /^(?:in|since|from|until|till|by|of|after|before|during|for|early|late|mid|through|to|around|about|summer|winter|spring|autumn|fall|\(|and|or|,|–|-|—|between|circa|c|the|back|than|year|calendar|season)$/;
/** `ended the day`, `for the week`, `later in the day`. */
const accountOf = (tokens: readonly Token[], first: number) =>
  /^(?:end|ends|ended|ending|finish|finishes|finished|finishing|close|closed|closing|start|started|began|for|over)$/.test(
    at(tokens, first - 1).lower,
  ) ||
  (/^(?:in|of)$/.test(at(tokens, first - 1).lower) &&
    /^(?:later|earlier|early|late|remainder|rest)$/.test(at(tokens, first - 2).lower));
const nearAccounts = (tokens: readonly Token[], first: number, end: number) => {
  for (let i = Math.max(0, first - 14); i < end + 14; i++)
    if (
      /^(?:profits?|sales|revenues?|earnings|income|loss|losses|output|growth|gdp|percent|cent|%|year|20\d\d|fiscal|deliveries|turnover)$/.test(
        at(tokens, i).lower,
      )
    )
      return true;
  return false;
};
const aroundFeast = /^(?:at|by|before|after|since|until|till|over|for|during|around|last|next|this|every|each|of)$/;
const atFeast = /^(?:sales|season|holidays?|period|shopping|trading|weekend|week|break|market|recess|truce)$/;
/** What is told of each year or week: `an annual loss`, `their weekly pay`. */
const figure = wordSet(
  "dividend dividends loss losses profit profits gain gains sales revenue revenues turnover income earnings output production growth rate inflation deficit surplus fall rise decline increase drop exports imports wage wages pay salary rent rents cost costs budget fee fees turnout figures average total",
);
/** A decade, and no age (`in his 60s`) or temperature (`highs in the 70s`). */
function isDecade(tokens: readonly Token[], first: number, end: number, words: string): boolean {
  const listed = /^(?:and|or|to)$/.test(at(tokens, first - 1).lower) && /0s$/.test(at(tokens, first - 2).lower);
  if (!/^the |['’]\d0s/.test(words) && at(tokens, first - 1).lower !== "the" && !listed) return false;
  if (/^(?:of|degrees?|fahrenheit)$/.test(at(tokens, end).lower) || countable.test(at(tokens, end).tag)) return false;
  for (let i = first - 12; i < end + 4; i++) if (weather.has(at(tokens, i).lower)) return false;
  return true;
}
const weather = wordSet(
  "temperature temperatures high highs low lows mercury thermometer thermometers degrees forecast",
);
const isMonthAhead = (tokens: readonly Token[], end: number): boolean =>
  [1, 2, 3, 4, 5].some((n) =>
    /^(?:month|driest|wettest|hottest|coldest|warmest|record)$/.test(at(tokens, end + n).lower),
  );

const countable = /^(?:NOUN|ADJ|PROPN|SYM)$/;

/**
 * Whether the words `[first, end)` matched by a date rule stand where they mean a time: not a number of something (`2000
 * people`), a name (`May`, `March`), a price or a bare plural that places nothing.
 */
export function acceptDate(tokens: readonly Token[], first: number, end: number, words: string): boolean {
  const [before, token, after] = [at(tokens, first - 1), at(tokens, first), at(tokens, end)];
  // `Kerrow Today TV`: a part of a name.
  if (
    /^\p{Lu}/u.test(token.text) &&
    before.tag === "PROPN" &&
    after.tag === "PROPN" &&
    /^(?:today|tonight|sunday|daily|weekly)$/i.test(words)
  )
    return false;
  // `was six years old`: an age.
  if (after.lower === "old" && /\byears?$/.test(words)) return false;
  // `the instruments in use today`.
  if (/^today$/i.test(words) && /^(?:use|place|service|existence|circulation)$/.test(before.lower)) return false;
  const glued = after.start === at(tokens, end - 1).end && /^(?:%|[-–]|\/)$/.test(after.text);
  if (yearAlone.test(words)) {
    if (before.tag === "SYM" || glued || /^(?:percent|per|people|km|miles)$/.test(after.lower)) return false;
    // `2018 and 2019 were dry`.
    if (after.lower === "and" && yearAlone.test(at(tokens, end + 1).text) && before.tag !== "PROPN") return true;
    if (!beforeYear.test(before.lower) && !/^(?:PUNCT)$/.test(after.tag))
      return /^(?:election|elections|season|world|olympic|olympics|budget|report|film|war|law|deal|agreement|treaty|edition|championship|conference|coup|crisis|attack|attacks)$/.test(
        after.lower,
      );
    return !(
      countable.test(after.tag) &&
      after.end - after.start > 2 &&
      /^(?:of|for|about|around|than|to|by|the)$/.test(before.lower) &&
      after.lower.endsWith("s") &&
      !/^(?:season|elections)$/.test(after.lower)
    );
  }
  if (/0s$/.test(words) && /[\p{L}\p{N}]/u.test(before.text) && before.end === token.start) return false;
  if (/(?<!\d\d)\d0s$/.test(words) && !isDecade(tokens, first, end, words)) return false;
  // `May was the wettest month`.
  if (words === "May" && /^(?:was|saw|brought|has)$/.test(after.lower) && isMonthAhead(tokens, end)) return true;
  if (/^(?:last|next|this) (?:may|march)$/i.test(words) && !/ \p{Lu}/u.test(words)) return false;
  if (/^(?:may|march|sun|sat|mar|fall|second|spring)$/i.test(words)) {
    if (
      /^(?:march|may)$/i.test(words) &&
      /^\p{Lu}/u.test(token.text) &&
      /^(?:in|since|until|by|last|next|from|of|during|late|early|mid|before|after|this|and|to)$/.test(before.lower)
    )
      return !countable.test(after.tag) || /^(?:that|when|after|pending|alone|due)$/.test(after.lower);
    return false;
  }
  if (/^(?:second|third|first)/i.test(words) && !/quarter|half/i.test(words)) return false;
  if (/^(?:secs?|mins?)\b/i.test(words)) return false;
  // A bare plural (`for years`) lasts a while only after a preposition that says so.
  if (/^(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries)$/i.test(words))
    return (
      (/^(?:for|within|in|over|after|of)$/.test(before.lower) ||
        (/^(?:just|mere)$/.test(before.lower) && at(tokens, first - 2).lower === "in")) &&
      after.lower !== "of" &&
      !(before.lower === "of" && /^(?:number)$/.test(at(tokens, first - 2).lower))
    );
  if (/^the (?:spring|summer|autumn|fall|winter)$/i.test(words))
    return (
      /^(?:in|over|during|since|until|by|for|before|after)$/.test(before.lower) &&
      after.lower !== "of" &&
      !countable.test(after.tag)
    );
  if (/^the weekend$/i.test(words)) return /^(?:over|at|before|during|since|after|for)$/.test(before.lower);
  // `for 48 hours from Tuesday`: a length, then a day; `once a month since June`.
  if (before.lower === "for" && / from \p{L}+$/u.test(words)) return false;
  if (/ since$/i.test(words) && /^\p{Lu}|^\d/u.test(after.text)) return false;
  // `open for 16 hours a week`: a rate.
  if (/^\d.*(?:hours|minutes|days)$/.test(words) && /^(?:an?|per|each|every)$/.test(after.lower))
    return !/^(?:day|night|week|month|year)$/.test(at(tokens, end + 1).lower);
  if (/^the (?:day|week|month|quarter|year)$/i.test(words))
    return (
      accountOf(tokens, first) &&
      !/^(?:of|that|when|after|before|he|she|they|it|we)$/.test(after.lower) &&
      !countable.test(after.tag)
    );
  if (/^(?:this|that|the) (?:time|season)$/i.test(words)) return false;
  // `rose by almost a quarter since June`: a share.
  if (
    /\ba quarter(?: since| after| before)?$/i.test(words) &&
    (/since$/i.test(words) ||
      before.lower === "by" ||
      after.lower === "of" ||
      (after.text === "," && at(tokens, end + 1).lower === "of"))
  )
    return false;
  // `headed in on 82 minutes before`: the minute of a match.
  if (/ (?:before|after)$/i.test(words) && before.lower === "on") return false;
  // `for the first time in 31 years after a win`: the years lie before.
  if (/ after$/i.test(words) && before.lower === "in") return false;
  // The half of a match is no time of the year.
  if (/half$/i.test(words) && !nearAccounts(tokens, first, end)) return false;
  if (/^(?:daily|weekly|monthly|nightly|annual|yearly|quarterly)$/i.test(words))
    return (
      [after, at(tokens, end + 1)].some((t) => figure.has(t.lower)) ||
      (!/^(?:annual|quarterly)$/.test(words) && (/^(?:VERB|NUM|PUNCT)$/.test(before.tag) || after.tag === "PUNCT"))
    );
  // A feast places something after a preposition or before what is held then; `Christmas cards` are none.
  if (/^(?:christmas|easter)$/i.test(words)) return aroundFeast.test(before.lower) || atFeast.test(after.lower);
  // `since '82`, not a shirt's number.
  if (/^['’]\d\d$/.test(words)) return /^(?:since|in|of|from|until|till|by|before|after|to)$/.test(before.lower);
  if (/\bseconds?$/i.test(words) && /^a second$/i.test(words)) return false;
  if (/^(?:one|another) day$/i.test(words)) return false;
  if (
    /^(?:a|an|the) /i.test(words) &&
    /^(?:of)$/.test(after.lower) &&
    /day|night|week|month|year/.test(words) &&
    !/\d/.test(words)
  )
    return false;
  return true;
}
