"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { startTransition, useCallback, useRef } from "react";
import { useLatest } from "@/app/_components/use-latest";
import type { ClaimSummary } from "@/lib/views/queries";
import type { ClaimView } from "@/lib/views/view-claim";
import { summaryOf } from "./claim-summary";
import { stateOfClaim } from "./filters/filter";
import type { FocusPlaces, Place } from "./focus-places";
import type { TakeAnswer } from "./forms/on-answer";
import { nextSuccessor } from "./selection/next-successor";
import type { SeveralState } from "./several/several-state";

interface Options {
  places: FocusPlaces;
  learn: (view: ClaimView) => void;
  learnAll: (claims: readonly ClaimSummary[], gone: readonly string[]) => void;
  select: (id: string) => void;
  aimAt: (place: Place) => void;
  say: (words: string) => void;
  /** Opens the next claim to check that is not among these ids. */
  goToNext: (settled?: ReadonlySet<string>) => void;
}

/** What the page does with the answer to a form: learns of the claims, says what was done, and goes where the person goes on. */
export function useAnswers({ places, learn, learnAll, select, aimAt, say, goToNext }: Options) {
  const router = useRouter();
  const server = useQueryClient();
  const goOn = useRef(false);
  const latest = useLatest({ goToNext });
  const moveOn = useCallback(
    (settled?: ReadonlySet<string>) => {
      if (goOn.current) latest.current.goToNext(settled);
      else places.focus("heading", { preventScroll: true });
      goOn.current = false;
    },
    [places, latest],
  );

  const onAnswer: TakeAnswer = useCallback(
    (claim, ok) => {
      learn(claim);
      if (!ok) return;
      // What waits for this person may be less now.
      void server.invalidateQueries({ queryKey: ["inbox"] });
      say(`Claim ${claim.number}: ${stateOfClaim(summaryOf(claim)).replace("-", " ")}.`);
      const successor = nextSuccessor(claim);
      if (successor) select(successor);
      if (successor || claim.children.length > 0) startTransition(() => router.refresh());
      // The claim that takes this one's place is on its way; this one's heading goes with it.
      if (successor) aimAt("heading");
      else moveOn();
    },
    [learn, router, server, select, aimAt, say, moveOn],
  );

  /** For a change of several claims; `did` is what happened to them. */
  const onSeveral = useCallback(
    ({ claims, view, done }: SeveralState, did: string) => {
      learnAll(claims, []);
      if (view) learn(view);
      if (!done || done.refused.length > 0) return;
      void server.invalidateQueries({ queryKey: ["inbox"] });
      say(`${done.changed} ${done.changed === 1 ? "claim" : "claims"} ${did}.`);
      if (did === "judged") moveOn(new Set(claims.map(({ id }) => id)));
    },
    [learn, learnAll, server, say, moveOn],
  );
  return { goOn, onAnswer, onSeveral };
}
