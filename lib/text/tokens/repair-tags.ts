import { courtesyTitles, roleNouns } from "../lexicon/roles";
import { cueVerb } from "./cue-verb";
import { endsHeadline, repairByContext } from "./repair-by-context";
import { at, type Token } from "./token";
import { isParticiple, verbForm } from "./verb-forms";
import { words } from "./words";

const modal = words("can could may might must shall should will would wo ca 'll ’ll 'd ’d");
const have = words("has have had having 've ’ve");
const finiteAux = words("is are was were has have had will would can could may might should must do does did");
/** Tags that wink gives wrongly often enough to look at. */
const mistaken = new Set(["NOUN", "VERB", "ADJ", "ADV", "AUX", "DET"]);
const likeAdjective = words("limited mixed advanced armed unlimited detailed increased reduced");
const negation = words("not n't n’t");
const preposition = words("of on in with for from at by about against into over under between near");
const nominative = words("he she it we they i who");
const numeral = /^(?:\d|one$|two$|three$|four$|five$|six$|seven$|eight$|nine$|ten$)/;

/** Puts right, inside one sentence's tokens `[from, to)`, the tags that wink most often gets wrong in news. */
export function repairTags(tokens: Token[], from: number, to: number): void {
  let seen = false;
  const prose = isProse(tokens, from, to);
  for (let i = from; i < to; i++) {
    const token = at(tokens, i);
    repairByContext(tokens, i, from);
    if (i === to - 1 && endsHeadline(tokens, i, from)) token.tag = "VERB";
    if (!seen && isReportingNoun(tokens, i)) token.tag = "VERB";
    if (mistaken.has(token.tag))
      token.tag = repaired(
        token,
        at(tokens, i - 1),
        skipAdverbs(tokens, i - 1, from),
        at(tokens, i + 1),
        at(tokens, i - 2),
      );
    if (prose && i > from && (insideName(tokens, i, from) || beginsName(tokens, i))) token.tag = "PROPN";
    seen ||= finite(token);
  }
  if (!hasFiniteVerb(tokens, from, to)) promoteVerb(tokens, from, to);
}

/** Whether a sentence writes its plain words small, as title-case headlines do not. */
function isProse(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = at(tokens, i);
    if (token.text.length > 3 && /^(?:NOUN|VERB|ADJ)$/.test(token.tag) && /^\p{Ll}/u.test(token.text)) return true;
  }
  return false;
}

/** `the Red Cross said`, `Jane Roe of Arms Trace,`: a verb's word with a capital right after another capital, or after a title (`Professor Burrows`). */
function insideName(tokens: readonly Token[], i: number, from: number): boolean {
  if (i === from + 1 && !courtesyTitles.has(at(tokens, from).lower) && !roleNouns.has(at(tokens, from).lower))
    return false;
  const [previous, token] = [at(tokens, i - 1), at(tokens, i)];
  return (
    token.tag === "VERB" &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    /^\p{Lu}/u.test(previous.text) &&
    /^(?:PROPN|NOUN|ADJ)$/.test(previous.tag) &&
    previous.end + 1 === token.start
  );
}

/** `captain Josh Roe`, `bound for Hull`: a verb's word in a capital, before another capital or after a preposition. */
function beginsName(tokens: readonly Token[], i: number): boolean {
  const [previous, token, next] = [at(tokens, i - 1), at(tokens, i), at(tokens, i + 1)];
  return (
    (token.tag === "VERB" || token.tag === "AUX") &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    ((next.tag === "PROPN" &&
      /^\p{Lu}/u.test(next.text) &&
      /^(?:\p{Ll}|,$)/u.test(previous.text) &&
      token.end + 1 === next.start) ||
      preposition.has(previous.lower))
  );
}

function skipAdverbs(tokens: readonly Token[], index: number, from: number): Token {
  let i = index;
  while (i > from && (at(tokens, i).tag === "ADV" || negation.has(at(tokens, i).lower))) i--;
  return at(tokens, i);
}

