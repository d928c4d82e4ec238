import { useEffect, useRef } from "react";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import { RelativeTime } from "@/app/_components/relative-time";
import { VerdictMark } from "@/app/_components/verdict-mark";
import type { Entry } from "@/lib/audit/queries";
import type { Verdict } from "@/lib/vocabulary";

interface Props {
  theirs: readonly Entry[];
  mine: { verdict: Verdict | null; rationale: string; correction: string };
  /** The claim's version as it is now, for a change that is made in the knowledge of theirs. */
  version: number;
  onTakeTheirs: () => void;
}

const most = 5;

/** The claim changed under somebody's hands: what others did beside what this person typed, who decides. */
export function BothSides({ theirs, mine, version, onTakeTheirs }: Props) {
  const shown = useRef<HTMLDivElement>(null);
  // Below a long form it would be said where nobody looks.
  useEffect(() => shown.current?.scrollIntoView({ block: "nearest" }), []);
  const typed = [mine.rationale, mine.correction && `Should say: ${mine.correction}`].filter(Boolean);
  return (
    <div ref={shown} className="scroll-mb-4">
      <Notice tone="warning" title="This claim changed while you were working on it.">
        <div className="mt-1.5 flex flex-col gap-3">
          <section aria-label="What others did" className="flex flex-col gap-2">
            {theirs.slice(0, most).map((entry) => (
              <div key={entry.seq}>
                <p className="break-words">
                  {entry.actor} {entry.did}. <span className="text-muted">{<RelativeTime at={entry.at} />}</span>
                </p>
                {entry.words?.map(({ label, text }) => (
                  <p key={label} className="max-h-32 overflow-y-auto text-xs break-words whitespace-pre-wrap">
                    <span className="text-muted">{label}:</span> {text}
                  </p>
                ))}
              </div>
            ))}
          </section>
          <section aria-label="What you typed" className="border-t border-rule pt-2">
            <p className="flex items-center gap-2">
              Yours, not recorded yet: {mine.verdict ? <VerdictMark verdict={mine.verdict} /> : "no verdict chosen"}
            </p>
            {typed.map((text) => (
              <p key={text} className="max-h-32 overflow-y-auto text-xs break-words whitespace-pre-wrap">
                {text}
              </p>
            ))}
          </section>
          <div className="flex flex-wrap gap-1.5">
            <Button type="submit" tone="quiet" size="small" name="version" value={version} disabled={!mine.verdict}>
              Record mine anyway
            </Button>
            <Button tone="plain" size="small" onClick={onTakeTheirs}>
              Take theirs, drop mine
            </Button>
          </div>
          <p className="text-xs text-muted">Or go on editing: nothing you typed is lost.</p>
        </div>
      </Notice>
    </div>
  );
}
