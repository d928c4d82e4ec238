import { Gauge } from "prom-client";
import { log } from "@/lib/running/log";
import { metrics } from "@/lib/running/metrics";
import { countByName } from "./queries";

/** Has the queue counted whenever the metrics are asked for: by any process, whoever works it. */
export function measureQueue(): void {
  const { registry } = metrics();
  if (registry.getSingleMetric("tickmark_queue_jobs")) return;
  const oldest = new Gauge({
    name: "tickmark_queue_oldest_seconds",
    help: "How long the job that waits the longest could have begun, by name.",
    labelNames: ["job"],
    registers: [registry],
  });
  const jobs = new Gauge({
    name: "tickmark_queue_jobs",
    help: "Jobs in the queue, by name and state: runs, waits, failed.",
    labelNames: ["job", "state"],
    registers: [registry],
    collect: async () => {
      try {
        const counts = await countByName();
        jobs.reset();
        oldest.reset();
        for (const row of counts) {
          jobs.set({ job: row.name, state: row.state }, row.count);
          if (row.state === "waits") oldest.set({ job: row.name }, row.oldest);
        }
      } catch (fault) {
        log().warn({ fault }, "The queue could not be counted.");
      }
    },
  });
}
