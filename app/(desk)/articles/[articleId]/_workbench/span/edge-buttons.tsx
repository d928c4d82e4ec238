import { ArrowLeft, ArrowRight } from "lucide-react";
import { Button } from "@/app/_components/button";
import { stepOffset } from "@/lib/claims/rules/step-offset";
import type { Extent } from "@/lib/text/span";
import { usePlace } from "../focus-places";

interface Props {
  text: string;
  span: Extent;
  onMove: (span: Extent) => void;
}

const edges = [
  { edge: "start", label: "Beginning" },
  { edge: "end", label: "End" },
] as const;
const directions = [
  { direction: -1, label: "back", Icon: ArrowLeft },
  { direction: 1, label: "on", Icon: ArrowRight },
] as const;

/** Moves either end of a claim: a press or an arrow key by one word, with Shift by one character. */
export function EdgeButtons({ text, span, onMove }: Props) {
  const move = (edge: "start" | "end", direction: 1 | -1, byCharacter: boolean) =>
    onMove({
      ...span,
      [edge]: stepOffset(text, span[edge], { edge, direction, by: byCharacter ? "character" : "word" }),
    });
  const first = usePlace("reshape");
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1.5">
      {edges.map(({ edge, label }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would take the legend's place from the form
        <div
          key={edge}
          role="group"
          aria-label={`${label} of the claim`}
          className="flex items-center gap-1 text-xs"
          onKeyDown={(event) => {
            const direction = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : null;
            if (!direction) return;
            event.preventDefault();
            move(edge, direction, event.shiftKey);
          }}
        >
          <span className="text-muted">{label}</span>
          {directions.map(({ direction, label: way, Icon }) => (
            <Button
              key={way}
              ref={edge === "start" && direction === -1 ? first : undefined}
              size="small"
              aria-label={`${label} one word ${way}`}
              title="With Shift by one character"
              onClick={(event) => move(edge, direction, event.shiftKey)}
            >
              <Icon aria-hidden size={13} />
            </Button>
          ))}
        </div>
      ))}
    </div>
  );
}
