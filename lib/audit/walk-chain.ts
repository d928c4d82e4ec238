import type { Event } from "@/lib/database/generated/client";
import { linkOf } from "./link";
import { readEvent } from "./read-event";
import { blindClaimOf } from "./rules/blind-event";
import { genesis, type Head } from "./rules/chain";
import { apply, type State } from "./rules/replay";
import { faultOf, headFault } from "./rules/verify-chain";

type Broken = { intact: false; seq: number | null; message: string };

/**
 * `intact`, or where it breaks: `seq` names the first event that does not fit, null where the tables differ from it
 * all.
 */
export type Verification = { intact: true; head: Head } | Broken;

interface Expected {
  /** The head that the chain's own row keeps. */
  head: Head;
  /** A head that an earlier export carries, or null. */
  witnessed: Head | null;
}

/** A chain under proof, whose events are given in their order: each is checked as a link, and replayed. */
export interface Walk {
  /** What the events so far made. */
  state: State;
  take: (row: Event) => void;
  /** Whether all that was taken is a whole chain that ends as expected. */
  end: () => Verification;
}

export function walkChain({ head, witnessed }: Expected): Walk {
  const state: State = new Map();
  let last = genesis;
  let found: Broken | null = null;

  function faultIn(row: Event): Broken | null {
    const fault = faultOf(linkOf(row), last);
    if (fault) return broken(fault.seq, fault.message);
    last = { seq: row.seq, hash: row.hash };
    if (last.seq === witnessed?.seq && last.hash !== witnessed.hash)
      return broken(last.seq, `Event ${last.seq} is not the one that the export was made after.`);
    const nonsense = replayed(row, state);
    return nonsense ? broken(row.seq, nonsense) : null;
  }

  return {
    state,
    take: (row) => {
      found ??= faultIn(row);
    },
    end: () => {
      const short = witnessed && last.seq < witnessed.seq ? headFault(last, witnessed) : null;
      const cut = found ?? headFault(last, head) ?? short;
      return cut ? broken(cut.seq, cut.message) : { intact: true, head: last };
    },
  };
}

export const broken = (seq: number | null, message: string): Broken => ({ intact: false, seq, message });

/** A link can be whole and yet say what cannot have happened, where somebody hashed the chain anew. */
function replayed(row: Event, state: State): string | null {
  try {
    const event = readEvent(row);
    if (event && row.blindClaimId !== blindClaimOf(event))
      return `Event ${row.seq} is filed with another claim's blind history than what it says belongs to.`;
    if (event) apply(state, { event, actorId: row.actorId, actorName: row.actorName, at: row.at.toISOString() });
    return null;
  } catch (error) {
    return `Event ${row.seq} says what cannot have happened: ${error instanceof Error ? error.message : String(error)}`;
  }
}
