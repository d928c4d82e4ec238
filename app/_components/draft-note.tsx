/** Beside a form that shows what was typed into it before, and not what the desk knows. */
export function DraftNote({ shown }: { shown: boolean }) {
  if (!shown) return null;
  return (
    <p role="status" className="border-s-2 border-unverified ps-2 text-xs text-muted">
      What you typed here before is back. It has not been recorded.
    </p>
  );
}
