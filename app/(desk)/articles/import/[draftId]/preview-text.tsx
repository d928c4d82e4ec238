import { Fragment } from "react";
import { classNames } from "@/app/_components/class-names";
import { type Look, type Mark, type Run, type ShownStructure, showStructure } from "@/lib/shown-structure";
import type { Structure } from "@/lib/structure";
import type { textLines } from "./text-lines";

interface Props {
  lines: ReturnType<typeof textLines>;
  structure: Structure;
  /** Ranges that are to be left out after all. */
  without: readonly { start: number; end: number }[];
}

/** More than these are not drawn: a text of 2 MB has thousands. */
const most = 500;

/** The text as it will be kept, with its structure, and what is put back among it. */
export function PreviewText({ lines, structure, without }: Props) {
  const shown = showStructure(structure);
  const isGone = (at: number) => without.some(({ start, end }) => start <= at && at < end);
  return (
    <>
      {lines.slice(0, most).map(({ key, at, words }) =>
        at === null ? (
          <p key={key} className="mb-3 whitespace-pre-line border-s-[3px] border-accent bg-accent-wash ps-3">
            <span className="sr-only">Put back: </span>
            {words}
          </p>
        ) : (
          !isGone(at) && <Block key={key} at={at} words={words} shown={shown} />
        ),
      )}
      {lines.length > most && (
        <p className="font-sans text-sm text-muted">
          {(lines.length - most).toLocaleString("en")} more paragraphs are kept and not shown here.
        </p>
      )}
    </>
  );
}

/** What stands between two empty lines: a paragraph, or the items of a list, or the rows of a table. */
function Block({ at, words, shown }: { at: number; words: string; shown: ShownStructure }) {
  return (
    <div className="mb-3">
      {[...words.matchAll(/[^\n]+/g)].map((line) => {
        const [start, end] = [at + line.index, at + line.index + line[0].length];
        const runs = shown.runsOf(start, end, true);
        const look = shown.lookOf(start);
        const drawn = look.kind === "row" ? cells(runs, at, words) : runs.map((run) => drawRun(run, at, words));
        const item = look.kind === "item" ? { "data-marker": look.marker, "data-level": look.level } : {};
        return (
          <p key={start} className={classOf(look)} {...item}>
            {drawn}
          </p>
        );
      })}
    </div>
  );
}

function classOf(look: Look): string | undefined {
  switch (look.kind) {
    case "heading":
      return classNames("font-medium leading-snug", look.level === 1 ? "text-2xl" : "text-xl");
    case "quote":
      return "article-quote";
    case "caption":
    case "note":
      return "article-small";
    case "row":
      return "article-row";
    case "item":
      return "article-item";
    case "plain":
      return undefined;
  }
}

function cells(runs: readonly Run[], at: number, words: string) {
  const columns = [...new Set(runs.map(({ column }) => column))];
  return columns.map((column) => (
    <span key={column} className="article-cell">
      {runs.filter((run) => run.column === column).map((run) => drawRun(run, at, words))}
    </span>
  ));
}

function drawRun({ start, end, address, change, before, after }: Run, at: number, words: string) {
  const text = words.slice(start - at, end - at);
  const look = classNames(address && "article-link", change && "article-change") || undefined;
  return (
    <Fragment key={start}>
      {before.map(drawMark)}
      <span className={look} title={address ?? undefined}>
        {text}
      </span>
      {after.map(drawMark)}
    </Fragment>
  );
}

const drawMark = (mark: Mark) =>
  mark.kind === "note-mark" ? (
    <sup key={mark.mark} className="article-note" data-mark={mark.mark} />
  ) : (
    <del key={mark.words} className="article-gone" title={mark.author ?? undefined} data-words={mark.words} />
  );
