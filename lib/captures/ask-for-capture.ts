import type { Transaction } from "@/lib/database/transaction";
import { enqueue } from "@/lib/queue/enqueue";
import { captureKind } from "./capture-kind";

/** Whether links are captured at all, as whoever runs the desk decided. */
export const capturesLinks = (): boolean => process.env.TICKMARK_CAPTURE !== "off";

interface Wanted {
  evidenceId: string;
  url: string | null;
  by: { id: string; name: string };
  at: Date;
}

/**
 * Has what a link holds captured, in the transaction that cites it; nobody waits for it. The queue is not told the address: whoever looks
 * at it may be a reviewer who must not know of the piece.
 */
export async function askForCapture(tx: Transaction, { evidenceId, url, by, at }: Wanted): Promise<void> {
  if (url === null || !capturesLinks()) return;
  const asked = { byId: by.id, byName: by.name, askedAt: at, endedAt: null, problem: null, status: null };
  const { id: wishId } = await tx.captureWish.upsert({
    where: { evidenceId },
    create: { evidenceId, ...asked },
    update: asked,
    select: { id: true },
  });
  await enqueue(tx, captureKind, {
    payload: { wishId },
    about: "",
    byName: null,
    key: `capture-link:${wishId}`,
    line: "captures",
  });
}

/** A corrected piece of the same address goes on with what was asked for it; at another address, another is asked for. */
export async function followCorrection(tx: Transaction, before: { id: string; url: string | null }, wanted: Wanted) {
  if (before.url !== wanted.url) return askForCapture(tx, wanted);
  const data = { evidenceId: wanted.evidenceId };
  await tx.captureWish.updateMany({ where: { evidenceId: before.id }, data });
}
