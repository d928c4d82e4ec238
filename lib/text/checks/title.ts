import type { Extent } from "../span";
import { at } from "../tokens/token";
import type { Check, Finding } from "./finding";
import { cueReader } from "./shape/cues";
import type { Name } from "./shape/find-names";
import type { Reading } from "./shape/reading";
import { excludes, mayBeRole, type Role, roleHeads, rolesIn } from "./title/roles";

/** An office with the one place it is held for: `mayor of Lunden`. */
type Post = { office: string; place: string };

/** What a name is called in one place: the phrase's roles, and the seat or field told with it. */
type Called = { roles: Role[]; seat: string; post: Post | null; place: Extent; sentence: number };

/** One person with two roles that exclude each other: `Captain Erik Lund`, `Sergeant Lund`. */
export const titleCheck: Check = (reading) => {
  const known = new Map<string, Called[]>();
  const found: Finding[] = [];
  const bearers = fullNames(reading.names);
  const telling = sentencesWithRoles(reading);
  reading.names.forEach((name, n) => {
    if (!telling.has(name.sentence)) return;
    const last = name.parts.at(-1) ?? "";
    // Two people of one surname: whose role it is, nothing tells.
    if ((bearers.get(last)?.size ?? 0) > 1) return;
    const called = calledAt(reading, name, reading.names[n + 1]);
    const before = known.get(last) ?? [];
    if (called) {
      const clash = before
        .map((c) => ({ c, message: clashOf(reading, c, called) }))
        .find(({ message }) => message !== null);
      if (clash?.message) {
        found.push({ spans: [clash.c.place, called.place], message: clash.message });
        known.set(last, []);
        return;
      }
      known.set(last, [...before, called].slice(-6));
    } else {
      const alone = roleAlone(reading, name, before, known);
      if (alone) found.push(alone);
    }
  });
  return found;
};

/** The numbers of the sentences that hold a word of a role or an office. */
function sentencesWithRoles({ parsed: { sentences, tokens, lower } }: Reading): ReadonlySet<number> {
  const found = new Set<number>();
  sentences.forEach(({ from, to, start, end }, n) => {
    if (roleCues.read(lower, start, end) === 0) return;
    for (let i = from; i < to && !found.has(n); i++) {
      const lower = at(tokens, i).lower;
      if (mayBeRole(lower) || office.has(lower)) found.add(n);
    }
  });
  return found;
}

const office = new Set(
  "ambassador governor provost consul prefect abbot sheriff mp member minister secretary deputy senator councillor mayor king queen".split(
    " ",
  ),
);

const roleCues = cueReader({ role: [...roleHeads, ...office].flatMap((word) => word.split(/[^a-z]+/)) });

function fullNames(names: readonly Name[]): Map<string, Set<string>> {
  const full = new Map<string, Set<string>>();
  for (const { parts } of names) {
    if (parts.length < 2) continue;
    const last = parts.at(-1) ?? "";
    full.set(last, (full.get(last) ?? new Set()).add(parts[0] ?? ""));
  }
  return full;
}

/** What says that a role is another time's, is held together with another, or is only played. */
const otherwise =
  /\b(?:former(?:ly)?|ex|then-|the then|then (?:an?|as)|now|later|since|until|till|promoted|appointed|elected|re-elected|became|becomes|become|becoming|acting|interim|both|also|as well|previously|previous|used to|was named|retired|late|ousted|outgoing|incoming|successor|succeed\w*|predecessor|replac\w+|play(?:s|ed|ing)? an?|film|role|novel|stage|character|doubles|turned|trained as|in training to|when (?:he|she) was|as a young|at the time|deputising|stood in|standing in|demoted|before that|after that|resigned as|by trade|by training|nicknamed|jokingly|would[- ]be|candidate|to (?:be|become)|aspiring|future|named after|new|jokes?|formerly|honorary|self-styled|today|nominee|hired|made an?|raised to|ordained|consecrated|elevated|installed|made him|made her|once (?:a|an|the))\b|\bex-|, too\b|\btoo[,.]/;
/** `Later the judge was led away`: what comes later is the event. */
const isExplained = (words: string): boolean => otherwise.test(words.replace(/^later,? /, ""));
const title = "(?:mr|mrs|ms|miss|dr|prof)\\.? ";
const courtesy = new RegExp(`(?:^|[ ,])${title}$`);

