import { places } from "../lexicon/places";
import { bodyNouns, companyForms, courtesyTitles } from "../lexicon/roles";
import { institutions } from "../lexicon/sources";
import type { Extent } from "../span";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { at, type Token } from "../tokens/token";
import { words } from "../tokens/words";
import { type Apposition, appositionAfter } from "./apposition";
import { genderOf, type Mention } from "./entity";
import { isNamePart, isRole, isTitle, nameEnd } from "./name";

export type FoundIdentity = Extent & { from: number; to: number; mention: Mention };
export type Named = { mentions: Mention[]; identities: FoundIdentity[] };

/** Every proper name of the text as a mention, and an identity where the text says beside it who that is. */
export function findIdentities(parsed: Parsed): Named {
  const named: Named = { mentions: [], identities: [] };
  parsed.sentences.forEach((sentence, number) => {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!startsRun(parsed, i, sentence)) continue;
      const to = nameEnd(parsed.tokens, i, sentence.to);
      if (to <= i) continue;
      const start = afterTitles(parsed.tokens, i, to);
      if (start < to) readMention(parsed, sentence, number, start, to, named);
      i = to - 1;
    }
  });
  return named;
}

function startsRun({ tokens }: Parsed, i: number, sentence: ParsedSentence): boolean {
  if (!isNamePart(at(tokens, i))) return false;
  // The first word of a sentence is a name only beside another capital, or when it is no ordinary word.
  const next = at(tokens, i + 1);
  // `Velmar Home Products lost`.
  if (next.tag === "NOUN" && /^\p{Lu}/u.test(next.text) && isNamePart(at(tokens, i + 2))) return true;
  return i > sentence.from || isNamePart(next) || /^(?:AUX|VERB|PUNCT|PART|ADV)$/.test(next.tag);
}

/** The first token of the name itself: after `Croatian Transport Minister`; `to` where the capitals hold only a title. */
function afterTitles(tokens: readonly Token[], from: number, to: number): number {
  for (let k = to - 1; k >= from; k--) {
    if (!isTitle(tokens, k) && !courtesyTitles.has(at(tokens, k).lower)) continue;
    // A family name may read like a trade: `Stephen King`.
    if (k === to - 1) return k > from && genderOf(at(tokens, k - 1).text, []) !== null ? from : to;
    return k + 1;
  }
  // `the Conservative Bo Lund`, `the Opposition Ada Moss`: a side, before a name of two words.
  return affiliations.has(at(tokens, from).lower) && to - from > 2 ? from + 1 : from;
}

const affiliations = words(
  "conservative labour liberal democrat republican opposition green tory socialist communist nationalist unionist independent federalist centrist",
);

function readMention(
  parsed: Parsed,
  sentence: ParsedSentence,
  number: number,
  i: number,
  to: number,
  named: Named,
): void {
  const { tokens, phrases, text } = parsed;
  const phrase = phrases.startsAt(i);
  const extent = { start: at(tokens, i).start, end: at(tokens, to - 1).end };
  const name = text.slice(extent.start, extent.end);
  const given = to - i > 1 && genderOf(name, []) !== null;
  const roled = rolesBefore(tokens, Math.max(sentence.from, phrase < 0 ? i : phrase), i, sentence.from);
  const after = withCountry(tokens, to, given, appositionAfter(parsed, sentence, to));
  const side = roled.from === i && given ? sideBefore(tokens, i, sentence.from) : i;
  const before = side < i ? { ...roled, from: side } : roled;
  const last = at(tokens, to - 1).lower;
  const bodily = to - i > 1 && (institutions.has(last) || bodyNouns.has(last) || companyForms.has(last));
  const roles = [...before.roles, ...after.roles, ...(bodily ? [last] : [])];
  const personal = before.person || after.person || given || courtesyTitles.has(at(tokens, i - 1).lower);
  const sort =
    personal && !before.body && !(to - i > 1 && companyForms.has(last))
      ? "person"
      : before.body || after.body || bodily
        ? "body"
        : "unknown";
  const gender = sort === "person" ? genderOf(name, [...roles, at(tokens, i - 1).lower]) : null;
  const mention: Mention = { name, extent, token: i, sentence: number, to, sort, gender, roles };
  named.mentions.push(mention);
  const told =
    side < i ||
    before.roles.some((role) => !courtesyTitles.has(role)) ||
    (after.to > to && (sort !== "unknown" || to - i > 1));
  if (!told) return;
  const identity = {
    start: at(tokens, before.from).start,
    end: at(tokens, after.to - 1).end,
    from: before.from,
    to: after.to,
    mention,
  };
  // `the leader of the Reed group, Ada Moss`: the body inside belongs to whom it helps to name.
  if ((named.identities.at(-1)?.start ?? -1) >= identity.start) named.identities.pop();
  const outer = named.identities.at(-1);
  if (!outer || outer.end <= identity.start) named.identities.push(identity);
}

