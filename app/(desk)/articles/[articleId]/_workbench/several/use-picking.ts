"use client";

import { useCallback, useState } from "react";
import type { ClaimSummary } from "@/lib/views/queries";
import type { ListOrder } from "../claim-list/list-order";
import { stateOfClaim } from "../filters/filter";
import { type Picked, pickedOf } from "./pick-box";

export interface Picking {
  /** Null while claims are not picked. */
  picked: Picked | null;
  pick: (picked: Picked | null) => void;
}

export function usePicking(): Picking {
  const [picked, pick] = useState<Picked | null>(null);
  return { picked, pick: useCallback((next) => pick(next), []) };
}

/** The claims of one sentence that are to check: what can be judged in one go with the claim that is open. */
export function toCheckBeside(
  claims: readonly ClaimSummary[],
  sentenceOf: ListOrder["sentenceOf"],
  id: string | null,
): Picked {
  const sentence = sentenceOf.get(id ?? "");
  return pickedOf(
    sentence
      ? claims.filter((claim) => sentenceOf.get(claim.id) === sentence && stateOfClaim(claim) === "to-check")
      : [],
  );
}
