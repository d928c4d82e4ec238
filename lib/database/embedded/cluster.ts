import { randomBytes, randomUUID } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { runProgram } from "../run-program";
import { type Binaries, findBinaries, program } from "./binaries";
import { reachableBinaries } from "./reachable-binaries";
import { blockedFolder, chooseServerUser, type ServerUser } from "./server-user";

/** A folder of data, the programs that run it and whom they run as. */
export type Cluster = {
  readonly data: string;
  readonly log: string;
  readonly password: string;
  readonly binaries: Binaries;
  readonly user: ServerUser | undefined;
};

export function dataFolder(folder: string): string {
  return path.join(folder, "postgres");
}

/**
 * Opens the cluster kept in `folder`, making it first if it is not there. Throws NoEmbeddedServer where the platform
 * has no server, and an Error with initdb's own words when it refuses.
 */
export async function openCluster(folder: string): Promise<Cluster> {
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const data = dataFolder(folder);
  const user = chooseServerUser(data);
  const binaries = reachableBinaries(findBinaries(), user);
  const blocked = user && blockedFolder(folder, user);
  if (blocked) {
    throw new Error(
      `PostgreSQL cannot keep data in ${folder}: it may not run as root, and user ${user.uid} may not enter ${blocked}.`,
    );
  }
  const password = keptPassword(path.join(folder, "postgres-password"));
  if (!existsSync(data)) await makeCluster(data, password, binaries, user);
  return { data, log: path.join(data, "server.log"), password, binaries, user };
}

async function makeCluster(data: string, password: string, binaries: Binaries, user: ServerUser | undefined) {
  // Made aside and renamed, so that one cut short is never taken for a whole one.
  const aside = `${data}.new`;
  const passwordFile = path.join(os.tmpdir(), `tickmark-${randomUUID()}`);
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) for (const file of [aside, passwordFile]) chownSync(file, user.uid, user.gid);
  try {
    const identity = ["--username=tickmark", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
    const locale = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];
    const args = [`--pgdata=${aside}`, ...identity, ...locale];
    const { code, output } = await runProgram(program(binaries, "initdb"), args, { cwd: aside, user });
    if (code !== 0) throw new Error(`PostgreSQL could not make its data folder ${data}:\n${output}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(aside, data);
}

function keptPassword(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}
