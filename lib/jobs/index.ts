import type { AnyJob } from "@/lib/queue/job";
import { captureLink } from "./capture-link";
import { checkpoint } from "./checkpoint";
import { importFile } from "./import-file";
import { sweep } from "./sweep";

/** Every kind of work that the queue is given: a new one is a file of its own and a line here. */
export const jobs: readonly AnyJob[] = [captureLink, importFile, sweep, checkpoint];
