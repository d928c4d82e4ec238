import { createSocket, type Socket } from "node:dgram";
import { Resolver } from "node:dns/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchOutside, type Outside } from "./fetch-outside";

const open: (Server | Socket)[] = [];
afterEach(() => {
  for (const one of open.splice(0)) {
    if ("closeAllConnections" in one) one.closeAllConnections();
    one.close();
  }
});

/** A server on this machine, which is asked by a name that stands for it. */
async function serve(answer: RequestListener) {
  const server = createServer(answer);
  open.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const outside: Outside = {
    allowed: [`desk.internal:${port}`],
    resolve: async () => [{ address: "127.0.0.1", family: 4 }],
    time: { connect: 1_000, whole: 1_000 },
  };
  return { address: `http://desk.internal:${port}`, port, outside };
}

const page =
  (body: string | Buffer, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=ISO-8859-1", ...headers });
    response.end(body);
  };

describe("fetching from outside", () => {
  it("brings the bytes, what they are said to be, and where they came from", async () => {
    const { address, outside } = await serve(page(gzipSync("<p>Trams</p>"), { "content-encoding": "gzip" }));
    const fetched = await fetchOutside(`${address}/a?b=1`, outside);
    if (!fetched.ok) throw new Error(fetched.failure.message);
    const { bytes, ...said } = fetched.value;
    expect(new TextDecoder().decode(bytes)).toBe("<p>Trams</p>");
    expect(said).toMatchObject({ mediaType: "text/html", charset: "iso-8859-1", address: `${address}/a?b=1` });
    expect(said).toMatchObject({ status: 200, redirects: [] });
    expect(said.headers).toContainEqual(["content-type", "text/html; charset=ISO-8859-1"]);
  });

  it("says who asks, and keeps no cookie over a redirect", async () => {
    const asked: [string | undefined, unknown, unknown][] = [];
    const { address, outside } = await serve((request, response) => {
      asked.push([request.url, request.headers.cookie, request.headers["user-agent"]]);
      if (request.url === "/a") response.writeHead(302, { location: "/b", "set-cookie": "a=b" }).end();
      else response.writeHead(200).end("there");
    });
    const redirects = [{ address: `${address}/a`, status: 302 }];
    const there = { address: `${address}/b`, redirects };
    expect(await fetchOutside(`${address}/a`, outside)).toMatchObject({ ok: true, value: there });
    expect(asked).toEqual([
      ["/a", undefined, expect.stringMatching(/^Tickmark/)],
      ["/b", undefined, expect.stringMatching(/^Tickmark/)],
    ]);
  });

  it.each([
    ["to this machine", "http://127.0.0.1/", /leads on to another address.*this machine itself/],
    ["to a file", "file:///etc/passwd", /leads on.*none of file/],
    ["to another port", "http://desk.internal:1/", /ports 80 and 443/],
    ["round and round", "/", /more than 5 times/],
  ])("checks a redirect anew: %s", async (_, location, message) => {
    const { address, outside } = await serve((_request, response) => response.writeHead(301, { location }).end());
    expect(await fetchOutside(address, outside)).toMatchObject({
      failure: { message: expect.stringMatching(message) },
    });
  });

  it.each([
    ["answers that nobody may", 403, {}, "", /without signing in or paying \(403\)/],
    ["answers that there is nothing", 404, {}, "", /answered with the number 404/],
    ["sends more than 10 MB", 200, {}, Buffer.alloc(10_000_001), /too large/],
    [
      "unpacks to more than 20 MB",
      200,
      { "content-encoding": "gzip" },
      gzipSync(Buffer.alloc(20_000_001)),
      /too large/,
    ],
    ["sends what is not packed as it says", 200, { "content-encoding": "gzip" }, "words", /could not be read/],
  ])("says so where a server %s", async (_, status, headers, body, message) => {
    const { address, outside } = await serve((_request, response) => response.writeHead(status, headers).end(body));
    expect(await fetchOutside(address, { ...outside, time: { connect: 1_000, whole: 20_000 } })).toMatchObject({
      failure: { message: expect.stringMatching(message), fields: { address: expect.any(String) } },
    });
  });

  it("brings what a server says with any number, where that is asked for", async () => {
    const { address, outside } = await serve((_request, response) => response.writeHead(410).end("moved out"));
    const fetched = await fetchOutside(address, { ...outside, anyStatus: true });
    expect(fetched).toMatchObject({ ok: true, value: { status: 410 } });
  });

  it("goes by the proxy of the environment, which finds names that nobody here does", async () => {
    const { port } = await serve(page("by proxy"));
    const proxy = createServer();
    open.push(proxy);
    const wanted: string[] = [];
    proxy.on("connect", ({ url }, client) => {
      wanted.push(url ?? "");
      const onward = connect(port, "127.0.0.1", () => client.write("HTTP/1.1 200 OK\r\n\r\n"));
      client.pipe(onward).pipe(client);
    });
    await new Promise<void>((listening) => proxy.listen(0, "127.0.0.1", listening));
    vi.stubEnv("HTTP_PROXY", `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
    const resolve = async () => Promise.reject(Object.assign(new Error("no such name"), { code: "ENOTFOUND" }));
    const outside: Outside = { allowed: [], resolve, time: { connect: 1_000, whole: 2_000 } };
    expect(await fetchOutside("http://post.org/trams", outside)).toMatchObject({ ok: true });
    expect(wanted).toEqual(["post.org:80"]);
    vi.unstubAllEnvs();
    expect(await fetchOutside("http://post.org/trams", outside)).toMatchObject({
      failure: { message: "There is no post.org to be found." },
    });
  });

  it("waits no longer than it was told", async () => {
    const { address, outside } = await serve((_request, response) => {
      response.writeHead(200).write("a");
    });
    const answer = await fetchOutside(address, { ...outside, time: { connect: 200, whole: 200 } });
    expect(answer).toMatchObject({ failure: { code: "busy", message: expect.stringMatching(/too long/) } });
  });

  it.each([
    ["one of this machine", ["127.0.0.1"]],
    ["a good and a private one", ["93.184.216.34", "10.0.0.1"]],
    ["a good and one in IPv6 clothes", ["93.184.216.34", "::ffff:10.0.0.1"]],
  ])("refuses a name with %s", async (_, addresses) => {
    const resolve = async () => addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
    const outside: Outside = { allowed: [], resolve, time: { connect: 100, whole: 100 } };
    expect(await fetchOutside("http://post.org/", outside)).toMatchObject({
      failure: { message: expect.stringMatching(/is not asked: it has the address of/) },
    });
  });

  it("asks a name server once, so that one which answers otherwise the second time moves nothing", async () => {
    const { address, port, outside } = await serve(page("here"));
    const { asked, resolver } = await rebindingNameServer(["127.0.0.1", "127.0.0.99"]);
    const resolve = async (name: string) => (await resolver.resolve4(name)).map((ip) => ({ address: ip, family: 4 }));
    expect(await fetchOutside(address, { ...outside, resolve })).toMatchObject({ ok: true });
    expect(asked()).toBe(1);
    // The second answer would have been another machine: asked anew, the name leads where nothing listens.
    expect(await fetchOutside(`http://desk.internal:${port}`, { ...outside, resolve })).toMatchObject({ ok: false });
  });
});

/** A name server that gives the addresses one after the other, each good for no time at all. */
async function rebindingNameServer(addresses: readonly string[]) {
  const socket = createSocket("udp4");
  open.push(socket);
  let asked = 0;
  socket.on("message", (question, { port, address }) => {
    const octets = (addresses[asked++] ?? "0.0.0.0").split(".").map(Number);
    const end = question.indexOf(0, 12) + 5;
    const head = Buffer.from([...question.subarray(0, 2), 0x81, 0x80, 0, 1, 0, 1, 0, 0, 0, 0]);
    const found = Buffer.from([0xc0, 0x0c, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, ...octets]);
    socket.send(Buffer.concat([head, question.subarray(12, end), found]), port, address);
  });
  await new Promise<void>((bound) => socket.bind(0, "127.0.0.1", bound));
  const resolver = new Resolver({ timeout: 1_000, tries: 1 });
  resolver.setServers([`127.0.0.1:${socket.address().port}`]);
  return { asked: () => asked, resolver };
}
