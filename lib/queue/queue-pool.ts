import pg from "pg";
import { connectionWait } from "@/lib/database/limits";

const LATE_MS = 30_000;

/**
 * The connections that the queue is worked from, one of which listens. They go past a pooler in transaction mode where
 * DIRECT_DATABASE_URL says how; where there is no such way nothing is heard, and the queue is asked every two seconds.
 */
export function openQueuePool(address: string, most: number): pg.Pool {
  const url = new URL(address);
  url.searchParams.delete("schema");
  return new pg.Pool({
    connectionString: url.href,
    max: most,
    keepAlive: true,
    connectionTimeoutMillis: connectionWait,
    statement_timeout: LATE_MS,
    query_timeout: LATE_MS + 1_000,
  });
}
