import { bodyNouns } from "../lexicon/roles";
import { institutions } from "../lexicon/sources";
import type { Clause } from "../syntax/clause";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { cueVerb } from "../tokens/cue-verb";
import { at } from "../tokens/token";
import { words } from "../tokens/words";
import { isNamePart, isRole } from "./name";

export type Apposition = { to: number; roles: string[]; person: boolean; body: boolean };

/** `the Norwegian brewery` names no brewery. */
const nationality =
  /^\p{Lu}\p{L}*(?:ian|ish|ese|[rx]ican|czech|french|dutch|german|swiss|greek|israeli|iraqi|pakistani|korean|chilean)$|^(?:Czech|French|Dutch|German|Swiss|Greek|Korean|American)$/u;

const roleVerb =
  /^(?:leads?|led|heads?|headed|runs?|ran|chairs?|chaired|founded|co-founded|follows|teaches|works?|represents?|owns?|manages?|directs?|organised|organized|organises|organizes|serves|plays|coaches|edits|studies|advises|oversees|commands|operates|makes|covers|hosts|ruled|rules|governs|governed|captains|captained|served|taught|presides|presided|practises|practices|specialises|specializes|grows|grow|sells|farms|runs|breeds|fishes|drives|cleans|guards|trains|paints|writes|campaigns|volunteers|volunteered|negotiated|joined|created|invented)$/;

/** What stands after a name, between commas: an age, a role's phrase, or `who leads ...`. `to` is the name's own end where nothing does. */
export function appositionAfter(parsed: Parsed, sentence: ParsedSentence, nameTo: number): Apposition {
  const { tokens } = parsed;
  const found: Apposition = { to: affiliation(parsed, sentence, nameTo), roles: [], person: false, body: false };
  const demonym =
    /^(?:the|a|an|its|this)$/.test(at(tokens, nameTo - 2).lower) && nationality.test(at(tokens, nameTo - 1).text);
  if (at(tokens, nameTo).tag === "NOUN" && bodyNouns.has(at(tokens, nameTo).lower) && !demonym)
    return { to: nameTo + 1, roles: [at(tokens, nameTo).lower], person: false, body: true };
  let i = found.to;
  let extended = false;
  if (at(tokens, i).text === "(" && /^\d{4}[-–]\d{4}$/.test(at(tokens, i + 1).text)) i += 3;
  if (at(tokens, i).text === "," && isAge(at(tokens, i + 1).text) && /^[,.;)]$/.test(at(tokens, i + 2).text)) {
    i += 2;
    extended = true;
    found.person = true;
    found.to = i;
  }
  if (at(tokens, i).text === "," || (at(tokens, i).text === "(" && at(tokens, i + 1).tag === "DET")) {
    const role =
      at(tokens, i + 1).lower === "who" || at(tokens, i + 1).lower === "which"
        ? relativeRole(parsed, sentence, i + 1)
        : (phraseRole(parsed, sentence, i + 1, found.person) ?? (found.person ? home(parsed, i + 1) : null));
    if (role) {
      found.to = role.to;
      found.roles = role.roles;
      found.person ||= role.person;
      found.body ||= role.body;
      extended = true;
    }
  }
  return extended || found.to > nameTo ? found : { ...found, to: nameTo };
}

const ownName = words(
  "securities capital partners bank university institute college group research hospital consulting economics markets advisors advisers associates foundation trust centre center school society association federation council agency energy airlines bureau observatory laboratory academy union company corporation police constabulary museum church",
);

const isAge = (text: string) => /^(?:[1-9]|[1-9]\d|1[01]\d)$/.test(text);

/** `Jane Roe of the Harbour Institute`: the body, named, that somebody belongs to. */
function affiliation({ tokens, phrases }: Parsed, sentence: ParsedSentence, to: number): number {
  if (!/^(?:of|from|at)$/.test(at(tokens, to).lower)) return to;
  const end = phrases.endsAt(to + 1);
  if (end <= 0 || end > sentence.to) return to;
  const head = at(tokens, end - 1);
  // Without an article only a body's own name: `of Maple Street Securities`, not `of Leeds`.
  if (!/^the$/i.test(at(tokens, to + 1).text))
    return isNamePart(at(tokens, to - 2)) && isNamePart(at(tokens, end - 2)) && end - to > 2 && ownName.has(head.lower)
      ? end
      : to;
  if (!isNamePart(head) && !bodyNouns.has(head.lower) && !institutions.has(head.lower)) return to;
  if (!isNamePart(at(tokens, end - 2)) && !isNamePart(head)) return to;
  const tail = phrases.endsAt(end + 1);
  return /^(?:for|of)$/.test(at(tokens, end).lower) && tail > 0 && isNamePart(at(tokens, tail - 1)) ? tail : end;
}

