import { classNames } from "@/app/_components/class-names";

export const panes = ["article", "claims", "claim"] as const;
export type Pane = (typeof panes)[number];

const words: Record<Pane, string> = { article: "Article", claims: "Claims", claim: "Review" };

/** On a narrow screen one pane shows at a time. */
export function PaneTabs({ pane, onPane }: { pane: Pane; onPane: (pane: Pane) => void }) {
  return (
    <nav aria-label="Panes" className="pane-tabs no-print border-b border-rule">
      {panes.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={pane === one}
          onClick={() => onPane(one)}
          className={classNames(
            "min-h-10 border-b-2 text-sm -outline-offset-2",
            pane === one ? "border-ink font-semibold" : "border-transparent text-muted",
          )}
        >
          {words[one]}
        </button>
      ))}
    </nav>
  );
}
