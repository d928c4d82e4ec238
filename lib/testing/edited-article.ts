import { type Chance, seeded } from "./seeded";
import { type Article, articleOf, type Sentence, textOf } from "./written-article";

/** What truly became of a claim, known from the edit itself. Offsets are UTF-16. */
export type Truth =
  | { is: "unchanged"; start: number; end: number; moved: boolean }
  | { is: "changed"; start: number; end: number }
  | { is: "deleted" };

export interface Edited {
  before: string;
  after: string;
  claims: { start: number; end: number; truth: Truth }[];
  /** The edits made, by name. */
  edits: string[];
}

type Edit = (article: Article, chance: Chance) => void;

const others = ["seldom", "barely", "quietly", "eleven", "northern", "former", "Tuesday", "disputed"] as const;
const sentencesOf = (article: Article) => article.flat();

function changeWord(sentence: Sentence, chance: Chance) {
  const words = [...sentence.text.matchAll(/[\p{L}\p{N}]+/gu)];
  const word = chance.pick(words);
  const by = chance.pick(others.filter((other) => other !== word[0]));
  const [from, to] = [word.index, word.index + word[0].length];
  sentence.text = sentence.text.slice(0, from) + by + sentence.text.slice(to);
  const shift = by.length - word[0].length;
  for (const claim of sentence.claims) {
    if (claim.start >= to) claim.start += shift;
    if (claim.end >= to) claim.end += shift;
    else if (claim.end > from) claim.end = from + by.length;
    if (claim.start > from && claim.start < to) claim.start = from;
  }
  sentence.changed = true;
}

/** What was copied stays: a sentence deleted while its copy is kept is a sentence that moved. */
function copyOf(sentence: Sentence): Sentence {
  sentence.copied = true;
  return { text: sentence.text, claims: [], changed: false, copied: false, moved: false };
}

const isCopied = (sentence: Sentence) => sentence.copied;

function insertSomewhere(article: Article, sentence: Sentence, chance: Chance, notIn?: Sentence[]) {
  const paragraph = chance.pick(article.filter((one) => one !== notIn));
  paragraph.splice(chance.below(paragraph.length + 1), 0, sentence);
}

export const edits: Record<string, Edit> = {
  words: (article, chance) => {
    const times = 1 + chance.below(3);
    for (let time = 0; time < times; time++) changeWord(chance.pick(sentencesOf(article)), chance);
  },
  moved: (article, chance) => {
    const [paragraph] = article.splice(chance.below(article.length), 1);
    for (const sentence of paragraph ?? []) sentence.moved = true;
    if (paragraph) article.splice(chance.below(article.length + 1), 0, paragraph);
  },
  "moved sentence": (article, chance) => {
    const paragraph = chance.pick(article.filter((one) => one.length > 1));
    const [sentence] = paragraph.splice(chance.below(paragraph.length), 1);
    if (!sentence) return;
    sentence.moved = true;
    insertSomewhere(article, sentence, chance);
  },
  deleted: (article, chance) => {
    const at = chance.below(article.length);
    if (!article[at]?.some(isCopied)) article.splice(at, 1);
  },
  "deleted sentence": (article, chance) => {
    const paragraph = chance.pick(article.filter((one) => one.length > 1));
    const at = chance.below(paragraph.length);
    if (paragraph[at]?.copied === false) paragraph.splice(at, 1);
  },
  duplicated: (article, chance) => insertSomewhere(article, copyOf(chance.pick(sentencesOf(article))), chance),
  lookalike: (article, chance) => {
    const copy = copyOf(chance.pick(sentencesOf(article)));
    changeWord(copy, chance);
    insertSomewhere(article, copy, chance);
  },
  // The words of one sentence go elsewhere as they were; in its place it is changed.
  impostor: (article, chance) => {
    const paragraph = chance.pick(article);
    const sentence = chance.pick(paragraph);
    insertSomewhere(article, copyOf(sentence), chance, paragraph);
    changeWord(sentence, chance);
  },
  quotes: (article) => {
    for (const sentence of sentencesOf(article))
      sentence.text = sentence.text.replace(/'/g, "’").replace(/"([^"]*)"/g, "“$1”");
  },
  inserted: (article, chance) => {
    const text = `Nobody at the ${chance.pick(others)} office answered on day ${chance.below(1000)}.`;
    insertSomewhere(article, { text, claims: [], changed: false, copied: false, moved: false }, chance);
  },
};

/** An article, one to four edits, and what truly became of each claim: told by following it through the edits, never by its words. */
export function editedArticle(seed: number): Edited {
  const chance = seeded(seed);
  const article = articleOf(chance);
  const before = textOf(article);
  const claims = sentencesOf(article).flatMap(({ claims }) => claims);
  const old = new Map(claims.map((claim) => [claim, before.placeOf(claim)]));
  const made: string[] = [];
  const times = 1 + chance.below(4);
  for (let time = 0; time < times; time++) {
    const name = chance.pick(Object.keys(edits));
    edits[name]?.(article, chance);
    made.push(name);
  }
  const after = textOf(article);
  const changed = new Set(sentencesOf(article).flatMap((one) => (one.changed ? one.claims : [])));
  const moved = new Set(sentencesOf(article).flatMap((one) => (one.moved ? one.claims : [])));
  const truthOf = (claim: (typeof claims)[number]): Truth => {
    const place = after.placeOf(claim);
    if (!place) return { is: "deleted" };
    return changed.has(claim) ? { is: "changed", ...place } : { is: "unchanged", moved: moved.has(claim), ...place };
  };
  return {
    before: before.text,
    after: after.text,
    edits: made,
    claims: claims.flatMap((claim) => {
      const place = old.get(claim);
      return place ? { ...place, truth: truthOf(claim) } : [];
    }),
  };
}
