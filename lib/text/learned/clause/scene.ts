import type { ResolvedAttribution } from "../../attributions/resolve";
import type { Quotation } from "../../quotations/quotation";
import type { Candidate } from "../../statements/candidate";
import type { Near } from "../../statements/near";
import type { Parsed, ParsedSentence } from "../../syntax/parse";
import { at } from "../../tokens/token";
import { type ArticleSigns, readSigns } from "./article-signs";

export type Weighed = { candidate: Candidate; near: Near };

/** A clause with all that its features look at. */
export type Scene = Weighed & {
  parsed: Parsed;
  sentence: ParsedSentence;
  /** The clauses of its sentence, and its place among them. */
  siblings: readonly Candidate[];
  index: number;
  /** The attribution it is said in, and whether it stands between quotation marks. */
  said: ResolvedAttribution | null;
  quoted: boolean;
  signs: ArticleSigns;
};

/** How many attributions or quotations before a clause are looked at; contents that hold one begin soon before it. */
const reach = 24;

/** The scene of each clause, in their order. */
export function scenes(
  parsed: Parsed,
  weighed: readonly Weighed[],
  attributions: readonly ResolvedAttribution[],
  quotations: readonly Quotation[],
): Scene[] {
  const signs = readSigns(parsed, quotations);
  const contents = attributions.toSorted((a, b) => a.content.start - b.content.start);
  const speech = quotations.filter((q) => q.use === "speech");
  const siblings = bySentence(weighed.map((w) => w.candidate));
  const [lastContent, lastSpeech] = [sweep(contents.map((a) => a.content.start)), sweep(speech.map((q) => q.start))];
  return weighed.flatMap(({ candidate, near }) => {
    const sentence = parsed.sentences[candidate.sentence];
    if (!sentence) return [];
    const head = at(parsed.tokens, candidate.clause.verb.head);
    const here = siblings.get(candidate.sentence) ?? [];
    const held = (list: readonly { start: number; end: number }[]) =>
      list.some((e) => e.start <= head.start && head.end <= e.end);
    const inContents = contents
      .slice(Math.max(0, lastContent(sentence.end) - reach), lastContent(sentence.end))
      .filter((a) => a.content.start <= head.start && head.end <= a.content.end)
      .sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start));
    return {
      candidate,
      near,
      parsed,
      sentence,
      siblings: here,
      index: here.indexOf(candidate),
      said: inContents[0] ?? null,
      quoted: held(speech.slice(Math.max(0, lastSpeech(sentence.end) - reach), lastSpeech(sentence.end))),
      signs,
    };
  });
}

/** How many of the ascending `starts` lie before an offset; asked for ascending offsets. */
function sweep(starts: readonly number[]): (offset: number) => number {
  let next = 0;
  return (offset) => {
    while (next < starts.length && (starts[next] ?? 0) < offset) next++;
    return next;
  };
}

function bySentence(candidates: readonly Candidate[]): Map<number, Candidate[]> {
  const map = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const known = map.get(candidate.sentence);
    if (known) known.push(candidate);
    else map.set(candidate.sentence, [candidate]);
  }
  return map;
}
