import { relativePronouns, subordinators } from "../lexicon/connectives";
import { cueVerb } from "../tokens/cue-verb";
import { at, type Token } from "../tokens/token";
import { verbForm } from "../tokens/verb-forms";
import { words } from "../tokens/words";
import type { Clause } from "./clause";
import { isFronted } from "./fronted";
import type { Scene } from "./scene";
import { isReduced, isTimeNoun, skipTime } from "./skip-time";
import type { VerbGroup } from "./verb-groups";

export type Opening = Pick<Clause, "link" | "start" | "from" | "opener" | "subject">;

const adverbial = (token: Token) => token.tag === "ADV" || /^(?:not|n't|n’t|both|all|also|each)$/.test(token.lower);

/** Where the clause of a finite verb group begins, with its subject: looks left from the verb, never past the sentence. */
export function findOpening(scene: Scene, group: VerbGroup): Opening {
  const { tokens, phrases, from } = scene;
  let i = group.from - 1;
  while (i >= from && adverbial(at(tokens, i)) && !phrases.has(i)) i--;
  i = skipTime(scene, skipAside(scene, i));
  const token = at(tokens, i);
  const bare: Opening = { link: "main", start: group.from, from: group.from, opener: "", subject: null };
  if (i < from) return bare;
  if (at(tokens, i - 1).tag === "VERB" && /^(?:who|what|which)$/.test(token.lower))
    return { ...bare, link: "complement", start: i, from: i, opener: token.lower };
  const around = overRelative(scene, group);
  if (around) return around;
  if (isRelative(scene, i)) return { ...bare, link: "relative", start: i, from: i, opener: token.lower };
  if (token.tag === "CCONJ") return { ...bare, link: "coordinate", from: i, opener: token.lower };
  if (token.text === ",") return fromPairedComma(scene, i, group) ?? { ...bare, link: "coordinate", from: i };
  if (!phrases.has(i)) return overContact(scene, i) ?? bare;
  return opened(scene, withApproximator(scene, walkLeft(scene, i)), i + 1);
}

/** Steps over a short aside in brackets: `Ada Moss (Lab) said`. */
function skipAside({ tokens, from }: Scene, i: number): number {
  if (at(tokens, i).text !== ")") return i;
  for (let k = i - 1; k > Math.max(from, i - 7); k--) if (at(tokens, k).text === "(") return k - 1;
  return i;
}

/** `more than | 40 barns`, `at least | 40`: the words that belong to the number a subject begins with. */
function withApproximator({ tokens, from }: Scene, start: number): number {
  // `Not everyone had left`.
  if (
    at(tokens, start - 1).lower === "not" &&
    start - 1 >= from &&
    /^(?:every|one|an?$|all|much|many)/.test(at(tokens, start).lower)
  )
    return start - 1;
  // `Half | the boats`.
  if (start - 1 >= from && /^(?:half|all|both|twice)$/.test(at(tokens, start - 1).lower)) return start - 1;
  if (!/^(?:NUM|SYM)$/.test(at(tokens, start).tag) && at(tokens, start).lower !== "least") return start;
  const [before, second] = [at(tokens, start - 1).lower, at(tokens, start - 2).lower];
  const pair = `${second} ${before}`;
  if (/^(?:more than|less than|fewer than|at least|at most|up to)$/.test(pair) && start - 2 >= from) return start - 2;
  return /^(?:about|around|nearly|almost|roughly|some|at|over|under|between|not)$/.test(before) && start - 1 >= from
    ? start - 1
    : start;
}

/** `A boat that carried 40 cars sank`: the subject stands before a relative clause that no comma sets off. */
function overRelative(scene: Scene, group: VerbGroup): Opening | null {
  const { tokens, phrases, from, groups } = scene;
  const inner = groups.findLast((g) => g.to <= group.from && g.shape === "finite");
  const owner = inner ? phrases.startsAt(inner.from - 1) : -1;
  const whose = owner > from && at(tokens, owner).lower === "whose";
  const pronoun = whose ? owner : inner ? inner.from - 1 : -1;
  if (!inner || pronoun <= from || !(whose || /^(?:who|which|that)$/.test(at(tokens, pronoun).lower))) return null;
  if (!isRelative(scene, pronoun) || !phrases.has(pronoun - 1)) return null;
  // `a complaint that was sent`: with its own verb next, `that` is the subject even there.
  if ((takesClause(at(tokens, pronoun - 1)) && inner.from > pronoun + 1) || reported(scene, pronoun)) return null;
  // `A clerk who fled said`: two verbs side by side.
  if (inner.to === group.from)
    return at(tokens, pronoun).lower === "that" ? null : opened(scene, walkLeft(scene, pronoun - 1), pronoun);
  for (let i = inner.to; i < group.from; i++)
    if (/^(?:CCONJ|SCONJ|PUNCT)$/.test(at(tokens, i).tag) || relativePronouns.has(at(tokens, i).lower)) return null;
  const last = at(tokens, group.from - 1);
  if (!phrases.has(group.from - 1) || (last.tag === "PRON" && !/^(?:them|him|us|me|her)$/.test(last.lower)))
    return null;
  return opened(scene, walkLeft(scene, pronoun - 1), pronoun);
}

/** `Every heater | we sell | meets the rule`: the subject stands before a clause that describes it without a pronoun. */
function overContact(scene: Scene, i: number): Opening | null {
  const { tokens, phrases, from, groups } = scene;
  const inner = groups.find((g) => g.to === i + 1 && g.shape === "finite");
  const whose = inner ? phrases.startsAt(inner.from - 1) : -1;
  if (whose <= from || at(tokens, whose).tag !== "PRON" || !phrases.has(whose - 1)) return null;
  if (!/^(?:NOUN|PROPN)$/.test(at(tokens, whose - 1).tag)) return null;
  return opened(scene, walkLeft(scene, whose - 1), whose);
}

function isRelative({ tokens, phrases, from }: Scene, i: number): boolean {
  const token = at(tokens, i);
  if (!relativePronouns.has(token.lower) || i <= from) return false;
  const before = at(tokens, i - 1);
  if (token.lower !== "that")
    return (
      phrases.has(i - 1) ||
      before.tag === "PUNCT" ||
      before.tag === "ADP" ||
      before.tag === "CCONJ" ||
      before.tag === "ADV"
    );
  return phrases.has(i - 1) && at(tokens, i - 1).tag !== "PRON" && !isTimeNoun(at(tokens, i - 1).lower);
}

/** `nobody in | her class`, `most of | the rebels`: pronouns that a preposition may complete. */
const quantifying = words(
  "nobody somebody anybody everybody someone anyone everyone none some all most many few several both each those half neither either",
);

/** The first token of the subject whose last token is `i`: over `of`-phrases, participles and coordinated nouns. */
function walkLeft(scene: Scene, i: number): number {
  const { tokens, phrases, from, groups } = scene;
  let start = phraseStart(scene, i);
  for (;;) {
    const before = start - 1;
    const token = at(tokens, before);
    const alone = at(tokens, start).tag === "PRON" && phrases.endsAt(start) === start + 1;
    if (
      before <= from ||
      (alone &&
        !(token.lower === "of" && /^(?:these|those|whom|which)$/.test(at(tokens, start).lower)) &&
        !(token.tag === "ADP" && /^(?:them|us|me|him)$/.test(at(tokens, start).lower)))
    )
      return start;
    const left = phraseStart(scene, before - 1);
    const solid =
      left >= 0 &&
      !isTimeNoun(at(tokens, before - 1).lower) &&
      (at(tokens, before - 1).tag !== "PRON" || quantifying.has(at(tokens, before - 1).lower));
    if (subordinators.has(token.lower)) return start;
    // `according to the ministry over | 345 pilgrims died`.
    if (/^(?:over|under|around|about|nearly)$/.test(token.lower) && at(tokens, start).tag === "NUM") return start;
    if (token.tag === "ADP" && solid) start = left;
    else if (
      token.tag === "ADP" &&
      (isReduced(at(tokens, before - 1)) || at(tokens, before - 1).tag === "ADJ") &&
      phraseStart(scene, before - 2) >= 0
    )
      start = phraseStart(scene, before - 2);
    else if (token.tag === "ADP" && publishedOn(scene, before - 1) >= 0) start = publishedOn(scene, before - 1);
    else if (token.tag === "VERB" && solid && isReduced(token) && verbForm(token.lower) === "gerund") start = left;
    else if (
      token.tag === "CCONJ" &&
      token.lower !== "but" &&
      solid &&
      !groups.some(
        (g) => g.shape === "finite" && g.to <= before && g.from >= from && !(g.to === left && says(tokens, g)),
      )
    )
      start = left;
    else return start;
  }
}

/** `a report published on Monday | by the office`: where the noun begins that a participle describes, with a time that ends at `i`; or -1. */
function publishedOn(scene: Scene, i: number): number {
  if (!isTimeNoun(at(scene.tokens, i).lower)) return -1;
  const time = phraseStart(scene, i) - 1;
  const participle = /^(?:on|in|last|this)$/.test(at(scene.tokens, time).lower) ? time - 1 : time;
  return participle > scene.from && isReduced(at(scene.tokens, participle)) ? phraseStart(scene, participle - 1) : -1;
}

const phraseStart = ({ phrases, from }: Scene, i: number) => (i >= from ? phrases.startsAt(i) : -1);

/** `said | staff and pupils were`: what follows such a verb begins a clause of its own. */
const says = (tokens: Scene["tokens"], group: VerbGroup) =>
  cueVerb(at(tokens, group.head).lower)?.frames.has("b") === true;

/** `Roe, 54, who leads Acme, said`: the subject lies before the comma that opens the insertion. */
function fromPairedComma(scene: Scene, comma: number, group: VerbGroup): Opening | null {
  const { tokens, phrases, from, groups } = scene;
  for (let i = comma - 1; i > Math.max(from, comma - 60); i--) {
    const token = at(tokens, i);
    if (/^[;:—–]$/.test(token.text)) return null;
    if (token.text !== ",") continue;
    const inside = groups.filter((g) => g.from > i && g.to <= comma && g.shape === "finite");
    const first = at(tokens, i + 1).lower;
    if (
      inside.length > 0 &&
      !/^(?:who|which|whose|where|when|that)$/.test(first) &&
      !inside.every((g) => relativePronouns.has(at(tokens, g.from - 1).lower) || g.from > i + 2 || says(tokens, g))
    )
      return null;
    if (!phrases.has(i - 1)) continue;
    const start = walkLeft(scene, i - 1);
    const opening = opened(scene, start, i);
    const earlier = groups.some((g) => g.shape === "finite" && g.to <= start && g.from >= opening.from);
    // A further insertion, or a number such as an age, is no subject.
    const before = at(tokens, start - 1);
    if (
      (before.text === "," && !namesRole(scene, start, i, comma) && !followsAdjunct(scene, start)) ||
      before.tag === "ADP" ||
      isBareNumber(scene, start) ||
      earlier
    )
      continue;
    return group.from > i ? opening : null;
  }
  return null;
}

/** `..., its president, Gail Moss, | confirmed`, `Her rival, the clerk Bo Lund, | said`: a phrase with the name of whom it means. */
function namesRole({ tokens }: Scene, start: number, open: number, close: number): boolean {
  if (!/^(?:DET|PRON)$/.test(at(tokens, start).tag)) return false;
  for (let k = open + 1; k < close; k++) if (!/^(?:PROPN|DET|ADJ|NOUN)$/.test(at(tokens, k).tag)) return false;
  return close > open + 1 && at(tokens, close - 1).tag === "PROPN";
}

/** `After the match, | Ada Moss, the coach, said`: a name, with nothing before it but a phrase that a preposition or a gerund opens. */
function followsAdjunct({ tokens, from, groups }: Scene, start: number): boolean {
  const gerund = at(tokens, from).tag === "VERB" && verbForm(at(tokens, from).lower) === "gerund";
  if (!(gerund || at(tokens, from).tag === "ADP") || at(tokens, start).tag !== "PROPN") return false;
  for (let k = from; k < start - 1; k++) if (at(tokens, k).text === ",") return false;
  return !groups.some((g) => g.shape === "finite" && g.to < start);
}

const isBareNumber = ({ tokens, phrases }: Scene, start: number) =>
  at(tokens, start).tag === "NUM" && phrases.endsAt(start) === start + 1;

/** Names what opens a clause whose first own token is `start`. */
function opened(scene: Scene, start: number, to: number): Opening {
  const { tokens, phrases, from, groups } = scene;
  const before = at(tokens, start - 1);
  const plain: Opening = { link: "main", start, from: start, opener: "", subject: { from: start, to } };
  if (start - 1 < from) return plain;
  if (before.tag === "CCONJ") return { ...plain, link: "coordinate", from: start - 1, opener: before.lower };
  if (before.lower === "that" && before.tag !== "DET")
    return {
      ...plain,
      link:
        isRelative(scene, start - 1) && !takesClause(at(tokens, start - 2)) && !reported(scene, start - 1)
          ? "relative"
          : "complement",
      from: start - 1,
      opener: "that",
    };
  if (relativePronouns.has(before.lower) && before.lower !== "that")
    return { ...plain, link: "relative", start: start - 1, from: start - 1, opener: before.lower };
  // `declined to say how he knew`, `knew exactly what the numbers were`: asked, and part of the clause it hangs on.
  if (
    /^(?:how|why|what|where)$/.test(before.lower) &&
    /^(?:VERB|ADV)$/.test(at(tokens, start - 2).tag) &&
    start - 2 >= from
  )
    return { ...plain, link: "complement", from: start - 1, opener: before.lower };
  if (subordinators.has(before.lower)) return { ...plain, link: "adverbial", from: start - 1, opener: before.lower };
  if (groups.some((g) => g.to === start)) return { ...plain, link: "complement" };
  if (phrases.has(start - 1) && !isTimeNoun(before.lower) && !isFronted(scene, start))
    return { ...plain, link: isAddressee(scene, start - 1) ? "complement" : "contact" };
  return plain;
}

/** `told | me | he had slipped`. */
function isAddressee({ tokens, phrases, groups }: Scene, i: number): boolean {
  const group = groups.find((g) => g.to === phrases.startsAt(i));
  return group !== undefined && cueVerb(at(tokens, group.head).lower)?.frames.has("t") === true;
}

/** `told journalists in Bucharest that`: a reporting verb without its clause yet stands close before. */
function reported({ tokens, phrases, groups }: Scene, that: number): boolean {
  const group = groups.findLast((g) => g.to <= that);
  const cue = group && that - group.to < 14 ? cueVerb(at(tokens, group.head).lower) : null;
  if (!group || !cue || !(cue.frames.has("c") || cue.frames.has("t"))) return false;
  // `found vials in a locker that`: an object of its own, and no addressee.
  if (!cue.frames.has("t") && phrases.begins(group.to) && !isTimeNoun(at(tokens, group.to).lower)) return false;
  for (let i = group.to; i < that; i++) if (at(tokens, i).lower === "that") return false;
  return true;
}

/** Nouns that a `that` clause fills instead of describing them. */
const takesClause = (token: Token) =>
  /^(?:accusations?|allegations?|announcement|argument|assertion|assurances?|belief|claims?|complaints?|concerns?|conclusion|confirmation|denial|evidence|fact|fears?|hint|hope|idea|indication|insistence|news|notion|possibility|promise|proof|reports?|rumou?rs?|signs?|speculation|statement|suggestions?|suspicions?|testimony|threat|view|warnings?|word)$/.test(
    token.lower,
  );
