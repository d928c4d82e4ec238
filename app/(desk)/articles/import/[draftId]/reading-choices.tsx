"use client";

import { Button } from "@/app/_components/button";
import { SubmitButton } from "@/app/_components/submit-button";
import type { BesideBody } from "@/lib/importing/rules/take-out";
import { draftAttachmentAction, readDraftAgainAction } from "../draft-actions";

interface ChangesProps {
  count: number;
  read: "accepted" | "rejected";
}

/** Tracked changes of the file: which of the two texts it is read as. The changes are kept either way. */
export function ChangesChoice({ count, read }: ChangesProps) {
  if (count === 0) return null;
  const other = read === "accepted" ? "rejected" : "accepted";
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <p>
        {count === 1 ? "1 tracked change" : `${count.toLocaleString("en")} tracked changes`}, read as {read}: what was
        put in is washed, what was taken out is struck.
      </p>
      <input type="hidden" name="changes" value={other} />
      <SubmitButton tone="quiet" size="small" formAction={readDraftAgainAction} pendingLabel="Reading it again…">
        Read them as {other}
      </SubmitButton>
    </div>
  );
}

interface AttachmentsProps {
  attachments: readonly { name: string; mediaType: string }[];
}

/** Files that came along with a mail. */
export function Attachments({ attachments }: AttachmentsProps) {
  return (
    <ul className="grid gap-2">
      {attachments.map(({ name, mediaType }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: its place is what it is known by
        <li key={place} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
          <span className="min-w-0 break-words">{name}</span>
          <span className="text-xs text-muted">{mediaType}</span>
          <SubmitButton
            tone="quiet"
            size="small"
            name="attachment"
            value={place}
            formAction={draftAttachmentAction}
            pendingLabel="Reading it…"
          >
            Read it as an article of its own
          </SubmitButton>
        </li>
      ))}
    </ul>
  );
}

const names: Record<BesideBody, readonly [one: string, more: string]> = {
  caption: ["caption", "captions"],
  alt: ["description of a picture", "descriptions of pictures"],
  "chart-title": ["title of a chart", "titles of charts"],
  "pull-quote": ["pull quote", "pull quotes"],
};

interface BesideProps {
  counts: ReadonlyMap<BesideBody, number>;
  out: ReadonlySet<BesideBody>;
  onOut: (kind: BesideBody, out: boolean) => void;
}

/** Parts beside the body that stand in the text: whether they stay. */
export function BesideChoice({ counts, out, onOut }: BesideProps) {
  return (
    <ul className="grid gap-1.5">
      {[...counts].map(([kind, count]) => (
        <li key={kind} className="flex flex-wrap items-center gap-3 text-sm">
          {out.has(kind) && <input type="hidden" name="takeOut" value={kind} />}
          <span>
            {count.toLocaleString("en")} {names[kind][count === 1 ? 0 : 1]}
          </span>
          <Button size="small" aria-pressed={out.has(kind)} onClick={() => onOut(kind, !out.has(kind))}>
            {out.has(kind) ? "Keep after all" : "Leave out"}
          </Button>
        </li>
      ))}
    </ul>
  );
}
