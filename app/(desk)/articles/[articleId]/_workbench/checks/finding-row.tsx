import { useEffect, useRef } from "react";
import { classNames } from "@/app/_components/class-names";
import { excerpt } from "@/app/_components/excerpt";
import { RelativeTime } from "@/app/_components/relative-time";
import type { FindingView } from "@/lib/findings/schema";
import { flagWords } from "../../flag-words";
import { DecideForm } from "./decide-form";

interface Props {
  articleId: string;
  finding: FindingView;
  /** It is the one that is looked at. */
  here: boolean;
  mayDecide: boolean;
  /** Two judge the article's claims. */
  blind: boolean;
  onShow: () => void;
  onReveal: (offset: number) => void;
  onDecided: () => void;
}

/** One finding: its sentence, its places, what was decided; opened, what can be done with it. */
export function FindingRow({ articleId, finding, here, mayDecide, blind, onShow, onReveal, onDecided }: Props) {
  const { check, message, spans, decided } = finding;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (here) row.current?.scrollIntoView({ block: "nearest" });
  }, [here]);
  const form = { articleId, finding, blind, onDecided };
  return (
    <li ref={row} className={classNames("py-2", here && "-ms-3 border-s-2 border-s-accent ps-2.5")}>
      <button
        type="button"
        aria-current={here || undefined}
        onClick={onShow}
        className="block w-full rounded-sm text-start -outline-offset-2 hover:bg-sunk"
      >
        <span className="me-1.5 text-xs font-semibold text-unverified-ink">{flagWords[check]}</span>
        <span className={decided ? "text-muted" : ""}>{message}</span>
      </button>
      <p className="mt-0.5 flex flex-wrap gap-x-1.5">
        {spans.map(({ start, exact }, place) => (
          <span key={start} className="min-w-0">
            {place > 0 && <span className="me-1.5 text-muted">and</span>}
            <button
              type="button"
              onClick={() => {
                onShow();
                onReveal(start);
              }}
              className="rounded-sm text-start font-serif break-words underline decoration-rule-strong underline-offset-2 hover:bg-sunk"
            >
              “{excerpt(exact, 90)}”
            </button>
          </span>
        ))}
      </p>
      {decided && (
        <p className="mt-1 text-xs">
          <span className="font-semibold">{decided.as === "right" ? "Right as it stands" : "Put to the writer"}</span>
          {decided.words && `: ${decided.words}`}{" "}
          <span className="text-muted">
            {decided.by}, <RelativeTime at={decided.at} />
          </span>
        </p>
      )}
      {here && mayDecide && (
        <div className="mt-1 flex flex-wrap gap-x-3 [&>details[open]]:basis-full">
          {decided?.as !== "right" && <DecideForm {...form} turn="aside" />}
          {decided === null && <DecideForm {...form} turn="ask" />}
          {decided && <DecideForm {...form} turn="again" />}
        </div>
      )}
    </li>
  );
}
