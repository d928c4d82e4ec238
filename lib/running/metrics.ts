import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

export type Metrics = ReturnType<typeof makeMetrics>;

const quick = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const slow = [0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 120];

function makeMetrics() {
  const registry = new Registry();
  // Memory, CPU, the event loop's lag and the collector's pauses.
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    requests: new Histogram({
      name: "tickmark_request_seconds",
      help: "Requests answered, by method, route and status.",
      labelNames: ["method", "route", "status"],
      buckets: quick,
      registers,
    }),
    commands: new Histogram({
      name: "tickmark_command_seconds",
      help: "Changes that people asked for, by the permission they need and how they ended: done, or the failure's code.",
      labelNames: ["action", "outcome"],
      buckets: quick,
      registers,
    }),
    events: new Counter({
      name: "tickmark_events_total",
      help: "Events written, by type; a transaction that is rolled back takes its own back uncounted.",
      labelNames: ["type"],
      registers,
    }),
    queued: new Histogram({
      name: "tickmark_queue_job_seconds",
      help: "Jobs of the queue that this process did, by name and how they ended: done, failed, given back.",
      labelNames: ["job", "outcome"],
      buckets: slow,
      registers,
    }),
    jobs: new Histogram({
      name: "tickmark_thread_job_seconds",
      help: "Work in threads, such as reading articles (read) and finding their claims (findClaims), by how it ended.",
      labelNames: ["job", "outcome"],
      buckets: slow,
      registers,
    }),
  };
}

const kept = globalThis as typeof globalThis & { tickmarkMetrics?: Metrics };

/** What is counted in this process, for GET /metrics. */
export function metrics(): Metrics {
  kept.tickmarkMetrics ??= makeMetrics();
  return kept.tickmarkMetrics;
}

/** Has `read` asked whenever the metrics are; whoever comes first by that name keeps it. */
export function gauge(name: string, help: string, read: () => number): void {
  const { registry } = metrics();
  if (registry.getSingleMetric(name)) return;
  const registers = [registry];
  const collect = function (this: Gauge) {
    this.set(read());
  };
  new Gauge({ name, help, registers, collect });
}

/** Seconds since `began`, which performance.now() gave. */
export const secondsSince = (began: number): number => (performance.now() - began) / 1_000;