/** `Labour’s | Ada Moss`, `India’s | Arjun Moss`: the side or country somebody stands for; the token it begins with, else the name's. */
function sideBefore(tokens: readonly Token[], name: number, limit: number): number {
  const side = at(tokens, name - 2);
  const owns = name - 2 >= limit && /^[’']s$/.test(at(tokens, name - 1).text) && side.tag === "PROPN";
  return owns && (affiliations.has(side.lower) || places.has(side.lower)) ? name - 2 : name;
}

/** `Łukasz Moss of Poland`. */
function withCountry(tokens: readonly Token[], to: number, given: boolean, after: Apposition): Apposition {
  const country = given && after.to === to && at(tokens, to).lower === "of" && places.has(at(tokens, to + 1).lower);
  return country && !isNamePart(at(tokens, to + 2)) ? { ...after, to: to + 2, person: true } : after;
}

type Before = { from: number; roles: string[]; person: boolean; body: boolean };

/** The role or type words before a name: in its own noun phrase, over `and` and `of`, or set off by a comma (`Its director, Jane Roe`). */
function rolesBefore(tokens: readonly Token[], from: number, i: number, limit: number): Before {
  const none: Before = { from: i, roles: [], person: false, body: false };
  const direct = at(tokens, i - 1);
  const setApart = at(tokens, i - 2).text === "," && courtesyTitles.has(direct.lower);
  if (
    i > from &&
    !setApart &&
    !/^(?:major|general)$/.test(direct.text) &&
    (isRole(direct.lower) || bodyNouns.has(direct.lower) || courtesyTitles.has(direct.lower))
  ) {
    const roles = rolesIn(tokens, from, i);
    const person = isRole(direct.lower) || courtesyTitles.has(direct.lower);
    return { from: widenLeft(tokens, from, limit), roles, person, body: !person };
  }
  // `director of rugby Ada Moss`: the field of an office between the office and the name.
  if (i - from === 1 && direct.tag === "NOUN" && at(tokens, i - 2).lower === "of" && isRole(at(tokens, i - 3).lower))
    return { from: widenLeft(tokens, from, limit), roles: [at(tokens, i - 3).lower], person: true, body: false };
  const first = courtesyTitles.has(direct.lower) ? i - 1 : i;
  if (at(tokens, first - 1).text === "," && first - 1 > limit) return setOff(tokens, first, i, limit) ?? none;
  return none;
}

/** The role and type words among tokens `[from, to)`. */
const rolesIn = (tokens: readonly Token[], from: number, to: number): string[] =>
  tokens
    .slice(from, to)
    .filter(({ tag, lower }) => /^(?:NOUN|PROPN|ADJ)$/.test(tag) && (isRole(lower) || bodyNouns.has(lower)))
    .map(({ lower }) => lower);

/** Over `of` and `and` to what belongs to the same title: `Ministry of Defence spokesman`, `commentator and retired Colonel`. */
function widenLeft(tokens: readonly Token[], from: number, limit: number): number {
  let start = from;
  while (start - 2 >= limit && /^(?:of|and|for)$/.test(at(tokens, start - 1).lower)) {
    const noun = at(tokens, start - 2);
    const office =
      noun.tag === "PROPN" ||
      (at(tokens, start - 1).lower === "of" && noun.tag === "NOUN" && institutions.has(noun.lower));
    if (!isRole(noun.lower) && !(office && at(tokens, start - 1).lower !== "and")) break;
    start -= 2;
    while (
      start - 1 >= limit &&
      (/^(?:NOUN|PROPN|ADJ|DET|PART)$/.test(at(tokens, start - 1).tag) || /^[’']$/.test(at(tokens, start - 1).text))
    )
      start--;
  }
  return start;
}

/** Participles that stand before a role: `its alleged leader`. */
const beforeRole = words(
  "alleged suspected accused convicted retired acting elected ousted jailed appointed exiled disgraced outgoing incoming",
);

/** `A spokesman for the minister, Olaf Brandt,`: a role's phrase, then the name at `name`, with its title from `i` on, between commas. */
function setOff(tokens: readonly Token[], i: number, name: number, limit: number): Before | null {
  const closing = nameEnd(tokens, name, name + 8);
  if (!/^(?:,|\.|\)|;|:)$/.test(at(tokens, closing).text) || at(tokens, closing).tag === "NUM") return null;
  let start = i - 2;
  while (
    start > limit &&
    (/^(?:NOUN|ADJ|DET|PRON|ADP|PART|PROPN|NUM)$/.test(at(tokens, start - 1).tag) ||
      beforeRole.has(at(tokens, start - 1).lower)) &&
    i - start < 14 &&
    !/^(?:by|with|from|that|said|on|to|after)$/.test(at(tokens, start - 1).lower)
  )
    start--;
  const opens = at(tokens, start - 1).tag === "PUNCT" || start === limit;
  const owned = at(tokens, start).tag === "PROPN" && /^[’']s?$/.test(at(tokens, start + 1).text);
  if (!/^(?:DET|PRON)$/.test(at(tokens, start).tag) && !opens && !owned) return null;
  if (/^(?:this|that|it|he|she|they)$/.test(at(tokens, start).lower)) return null;
  // `her lead over the incumbent, Olaf Brandt`: the phrase after the last preposition.
  const named = (head: string) => isRole(head) || bodyNouns.has(head);
  if (!named(headOf(tokens, start, i - 1)))
    for (let k = i - 3; k > start; k--)
      if (at(tokens, k).tag === "ADP" && /^(?:DET|PRON)$/.test(at(tokens, k + 1).tag)) {
        start = k + 1;
        break;
      }
  const head = headOf(tokens, start, i - 1);
  if (!isRole(head) && !bodyNouns.has(head)) return null;
  const roles = rolesIn(tokens, start, i - 1);
  return { from: start, roles, person: isRole(head), body: bodyNouns.has(head) };
}

/** The last noun before the first preposition: the head of `the author of the report`. */
function headOf(tokens: readonly Token[], from: number, to: number): string {
  let head = "";
  for (let k = from; k < to; k++) {
    const token = at(tokens, k);
    if (token.tag === "ADP" && head !== "") break;
    if (token.tag === "NOUN" || token.tag === "PROPN" || (token.tag === "ADJ" && isRole(token.lower)))
      head = token.lower;
  }
  return head;
}
