import { captureKind } from "@/lib/captures/capture-kind";
import { captureLink as captureIt } from "@/lib/capturing/capture-link";
import { defineJob } from "@/lib/queue/job";

export const captureLink = defineJob({
  ...captureKind,
  run: ({ wishId }) => captureIt(wishId),
  onGivenUp: async (tx, { wishId }, reason) => {
    const data = { problem: `Given up: ${reason}`, endedAt: new Date() };
    await tx.captureWish.updateMany({ where: { id: wishId, endedAt: null }, data });
  },
});
