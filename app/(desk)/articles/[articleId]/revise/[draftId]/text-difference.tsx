import { Fragment } from "react";
import { ChangedWords } from "@/app/_components/changed-words";
import { type Row, textDifference } from "@/lib/revisions/rules/text-difference";

interface Props {
  before: string;
  after: string;
  number: number;
}

const most = 400;
const unchanged = (count: number) =>
  count === 1 ? "1 paragraph unchanged" : `${count.toLocaleString("en")} paragraphs unchanged`;

/** Two texts side by side; below each other on a narrow screen. */
export function TextDifference({ before, after, number }: Props) {
  const rows = textDifference(before, after);
  const shown = rows.slice(0, most);
  return (
    <div className="text-difference">
      <p className="label-caps text-difference-head">Revision {number - 1}</p>
      <p className="label-caps text-difference-head">Revision {number}</p>
      {shown.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, in this order
        <Fragment key={index}>
          <Line row={row} number={number} />
        </Fragment>
      ))}
      {rows.length > most && (
        <p className="text-difference-same">
          {(rows.length - most).toLocaleString("en")} more changes are not shown here.
        </p>
      )}
    </div>
  );
}

function Line({ row, number }: { row: Row; number: number }) {
  if (row.is === "same") return <p className="text-difference-same">{unchanged(row.paragraphs)}</p>;
  const { before, after, moved } = row;
  return (
    <>
      <div className="text-difference-side" data-empty={before === null || undefined}>
        {before && <p className="text-difference-which">Revision {number - 1}</p>}
        {before && moved && <p className="text-xs text-muted">Moved from here</p>}
        {before && (
          <p>
            <ChangedWords pieces={moved ? plain(before) : before} />
          </p>
        )}
      </div>
      <div className="text-difference-side" data-empty={after === null || undefined}>
        {after && <p className="text-difference-which">Revision {number}</p>}
        {after && moved && <p className="text-xs text-muted">Moved here</p>}
        {after && (
          <p>
            <ChangedWords pieces={moved ? plain(after) : after} />
          </p>
        )}
      </div>
    </>
  );
}

const plain = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => ({ text, mark: "same" as const }));
