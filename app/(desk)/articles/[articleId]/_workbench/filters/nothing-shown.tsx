import { Button } from "@/app/_components/button";

/** In the list's place where its filter lets nothing through. */
export function NothingShown({ onClear }: { onClear: () => void }) {
  return (
    <div className="flex flex-col items-start gap-2 px-4 py-6 text-sm">
      <p className="text-muted">No claim of this article is like that.</p>
      <Button size="small" onClick={onClear}>
        Show every claim
      </Button>
    </div>
  );
}

/** In the list's place where nobody, and no extractor, has found a claim: a text in another language, or one that asserts nothing. */
export function NoClaims({ mayAdd }: { mayAdd: boolean }) {
  return (
    <p className="px-4 py-6 text-sm text-muted">
      No claims were found in this text.
      {mayAdd && " Select words in the article and add them as a claim, to check it by hand."}
    </p>
  );
}
