"use client";

import { useContext, useState } from "react";
import { DraftOwner } from "@/app/_components/draft-owner";
import type { Entry } from "@/lib/audit/queries";
import { othersSince } from "./others-since";

interface Held {
  /** The version of the claim that a change is made against. */
  version: number;
  /** What others did to the claim since this person began, the newest first. */
  theirs: Entry[];
  /** Others' deeds were shown, up to a version of the claim: the next try is made against that. */
  shown: (version: number) => void;
}

/**
 * The claim moves on under whoever is typing. Their change stays one to the claim as they began with it, and is refused, until
 * they were shown what others did; what they did themselves meanwhile does not count.
 */
export function useHeldVersion(claim: { version: number; entries: readonly Entry[] }, begun: boolean): Held {
  const me = useContext(DraftOwner);
  const now = { version: claim.version, seq: claim.entries[0]?.seq ?? 0 };
  const [held, hold] = useState(now);
  const theirs = begun ? othersSince(claim.entries, held.seq, me) : [];
  if (theirs.length === 0 && (held.version !== now.version || held.seq !== now.seq)) hold(now);
  return { version: held.version, theirs, shown: (version) => hold({ version, seq: held.seq }) };
}
