import type { LocatedWords } from "@/lib/reading/formats/docx/locate-words";
import type { Run, RunText } from "./find-runs";

/** A place in the XML where a run begins or ends, or may be cut: before or behind one of its texts, or within it. */
export interface Cut {
  at: number;
  kind: "begin" | "before" | "within" | "behind" | "end";
  run: Run;
  text: RunText;
}

/** Where words begin and end in the XML, by their offsets in the article's text (UTF-16); null where the document does not have them. */
export function cutsAt(words: readonly LocatedWords[], runs: readonly Run[]) {
  const inOrder = words.toSorted((one, other) => one.start - other.start);
  const texts = runs.flatMap((run) => run.texts.map((text) => ({ run, text })));
  texts.sort((one, other) => one.text.begin - other.text.begin);
  const textAt = (raw: number) => {
    const found = lastOf(texts, ({ text }) => text.begin <= raw);
    return found && raw <= found.text.end ? found : null;
  };
  return {
    begin(offset: number): Cut | null {
      const word = lastOf(inOrder, ({ start }) => start <= offset);
      const found = word && offset < word.end ? textAt(rawOf(word, offset)) : null;
      if (!word || !found) return null;
      const { run, text } = found;
      const raw = rawOf(word, offset);
      if (raw > text.begin) return { at: raw, kind: "within", run, text };
      return text.from === run.first
        ? { at: run.from, kind: "begin", run, text }
        : { at: text.from, kind: "before", run, text };
    },
    end(offset: number): Cut | null {
      const word = lastOf(inOrder, ({ start }) => start < offset);
      const found = word && offset <= word.end ? textAt(rawOf(word, offset)) : null;
      if (!word || !found) return null;
      const { run, text } = found;
      const raw = rawOf(word, offset);
      if (raw < text.end) return { at: raw, kind: "within", run, text };
      return text.to === run.last ? { at: run.to, kind: "end", run, text } : { at: text.to, kind: "behind", run, text };
    },
  };
}

/** An entity is one letter, and several spaces are one: neither is cut. */
function rawOf({ start, end, from, to }: LocatedWords, offset: number): number {
  if (to - from === end - start) return from + (offset - start);
  return offset === start ? from : to;
}

/** The last of those for which it holds, of a list in which it holds for the first ones. */
function lastOf<T>(list: readonly T[], holds: (one: T) => boolean): T | null {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = list[middle];
    if (one !== undefined && holds(one)) low = middle + 1;
    else high = middle;
  }
  return list[low - 1] ?? null;
}

/** What may stand between two runs of words that are changed together. */
const harmless =
  /^(?:\s|<\/?(?:[\w.-]+:)?(?:bookmarkStart|bookmarkEnd|proofErr|commentRangeStart|commentRangeEnd|permStart|permEnd)\b[^<>]*>)*$/;

/** The runs from one cut to another, where they hold nothing but plain words of one paragraph; else null. */
export function plainRuns(xml: string, runs: readonly Run[], begin: Cut, end: Cut): Run[] | null {
  const within = runs.slice(runs.indexOf(begin.run), runs.indexOf(end.run) + 1);
  const plain = within.every(({ plain }, nth) => {
    const before = within[nth - 1];
    return plain && (!before || harmless.test(xml.slice(before.to, within[nth]?.from)));
  });
  return plain && within.length > 0 ? within : null;
}
