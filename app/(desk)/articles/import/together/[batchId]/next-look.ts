import type { Batch } from "@/lib/importing/together/schema";
import type { Sending } from "../../send-together";
import { countFiles } from "./count-files";

/** In milliseconds: while the desk is at work on it, and while more may come from another tab. */
export const [soon, later] = [1_500, 10_000];

/** When to ask again what became of a batch; false where nothing more comes by itself. */
export function nextLook(batch: Pick<Batch, "files" | "expected">, sending: Sending | undefined): number | false {
  const { left, missing } = countFiles(batch);
  if (left > 0) return soon;
  if (missing === 0) return false;
  if (sending === undefined) return later;
  // What this tab has sent to the end may not be in what was last asked for.
  return sending.problem === null ? soon : false;
}
