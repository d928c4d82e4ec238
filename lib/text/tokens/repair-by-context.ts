import { roleNouns } from "../lexicon/roles";
import { cueVerb } from "./cue-verb";
import { at, type Token } from "./token";
import { verbForm } from "./verb-forms";
import { words } from "./words";

const preposition = words("of on in with for from at by about against into over under between without through amid");
const timeNoun = words(
  "day night week weekend month year morning evening afternoon summer winter spring autumn season decade",
);
const isNoun = (tag: Token["tag"]) => tag === "NOUN" || tag === "PROPN";

/** Puts right the tag of token `i` where its neighbours allow no other; looks back no further than `from`. */
export function repairByContext(tokens: readonly Token[], i: number, from: number): void {
  const token = at(tokens, i);
  const previous = at(tokens, i - 1);
  const next = at(tokens, i + 1);
  const { tag, lower } = token;
  if (lower === "that" && (tag === "DET" || tag === "SCONJ")) {
    token.tag = thatTag(tokens, i);
    if (token.tag === "PRON" && next.tag === "NOUN") next.tag = "VERB";
  } else if (lower === "since" && /^(?:has|have|had)$/.test(previous.lower) && next.tag === "VERB") token.tag = "ADV";
  else if (lower === "last" && tag === "ADJ" && previous.tag === "AUX" && next.tag === "VERB") token.tag = "ADV";
  else if (lower === "lead" && tag === "VERB" && roleNouns.has(next.lower)) token.tag = "ADJ";
  else if (
    (tag === "NOUN" || (tag === "VERB" && verbForm(lower) === "base")) &&
    previous.lower === "been" &&
    next.tag === "VERB" &&
    /participle/.test(verbForm(next.lower))
  )
    token.tag = "ADV";
  // `said works council chief Ada Moss`.
  else if (
    tag === "VERB" &&
    previous.lower === "said" &&
    (next.tag === "NOUN" || next.tag === "PROPN") &&
    verbForm(lower) === "present"
  )
    token.tag = "NOUN";
  else if (lower === "staff" && previous.lower === "to" && next.tag !== "DET") {
    // `an email to staff on Monday`.
    previous.tag = "ADP";
    token.tag = "NOUN";
  } else if (lower === "according" && next.lower === "to") {
    token.tag = "ADP";
    next.tag = "ADP";
  } else if (
    tag === "VERB" &&
    previous.lower === "well" &&
    at(tokens, i - 2).tag === "CCONJ" &&
    verbForm(lower) === "past-or-participle"
  )
    token.tag = "ADJ";
  else if (tag === "VERB" && (previous.tag === "ADP" || (previous.tag === "SCONJ" && previous.lower === "for"))) {
    // `on promises to`, `requests for comment`, `according to state media`.
    if (preposition.has(previous.lower) && verbForm(lower) === "present") token.tag = "NOUN";
    if (previous.lower === "for" && verbForm(lower) === "base") token.tag = "NOUN";
    if (previous.lower === "to" && verbForm(lower) === "base") token.tag = "NOUN";
  } else if (
    tag === "VERB" &&
    previous.tag === "NOUN" &&
    at(tokens, i - 2).tag === "NUM" &&
    verbForm(lower) === "present"
  ) {
    // `recorded 11 safety breaches in a year`: the verb came before.
    if (next.tag === "ADP" && hasVerbBefore(tokens, i, from)) token.tag = "NOUN";
  } else if ((tag === "ADJ" || tag === "NOUN") && i > from && isNoun(previous.tag) && isMissedVerb(tokens, i, from))
    token.tag = "VERB";
}

/** `and that trucks came`, `said that trucks came`: before a plural it opens a clause; `a militia that controls much`. */
function thatTag(tokens: readonly Token[], i: number): Token["tag"] {
  const [before, next] = [at(tokens, i - 1), at(tokens, i + 1)];
  // `after that disaster`.
  if (/^(?:after|before|since|of|in|on|at|by|with|from|during|until)$/.test(before.lower) && next.tag === "NOUN")
    return "DET";
  if (
    isNoun(before.tag) &&
    verbForm(next.lower) === "present" &&
    /^(?:much|most|many|more)$/.test(at(tokens, i + 2).lower)
  )
    return "PRON";
  // `agreed that year to stop`, `disputed that figure,`: a singular with no verb of its own.
  if (at(tokens, i).tag === "SCONJ")
    return next.tag === "NOUN" &&
      !next.lower.endsWith("s") &&
      before.tag === "VERB" &&
      (/^[,.]$/.test(at(tokens, i + 2).text) || timeNoun.has(next.lower))
      ? "DET"
      : "SCONJ";
  // `$140 million that parliament approved`.
  if (
    (isNoun(before.tag) || before.tag === "NUM") &&
    next.tag === "NOUN" &&
    !next.lower.endsWith("s") &&
    /^(?:VERB|AUX)$/.test(at(tokens, i + 2).tag) &&
    !timeNoun.has(next.lower)
  )
    return "PRON";
  const plural =
    next.tag === "NOUN" && /[^sui]s$/.test(next.lower) && !/^(?:news|means|series|species)$/.test(next.lower);
  return plural ? "SCONJ" : "DET";
}

