import { z } from "zod";
import type { JobKind } from "@/lib/queue/job";

/** Keeps what a cited link holds. */
export const captureKind = {
  name: "capture-link",
  title: "Capture of a link",
  payload: z.object({ wishId: z.uuid() }),
  attempts: 3,
} satisfies JobKind<{ wishId: string }>;
