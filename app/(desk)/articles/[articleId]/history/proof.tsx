import { Notice } from "@/app/_components/notice";
import { verifyJob } from "@/lib/audit/verify-job";
import { deskPool } from "@/lib/threads/desk-pool";

/** What verifying the article's whole history gives, now. */
export async function Proof({ articleId, events }: { articleId: string; events: number }) {
  const verified = await deskPool().inTurn((thread) => thread.run(verifyJob, { articleId, events }));
  if (!verified.ok) return <Notice>{verified.failure.message}</Notice>;
  const proof = verified.value;
  if (!proof) return null;
  if (!proof.intact)
    return (
      <Notice tone="error" title="The history was tampered with">
        <p>{proof.message}</p>
        {proof.seq !== null && <p>The first event that does not fit is {proof.seq}.</p>}
      </Notice>
    );
  return (
    <Notice tone="success" title="Verified just now">
      <p>
        All {proof.head.seq.toLocaleString("en")} events fit their hashes, and replaying them gives exactly what the
        tables hold. An export keeps this head, so that even a cut or rewritten end can be found later:
      </p>
      <p className="mt-1">
        <code className="text-xs break-all">{proof.head.hash}</code>
      </p>
    </Notice>
  );
}
