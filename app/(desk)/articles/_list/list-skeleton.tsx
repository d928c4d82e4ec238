const rows = ["w-3/4", "w-1/2", "w-2/3", "w-3/5", "w-1/2"];

/**
 * Without JavaScript nothing would put the list in this one's place: then the list itself is shown, and not this. The layer
 * is the first one, since Tailwind's own rule for what is hidden is an important one, and of these the earliest wins.
 */
const listItself = `@layer theme { div[hidden][id^="S:"] { display: block !important; } }
[data-skeleton] { display: none; }`;

export function ListSkeleton() {
  return (
    <div data-skeleton role="status">
      <noscript>
        <style>{listItself}</style>
      </noscript>
      <span className="sr-only">Loading the articles…</span>
      <div aria-hidden className="animate-pulse border-t border-rule">
        {rows.map((width, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing here ever moves
          <div key={index} className="flex flex-col gap-2 border-b border-rule py-4">
            <div className={`h-5 bg-sunk ${width}`} />
            <div className="h-3 w-1/3 bg-sunk" />
          </div>
        ))}
      </div>
    </div>
  );
}
