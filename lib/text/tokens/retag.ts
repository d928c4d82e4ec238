import type { Token } from "./token";
import { isParticiple, verbForm } from "./verb-forms";
import { words } from "./words";

const modal = words("can could may might must shall should will would wo ca 'll ’ll 'd ’d");
const have = words("has have had having 've ’ve");
const finiteAux = words("is are was were has have had will would can could may might should must do does did");
const likeAdjective = words("limited mixed advanced armed unlimited detailed increased reduced");
const nominative = words("he she it we they i who");
const numeral = /^(?:\d|one$|two$|three$|four$|five$|six$|seven$|eight$|nine$|ten$)/;

/** The tag of a word by the words beside it; `governor` is the word before its adverbs, `second` the one two before it. */
export function retag(token: Token, previous: Token, governor: Token, next: Token, second: Token): Token["tag"] {
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
