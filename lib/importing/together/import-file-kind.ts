import { z } from "zod";
import type { JobKind } from "@/lib/queue/job";

/** Reads one of the files that were brought in together, and imports it. */
export const importFileKind = {
  name: "import-file",
  title: "Import of a file",
  payload: z.object({ fileId: z.uuid() }),
  attempts: 4,
} satisfies JobKind<{ fileId: string }>;

export const keyOf = (fileId: string) => `import-file:${fileId}`;