function repaired(token: Token, previous: Token, governor: Token, next: Token, second: Token): Token["tag"] {
  const { tag, lower } = token;
  if (tag === "AUX" && next.tag === "NOUN" && previous.tag === "PROPN" && /^[’']s$/.test(lower)) return "PART";
  if (
    governor.tag === "AUX" &&
    (tag === "NOUN" || tag === "ADJ") &&
    modal.has(governor.lower) &&
    verbForm(lower) === "base"
  )
    return "VERB";
  if (previous.tag === "PART" && previous.lower === "to" && tag === "NOUN" && verbForm(lower) === "base") return "VERB";
  if (lower === "firm" && /^(?:NOUN|ADJ|DET)$/.test(previous.tag)) return "NOUN";
  if (tag === "ADJ" && have.has(previous.lower) && isParticiple(lower) && !likeAdjective.has(lower)) return "VERB";
  if (tag === "ADJ" && have.has(governor.lower) && /participle/.test(verbForm(lower)) && next.tag !== "NOUN")
    return "VERB";
  if (tag === "VERB" && previous.tag === "NOUN" && verbForm(lower) === "present" && finiteAux.has(next.lower))
    return "NOUN";
  if (
    tag === "VERB" &&
    (next.lower === "of" || next.text === "," || next.text === ".") &&
    /^(?:NOUN|ADJ|DET|PART)$/.test(previous.tag) &&
    verbForm(lower) === "base" &&
    previous.lower !== "to"
  )
    return previous.lower.endsWith("s") && previous.tag === "NOUN" ? tag : "NOUN";
  if (
    tag === "NOUN" &&
    previous.lower === "that" &&
    second.tag === "NOUN" &&
    verbForm(lower) === "present" &&
    /^(?:ADP|DET|NUM|PRON|ADV)$/.test(next.tag)
  )
    return "VERB";
  if (
    tag === "NOUN" &&
    previous.tag === "CCONJ" &&
    verbForm(lower) === "present" &&
    (numeral.test(next.lower) || next.tag === "DET")
  )
    return "VERB";
  // `which shows that`, but `in which managers told`.
  if (
    tag === "NOUN" &&
    (previous.lower === "which" || previous.lower === "who") &&
    verbForm(lower) === "present" &&
    next.tag !== "VERB" &&
    next.tag !== "AUX"
  )
    return "VERB";
  if (
    tag === "NOUN" &&
    verbForm(lower) === "present" &&
    /^(?:PROPN|NOUN)$/.test(previous.tag) &&
    /^(?:its|their|his|her|the|a|an)$/.test(next.lower) &&
    second.tag !== "ADP"
  )
    return "VERB";
  if (tag === "VERB" && isVerbImpossible(token, previous, next))
    return isParticiple(lower) && nominalTag.test(next.tag) ? "ADJ" : "NOUN";
  // `guilty to 11 counts of`, but `in 2019 counts of`.
  if (
    tag === "VERB" &&
    previous.tag === "NUM" &&
    !/^(?:one|1|(?:1\d|20)\d\d)$/.test(previous.lower) &&
    verbForm(lower) === "present" &&
    /^(?:of|in|for|at|on|as|by|from|with|and|after|before|against)$/.test(next.lower)
  )
    return "NOUN";
  // `the most serious breaches`.
  if (tag === "VERB" && previous.tag === "ADJ" && verbForm(lower) === "present" && /^(?:most|the)$/.test(second.lower))
    return "NOUN";
  if (tag === "VERB" && lower === "part" && next.lower === "of") return "NOUN";
  if (
    tag === "NOUN" &&
    previous.tag === "PRON" &&
    /^(?:he|she|it)$/.test(previous.lower) &&
    verbForm(lower) === "present"
  )
    return "VERB";
  if ((tag === "ADJ" || tag === "NOUN") && next.lower === "that" && next.tag === "SCONJ" && lower.endsWith("ed"))
    return "VERB";
  // `a ten-minute walk`; `Roe fitted volunteers with`; `dates from 1962`.
  if (tag === "VERB" && /-(?:minute|hour|day|week|month|year|mile|metre|meter)$/.test(previous.lower)) return "NOUN";
  if (
    tag === "NOUN" &&
    lower.endsWith("ed") &&
    previous.tag === "PROPN" &&
    verbForm(lower) === "past-or-participle" &&
    next.tag === "NOUN" &&
    next.lower.endsWith("s")
  )
    return "VERB";
  if (tag === "NOUN" && lower === "dates" && /^(?:from|back)$/.test(next.lower)) return "VERB";
  // `He married a baker`, `it mislabelled the tins`, `moved to Leeds, married the baker`: no adjective stands there.
  if (
    tag === "ADJ" &&
    /^past/.test(verbForm(lower)) &&
    ((nominative.has(previous.lower) && next.tag !== "PUNCT") ||
      (/^(?:,|and)$/.test(previous.lower) && /^(?:the|a|an|his|her|their|its)$/.test(next.lower)))
  )
    return "VERB";
  // `a collier bound for Leith`, `an earlier forecast of $4`.
  if (tag === "VERB" && lower === "bound" && next.lower === "for") return "ADJ";
  if (tag === "VERB" && lower === "forecast" && next.lower === "of") return "NOUN";
  if (lower === "compared" && /^(?:with|to)$/.test(next.lower) && previous.text === ",") return "ADP";
  if (lower === "aged" && next.tag === "NUM") return "ADJ";
  if (tag === "ADJ" && /^(?:been|being)$/.test(previous.lower) && isParticiple(lower)) return "VERB";
  if (
    tag === "NOUN" &&
    previous.tag === "NOUN" &&
    (next.text === "." || next.text === ",") &&
    previous.lower.endsWith("s") &&
    /^(?:show|say|suggest|indicate|find)$/.test(lower)
  )
    return "VERB";
  if (lower === "earlier" && tag === "ADV" && (next.tag === "NOUN" || next.lower === "reports")) return "ADJ";
  if (
    tag === "NOUN" &&
    previous.tag === "NOUN" &&
    lower.endsWith("ed") &&
    verbForm(lower) === "past-or-participle" &&
    !nominalTag.test(next.tag)
  )
    return "VERB";
  // `air defences shot down 11`, `strikes hit the port`; `killing two and wounding 23`.
  if (
    tag === "NOUN" &&
    previous.tag === "NOUN" &&
    previous.lower.endsWith("s") &&
    /^past/.test(verbForm(lower)) &&
    !lower.endsWith("ed") &&
    /^(?:ADP|DET|NUM|PRON)$/.test(next.tag) &&
    next.lower !== "of"
  )
    return "VERB";
  if (tag === "NOUN" && previous.tag === "CCONJ" && next.tag === "NUM" && verbForm(lower) === "gerund") return "VERB";
  if (tag === "DET" && lower === "which") return "PRON";
  return tag;
}

const finite = (token: Token) =>
  (token.tag === "AUX" && !/^(?:be|been|being)$/.test(token.lower)) ||
  (token.tag === "VERB" && verbForm(token.lower) !== "gerund" && verbForm(token.lower) !== "participle");

function hasFiniteVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (finite(at(tokens, i)) && !(at(tokens, i - 1).lower === "to")) return true;
  return false;
}

/** A sentence without any verb: the first noun in `-s` or `-ed` that stands between a noun and an object is one (`This declaration marks a clear ...`). */
function promoteVerb(tokens: Token[], from: number, to: number): void {
  for (let i = from + 1; i < to - 1; i++) {
    const token = at(tokens, i);
    const form = verbForm(token.lower);
    if (token.tag !== "NOUN" || (form !== "present" && form !== "past-or-participle")) continue;
    if (
      /^(?:NOUN|PROPN)$/.test(at(tokens, i - 1).tag) &&
      (/^(?:DET|ADP|PRON|ADV|NUM|ADJ|PROPN)$/.test(at(tokens, i + 1).tag) || at(tokens, i + 1).lower === "to")
    ) {
      token.tag = "VERB";
      return;
    }
  }
}

const nominalTag = /^(?:NOUN|PROPN|ADJ)$/;
const owner = words("my our your his its their the a an this these those no every each some any");

/** A verb cannot follow an article or an owner; a plural before a past tense (`earlier reports indicated`) is its subject. */
function isVerbImpossible(token: Token, previous: Token, next: Token): boolean {
  const form = verbForm(token.lower);
  if (previous.tag === "PART" && /^[’']s?$/.test(previous.lower)) return true;
  if (owner.has(previous.lower) && previous.tag !== "PRON") return true;
  if (/^(?:my|our|your|his|its|their)$/.test(previous.lower)) return true;
  if (/^(?:this|these|those)$/.test(previous.lower) && isParticiple(token.lower) && nominalTag.test(next.tag))
    return true;
  if (previous.lower === "even" && form === "base") return true;
  if (form === "present" && previous.tag === "NOUN" && next.text === ",") return true;
  if (
    isParticiple(token.lower) &&
    /(?:est|worst|newly|most)$/.test(previous.lower) &&
    next.tag === "ADP" &&
    previous.tag === "ADJ"
  )
    return true;
  if (form === "present" && next.tag === "VERB" && /past/.test(verbForm(next.lower)) && previous.tag !== "PRON")
    return true;
  return (
    form === "base" && previous.tag === "ADJ" && (next.tag === "NOUN" || next.tag === "PUNCT" || next.tag === "ADP")
  );
}

/** `Woman claims church imprisoned her`: a noun that reads like a reporting verb, before a name, an article or `that`. */
function isReportingNoun(tokens: readonly Token[], i: number): boolean {
  const token = at(tokens, i);
  const previous = at(tokens, i - 1);
  const next = at(tokens, i + 1);
  if (token.tag !== "NOUN" || verbForm(token.lower) !== "present" || !/^(?:NOUN|PROPN)$/.test(previous.tag))
    return false;
  const cue = cueVerb(token.lower);
  return (
    cue?.frames.has("c") === true &&
    (next.tag === "PROPN" || next.tag === "DET" || next.tag === "PRON" || next.lower === "that")
  );
}
