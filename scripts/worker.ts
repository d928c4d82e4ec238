import { workUntilToldToEnd } from "@/lib/jobs/begin-work";
import { makeWorker } from "@/lib/worker/make-worker";

await makeWorker();
await workUntilToldToEnd();
