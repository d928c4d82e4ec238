"use client";

import { FormError } from "@/app/_components/form-error";
import { untouched } from "@/app/_components/form-state";
import { Notice } from "@/app/_components/notice";
import { SubmitButton } from "@/app/_components/submit-button";
import { keepTyped, useDeskAction } from "@/app/_components/use-desk-action";
import type { Batch } from "@/lib/importing/together/schema";
import type { Sending } from "../../send-together";
import { importAsReadAction } from "./actions";
import { countFiles, countsText } from "./count-files";
import { FileRow } from "./file-row";
import { useBatch } from "./use-batch";

/** The files that were brought in together, a row each, as far as they are. */
export function BatchView({ given }: { given: Batch }) {
  const { batch, sending, away } = useBatch(given);
  const counts = countFiles(batch);
  const settled = batch.files.length - counts.left;
  return (
    <div className="grid gap-6">
      <div className="grid gap-2">
        <progress className="progress" value={settled} max={batch.expected} aria-label="Files that are done" />
        <p role="status" className="text-sm">
          {countsText(counts) || "Nothing has arrived yet"}
          {settled === batch.expected && ". All are done."}
        </p>
        {away && <Notice tone="warning">The desk does not answer just now. Its work goes on when it is back.</Notice>}
        <Arriving missing={counts.missing} sending={sending} />
      </div>
      {counts.asRead > 0 && counts.left === 0 && <AsRead batchId={batch.id} count={counts.asRead} />}
      <ol className="border-t border-ink">
        {batch.files.map((file) => (
          <FileRow key={file.place} file={file} />
        ))}
      </ol>
    </div>
  );
}

/** What is not here yet: on its way from this tab, or never sent to the end. */
function Arriving({ missing, sending }: { missing: number; sending: Sending | undefined }) {
  if (missing === 0) {
    return sending ? <p className="text-xs text-muted">All have arrived: this page may be left.</p> : null;
  }
  if (sending?.problem) return <Notice tone="error">{sending.problem}</Notice>;
  if (sending && sending.sent < sending.total) {
    return (
      <Notice title={`${sending.sent} of ${sending.total} files have arrived`}>
        Other pages of the desk may be opened meanwhile; this tab must stay open until all have.
      </Notice>
    );
  }
  const some = missing === 1 ? "One file has" : `${missing.toLocaleString("en")} files have`;
  return (
    <Notice tone="warning" title={`${some} not arrived`}>
      Where another tab no longer sends them, choose all files once more: what the desk has is not imported twice.
    </Notice>
  );
}

function AsRead({ batchId, count }: { batchId: string; count: number }) {
  const [{ failure }, submit] = useDeskAction(importAsReadAction, untouched, keepTyped);
  return (
    <form action={submit} className="grid gap-3 border border-rule bg-raised px-4 py-3">
      <input type="hidden" name="batchId" value={batchId} />
      <p className="text-sm">
        {count === 1 ? "One text waits" : `${count.toLocaleString("en")} texts wait`} only because pieces of the file
        were left out, such as captions and navigation. Look at each, or import{" "}
        {count === 1 ? "it as it was read" : "them as they were read"}: each row still says how many pieces.
      </p>
      <FormError failure={failure} />
      <div>
        <SubmitButton tone="quiet" pendingLabel="Asking for it…">
          {count === 1 ? "Import it as it was read" : `Import all ${count.toLocaleString("en")} as they were read`}
        </SubmitButton>
      </div>
    </form>
  );
}