/** The last five words before a name, up to a mark; the comma of `the mayor, Ana Holt,` is let through. */
function wordsBefore(lower: string, from: number, at: number): { words: string; length: number } {
  const slice = lower.slice(Math.max(from, at - 60), at);
  if (!slice.endsWith(" ")) return { words: "", length: 0 };
  const plain = slice.replace(courtesy, " ").replace(/,? $/, "");
  const words = (plain.split(/[^\p{L}’' .-]/u).at(-1) ?? "").trim().split(" ").slice(-5).join(" ");
  return { words, length: words === "" ? 0 : slice.length - slice.lastIndexOf(words) };
}
const afterName =
  /^(?: \([^)]{0,12}\)|, (?:aged )?\d{1,3})?(?:,| –| —| \(|, who (?:is|was)| is| was) (?:the |a |an |its |her |his |their )?([^,.;:–—()“”"]{3,60}?)(?=,|\.|;|\)| –| —|$| (?:who|and|but|said|says|told|wrote|when|since|for \d)\b)/;

function calledAt(reading: Reading, name: Name, next: Name | undefined): Called | null {
  const shape = reading.parsed.lower;
  const sentence = reading.parsed.sentences[name.sentence];
  if (!sentence) return null;
  const before = wordsBefore(shape, sentence.start, name.start);
  const words = ownPart(before.words);
  const rolesBefore = rolesIn(words);
  const isTold = rolesBefore.length > 0 && !seats.test(shape.slice(sentence.start, sentence.end));
  const after = isTold ? null : afterName.exec(shape.slice(name.end, Math.min(sentence.end, name.end + 90)));
  const apposed = after?.[1] ?? "";
  // `Holt, the captain, Ana Moss and`: a second name takes the role for its own.
  const isNext =
    next &&
    next.start < name.end + (after?.[0].length ?? 0) + 2 &&
    next.sentence === name.sentence &&
    !/ (?:for|of|in|at|to|from|with) /.test(apposed);
  const rolesAfter = rolesBefore.length === 0 && after && !isNext && isNoun(apposed) ? rolesIn(headOf(apposed)) : [];
  const roles = rolesBefore.length > 0 ? rolesBefore : rolesAfter;
  const seat = seatOf(words) || (after && !isNext ? seatOf(apposed) : "");
  const post = postOf(reading, sentence.start, name);
  if ((roles.length === 0 && seat === "" && !post) || isExplained(shape.slice(sentence.start, sentence.end)))
    return null;
  const isAfter = rolesAfter.length > 0 || (roles.length === 0 && seat === seatOf(apposed) && seat !== "");
  const start = rolesBefore.length > 0 || !isAfter ? name.start - before.length : name.start;
  const end = isAfter ? name.end + (after?.[0].length ?? 0) : name.end;
  const place = { start: Math.max(sentence.start, firstLetter(shape, start)), end };
  return { roles, seat, post, place, sentence: name.sentence };
}

const firstLetter = (shape: string, at: number): number => {
  let start = at;
  while (/[^\p{L}\p{N}]/u.test(shape.charAt(start))) start++;
  return start;
};
/** `told the mayor, ` and `his lawyer and captain`: what stands before a preposition or a verb belongs to somebody else. */
const ownPart = (words: string): string =>
  words
    .split(/ (?:to|by|with|for|from|and|told|said|asked|says|against|that|when|while|where|as|than|called|named) /)
    .at(-1) ?? words;
const headOf = (words: string): string =>
  words.split(
    / (?:of|for|at|in|to|from|with) (?!(?:sales|finance|marketing|communications|personnel|research|the opposition|the board|human)\b)/,
  )[0] ?? words;
const isNoun = (words: string): boolean =>
  !/^(?:said|says|who|which|that|told|not|in|on|at|of|to|and|but|is|was|has|had|whose|where|when|while|after|with)\b/.test(
    words,
  );

const offices = "mayor|governor|ambassador|bishop|archbishop|king|queen|prefect|abbot|provost|consul|sheriff";
const anyOffice = new RegExp(offices, "i");
const postBefore = new RegExp(
  `\\b(?:(${offices}) of (?:the )?(\\p{Lu}[\\p{L}’-]+)(?: \\p{Lu}[\\p{L}’-]+)?,? |(\\p{Lu}[\\p{L}’-]+) (${offices}),? )$`,
  "u",
);
const postBehind = new RegExp(
  `^(?: of (?:the )?(\\p{Lu}[\\p{L}’-]+)|, (?:the |a )?(?:(${offices}) of (?:the )?(\\p{Lu}[\\p{L}’-]+)|(\\p{Lu}[\\p{L}’-]+) (${offices})))`,
  "u",
);
const officeBefore = new RegExp(`\\b(${offices}) $`, "i");

/** The office told beside a name with its place, before it or behind. */
function postOf({ text }: Reading, from: number, { start, end }: Name): Post | null {
  if (!/[ ,]$/.test(text.slice(Math.max(0, start - 1), start)) && !/^[ ,]/.test(text.slice(end, end + 1))) return null;
  if (!anyOffice.test(text.slice(Math.max(from, start - 50), end + 60))) return null;
  const before = postBefore.exec(text.slice(Math.max(from, start - 50), start));
  if (before) return { office: before[1] ?? before[4] ?? "", place: before[2] ?? before[3] ?? "" };
  const behind = postBehind.exec(text.slice(end, end + 60));
  if (!behind) return null;
  const office =
    behind[2] ??
    behind[5] ??
    officeBefore.exec(text.slice(Math.max(from, start - 12), start))?.[1]?.toLowerCase() ??
    "";
  return office === "" ? null : { office, place: behind[1] ?? behind[3] ?? behind[4] ?? "" };
}

const seats = /minister|secretary|mp for|member|deputy|senator|councillor/;

/** The seat or field a role is told with, with the sort of it: `seat marl` of `MP for Marl`, `ministry finance`. */
function seatOf(words: string): string {
  if (!seats.test(words)) return "";
  const seat = /\b(?:mp|member(?: of parliament)?|deputy|senator|councillor) for (?:the )?(\p{L}[\p{L}’-]+)/u.exec(
    words,
  )?.[1];
  if (seat) return `seat ${seat}`;
  const field =
    /\b(?:minister|secretary) (?:of|for) (?:the )?(\p{L}[\p{L}’-]+)/u.exec(words)?.[1] ??
    /\b(\p{L}[\p{L}’-]+) (?:minister|secretary of state)\b/u.exec(words)?.[1] ??
    "";
  return /^(?:|the|an?|prime|former|first|deputy|junior|senior|its|their|his|her|country[’']s|chief|state|cabinet|government|new|and|was|as)$/.test(
    field,
  )
    ? ""
    : `ministry ${field}`;
}

function clashOf(reading: Reading, a: Called, b: Called): string | null {
  const pair = a.roles.flatMap((x) => b.roles.map((y) => [x, y] as const)).find(([x, y]) => excludes(x, y));
  if (pair && !a.roles.some((x) => b.roles.some((y) => x.sort === y.sort && x.member === y.member)))
    return `${lastWord(reading, a)} is told as ${pair[0].words} in one place and as ${pair[1].words} in the other.`;
  const [from, to] = [a.seat, b.seat].map((seat) => seat.split(" "));
  const [p, q] = [a.post, b.post];
  if (p && q && p.office === q.office && p.place.slice(0, 4).toLowerCase() !== q.place.slice(0, 4).toLowerCase())
    return `${lastWord(reading, a)} is told as ${p.office} of ${p.place} and of ${q.place}.`;
  const fields = [from?.[1] ?? "", to?.[1] ?? ""];
  if (
    from?.[0] &&
    from[0] === to?.[0] &&
    fields[0] !== fields[1] &&
    !synonyms.some((set) => fields.every((field) => set.includes(field)))
  )
    return `${lastWord(reading, a)} is told with two ${from[0] === "seat" ? "seats" : "offices"}: ${fields.join(" and ")}.`;
  return null;
}

const synonyms = [
  ["interior", "home"],
  ["foreign", "external", "foreigners"],
  ["defence", "defense", "war"],
  ["finance", "treasury", "economy", "economics"],
  ["justice", "law"],
  ["health", "welfare"],
  ["education", "schools", "science"],
  ["agriculture", "farming", "food"],
  ["transport", "transportation", "traffic"],
  ["environment", "climate"],
];

const lastWord = ({ names }: Reading, called: Called): string => {
  const name = names.find((n) => n.start >= called.place.start && n.sentence === called.sentence);
  return name?.parts.join(" ") ?? "One person";
};

const theRole = /\bthe (?:[a-z’'-]+ )?([a-z-]+)(?= [a-z]+(?:ed|t|s|d)\b|,)/g;

/** `Goalkeeper Sven Adair … . The striker hurt his knee, and Adair is to be operated on`: the one name of a sentence, and a role. */
function roleAlone(
  reading: Reading,
  name: Name,
  before: readonly Called[],
  known: ReadonlyMap<string, Called[]>,
): Finding | null {
  const { parsed, names } = reading;
  const shape = parsed.lower;
  const sentence = parsed.sentences[name.sentence];
  const words = sentence ? shape.slice(sentence.start, sentence.end) : "";
  if (!sentence || before.length === 0 || otherwise.test(words) || !/^the /.test(words)) return null;
  if (names.some((n) => n.sentence === name.sentence && n.parts.at(-1) !== name.parts.at(-1))) return null;
  const hit = theRole.exec(words);
  theRole.lastIndex = 0;
  if (!hit || hit.index > 2 || !/\b(?:his|her|he|she)\b/.test(words.slice(hit.index, name.start - sentence.start)))
    return null;
  const [role] = rolesIn(hit[1] ?? "");
  const first = before[0];
  const others = [...known.values()]
    .flat()
    .some((c) => role && c.roles.some((r) => r.sort === role.sort && r.member === role.member));
  const clash = role && first?.roles.find((r) => excludes(r, role));
  if (!role || !clash || !first || others) return null;
  const start = sentence.start + hit.index + 4;
  return {
    spans: [first.place, { start, end: sentence.start + hit.index + hit[0].length }],
    message: `${name.parts.at(-1)} is told as ${clash.words} in one place and as ${role.words} in the other.`,
  };
}
