import { describe, expect, it } from "vitest";
import { allowedHosts, checkAddress } from "./address-problem";
import { ipProblem } from "./ip-problem";

/** Addresses that lead inside, or nowhere, and what is said of each. */
const tricks: [string, RegExp][] = [
  ["", /no whole address/],
  ["post.example.org/trams", /no whole address/],
  ["//post.example.org/trams", /no whole address/],
  ["https://", /no whole address/],
  ["file:///etc/passwd", /none of file/],
  ["ftp://post.org/trams", /none of ftp/],
  ["gopher://post.org/_trams", /none of gopher/],
  ["javascript:alert(1)", /none of javascript/],
  ["data:text/html,trams", /none of data/],
  ["view-source:https://post.org/", /none of view-source/],
  ["https://ada:secret@post.org/", /a name or a password/],
  ["https://post.org@127.0.0.1/", /a name or a password/],
  ["https://post.org\\@127.0.0.1/", /spaces or signs/],
  ["https://post.org/\n127.0.0.1", /spaces or signs/],
  ["https://127.0.0.1\t.post.org/", /spaces or signs/],
  ["https://post.org/\u202Egro.tsop", /spaces or signs/],
  [`https://post.org/${"a".repeat(2_000)}`, /2,000 characters/],
  ["https://post.org:22/", /ports 80 and 443/],
  ["http://post.org:8080/", /ports 80 and 443/],
  ["https://post.org:5432/", /ports 80 and 443/],
  ["http://localhost/", /private network/],
  ["http://LOCALHOST./", /private network/],
  ["http://desk.localhost/", /private network/],
  ["http://printer/", /private network/],
  ["http://printer.local/", /private network/],
  ["http://wiki.internal/", /private network/],
  ["http://metadata.google.internal/", /private network/],
  ["http://nas.lan/", /private network/],
  ["http://router.home.arpa/", /private network/],
  ["http://post.onion/", /private network/],
  ["http://127.0.0.1/", /this machine itself/],
  ["http://127.1/", /this machine itself/],
  ["http://127.255.255.254/", /this machine itself/],
  ["http://2130706433/", /this machine itself/],
  ["http://0x7f000001/", /this machine itself/],
  ["http://0x7f.0.0.1/", /this machine itself/],
  ["http://0177.0.0.1/", /this machine itself/],
  ["http://017700000001/", /this machine itself/],
  ["http://127.0.0.1./", /this machine itself/],
  ["http://１２７.０.０.１/", /this machine itself/],
  ["http://127。0。0。1/", /this machine itself/],
  ["http://%31%32%37.0.0.1/", /this machine itself/],
  ["http://0/", /no machine/],
  ["http://0.0.0.0/", /no machine/],
  ["http://10.0.0.1/", /private network/],
  ["http://172.16.0.1/", /private network/],
  ["http://172.31.255.254/", /private network/],
  ["http://192.168.1.1/", /private network/],
  ["http://3232235777/", /private network/],
  ["http://169.254.169.254/", /this link alone/],
  ["http://0xa9fea9fe/", /this link alone/],
  ["http://100.64.0.1/", /shared network/],
  ["http://192.0.0.8/", /reserved/],
  ["http://192.0.2.7/", /reserved/],
  ["http://198.18.0.1/", /reserved/],
  ["http://198.51.100.7/", /reserved/],
  ["http://203.0.113.7/", /reserved/],
  ["http://224.0.0.1/", /a group/],
  ["http://240.0.0.1/", /reserved/],
  ["http://255.255.255.255/", /everybody/],
  ["http://[::]/", /no machine/],
  ["http://[::1]/", /this machine itself/],
  ["http://[0:0:0:0:0:0:0:1]/", /this machine itself/],
  ["http://[::ffff:127.0.0.1]/", /IPv4 address in IPv6/],
  ["http://[::ffff:7f00:1]/", /IPv4 address in IPv6/],
  ["http://[::127.0.0.1]/", /nobody was given/],
  ["http://[64:ff9b::7f00:1]/", /NAT64/],
  ["http://[64:ff9b:1::7f00:1]/", /NAT64/],
  ["http://[2002:7f00:1::]/", /6to4/],
  ["http://[2001:0:7f00:1::]/", /Teredo/],
  ["http://[2001:db8::1]/", /reserved/],
  ["http://[fe80::1]/", /this link alone/],
  ["http://[fc00::1]/", /private network/],
  ["http://[fd12:3456::1]/", /private network/],
  ["http://[fec0::1]/", /reserved/],
  ["http://[ff02::1]/", /a group/],
  ["http://[4000::1]/", /nobody was given/],
];

describe("an address that the desk asks", () => {
  it.each(tricks)("is never %j", (address, problem) => {
    const checked = checkAddress(address, []);
    expect(checked.ok ? "asked" : checked.problem).toMatch(problem);
  });

  it.each([
    "https://post.org/trams?a=1#b",
    "http://post.org:80/",
    "https://93.184.216.34/",
    "https://[2606:4700::1111]/",
  ])("may be %s", (address) => {
    expect(checkAddress(address, [])).toMatchObject({ ok: true });
  });

  it("may be a host that the desk's configuration names, at the port it names", () => {
    const allowed = allowedHosts("127.0.0.1:8080, wiki.internal");
    expect(checkAddress("http://127.0.0.1:8080/a", allowed)).toMatchObject({ ok: true });
    expect(checkAddress("https://Wiki.Internal/a", allowed)).toMatchObject({ ok: true });
    expect(checkAddress("http://127.0.0.1:8081/a", allowed)).toMatchObject({ ok: false });
    expect(checkAddress("http://127.0.0.1/a", allowed)).toMatchObject({ ok: false });
    expect(checkAddress("http://evil.wiki.internal/a", allowed)).toMatchObject({ ok: false });
    expect(checkAddress("http://ada:x@wiki.internal/a", allowed)).toMatchObject({ ok: false });
  });

  it("is of no IP address that cannot be read", () => {
    expect(ipProblem("127.0.0.1.evil")).not.toBeNull();
  });
});
