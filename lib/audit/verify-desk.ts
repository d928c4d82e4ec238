import type { Desk, Event } from "@/lib/database/generated/client";
import { inReading } from "@/lib/database/reading";
import { deskChain } from "./append-event";
import { differenceOf } from "./rules/compare-states";
import { storedDesk } from "./stored-desk";
import { broken, type Verification, walkChain } from "./walk-chain";

/** Proves the history of accounts, roles and invitations, as verify-article.ts does an article's. */
export function verifyDesk(): Promise<Verification> {
  return inReading(async (reading) => {
    const [desk] = await reading.rows<Desk>(`SELECT * FROM "Desk" WHERE "id" = 1`, []);
    if (!desk) throw new Error("the desk has no head");
    const walk = walkChain({ head: { seq: desk.headSeq, hash: desk.headHash }, witnessed: null });
    const events = reading.pages<Event>(`SELECT * FROM "Event" WHERE "chain" = $1 ORDER BY "seq"`, [deskChain], 500);
    for await (const rows of events) for (const row of rows) walk.take(row);
    const walked = walk.end();
    if (!walked.intact) return walked;
    const difference = differenceOf(walk.state, await storedDesk(reading, walk.state));
    return difference ? broken(null, difference) : walked;
  });
}
