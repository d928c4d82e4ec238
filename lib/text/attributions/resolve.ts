import type { Mention } from "../identities/entity";
import type { MentionIndex } from "../identities/mention-index";
import { isRole } from "../identities/name";
import { documents, institutions } from "../lexicon/sources";
import type { Parsed } from "../syntax/parse";
import { at } from "../tokens/token";
import type { FoundAttribution } from "./attribution";
import { resolvePronoun } from "./resolve-pronoun";
import type { ResolvedAttribution } from "./resolved-attribution";
import { readSource, type Source } from "./source";

/** Names the speaker behind each source: through pronouns, last names, roles; null where the text leaves it open. */
export function resolveSpeakers(
  parsed: Parsed,
  attributions: readonly FoundAttribution[],
  mentions: MentionIndex,
): ResolvedAttribution[] {
  const done: ResolvedAttribution[] = [];
  for (const attribution of attributions) {
    const sentence = parsed.sentences[attribution.sentence];
    const { from, to } = attribution.source;
    const source = (sentence && readSource(parsed, sentence, from, to)) ?? {
      from,
      to,
      sort: "other" as const,
      head: "",
    };
    const resolved =
      source.sort === "pronoun"
        ? resolvePronoun(parsed, attribution, source.head, mentions, done.slice(-12))
        : resolveWords(parsed, attribution, source, mentions);
    const { span, source: place, cue, content, quoted, sentence: number, shape, verb } = attribution;
    done.push({
      span,
      source: place,
      cue,
      content,
      quoted,
      sentence: number,
      shape,
      verb,
      sort: source.sort,
      head: source.head,
      resolved,
    });
  }
  return done;
}

function resolveWords(
  parsed: Parsed,
  { source: place }: FoundAttribution,
  source: Source,
  mentions: MentionIndex,
): string | null {
  const { text, tokens } = parsed;
  const name = pickName(mentions.between(place.start, place.end), source, parsed);
  if (name) return mentions.fullName(name);
  const first = at(tokens, source.from).lower;
  if (source.sort === "person" || (source.sort === "people" && !isSeveral(source)))
    return /^(?:the|his|her|its|their)$/.test(first) && namesOne(parsed, source)
      ? byRole(place.start, source, mentions)
      : null;
  if (source.sort !== "body" && source.sort !== "name") return null;
  const known =
    byRole(place.start, source, mentions) ??
    (first === "the" && source.to - source.from === 2 ? byTypeInName(place.start, source.head, mentions) : null);
  if (known) return known;
  // `Hospitals`, `her office`: nobody's name.
  if (/^(?:his|her|its|their|our|my)$/.test(first) || isPlural(parsed, source)) return null;
  const named = source.to - source.from > 2 || !/^the$/i.test(first);
  const definite = source.sort === "body" && first !== "a" && first !== "an" && named;
  return definite ? text.slice(place.start, place.end).replace(/^the\s+/i, "") : null;
}

const isSeveral = ({ head }: Source) => /s$|^(?:people|men|women|staff|crew|media)$/.test(head);

/** `The chief executive`, and not `the chief executive of the other firm`: nothing after the role says whose. */
const namesOne = ({ phrases }: Parsed, { from, to }: Source): boolean => phrases.endsAt(from) >= to;

/** `The ministry` for the `Ministry of Health`: the last body named whose name holds the word. */
function byTypeInName(before: number, type: string, mentions: MentionIndex): string | null {
  const holds = (m: Mention) =>
    m.sort !== "person" &&
    m.name
      .toLowerCase()
      .split(/[\s-]+/)
      .includes(type);
  const found = mentions.between(Math.max(0, before - reach), before).findLast((m) => m.name.includes(" ") && holds(m));
  return found ? mentions.fullName(found) : null;
}

/** A name is taken up again no further than this behind it, UTF-16 units. */
const reach = 6000;

/** Several of a sort, none of them by name: `hospitals in the valley`. */
const isPlural = ({ tokens }: Parsed, { from, to, head }: Source): boolean =>
  !institutions.has(head) &&
  institutions.has(head.replace(/s$/, "")) &&
  !tokens.slice(from + 1, to).some(({ tag }) => tag === "PROPN");

/** The name a source's words hold: after a role, the name; for a body called by a longer phrase, the phrase. */
function pickName(inside: readonly Mention[], source: Source, { tokens, phrases }: Parsed): Mention | null {
  if (source.sort === "people" || source.sort === "document") return null;
  // `The manufacturer, Velmar Optics`, `Ministry of Health spokesman Olaf Brandt`: the name that ends the words.
  const ending = inside.findLast((m) => m.to >= source.to);
  if (ending && ending.token > source.from) {
    const before = at(tokens, ending.token - 1);
    if (before.text === "," || before.tag === "PART" || (isRole(before.lower) && ending.sort === "person"))
      return ending;
  }
  if (institutions.has(source.head) || documents.has(source.head)) {
    const whole = inside.find((m) => m.to >= source.to && m.token <= source.from + 2);
    const outlet = /^(?:newspaper|agency|magazine|paper|daily|broadcaster)$/.test(at(tokens, source.to - 1).lower);
    return whole ?? (outlet ? (inside.find((m) => m.to === source.to - 1) ?? null) : null);
  }
  // `A Velmar spokesman`, `Moss’s brother`, `the British lender`: the name belongs to somebody or something else.
  const base = Math.min(phrases.has(source.from) ? phrases.endsAt(source.from) : source.to, source.to);
  const last = at(tokens, base - 1);
  if (
    last.tag === "NOUN" &&
    /^\p{Ll}/u.test(last.text) &&
    !inside.some((m) => m.token >= base && !/^(?:of|for|at|from|in)$/.test(at(tokens, base).lower))
  )
    return null;
  // `Senator Paul Dean of Montana`: the person, not where that person is from.
  return inside.findLast((m) => m.sort === "person") ?? (source.sort === "person" ? ending : inside[0]) ?? null;
}

/** `the president`, `the company`: the last one named with that role. */
function byRole(before: number, source: Source, mentions: MentionIndex): string | null {
  const found =
    mentions.withRole(source.head, before) ??
    (/^(?:company|firm|manufacturer|maker|start-up|business|lender|carrier|retailer|insurer|carmaker|drugmaker|chipmaker|automaker|planemaker)$/.test(
      source.head,
    )
      ? mentions.mainBody(before)
      : null);
  return found ? mentions.fullName(found) : null;
}
