import { ipProblem } from "./ip-problem";

/** Hosts that whoever runs the desk allows by name, wherever they are: `name`, or `name:port` for another than 80 and 443. */
export type AllowedHosts = readonly string[];

export const allowedHosts = (configured: string | undefined): AllowedHosts =>
  (configured ?? "")
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((host) => host !== "");

/** Whether a host is allowed by name at this port, whatever its address is. */
export const isAllowedByName = (url: URL, allowed: AllowedHosts): boolean => allowed.includes(url.host.toLowerCase());

const local =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|localdomain|onion|test|invalid|example)$/;

type Checked = { ok: true; url: URL } | { ok: false; problem: string };
const no = (problem: string): Checked => ({ ok: false, problem });

/** An address that the desk may ask, or a sentence that says why it may not. A name is resolved, and its addresses checked, later. */
export function checkAddress(written: string, allowed: AllowedHosts): Checked {
  const address = written.trim();
  // Browsers drop these without a word, and so make one address of another.
  if (/[\s\p{Cc}\p{Cf}\\]/u.test(address)) return no("The address holds spaces or signs that no address has.");
  if (address.length > 2_000) return no("The address is longer than 2,000 characters.");
  if (!URL.canParse(address)) return no("This is no whole address: it begins with https:// or http://.");
  const url = new URL(address);
  if (url.protocol !== "https:" && url.protocol !== "http:")
    return no(`Only https and http addresses are fetched, and none of ${url.protocol.replace(":", "")}.`);
  if (url.username !== "" || url.password !== "") return no("The address holds a name or a password: take them out.");
  if (isAllowedByName(url, allowed)) return { ok: true, url };
  if (url.port !== "" && url.port !== "80" && url.port !== "443")
    return no(`Only the ports 80 and 443 are asked, not ${url.port}, unless the desk’s configuration allows the host.`);
  const host = url.hostname
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "")
    .toLowerCase();
  if (/^[\d.]+$/.test(host) || host.includes(":")) {
    const problem = ipProblem(host);
    return problem === null ? { ok: true, url } : no(`${host} is not asked: it is the address of ${problem}.`);
  }
  if (!host.includes(".") || local.test(host))
    return no(`${host || "This"} is a name of a private network, which is not asked.`);
  return { ok: true, url };
}
