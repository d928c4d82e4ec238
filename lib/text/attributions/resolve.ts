import type { Mention } from "../identities/entity";
import { courtesyTitles } from "../lexicon/roles";
import { documents, institutions } from "../lexicon/sources";
import type { Parsed } from "../syntax/parse";
import { at } from "../tokens/token";
import type { FoundAttribution } from "./attribution";
import { readSource, type Source } from "./source";

/** An attribution whose speaker is named where the text allows it; `source` tells what sort of words the source is. */
export type ResolvedAttribution = FoundAttribution & { resolved: string | null; sort: Source["sort"]; head: string };

/** Names the speaker behind each source: through pronouns, last names, roles; null where the text leaves it open. */
export function resolveSpeakers(
  parsed: Parsed,
  attributions: readonly FoundAttribution[],
  mentions: readonly Mention[],
): ResolvedAttribution[] {
  const done: ResolvedAttribution[] = [];
  for (const attribution of attributions) {
    const sentence = parsed.sentences[attribution.sentence];
    const source = sentence ? readSource(parsed, sentence, attribution.source.from, attribution.source.to) : null;
    const read = source ?? {
      from: attribution.source.from,
      to: attribution.source.to,
      sort: "other" as const,
      head: "",
    };
    done.push({
      ...attribution,
      sort: read.sort,
      head: read.head,
      resolved: resolve(parsed, attribution, read, mentions, done),
    });
  }
  return done;
}

function resolve(
  parsed: Parsed,
  attribution: FoundAttribution,
  source: Source,
  mentions: readonly Mention[],
  done: readonly ResolvedAttribution[],
): string | null {
  const { text, tokens } = parsed;
  if (source.sort === "pronoun") return pronoun(parsed, attribution, source.head, mentions, done);
  const inside = mentions.filter((m) => m.token >= source.from && m.to <= attribution.source.to);
  const name = pickName(inside, source, tokens);
  if (name) return fullName(name, mentions);
  if (source.sort === "document" || source.sort === "people" || source.sort === "other") return null;
  const first = at(tokens, source.from).lower;
  if (source.sort === "person")
    return /^(?:the|his|her|its|their)$/.test(first) ? byRole(attribution, source, mentions) : null;
  const known = byRole(attribution, source, mentions);
  if (known) return known;
  if (
    source.sort === "body" &&
    first !== "a" &&
    first !== "an" &&
    (source.to - source.from > 2 || /^\p{Lu}/u.test(text.charAt(attribution.source.start)))
  )
    return stripArticle(text.slice(attribution.source.start, attribution.source.end));
  return null;
}

const stripArticle = (words: string) => words.replace(/^the\s+/i, "");

/** The name a source's words hold: after a role, the name; for a body called by a longer phrase, the phrase. */
function pickName(inside: readonly Mention[], source: Source, tokens: Parsed["tokens"]): Mention | null {
  if (source.sort === "people" || source.sort === "document") return null;
  if (institutions.has(source.head) || documents.has(source.head)) {
    const whole = inside.find((m) => m.to >= source.to && m.token <= source.from + 2);
    return (
      whole ??
      inside.find(
        (m) =>
          m.sort === "body" &&
          m.to === source.to - 1 &&
          /^(?:newspaper|agency|magazine|paper)$/.test(at(tokens, source.to - 1).lower),
      ) ??
      null
    );
  }
  const persons = inside.filter((m) => m.sort === "person");
  return persons.at(-1) ?? inside.at(0) ?? null;
}

/** The earliest fuller form of a name: `Keane` for `Orla Keane`, `Hanse` for `Hanse Energy`. */
export function fullName(mention: Mention, mentions: readonly Mention[]): string {
  const plain = stripTitle(mention.name);
  const parts = plain.split(/\s+/);
  if (parts.length > 1) return plain;
  const fuller = mentions.find(
    (m) =>
      m !== mention &&
      m.name.includes(" ") &&
      (m.sort !== "body"
        ? stripTitle(m.name).split(/\s+/).at(-1) === plain
        : stripTitle(m.name).split(/\s+/)[0] === plain),
  );
  return fuller ? stripTitle(fuller.name) : plain;
}

