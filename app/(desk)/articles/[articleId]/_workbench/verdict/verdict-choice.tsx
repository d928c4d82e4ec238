import { classNames } from "@/app/_components/class-names";
import { Kbd } from "@/app/_components/kbd";
import { verdictLook } from "@/app/_components/verdict-look";
import { VerdictMark } from "@/app/_components/verdict-mark";
import { type Verdict, verdicts } from "@/lib/vocabulary";

interface Props {
  chosen: Verdict | null;
  onChoose: (verdict: Verdict) => void;
}

/** Three radio buttons: arrows move between them, and 1, 2, 3 choose from anywhere on the page. */
export function VerdictChoice({ chosen, onChoose }: Props) {
  return (
    <fieldset>
      <legend className="sr-only">Verdict</legend>
      <div className="grid grid-cols-3 gap-1.5">
        {verdicts.map((verdict, index) => (
          <label
            key={verdict}
            className={classNames(
              "flex min-h-10 cursor-pointer flex-wrap items-center justify-between gap-x-1 rounded border px-2 py-1.5",
              "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus",
              "has-checked:border-ink has-checked:shadow-[inset_0_0_0_1px_var(--ink)]",
              chosen === verdict ? verdictLook(verdict).wash : "border-rule-strong bg-raised hover:border-ink",
            )}
          >
            <input
              type="radio"
              name="verdict"
              value={verdict}
              checked={chosen === verdict}
              onChange={() => onChoose(verdict)}
              className="sr-only"
            />
            <VerdictMark verdict={verdict} />
            <span aria-hidden className="hidden sm:inline">
              <Kbd>{index + 1}</Kbd>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
