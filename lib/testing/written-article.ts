import { samples } from "@/lib/importing/samples";
import { findParagraphs } from "@/lib/text/segment/paragraphs";
import { findSentences } from "@/lib/text/segment/sentences";
import type { Chance } from "./seeded";

/** A claim by the place of its words in its sentence. */
export interface WrittenClaim {
  start: number;
  end: number;
}

export interface Sentence {
  text: string;
  claims: WrittenClaim[];
  changed: boolean;
  copied: boolean;
  moved: boolean;
}

/** Paragraphs of sentences. */
export type Article = Sentence[][];

const people = ["Ada Moss", "Piet Harrow", "the harbour office", "Ines Tal", "the ministry", "a clerk"] as const;
const things = ["ferry", "mill", "bridge", "archive", "reservoir", "tram line", "lighthouse"] as const;
const deeds = ["opened", "closed", "cost the town", "was sold by", "burned down in", "was promised for"] as const;
/** What newspapers print more than once in an article. */
const refrains = [
  "The council declined to comment.",
  '"We have nothing to add," the ministry said.',
  "It didn't say why.",
  "The vote was put off.",
] as const;

function sentence(chance: Chance): string {
  if (chance.once(14)) return chance.pick(refrains);
  const [who, what, deed] = [chance.pick(people), chance.pick(things), chance.pick(deeds)];
  const number = 2 + chance.below(60);
  switch (chance.below(4)) {
    case 0:
      return `The ${what} ${deed} ${number} ${chance.pick(["years", "crowns", "people"])}, ${who} said on ${chance.pick(["Monday", "Friday"])}.`;
    case 1:
      return `"The ${what} isn't ours," ${who} told the inquiry in ${1950 + number}.`;
    case 2:
      return `In ${1950 + number} the ${what} ${deed} ${who}'s family, and ${number} letters about it are kept.`;
    default:
      return `According to ${who}, the ${what} holds ${number} rooms and was last painted in ${1960 + number}.`;
  }
}

/** Each sentence has a claim on all of it but its stop, and often one on a few of its words. */
function claimed(text: string, chance: Chance): Sentence {
  const claims = [{ start: 0, end: text.length - 1 }];
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const [from, to] = [words[1 + chance.below(Math.max(1, words.length - 3))], words.at(-1)];
  if (chance.once(2) && from && to && from.index < to.index)
    claims.push({ start: from.index, end: to.index + to[0].length });
  return { text, claims, changed: false, copied: false, moved: false };
}

/** One of the samples, or one written by chance, of 12 to 60 sentences. */
export function articleOf(chance: Chance): Article {
  if (chance.once(5)) {
    const { text } = chance.pick(samples);
    return findParagraphs(text).map((paragraph) =>
      findSentences(text, paragraph).map(({ start, end }) => claimed(text.slice(start, end), chance)),
    );
  }
  return Array.from({ length: 4 + chance.below(9) }, () =>
    Array.from({ length: 2 + chance.below(4) }, () => claimed(sentence(chance), chance)),
  );
}

/** The whole text, and where a claim stands in it; null for one that is not in it any more. UTF-16. */
export function textOf(article: Article) {
  const places = new Map<WrittenClaim, { start: number; end: number }>();
  let text = "";
  for (const paragraph of article) {
    for (const [index, sentence] of paragraph.entries()) {
      if (index > 0) text += " ";
      for (const claim of sentence.claims)
        places.set(claim, { start: text.length + claim.start, end: text.length + claim.end });
      text += sentence.text;
    }
    text += "\n\n";
  }
  return { text, placeOf: (claim: WrittenClaim) => places.get(claim) ?? null };
}
