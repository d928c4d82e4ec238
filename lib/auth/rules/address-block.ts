import ipaddr from "ipaddr.js";
import type { Sender } from "@/lib/running/sender";

const ownNetwork = ["loopback", "private", "uniqueLocal", "linkLocal"];

/**
 * The block of addresses that a request came from, of a household or an office: /24 of IPv4, /64 of IPv6. What a proxy wrote last counts
 * where the connection comes from this machine or its own network, as a proxy's does. Null where nothing is known: a proxy that does not say.
 */
export function addressBlock({
  remoteAddress,
  forwardedFor,
}: Pick<Sender, "remoteAddress" | "forwardedFor">): string | null {
  const near = read(remoteAddress);
  if (near === null) return null;
  const behindProxy = ownNetwork.includes(near.range());
  const address = behindProxy ? read(forwardedFor?.split(",").at(-1)?.trim()) : near;
  if (address === null) return null;
  const bits = address.kind() === "ipv4" ? 24 : 64;
  return `${network(address, bits)}/${bits}`;
}

function read(text: string | undefined) {
  return text !== undefined && ipaddr.isValid(text) ? ipaddr.process(text) : null;
}

function network(address: ipaddr.IPv4 | ipaddr.IPv6, bits: number): string {
  const bytes = address.toByteArray().map((byte, index) => (index < bits / 8 ? byte : 0));
  return ipaddr.fromByteArray(bytes).toString();
}
