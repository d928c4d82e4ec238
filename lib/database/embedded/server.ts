import { readFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { freePort } from "../free-port";
import { runProgram } from "../run-program";
import { program } from "./binaries";
import { type Cluster, dataFolder, openCluster } from "./cluster";
import { readPostmaster } from "./postmaster-file";
import { isLockStale, releaseStaleLock } from "./stale-lock";

export type EmbeddedServer = {
  readonly port: number;
  /** The connection string of one of its databases. */
  readonly url: (database: string) => string;
  readonly stop: () => Promise<void>;
  /** Resolves when no server answers there any more, however that came; never rejects. */
  readonly gone: () => Promise<void>;
};

// Left by a server killed a moment ago, whose lock or memory its last processes still hold.
const PASSING_TROUBLE =
  /lock file|shared memory block|being shut down|starting up|could not bind|server did not start in time/;
const PATIENCE_MS = 60_000;
const CRASH_RECOVERY_S = "600";

/**
 * Runs the PostgreSQL whose data lies in `folder`, on 127.0.0.1 and a free port, or adopts the one already running
 * there. It outlives this process unless stopped. `settings` are PostgreSQL's own, as `name=value`. A `port` is that of a
 * server that ran before, whose address others keep.
 */
export async function startServer(
  folder: string,
  settings: readonly string[] = [],
  port?: number,
): Promise<EmbeddedServer> {
  const cluster = await openCluster(folder);
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const running = await runningServer(cluster);
    if (running) return running;
    releaseStaleLock(cluster.data);
    const own = port ?? (await freePort());
    const trouble = await launch(cluster, own, settings);
    if (trouble === undefined) return serverAt(cluster, own);
    if (!PASSING_TROUBLE.test(trouble) || Date.now() > deadline) {
      throw new Error(`PostgreSQL did not start; its log is ${cluster.log}.\n${trouble}`);
    }
    await wait(250);
  }
}

/** The server that runs on the data in `folder` now, if one does; nothing is started or made. */
export async function findServer(folder: string): Promise<EmbeddedServer | undefined> {
  return readPostmaster(dataFolder(folder)) && runningServer(await openCluster(folder));
}

/** Stops whatever server runs on the data in `folder`, this process's or one left by another. */
export async function stopServer(folder: string): Promise<void> {
  if (readPostmaster(dataFolder(folder))) await stop(await openCluster(folder));
}

async function runningServer(cluster: Cluster): Promise<EmbeddedServer | undefined> {
  const running = readPostmaster(cluster.data);
  const answering = running && (await answers(address(cluster, running.port, "postgres")));
  return answering ? serverAt(cluster, running.port) : undefined;
}

function serverAt(cluster: Cluster, port: number): EmbeddedServer {
  return {
    port,
    url: (database) => address(cluster, port, database),
    stop: () => stop(cluster),
    gone: () => gone(cluster, port),
  };
}

/** Told by a connection that breaks; one that was only cut off is made again. */
async function gone(cluster: Cluster, port: number): Promise<void> {
  for (;;) {
    const client = new pg.Client({
      connectionString: address(cluster, port, "postgres"),
      connectionTimeoutMillis: 5_000,
    });
    client.on("error", () => {});
    const broken = new Promise<void>((resolve) => client.once("end", resolve));
    try {
      await client.connect();
    } catch {
      return;
    }
    await broken;
  }
}

function address(cluster: Cluster, port: number, database: string): string {
  return `postgresql://tickmark:${cluster.password}@127.0.0.1:${port}/${database}`;
}

async function launch(cluster: Cluster, port: number, settings: readonly string[]): Promise<string | undefined> {
  const own = ["listen_addresses=127.0.0.1", "unix_socket_directories=", `port=${port}`, ...settings];
  const options = own.map((setting) => `-c ${setting}`).join(" ");
  const { code, output } = await control(cluster, ["start", "-w", "-t", CRASH_RECOVERY_S, "-o", options]);
  return code === 0 ? undefined : `${output}\n${await lastWords(cluster.log)}`;
}

async function stop(cluster: Cluster): Promise<void> {
  // pg_ctl would send its signal to whatever process the lock names.
  if (!readPostmaster(cluster.data) || isLockStale(cluster.data)) return;
  const { code, output } = await control(cluster, ["stop", "-w", "-m", "fast"]);
  if (code !== 0 && readPostmaster(cluster.data)) throw new Error(`PostgreSQL did not stop:\n${output}`);
}

function control(cluster: Cluster, command: readonly string[]) {
  const args = ["-D", cluster.data, "-l", cluster.log, ...command];
  return runProgram(program(cluster.binaries, "pg_ctl"), args, { cwd: cluster.data, user: cluster.user });
}

async function lastWords(log: string): Promise<string> {
  return (await readFile(log, "utf8")).split("\n").slice(-8).join("\n");
}

/** Whether a server takes our password at this address: a stale lock file may name a port that is now another's. */
async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end();
  }
}