/** A verb that wink takes for a noun or an adjective, in a clause that has none so far. */
function isMissedVerb(tokens: readonly Token[], i: number, from: number): boolean {
  const token = at(tokens, i);
  const previous = at(tokens, i - 1);
  const next = at(tokens, i + 1);
  const form = verbForm(token.lower);
  // `doctors fear that`, `the figures show that`.
  if (token.tag === "NOUN" && next.lower === "that" && next.tag === "SCONJ" && cueVerb(token.lower)?.frames.has("c"))
    return (form === "base" || form === "present") && !owned(tokens, i, from) && !hasVerbBefore(tokens, i, from);
  // `analysts doubt those figures`.
  if (
    token.tag === "NOUN" &&
    form === "base" &&
    /[^s]s$/.test(previous.lower) &&
    /^(?:DET|PRON)$/.test(next.tag) &&
    cueVerb(token.lower)
  )
    return !owned(tokens, i, from) && !hasVerbBefore(tokens, i, from);
  // `satellite images show new towers`: a plural before the bare form of a verb that documents speak with.
  if (
    token.tag === "NOUN" &&
    /^(?:show|suggest|indicate|reveal|say|find)$/.test(token.lower) &&
    /[^s]s$/.test(previous.lower)
  )
    return /^(?:DET|ADJ|NUM|PRON|PROPN|NOUN)$/.test(next.tag) && !hasVerbBefore(tokens, i, from);
  // `Records seen by the Courier show the`, `by 2030, the consultancy Brightwell estimates.`
  if (token.tag === "NOUN" && /^(?:show|suggest|indicate|reveal)$/.test(token.lower) && /^(?:DET|PRON)$/.test(next.tag))
    return hasParticiple(tokens, i, from) && !hasVerbBefore(tokens, i, from);
  if (token.tag === "NOUN" && form === "present" && previous.tag === "PROPN" && next.text === ".")
    return cueVerb(token.lower) !== null && followsComma(tokens, i, from) && !owned(tokens, i, from);
  // `A fisherman drowned near`, `the email concerned a`.
  return (
    token.tag === "ADJ" &&
    token.lower.endsWith("ed") &&
    form === "past-or-participle" &&
    /^(?:DET|ADP|PUNCT|PRON)$/.test(next.tag) &&
    next.lower !== "," &&
    !hasVerbBefore(tokens, i, from)
  );
}

/** `Bank cuts 400 jobs as profit slides`, `Vale plugs gap as rates slip`: the last word of a headline's second clause. */
export function endsHeadline(tokens: readonly Token[], i: number, from: number): boolean {
  const [token, previous] = [at(tokens, i), at(tokens, i - 1)];
  const form = verbForm(token.lower);
  if (token.tag !== "NOUN" || previous.tag !== "NOUN" || /^\p{Lu}/u.test(token.text)) return false;
  if (form !== (/[^s]s$/.test(previous.lower) ? "base" : "present")) return false;
  for (let k = i - 2; k > Math.max(from, i - 5); k--)
    if (at(tokens, k).lower === "as") return true;
    else if (!/^(?:NOUN|PROPN|ADJ|NUM)$/.test(at(tokens, k).tag)) return false;
  return false;
}

function hasParticiple(tokens: readonly Token[], i: number, from: number): boolean {
  for (let k = i - 1; k > Math.max(from, i - 8); k--)
    if (at(tokens, k).tag === "VERB" && verbForm(at(tokens, k).lower) === "past-or-participle") return true;
  return false;
}

/** Whether the noun phrase that ends at token `i` stands right after a comma. */
function followsComma(tokens: readonly Token[], i: number, from: number): boolean {
  let k = i - 1;
  while (k > from && /^(?:NOUN|PROPN|ADJ|DET)$/.test(at(tokens, k).tag)) k--;
  return at(tokens, k).text === ",";
}

/** Whether an owner or an article of its own makes the word a noun: `the report that`, `their fear that`. */
function owned(tokens: readonly Token[], i: number, from: number): boolean {
  for (let k = i - 1; k >= from; k--) {
    const { tag, lower } = at(tokens, k);
    if (tag === "PART" || /^(?:a|an|this|his|her|its|their|our|my)$/.test(lower)) return true;
    if (!/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tag)) return false;
  }
  return false;
}

/** Whether the clause around token `i` has a finite verb already: looks back to the last comma or conjunction. */
function hasVerbBefore(tokens: readonly Token[], i: number, from: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - 24); k--) {
    const { tag, lower } = at(tokens, k);
    if (/^[,;:—–]$/.test(lower) || tag === "CCONJ" || (tag === "SCONJ" && k < i - 1)) return false;
    if (tag === "AUX") return true;
    if (tag === "VERB") {
      const form = verbForm(lower);
      if (form === "gerund" || form === "participle") continue;
      // A cue before a bare clause leaves room for its verb: `said the email concerned a`.
      if (cueVerb(lower)?.frames.has("b")) return false;
      if (form === "past-or-participle" && at(tokens, k + 1).tag === "ADP" && k > from) continue;
      return true;
    }
  }
  return false;
}
