import pg from "pg";
import { gauge } from "@/lib/running/metrics";
import { click, connectionWait, limitsNow } from "./limits";

const GRACE_MS = 1_000;

/** Each may wait for a lock or the disk: more than there are cores, and several processes still fit into PostgreSQL's 100. */
const connections = 16;

/**
 * Connections whose statements end in time: the server is told the limits of a click, which a transaction of other work lifts
 * for itself. A server that can no longer even say that the time is over is hung up on.
 */
export function openPool(address: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: address,
    max: connections,
    keepAlive: true,
    connectionTimeoutMillis: connectionWait,
    lock_timeout: click.lock,
    statement_timeout: click.statement,
    idle_in_transaction_session_timeout: click.whole + GRACE_MS,
  });
  // An idle connection that breaks is taken out by the pool itself; whoever asks next gets another.
  pool.on("error", () => {});
  pool.on("connect", hangUpOnSilence);
  gauge("tickmark_database_connections", "Connections to the database, idle ones included.", () => pool.totalCount);
  gauge("tickmark_database_connections_idle", "Connections that nobody uses.", () => pool.idleCount);
  gauge("tickmark_database_connections_waiting", "Who waits for a connection.", () => pool.waitingCount);
  return pool;
}

function hangUpOnSilence(client: pg.PoolClient): void {
  const query: (...given: unknown[]) => unknown = client.query.bind(client);
  let silence: NodeJS.Timeout | undefined;
  client.query = ((...given: unknown[]) => {
    clearTimeout(silence);
    silence = setTimeout(() => void client.end(), limitsNow().statement + GRACE_MS);
    return query(...given);
  }) as pg.PoolClient["query"];
  // Said when everything asked is answered.
  client.on("drain", () => clearTimeout(silence));
  client.on("end", () => clearTimeout(silence));
}
