import ipaddr from "ipaddr.js";

const words: Record<string, string> = {
  "6to4": "a tunnel (6to4)",
  broadcast: "everybody on the network",
  carrierGradeNat: "a shared network (RFC 6598)",
  ipv4Mapped: "an IPv4 address in IPv6 clothes",
  linkLocal: "this link alone",
  loopback: "this machine itself",
  multicast: "a group (multicast)",
  private: "a private network",
  rfc6052: "an IPv4 address behind NAT64",
  teredo: "a tunnel (Teredo)",
  uniqueLocal: "a private network",
  unspecified: "no machine at all",
};
const global: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse("2000::"), 3];

/** Why no request may go to an IP address, as the end of a sentence that begins `It is the address of`; null where one may. */
export function ipProblem(address: string): string | null {
  if (!ipaddr.isValid(address)) return "nothing that can be read";
  const ip = ipaddr.parse(address);
  const range = ip.range();
  if (range !== "unicast") return words[range] ?? "a range that is reserved";
  // What is neither named above nor given out yet, such as IPv4 addresses in the last four bytes.
  return ip instanceof ipaddr.IPv6 && !ip.match(global) ? "a range that nobody was given" : null;
}
