import { type Failure, failed } from "@/lib/outcome";

export interface Holder {
  id: string;
  name: string;
  /** Not disabled: they can still do the work. */
  active: boolean;
  /** They took it blind, and whoever asks may not know. */
  blind: boolean;
}

interface Asked<Person extends Holder> {
  assigneeId: string;
  /** Who has the claim now. */
  holders: readonly Person[];
  /** How many judge each claim of the article, and so may have it at a time. */
  requiredReviews: number;
  /** Neither dismissed, nor waived, nor retired. */
  inUse: boolean;
  /** Whether whoever asks may take a claim off somebody else. */
  mayMove: boolean;
}

export type Assigning<Person extends Holder = Holder> =
  | { ok: false; failure: Failure }
  | { ok: true; on: boolean; off: Person[] };

/** Whether a claim becomes somebody's work, and off whom it is taken by that. */
export function decideAssigning<Person extends Holder>(asked: Asked<Person>): Assigning<Person> {
  const { assigneeId, holders, requiredReviews, inUse, mayMove } = asked;
  if (holders.some(({ id }) => id === assigneeId)) return { ok: true, on: false, off: [] };
  if (!inUse) return failed("conflict", "Nobody needs to check it: it was set aside, or other claims took its place.");
  const gone = holders.filter(({ active }) => !active);
  const working = holders.filter(({ active }) => active);
  if (working.length < requiredReviews) return { ok: true, on: true, off: gone };
  const only = requiredReviews === 1 && working.length === 1 && mayMove;
  if (only) return { ok: true, on: true, off: [...gone, ...working] };
  return failed(
    "conflict",
    requiredReviews === 1 ? takenBy(working) : "As many people have it as judge each claim here.",
  );
}

const takenBy = (holders: readonly Holder[]) =>
  `${holders.map(({ name }) => name).join(" and ")} has it already. An editor can move it.`;
