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
