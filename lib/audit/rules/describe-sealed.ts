import type { DeskEvent } from "@/lib/audit/schema";
import { type Description, describeEvent } from "./describe-event";

type Sealed = Extract<DeskEvent, { type: "work.sealed" }>;

/** What was done blind, for whoever may read it: its author, and everybody once the round is over. */
export function describeSealed({ payload }: Sealed, actorId: string | null): Description {
  const all = payload.events.map((event) => describeEvent(event, actorId));
  const change = all.find((one) => one.change)?.change;
  return {
    did: `${all.map(({ did }) => did).join(", and ")} (blind)`,
    ...(change && { change }),
    words: all.flatMap(({ words = [] }) => words),
  };
}

/** What everybody else is told of it until then. */
export const sealedDescription: Description = { did: "did something that is sealed until both reviews are in" };
