import type { Mention } from "../identities/entity";
import type { MentionIndex } from "../identities/mention-index";
import { courtesyTitles } from "../lexicon/roles";
import { institutions } from "../lexicon/sources";
import { contains } from "../span";
import type { Parsed } from "../syntax/parse";
import { at } from "../tokens/token";
import type { FoundAttribution } from "./attribution";
import type { ResolvedAttribution } from "./resolved-attribution";
import { readSource } from "./source";

/**
 * Whom `he`, `she` or `it` stands for: the last speaker or named person that agrees, in this paragraph or the one before;
 * a subject before any other name. `recent` are the attributions just before.
 */
export function resolvePronoun(
  parsed: Parsed,
  attribution: FoundAttribution,
  word: string,
  mentions: MentionIndex,
  recent: readonly ResolvedAttribution[],
): string | null {
  const { sentences, paragraphs } = parsed;
  const paragraph = sentences[attribution.sentence]?.paragraph ?? 0;
  const since = (back: number) => paragraphs[Math.max(0, paragraph - back)]?.start ?? 0;
  const before = attribution.source.start;
  if (word === "he" || word === "she") {
    const gender = word === "he" ? "m" : "f";
    const agrees = (m: Mention) =>
      (mentions.isPerson(m) || readsAsPerson(m, parsed)) &&
      (mentions.gender(m) ?? gender) === gender &&
      !contains(attribution.content, m.extent);
    const candidates = mentions.between(since(1), before).filter(agrees);
    const speaks = (m: Mention) => recent.some((d) => contains(d.source, m.extent));
    const found = candidates.findLast((m) => leads(m, parsed) || speaks(m)) ?? candidates.at(-1);
    // `Moss’s mother said ...; she told`: somebody without a name spoke last.
    const unnamed = recent.findLast(
      (d) => d.source.start >= since(0) && d.source.start < before && d.sort === "person",
    );
    if (unnamed && unnamed.resolved === null && found && found.extent.start < unnamed.source.end) return null;
    if (found && besides(found, candidates, parsed)) return null;
    if (found) return mentions.fullName(found);
    return (
      recent.findLast(
        (d) => d.resolved !== null && d.source.start >= since(2) && d.source.start < before && d.sort !== "body",
      )?.resolved ?? null
    );
  }
  if (word !== "it") return null;
  const nobody = (d: ResolvedAttribution) =>
    d.sort === "body" ||
    (d.sort === "name" && !mentions.between(d.source.start, d.source.end).some((m) => mentions.isPerson(m)));
  const speaker = recent.findLast((d) => d.source.start < before && d.source.start >= since(1) && nobody(d));
  // `The company said it would appeal. It insisted`: the same one, whoever that is.
  if (speaker && speaker.resolved === null && speaker.source.start >= since(0)) return null;
  return speaker?.resolved ?? bodySubject(parsed, attribution, mentions);
}

/** `Ada Moss and Vera Lind left. She said`: named in one breath with somebody else it could be. */
function besides(found: Mention, candidates: readonly Mention[], { tokens }: Parsed): boolean {
  return candidates.some(
    (m) =>
      (m.to + 1 === found.token && at(tokens, m.to).lower === "and") ||
      (found.to + 1 === m.token && at(tokens, found.to).lower === "and"),
  );
}

/** A body that is the subject of the sentence before: `The weather service had warned ... it said`, `Velmar did not answer. It said`. */
function bodySubject(parsed: Parsed, attribution: FoundAttribution, mentions: MentionIndex): string | null {
  const previous = parsed.sentences[attribution.sentence - 1];
  const subject = previous?.clauses.find((c) => c.subject !== null && c.link === "main")?.subject;
  const source = previous && subject ? readSource(parsed, previous, subject.from, subject.to) : null;
  if (!source || !(source.sort === "body" || source.sort === "name")) return null;
  const { start } = at(parsed.tokens, source.from);
  const { end } = at(parsed.tokens, source.to - 1);
  const named = mentions.between(start, end);
  if (named.some((m) => mentions.isPerson(m))) return null;
  const [only] = named;
  if (source.sort === "name")
    return only && only.to - only.token === source.to - source.from ? mentions.fullName(only) : null;
  return source.to - source.from > 1 ? parsed.text.slice(start, end).replace(/^the\s+/i, "") : null;
}

/** Two or three capitals that do something, and no body's name: most likely somebody. */
const readsAsPerson = (m: Mention, parsed: Parsed) =>
  m.sort === "unknown" &&
  m.to - m.token > 1 &&
  m.to - m.token < 4 &&
  !/^(?:of|for|at|the)$/.test(at(parsed.tokens, m.token - 1).lower) &&
  !/\b(?:the|and|of|&)\b|\b(?:Street|Avenue|Road|Square|Lane|River|Lake|Island|Bay|Beach|County|Bridge)$/i.test(
    m.name,
  ) &&
  !institutions.has(m.name.split(/\s+/).at(-1)?.toLowerCase() ?? "") &&
  leads(m, parsed);

/** Whether a mention stands in the subject of a clause. */
function leads(mention: Mention, { sentences, tokens }: Parsed): boolean {
  const clauses = sentences[mention.sentence]?.clauses ?? [];
  // `Her neighbour, Olaf Brandt, wept`: a name set off after the subject is the subject too.
  const first = courtesyTitles.has(at(tokens, mention.token - 1).lower) ? mention.token - 1 : mention.token;
  const setOff = at(tokens, first - 1).text === "," && at(tokens, mention.to).text === ",";
  // `Her marriage to Olaf Brandt ended`: inside the subject, and not what it is about.
  const inside = (from: number) => {
    for (let i = from; i < first; i++)
      if (/^(?:to|of|with|by|for|from|between)$/.test(at(tokens, i).lower)) return !setOff;
    return false;
  };
  return clauses.some(
    (c) =>
      c.subject !== null &&
      c.subject.from <= mention.token &&
      !inside(c.subject.from) &&
      (mention.token < c.subject.to || (setOff && c.subject.to === first - 1 && mention.to < c.verb.from)),
  );
}