const stripTitle = (name: string) => {
  const parts = name.split(/\s+/);
  while (parts.length > 1 && courtesyTitles.has((parts[0] ?? "").toLowerCase())) parts.shift();
  return parts.join(" ");
};

/** `the president`, `the company`: the last one named with that role. */
function byRole(attribution: FoundAttribution, source: Source, mentions: readonly Mention[]): string | null {
  const fits = (m: Mention) =>
    m.roles.some(
      (role) =>
        role === source.head ||
        role.endsWith(`-${source.head}`) ||
        (/^(?:company|firm|manufacturer|maker|start-up|business)$/.test(source.head) && m.sort === "body"),
    );
  const found = mentions.filter((m) => m.extent.start < attribution.source.start && fits(m)).at(-1);
  const body =
    found ??
    (/^(?:company|firm)$/.test(source.head)
      ? mentions.filter((m) => m.extent.start < attribution.source.start && m.sort === "body").at(-1)
      : undefined);
  return body ? fullName(body, mentions) : null;
}

/** The person a pronoun goes to: the last speaker or named person that agrees, in this paragraph or the one before. */
function pronoun(
  { sentences, paragraphs, text }: Parsed,
  attribution: FoundAttribution,
  word: string,
  mentions: readonly Mention[],
  done: readonly ResolvedAttribution[],
): string | null {
  const sentence = sentences[attribution.sentence];
  const since = paragraphs[Math.max(0, (sentence?.paragraph ?? 0) - 1)]?.start ?? 0;
  const before = attribution.source.start;
  if (word === "he" || word === "she") {
    const gender = word === "he" ? "m" : "f";
    const spoken = (m: Mention) =>
      attribution.content.start <= m.extent.start && m.extent.end <= attribution.content.end;
    const agree = (m: Mention) =>
      (m.sort === "person" || (m.sort === "unknown" && isPersonName(m, mentions))) &&
      (genderOfName(m, mentions) ?? gender) === gender;
    const candidates = mentions.filter(
      (m) => m.extent.start < before && m.extent.start >= since && agree(m) && !spoken(m),
    );
    const subject = candidates.filter((m) => leads(m, sentences)).at(-1);
    const last = subject ?? candidates.at(-1);
    if (last) return fullName(last, mentions);
    return (
      done
        .filter(
          (d) =>
            d.resolved &&
            d.source.start >= (paragraphs[Math.max(0, (sentence?.paragraph ?? 0) - 2)]?.start ?? 0) &&
            d.source.start < before &&
            d.sort !== "body",
        )
        .at(-1)?.resolved ?? null
    );
  }
  if (word !== "it") return null;
  const speaker = done
    .filter((d) => d.source.start < before && d.source.start >= since && d.sort === "body" && d.resolved)
    .at(-1);
  return speaker?.resolved ?? bodySubject({ sentences, paragraphs, text } as Parsed, attribution);
}

/** A body that is the subject of the sentence before: `The weather service had warned ... it said`. */
function bodySubject({ sentences, text }: Parsed, attribution: FoundAttribution): string | null {
  const previous = sentences[attribution.sentence - 1];
  const words = previous ? text.slice(previous.start, Math.min(previous.end, previous.start + 80)) : "";
  const match =
    /^(?:The )?((?:[\p{L}-]+ ){0,3}[\p{L}-]+?) (?:had|has|is|was|said|says|will|also|issued|announced)\b/u.exec(words);
  const head = match?.[1]?.split(" ").at(-1)?.toLowerCase() ?? "";
  return match?.[1] && institutions.has(head) ? match[1] : null;
}

const leads = (m: Mention, sentences: Parsed["sentences"]) =>
  sentences.some(
    (s) =>
      s.from <= m.token &&
      m.token < s.to &&
      s.clauses.some((c) => c.subject !== null && c.subject.from <= m.token && m.token < c.subject.to),
  );

const genderOfName = (m: Mention, mentions: readonly Mention[]) =>
  m.gender ?? mentions.find((o) => o.gender && (o.name === m.name || o.name.endsWith(` ${m.name}`)))?.gender ?? null;
const isPersonName = (m: Mention, mentions: readonly Mention[]) =>
  mentions.some((o) => o.sort === "person" && (o.name === m.name || o.name.endsWith(` ${m.name}`)));
