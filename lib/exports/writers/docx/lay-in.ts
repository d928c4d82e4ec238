import { escaped } from "@/lib/exports/writers/office/xml";
import type { LocatedWords } from "@/lib/reading/formats/docx/locate-words";
import { type Cut, cutsAt, plainRuns } from "./cuts";
import { findRuns, type Run } from "./find-runs";

/** A remark on words of the article: `id` is that of its comment. Offsets are UTF-16 units of the article's text. */
export interface Marked {
  id: number;
  start: number;
  end: number;
}

/** Words that somebody would have otherwise: where none are to go, `words` come in behind `end`. */
export interface Change {
  start: number;
  end: number;
  words: string;
  author: string;
  at: string;
}

interface Edit {
  from: number;
  to: number;
  xml: string;
}

/** Ids of tracked changes begin above those of any document. */
const firstChangeId = 900_000_001;

/**
 * Lays remarks and changes into a document, on exactly their words; all else of it stays as it is, character for character. Of changes
 * that overlap, and of those that reach over more than plain words of one paragraph, the later ones are left out: `changed` are those
 * that were laid in; `lost` are the ids of remarks whose words the document does not have.
 */
export function layIn<C extends Change>(
  xml: string,
  words: readonly LocatedWords[],
  marks: readonly Marked[],
  changes: readonly C[],
) {
  const runs = findRuns(xml);
  const cutAt = cutsAt(words, runs);
  // One run may end where the next begins: these are two places.
  const laid = new Map<string, { cut: Cut; ends: string[]; begins: string[] }>();
  const hereAt = (cut: Cut) => {
    const name = `${cut.at} ${cut.kind}`;
    const here = laid.get(name) ?? { cut, ends: [], begins: [] };
    laid.set(name, here);
    return here;
  };

  const lost: number[] = [];
  for (const { id, start, end } of marks) {
    const [begin, finish] = [cutAt.begin(start), cutAt.end(end)];
    if (begin && finish) {
      hereAt(begin).begins.push(`<w:commentRangeStart w:id="${id}"/>`);
      hereAt(finish).ends.push(`<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`);
    } else lost.push(id);
  }

  const gone: Gone[] = [];
  const changed: C[] = [];
  for (const change of changes) {
    const { start, end, words } = change;
    if (changed.some((other) => start < other.end && other.start < end)) continue;
    const finish = cutAt.end(end);
    const begin = start < end ? cutAt.begin(start) : finish;
    const over = begin && finish && plainRuns(xml, runs, begin, finish);
    if (!over) continue;
    const id = firstChangeId + 2 * changed.length;
    const by = `w:author="${escaped(change.author)}" w:date="${change.at}"`;
    if (start < end) {
      gone.push({ from: begin.at, to: finish.at, open: `<w:del w:id="${id}" ${by}>` });
      for (const edge of [begin, finish, ...edgesOf(over, begin, finish)]) hereAt(edge);
    }
    const run = `<w:r>${finish.run.format}<w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`;
    if (words !== "") hereAt(finish).ends.unshift(`<w:ins w:id="${id + 1}" ${by}>${run}</w:ins>`);
    changed.push(change);
  }

  const inOrder = [...laid.values()].sort(
    ({ cut }, other) => Number(cut.kind === "begin") - Number(other.cut.kind === "begin"),
  );
  const edits = inOrder.map(({ cut, ends, begins }): Edit => {
    const [closing, opening] = seam(cut, goneBefore(gone, cut.at), goneAfter(gone, cut.at));
    return { from: cut.at, to: cut.at, xml: closing + ends.join("") + begins.join("") + opening };
  });
  const cutTexts = new Set([...laid.values()].map(({ cut }) => cut.text));
  for (const text of runs.flatMap((run) => run.texts)) {
    const first = goneAfter(gone, text.begin);
    if (first || cutTexts.has(text)) edits.push({ from: text.from, to: text.begin, xml: textTag(first) });
    if (goneBefore(gone, text.end)) edits.push({ from: text.end, to: text.to, xml: "</w:delText>" });
  }
  return { xml: edited(xml, edits, prefixOf(xml, runs)), changed, lost };
}

interface Gone {
  from: number;
  to: number;
  open: string;
}

const goneAfter = (gone: readonly Gone[], at: number) => gone.find(({ from, to }) => from <= at && at < to) ?? null;
const goneBefore = (gone: readonly Gone[], at: number) => gone.find(({ from, to }) => from < at && at <= to) ?? null;
const textTag = (gone: Gone | null) => `<w:${gone ? "delText" : "t"} xml:space="preserve">`;

/** What ends a run at a cut and begins it anew behind; each run that goes is a change of its own. */
function seam({ kind, run }: Cut, before: Gone | null, after: Gone | null): [closing: string, opening: string] {
  const [close, open] = [before ? "</w:del>" : "", after?.open ?? ""];
  const again = `${open}<w:r>${run.format}`;
  if (kind === "begin") return ["", open];
  if (kind === "end") return [close, ""];
  if (kind === "within") return [`</w:${before ? "delText" : "t"}></w:r>${close}`, `${again}${textTag(after)}`];
  return [`</w:r>${close}`, again];
}

/** The ends of the runs that lie between two cuts. */
function edgesOf(runs: readonly Run[], begin: Cut, end: Cut): Cut[] {
  return runs.flatMap((run) => {
    const [first, last] = [run.texts[0], run.texts.at(-1)];
    if (!first || !last) return [];
    const edges: Cut[] = [
      { at: run.from, kind: "begin", run, text: first },
      { at: run.to, kind: "end", run, text: last },
    ];
    return edges.filter(({ at }) => begin.at < at && at < end.at);
  });
}

/** The name that the document has for WordprocessingML. */
const prefixOf = (xml: string, runs: readonly Run[]) =>
  /^<([^\s:>/]+:)?r[\s>]/.exec(xml.slice(runs[0]?.from ?? 0))?.[1] ?? "";

function edited(xml: string, edits: readonly Edit[], prefix: string): string {
  let [written, from] = ["", 0];
  for (const edit of edits.toSorted((one, other) => one.from - other.from || one.to - other.to)) {
    written += xml.slice(from, edit.from) + (prefix === "w:" ? edit.xml : renamed(edit.xml, prefix));
    from = edit.to;
  }
  return written + xml.slice(from);
}

const renamed = (xml: string, prefix: string) =>
  xml.replace(/<[^>]*>/g, (tag) => tag.replace(/(^<\/?| )w:/g, `$1${prefix}`));
