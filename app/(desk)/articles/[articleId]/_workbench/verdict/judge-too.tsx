"use client";

import { useState } from "react";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import { VerdictMark } from "@/app/_components/verdict-mark";
import type { EachDone } from "@/lib/commands/each-by-itself";
import type { Verdict } from "@/lib/vocabulary";
import { targetText } from "../forms/target-text";
import { useSameClaims } from "./use-same-claims";

interface Props {
  claimId: string;
  /** The version that is on the screen: with each change the others are looked up anew. */
  version: number;
  verdict: Verdict;
}

/** The article's other claims that assert the same, to be judged with this one: none unless it is ticked. */
export function JudgeToo({ claimId, version, verdict }: Props) {
  const claims = useSameClaims(claimId, version);
  const [picked, pick] = useState<ReadonlySet<string>>(new Set());
  if (claims.length === 0) return null;
  const toggle = (id: string, on: boolean) => {
    const next = new Set(picked);
    if (on) next.add(id);
    else next.delete(id);
    pick(next);
  };
  return (
    <fieldset className="flex flex-col gap-2 border border-rule bg-sunk p-2.5">
      <legend className="px-1 text-sm font-medium">Judge these too</legend>
      <p className="text-xs text-muted">
        They seem to assert the same. Each one you tick is marked {verdict} by itself, with the same words, and the
        evidence cited here is cited there too. The history says that it was taken over from this claim.
      </p>
      <ul className="flex max-h-64 flex-col gap-1.5 overflow-y-auto">
        {claims.map((claim) => (
          <li key={claim.id}>
            <label className="flex cursor-pointer items-start gap-2 text-sm">
              <input
                type="checkbox"
                name="too"
                value={targetText(claim)}
                checked={picked.has(claim.id)}
                onChange={(event) => toggle(claim.id, event.target.checked)}
                className="mt-1 size-4 shrink-0"
              />
              <span className="min-w-0 break-words">
                <span className="flex flex-wrap items-baseline gap-x-2 text-xs text-muted">
                  Claim {claim.number} · {claim.kind} {claim.verdict && <VerdictMark verdict={claim.verdict} />}
                </span>
                <span className="font-serif">“{claim.exact}”</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {claims.length > 1 && (
        <div>
          <Button size="small" onClick={() => pick(new Set(claims.map(({ id }) => id)))}>
            Tick all {claims.length}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

/** What became of the claims that were to be judged with this one. */
export function JudgedToo({ result }: { result: EachDone | undefined }) {
  if (!result) return null;
  const { changed: judged, refused } = result;
  if (refused.length === 0)
    return judged > 0 ? <Notice tone="success">{`${judged} more judged the same way.`}</Notice> : null;
  return (
    <Notice tone="warning" title={`${judged} more judged the same way, ${refused.length} not`}>
      {refused.map((why) => (
        <p key={why}>{why}</p>
      ))}
    </Notice>
  );
}
