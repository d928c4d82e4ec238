import { z } from "zod";
import { checkpointKey } from "@/lib/audit/checkpoints/checkpoint-key";
import { makeCheckpoint } from "@/lib/audit/checkpoints/make-checkpoint";
import { showOutside } from "@/lib/audit/checkpoints/show-outside";
import { defineJob } from "@/lib/queue/job";

/** Signs every hour what all histories have come to, and shows it outside where a folder for that is named. */
export const checkpoint = defineJob({
  name: "checkpoint",
  title: "Signing what the histories have come to",
  payload: z.object({}),
  attempts: 5,
  schedule: "7 * * * *",
  run: async () => {
    const key = await checkpointKey();
    if (!key) return;
    await makeCheckpoint(key);
    const folder = process.env.TICKMARK_CHECKPOINTS;
    if (folder) await showOutside(folder);
  },
});
