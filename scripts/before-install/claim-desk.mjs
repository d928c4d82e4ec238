import { dataFolder, makeDataFolder } from "./data-folder.mjs";
import { holdDesk } from "./desk-lock.mjs";
import { whyNotNode } from "./node-version.mjs";
import { whyNotListen } from "./taken-port.mjs";

/**
 * What can stop a start is looked for before the long work: an old Node, a desk that already runs on this data, a port
 * that is taken. Returns the data folder, or ends the process with the reason.
 * @param {string} doing how the desk is described to the next one that asks
 * @returns {Promise<string>}
 */
export async function claimDesk(doing) {
  const wrongNode = whyNotNode(process.versions.node);
  if (wrongNode) leave(1, wrongNode);
  const folder = dataFolder(process.env);
  makeDataFolder(folder);
  const holder = holdDesk(folder, doing);
  if (holder) leave(0, `${holder.doing} (process ${holder.pid}). Its data: ${folder}`);
  const { host, port } = wantedAddress(process.env);
  const taken = await whyNotListen(host, port);
  if (taken) leave(1, taken);
  return folder;
}

/**
 * The address to listen on, unchecked: zod, which checks it, is not installed yet.
 * @param {Record<string, string | undefined>} env
 */
export function wantedAddress(env) {
  const port = Number(env.PORT || 3_000);
  return { host: env.HOST || "127.0.0.1", port: port > 0 && port < 65_536 ? Math.trunc(port) : 3_000 };
}

/**
 * @param {number} code
 * @param {string} reason
 * @returns {never}
 */
function leave(code, reason) {
  console.error(reason);
  process.exit(code);
}
