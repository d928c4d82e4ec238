import { ChevronRight } from "lucide-react";
import { classNames } from "@/app/_components/class-names";

interface Props {
  words: string;
  /** How many claims are folded away; 0 where they show. */
  folded: number;
  onFold: () => void;
}

/** The words of a sentence over the claims found in it; a press folds and unfolds them. */
export function SentenceHead({ words, folded, onFold }: Props) {
  return (
    <button
      type="button"
      aria-expanded={folded === 0}
      onClick={onFold}
      className={classNames(
        "flex h-11 w-full shrink-0 items-start gap-1 px-2 pt-1.5 text-start text-muted -outline-offset-2 hover:text-ink",
        folded > 0 && "border-b border-rule",
      )}
    >
      <ChevronRight
        aria-hidden
        size={13}
        className={classNames("mt-0.5 shrink-0 transition-transform", folded === 0 && "rotate-90")}
      />
      <span className="line-clamp-2 font-serif text-sm leading-[1.35]">
        {folded > 0 && (
          <span className="me-1.5 font-sans text-2xs tabular-nums">
            {folded} {folded === 1 ? "claim" : "claims"}
          </span>
        )}
        {words}
      </span>
    </button>
  );
}

/** In pixels, as `h-11` makes it: two lines of words. */
export const headHeight = 44;