/** `who leads Acme`, `who used to run it`, but not `who ran 60 metres` or `which she founded`. */
function givesRole(tokens: Parsed["tokens"], { subject, verb }: Clause): boolean {
  const used = at(tokens, verb.head).lower === "used" && at(tokens, verb.to).lower === "to";
  const [head, next] = used ? [verb.to + 1, verb.to + 2] : [verb.head, verb.to];
  return subject === null && roleVerb.test(at(tokens, head).lower) && at(tokens, next).tag !== "NUM";
}

/** `who was her partner`, `who became chief executive`. */
function isOffice({ tokens, phrases }: Parsed, { subject, verb }: Clause): boolean {
  const end = phrases.endsAt(verb.to);
  return (
    subject === null &&
    !verb.negated &&
    /^(?:is|was|became|becomes)$/.test(at(tokens, verb.head).lower) &&
    end > 0 &&
    isRole(at(tokens, end - 1).lower)
  );
}

function relativeRole(parsed: Parsed, sentence: ParsedSentence, who: number): Apposition | null {
  const { tokens } = parsed;
  const clause = sentence.clauses.find((c) => c.link === "relative" && c.start === who);
  if (!clause || !(givesRole(tokens, clause) || isOffice(parsed, clause))) return null;
  return { to: clause.end, roles: [], person: at(tokens, who).lower === "who", body: false };
}

/** `Ada Moss, 54, of Velmar, Ohio,`: where somebody whose age was told lives. */
function home({ tokens, phrases }: Parsed, of: number): Apposition | null {
  let to = /^(?:of|from)$/.test(at(tokens, of).lower) ? phrases.endsAt(of + 1) : -1;
  if (to < 0 || !isNamePart(at(tokens, to - 1))) return null;
  const wider = at(tokens, to).text === "," ? phrases.endsAt(to + 1) : -1;
  if (wider > 0 && isNamePart(at(tokens, wider - 1)) && /^[,.;]$/.test(at(tokens, wider).text)) to = wider;
  return { to, roles: [], person: true, body: false };
}

/** `aged`: who is spoken of is a person, whatever noun follows (`Moss, 54, a crab picker`). */
function phraseRole(parsed: Parsed, sentence: ParsedSentence, first: number, aged: boolean): Apposition | null {
  const { tokens, phrases } = parsed;
  const determined =
    at(tokens, first).tag === "DET" ||
    /^(?:its|his|her|their|a|an|the|former|one)$/.test(at(tokens, first).lower) ||
    at(tokens, phrases.has(first) ? first + 1 : first).tag === "PART";
  const base = phrases.endsAt(first);
  if (base <= 0 || !phrases.begins(first)) return null;
  const head = at(tokens, base - 1).lower;
  const [person, body] = [isRole(head), bodyNouns.has(head)];
  if (!person && !body && !(aged && /^(?:an?|the|one)$/.test(at(tokens, first).lower))) return null;
  if (!determined && !person) return null;
  const end = phraseWithTail(parsed, secondRole(parsed, base), sentence);
  const after = at(tokens, end);
  if (
    !/^(?:,|\.|;|\)|”|"|—|–|:)$/.test(after.text) &&
    (after.tag !== "VERB" || cueVerb(after.lower)) &&
    after.tag !== "AUX" &&
    end < sentence.to &&
    !/^(?:who|which|that)$/.test(after.lower)
  )
    return null;
  const relative = sentence.clauses.find(
    (c) => c.link === "relative" && c.start === end && (body || givesRole(tokens, c)),
  );
  const roles: string[] = [];
  for (let k = first; k < base; k++)
    if (isRole(at(tokens, k).lower) || bodyNouns.has(at(tokens, k).lower)) roles.push(at(tokens, k).lower);
  return { to: relative ? relative.end : end, roles, person: person || aged, body: body && !person && !aged };
}

/** `a nurse | and mother`: the end of a second role that `and` adds, else `base`. */
function secondRole({ tokens, phrases }: Parsed, base: number): number {
  const end = at(tokens, base).lower === "and" ? phrases.endsAt(base + 1) : -1;
  return end > 0 && isRole(at(tokens, end - 1).lower) ? end : base;
}

function phraseWithTail(parsed: Parsed, base: number, sentence: ParsedSentence): number {
  const { tokens, phrases } = parsed;
  let end = base;
  while (end < sentence.to && at(tokens, end).tag === "ADP" && phrases.has(end + 1)) end = phrases.endsAt(end + 1);
  // `its president and a grandson of its founder`.
  const second = at(tokens, end).lower === "and" ? phrases.endsAt(end + 1) : -1;
  return second > 0 && second <= sentence.to && isRole(at(tokens, second - 1).lower)
    ? phraseWithTail(parsed, second, sentence)
    : end;
}
