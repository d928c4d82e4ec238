import type { ResolvedAttribution } from "../../attributions/resolved-attribution";
import type { Quotation } from "../../quotations/quotation";
import type { Extent } from "../../span";
import type { Candidate } from "../../statements/candidate";
import type { Near } from "../../statements/near";
import { subjectHead } from "../../statements/unfit/subject-head";
import type { Parsed, ParsedSentence } from "../../syntax/parse";
import { at } from "../../tokens/token";
import { words } from "../../tokens/words";
import { subjectSort, type Tense, tenseOf, type VerbClass, verbClassOf } from "./classes";

export type Weighed = { candidate: Candidate; near: Near };

/** A clause with all that its features look at. */
export type Scene = Weighed & {
  parsed: Parsed;
  sentence: ParsedSentence;
  before: Candidate | null;
  after: Candidate | null;
  /** Its place among the clauses of its sentence. */
  index: number;
  /** The attribution it is said in, and whose words it is: the article's own, or of which kind of quotation. */
  said: ResolvedAttribution | null;
  voice: string;
  tense: Tense;
  verbClass: VerbClass;
  subject: string;
  noun: string;
  around: Around;
};

/** What a sentence holds as a whole: names, and words for its writer or reader. */
export type Around = { names: number; personal: number };

/** How many attributions or quotations before a clause are looked at; contents that hold one begin soon before it. */
const reach = 24;

/** The scene of each clause, in their order. */
export function scenes(
  parsed: Parsed,
  weighed: readonly Weighed[],
  attributions: readonly ResolvedAttribution[],
  quotations: readonly Quotation[],
): Scene[] {
  const contents = attributions.toSorted((a, b) => a.content.start - b.content.start);
  const innermost = holder(contents, (a) => a.content);
  const inSpeech = holder(
    quotations.filter((q) => q.use === "speech"),
    (q) => q,
  );
  let [number, index, count] = [-1, 0, 0];
  let around: Around = { names: 0, personal: 0 };
  return weighed.flatMap(({ candidate, near }, i) => {
    const sentence = parsed.sentences[candidate.sentence];
    if (!sentence) return [];
    if (candidate.sentence === number) index++;
    else {
      number = candidate.sentence;
      index = 0;
      count = 1;
      around = aroundOf(parsed, sentence);
      while (weighed[i + count]?.candidate.sentence === number) count++;
    }
    const head = at(parsed.tokens, candidate.clause.verb.head);
    const said = innermost(head, sentence.end);
    return {
      candidate,
      near,
      parsed,
      sentence,
      before: index > 0 ? (weighed[i - 1]?.candidate ?? null) : null,
      after: index + 1 < count ? (weighed[i + 1]?.candidate ?? null) : null,
      index,
      said,
      voice: said ? said.quoted : inSpeech(head, sentence.end) ? "quoted" : "own",
      tense: tenseOf(parsed, candidate.clause),
      verbClass: verbClassOf(parsed, candidate.clause),
      subject: subjectSort(parsed, candidate.clause),
      noun: subjectHead(parsed.tokens, candidate.clause),
      around,
    };
  });
}

/** Words by which somebody speaks of himself or to the reader. */
export const personal = words("i we my our us me you your");

function aroundOf({ tokens }: Parsed, { from, to }: ParsedSentence): Around {
  const around = { names: 0, personal: 0 };
  for (let i = from; i < to; i++) {
    const { tag, lower } = at(tokens, i);
    if (tag === "PROPN") around.names++;
    else if (personal.has(lower)) around.personal++;
  }
  return around;
}

/** Finds the shortest of the ascending `items` whose extent holds a word; asked for the words of ever later sentences. */
function holder<T>(items: readonly T[], extentOf: (item: T) => Extent) {
  let next = 0;
  return (word: Extent, limit: number): T | null => {
    for (let item = items[next]; item && extentOf(item).start < limit; item = items[next]) next++;
    let [best, shortest]: [T | null, number] = [null, Number.POSITIVE_INFINITY];
    for (let i = next - 1; i >= Math.max(0, next - reach); i--) {
      const item = items[i];
      if (!item) continue;
      const { start, end } = extentOf(item);
      if (start > word.start || word.end > end || end - start >= shortest) continue;
      [best, shortest] = [item, end - start];
    }
    return best;
  };
}
