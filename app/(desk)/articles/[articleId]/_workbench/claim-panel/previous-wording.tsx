import { ChangedWords } from "@/app/_components/changed-words";
import { VerdictMark } from "@/app/_components/verdict-mark";
import { wordChanges } from "@/lib/revisions/rules/word-changes";
import type { ClaimView } from "@/lib/views/view-claim";

/** What a claim said before a revision changed its words, and the verdict on that, until it is judged anew. */
export function PreviousWording({ claim: { previousWording, exact, verdict, retirement } }: { claim: ClaimView }) {
  if (!previousWording || verdict !== null || retirement !== null) return null;
  return (
    <section aria-label="What it said before" className="border-s-2 border-unverified ps-2.5 text-sm">
      <p className="flex flex-wrap items-baseline gap-x-2 text-xs">
        <span className="font-semibold">Reworded since revision {previousWording.revision}.</span>
        <span className="inline-flex items-baseline gap-1 text-muted">
          Then: <VerdictMark verdict={previousWording.verdict} />
        </span>
      </p>
      {previousWording.exact === exact ? (
        <p className="text-muted">Its sentence changed; these words did not.</p>
      ) : (
        <p className="max-h-48 overflow-y-auto break-words font-serif">
          <ChangedWords pieces={wordChanges(previousWording.exact, exact)} />
        </p>
      )}
    </section>
  );
}
