/** Words in `-est` that compare nothing. */
const plainEst =
  /^(?:best|west|northwest|southwest|midwest|rest|test|request|interest|honest|modest|latest|forest|guest|protest|arrest|contest|harvest|invest|suggest|digest|conquest|quest|chest|nest|vest|breast|priest|unrest|manifest|earnest|budapest|bucharest|nearest|closest|everest|tempest|inquest|bequest)$/i;
const owner = "(?:the|its|their|his|her|our|my|whose|[\\p{L}]+[’']s?)";
const compared = new RegExp(`\\b${owner}\\s+(?:[\\p{L}-]+\\s+){0,2}?((?:[\\p{L}]+-)?[\\p{L}]{2,}est)\\b`, "giu");
/** `Shares fall most in a decade`, `the most since 2010`, `its most expensive year`; `most of the barns` counts a part. */
const most =
  /\b(?:the|its|their|his|her|[’']s)\s+(?:most|fewest|least)\s+(?!of\b)\p{L}+|\b(?:most|fewest|lowest|highest)\s+(?:in|for|since)\s+(?:a|an|any|at|more|almost|nearly|over|about|\d|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|\p{L}+ty|records?)\b/iu;
const record =
  /\b(?:a|new|all-time) record\b(?! of\b| label| deal| store| number of)|\brecord (?:high|low|crowd|number|sum|profit|loss|price|fine|time|year|turnout|temperature|rainfall|heat)/i;
const first =
  /[’']s (?:\p{L}+ )?first\b(?! (?:half|quarter|day|week|month|year|term|name|draft|round))|\b(?:the|a) (?:very )?first (?!(?:half|quarter|time since|place|draft|day|week|month|year)\b)(?:[\p{L}’'-]+ ){1,4}?(?:to|in|since|ever|of (?:its|the) kind|outside|on)\b|\bthe first to\b|\bfirst[- ]ever\b|\b(?:its|their|his|her) first (?:\p{L}+ ){1,3}(?:in|since|for)\b|\bfirst (?!(?:time|half|quarter|day|week)\b)(?:\p{L}+ ){1,2}since\b/iu;
const only =
  /\b(?:the|its|their|his|her|our|[’']s) (?:only|sole)\b(?! (?:thing|way|question|reason|problem)\b)|\bno other\b/i;
const part = /\b(?:one|some|two|three|four|five|many|several|among|few) (?:of|among) (?:the|its|their|[\p{L}’']+)\s/iu;

/** A subject that leaves no exception: `nobody was hurt`, `not one customer has`, `all 61 members walked out`, `there is nothing left`. */
const universal =
  /^(?:[“"‘']?(?:and|but|that|said|for (?:its|the) [\p{L}\d -]{1,30}?)\s+)?(?:there (?:is|was) (?=nobody|no.?one))?(?:nobody|no ?one(?= )|no-one|none(?! (?:for|to|left))|nothing(?! (?:wrong|new|to|for|left|but))|everyone|everybody|everything|every (?!(?:day|week|month|year|morning|evening|night|time|now|few|other|so|hour|minute|summer|winter|spring|autumn|second|two|three|four|five|six|\d|mon|tues|wednes|thurs|fri|satur|sun)\p{L}*)\p{L}+|each and every|not (?:one|a single|an?|any) (?!(?:word|bit|lot|chance|moment)\b)\p{L}+|neither\b(?! of)|no (?!(?:such|longer|more|less|fewer|doubt|matter|wonder|date|decision|plans?|comment|sign)\b)[\p{L}’'-]+|all (?:but )?(?:of (?:the|its|their|\p{L}+[’']s)|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty)) ?/iu;

/** What none of the shapes goes without; most clauses have none of it. */
const hint = /est\b|most|first|record|only|sole|never|\bno|every|\ball\b|neither/i;

/**
 * Whether one counter-example disputes the words (GUIDE rule 19): a literal superlative, a record, `only`, `never`, a unique `first`, or a
 * subject that leaves no exception. An object does not: `recorded no leaks`.
 */
export function isSuperlative(words: string): boolean {
  if (!hint.test(words)) return false;
  if (/\bnever\b/i.test(words) && !/\bnever mind\b/i.test(words)) return true;
  if (record.test(words) || first.test(words) || only.test(words) || most.test(words)) return true;
  if (universal.test(words)) return true;
  if (
    /\b(?:the|its|their)\s+(?:\w+[’']s )?(?:best|worst)\b/i.test(words) &&
    !/\bat (?:its|their|the) (?:best|worst)\b/i.test(words)
  )
    return !part.test(words);
  return [...words.matchAll(compared)].some(
    (match) =>
      !plainEst.test(match[1] ?? "") &&
      !part.test(words.slice(Math.max(0, match.index - 24), match.index + match[0].length)) &&
      !/\bat $/i.test(words.slice(0, match.index)),
  );
}
