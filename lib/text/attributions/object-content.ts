import { isRole } from "../identities/name";
import type { Frame } from "../lexicon/reporting-verbs";
import { type Extent, trim } from "../span";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { at } from "../tokens/token";
import { contentEnd } from "./content";
import type { Reporting } from "./reporting";
import { headNoun } from "./source";

const timeWord =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|morning|afternoon|evening|night|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|\d{1,4})$/;

export const isTimeWord = (lower: string) => timeWord.test(lower);

/** What was said, where it is an object and no clause: `denied the report`, `denies hiding it`, `complained about a door`. */
export function objectContent(
  parsed: Parsed,
  sentence: ParsedSentence,
  reporting: Reporting,
  frames: ReadonlySet<Frame>,
  quoteFollows: boolean,
): Extent | null {
  const { text, tokens, phrases } = parsed;
  if (reporting.source.from >= reporting.clause.verb.to) return null;
  let first = afterAddressee(parsed, frames, afterAdjuncts(parsed, reporting.clause.verb.to, sentence.to));
  const token = at(tokens, first);
  const about = /^(?:about|of|against)$/.test(token.lower);
  const as = token.lower === "as" && frames.has("o");
  if ((about && frames.has("a")) || as) first++;
  // `disputed that.`: the word takes up what was said before.
  const taken =
    /^(?:that|this|it)$/.test(token.lower) &&
    (/^[.,;]$/.test(at(tokens, first + 1).text) || /^an?$/.test(at(tokens, first + 1).lower));
  // `called for calm`, `reported hearing a bang`: the tagger’s adjective and noun.
  const bare = reporting.verb.lemma.includes(" ") && token.tag === "ADJ" && at(tokens, first + 1).tag === "PUNCT";
  const gerund = frames.has("g") && token.lower.endsWith("ing") && /^(?:DET|PRON)$/.test(at(tokens, first + 1).tag);
  const noun = !gerund && (taken || bare || phrases.begins(first) || /^["“‘'«]$/.test(token.text));
  const document = frames.has("d") && reporting.source.sort === "document";
  const takes =
    (about && frames.has("a")) ||
    as ||
    (noun && (frames.has("o") || document || quoteFollows)) ||
    (token.lower.endsWith("ing") && (frames.has("g") || frames.has("o"))) ||
    (token.lower === "to" && frames.has("i"));
  if (!takes || first >= sentence.to) return null;
  // `reported a loss of $88 million`, `reported 117 cases`; what somebody reports to the police is an event.
  if (noun && reporting.verb.lemma === "report" && !quoteFollows && !holdsNumber(parsed, first)) return null;
  // `called the police`, `described the driver`: somebody called is no content, something called a name is.
  if (reporting.verb.lemma === "call" && !quoteFollows && !judges(parsed, first)) return null;
  // `the jury found him guilty`, `divers found a door`: only a document finds on behalf of its readers.
  const finds = document || (reporting.verb.lemma === "find" && inspects(reporting) && holdsFinding(parsed, first));
  if (noun && /^(?:find|recall)$/.test(reporting.verb.lemma) && !quoteFollows && !finds) return null;
  // `The museum offers tours` sells; who offers talks says so.
  if (reporting.verb.lemma === "offer" && noun && !isOffered(parsed, first)) return null;
  // `maintained the road` keeps it up; who maintains his innocence says so.
  if (reporting.verb.lemma === "maintain" && noun && headNoun(parsed, first, sentence.to) !== "innocence") return null;
  if (reporting.verb.lemma === "want" && reporting.source.sort === "other") return null;
  if (
    noun &&
    /^(?:reject|dismiss|defend|welcome|describe|question|attack)$/.test(reporting.verb.lemma) &&
    isRole(headNoun(parsed, first, sentence.to)) &&
    !quoteFollows
  )
    return null;
  if (isAct(parsed, reporting, first, sentence.to)) return null;
  let end = contentEnd(parsed, sentence, first);
  const next = sentence.clauses.find(
    (c) => c.from > first && c.from < end && (c.link === "coordinate" || c.link === "participle"),
  );
  if (next) end = next.from;
  for (let i = first + 1; i < end; i++)
    if (/^[:;]$/.test(at(tokens, i).text) || (at(tokens, i).text === "," && aside.test(at(tokens, i + 1).lower)))
      end = i;
  const content = trim(text, { start: at(tokens, first).start, end: at(tokens, end - 1).end }, /[\s.,;:]/);
  const quoted = namesThing(reporting) ? verdictEnd(text, content) : content.end;
  return content.end > content.start ? { start: content.start, end: quoted } : null;
}

/** `called the plan “a joke” in a letter`: what follows the mark tells where it was said. */
const verdictEnd = (text: string, { start, end }: Extent): number => {
  const match =
    /^[^“”"‘]{1,80}(?:“[^”]{1,200}|"[^"]{1,200}|‘[^’]{1,200})(?=[”"’] (?:in|on|at|during|after|when|before|to)\b)/u.exec(
      text.slice(start, end),
    );
  return match ? start + match[0].length : end;
};

const namesThing = ({ verb }: Reporting) =>
  /^(?:call|describe|brand|dub|label|term|denounce|dismiss|hail)$/.test(verb.lemma);

/** `declared an emergency`, `rejected the draft by five votes to two`, `called for order`: a deed done with words, not words told. */
function isAct({ tokens }: Parsed, { verb }: Reporting, from: number, to: number): boolean {
  const object = [0, 1, 2].map((n) => at(tokens, from + n).lower);
  if (verb.lemma === "declare")
    return object.some((word) =>
      /^(?:emergency|war|victory|bankruptcy|independence|state|holiday|draw|winner|ceasefire|truce|strike)$/.test(word),
    );
  if (verb.lemma === "call for") return object[0] === "order" || object[0] === "help";
  if (!/^(?:reject|dismiss|oppose|support)$/.test(verb.lemma)) return false;
  for (let i = from; i + 2 < to; i++)
    if (
      at(tokens, i).lower === "by" &&
      [1, 2, 3].some((n) => /^(?:votes?|margin)$|^\d+[-–]\d+$/.test(at(tokens, i + n).lower))
    )
      return true;
  return false;
}

function holdsNumber({ tokens }: Parsed, from: number): boolean {
  // `reports no obstacle`.
  if (at(tokens, from).lower === "no") return true;
  for (let i = from; i < from + 8 && !/^[,.;]$/.test(at(tokens, i).text); i++)
    if (/^(?:NUM|SYM)$/.test(at(tokens, i).tag)) return true;
  return false;
}

/** `called the charges baseless`, `called him a liar`: what a thing is called stands after it. */
function judges({ tokens, phrases }: Parsed, from: number): boolean {
  const end = phrases.endsAt(from);
  if (end < 0 || timeWord.test(at(tokens, end).lower)) return false;
  const next = at(
    tokens,
    /^(?:un)?(?:so|too|very|completely|totally|\w+ly)$/.test(at(tokens, end).lower) ? end + 1 : end,
  );
  if (next.tag === "ADJ")
    return /^[.,;]$/.test(at(tokens, next === at(tokens, end) ? end + 1 : end + 2).text) && !late.has(next.lower);
  return /^an?$/.test(next.lower);
}

/** What is offered with words. */
const isOffered = ({ tokens, phrases }: Parsed, first: number) =>
  /^(?:talks|condolences|apology|apologies|resignation|help|assistance|amnesty|truce|ceasefire|compromise|deal|concessions?|reward|support|explanation|terms|mediation)$/.test(
    at(tokens, Math.max(first, phrases.endsAt(first) - 1)).lower,
  );

/** Bodies that look into things, and report what they find. */
const inspects = ({ source }: Reporting) =>
  /^(?:watchdog|regulator|inquiry|tribunal|ombudsman|panel|commission|committee|inspectors|auditors|inspectorate|inquest|investigators)$/.test(
    source.head,
  );

/** `found 31 failings`, `found no evidence of fraud`: what only a report holds, and no thing that somebody comes upon. */
function holdsFinding({ tokens, phrases }: Parsed, first: number): boolean {
  const end = phrases.endsAt(first);
  return /^(?:no|evidence|failings?|failures?|fault|breach(?:es)?|signs?|shortcomings?|violations?|flaws?|errors?|mistakes|irregularities|grounds|support|problems|gaps|weaknesses)$/.test(
    at(tokens, Math.max(first, end - 1)).lower,
  );
}

const late = new Set(["late", "early", "last", "next", "more", "open", "short", "due"]);

/** What follows the object after a comma and only describes it, or tells how: `an Islamist militia`, `with 96 percent counted`. */
const aside = /^(?:an?|the|compared|up|down|with|who|which|after|while|when|as|although|though|but|in|at|on|for)$/;

/** `warned | investors | of losses`: over whom it was said to, where `of` or `about` what was said follows. */
function afterAddressee({ tokens, phrases }: Parsed, frames: ReadonlySet<Frame>, from: number): number {
  const end = phrases.begins(from) ? phrases.endsAt(from) : from;
  const takes = frames.has("t") && frames.has("a") && /^(?:of|about|against)$/.test(at(tokens, end).lower);
  return takes && end > from ? end : from;
}

/** Steps over adverbs and times after the verb: `complained in February about`. */
export function afterAdjuncts({ tokens }: Pick<Parsed, "tokens">, from: number, limit: number): number {
  let i = from;
  while (i < limit) {
    const [token, next] = [at(tokens, i), at(tokens, i + 1)];
    if (token.tag === "ADV" || (timeWord.test(token.lower) && (i > from || !/^\d/.test(token.lower)))) i++;
    else if (/^(?:on|in|last|this|late|early)$/.test(token.lower) && timeWord.test(next.lower)) i += 2;
    else break;
  }
  return i;
}
