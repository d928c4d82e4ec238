import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** The system user a server runs as; absent when it is simply the one running this process. */
export type ServerUser = { readonly uid: number; readonly gid: number };

const STAND_INS = ["postgres", "nobody"];

/**
 * PostgreSQL refuses to run as root, so root gives it to another user: the owner of the data where there is some,
 * else `postgres` or `nobody`.
 */
export function chooseServerUser(dataFolder: string): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(dataFolder)) {
    const { uid, gid } = statSync(dataFolder);
    if (uid !== 0) return { uid, gid };
  }
  const user = findUser(readFileSync("/etc/passwd", "utf8"), STAND_INS);
  if (!user) throw new Error(`Root may not run PostgreSQL, and this machine has no user ${STAND_INS.join(" or ")}.`);
  return user;
}

/** The first of `names` that stands in the text of a passwd file. */
export function findUser(passwd: string, names: readonly string[]): ServerUser | undefined {
  const rows = passwd.split("\n").map((line) => line.split(":"));
  for (const name of names) {
    const row = rows.find(([login]) => login === name);
    if (row) return { uid: Number(row[2]), gid: Number(row[3]) };
  }
  return undefined;
}

/** The first folder on the way to `target` that `user` may not pass through, if any. */
export function blockedFolder(target: string, user: ServerUser): string | undefined {
  const { root } = path.parse(target);
  const parts = path.relative(root, target).split(path.sep);
  return parts
    .map((_, index) => path.join(root, ...parts.slice(0, index + 1)))
    .find((folder) => existsSync(folder) && !mayPass(statSync(folder), user));
}

/** Whether a folder's mode lets `user` through: the execute bit of the owner, the group or everybody else. */
export function mayPass(folder: { mode: number; uid: number; gid: number }, user: ServerUser): boolean {
  if (folder.uid === user.uid) return (folder.mode & 0o100) !== 0;
  if (folder.gid === user.gid) return (folder.mode & 0o010) !== 0;
  return (folder.mode & 0o001) !== 0;
}
