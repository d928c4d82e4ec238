import { lookup } from "node:dns/promises";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";
import { type Dispatcher, EnvHttpProxyAgent, errors, request } from "undici";
import { done, failed, type Outcome } from "@/lib/outcome";
import { type AllowedHosts, allowedHosts, checkAddress, isAllowedByName } from "./rules/address-problem";
import { ipProblem } from "./rules/ip-problem";

export interface Fetched {
  bytes: Uint8Array<ArrayBuffer>;
  /** As the answer says it, lower case, without parameters; empty where it says none. */
  mediaType: string;
  /** The charset the answer says, or null. */
  charset: string | null;
  /** Where it came from, after every redirect. */
  address: string;
  status: number;
  /** As they came, names in lower case; a name may stand there twice. */
  headers: [name: string, value: string][];
  /** The addresses that led on to another, with the number each said so with. */
  redirects: { address: string; status: number }[];
}

type Resolved = { address: string; family: number };

export interface Outside {
  allowed: AllowedHosts;
  resolve: (hostname: string) => Promise<Resolved[]>;
  /** Milliseconds until a connection stands, and until everything has come. */
  time: { connect: number; whole: number };
  /** Also an answer that says there is nothing, or nothing for us, is brought: whoever asks looks at its status. */
  anyStatus?: boolean;
}

const limits = { redirects: 5, wire: 10_000_000, unpacked: 20_000_000 };
const headers = {
  "user-agent": "Tickmark/0.1 (the fact-check desk of a newsroom; one page, asked for by a person)",
  accept: "text/html,application/xhtml+xml,application/pdf,text/plain,text/markdown;q=0.9,*/*;q=0.5",
  "accept-encoding": "gzip, deflate, br",
};
const unpackers: Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>> = {
  br: promisify(brotliDecompress),
  deflate: promisify(inflate),
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
};

export const usualOutside = (): Outside => ({
  allowed: allowedHosts(process.env.TICKMARK_ALLOWED_HOSTS),
  resolve: (hostname) => lookup(hostname, { all: true, verbatim: true }),
  time: { connect: 10_000, whole: 30_000 },
});

const wrong = (message: string) => failed("invalid", message, { fields: { address: message } });

/**
 * Fetches what is at an address on the web, and nothing that is not on it: each name is resolved once and the connection made to an
 * address that was checked, each redirect is checked again. No cookies, no credentials; bounded in time and size. Behind a proxy of the
 * environment the proxy resolves names, after ours were looked at where there are any.
 */
export async function fetchOutside(written: string, outside: Outside = usualOutside()): Promise<Outcome<Fetched>> {
  const signal = AbortSignal.timeout(outside.time.whole);
  let next = written;
  const redirects: Fetched["redirects"] = [];
  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    const checked = checkAddress(next, outside.allowed);
    if (!checked.ok) return wrong(hop === 0 ? checked.problem : `It leads on to another address. ${checked.problem}`);
    const pinned = await pin(checked.url, outside);
    if (!pinned.ok) return pinned;
    const answered = await ask(checked.url, pinned.value, outside, signal);
    if (!answered.ok) return answered;
    if ("fetched" in answered.value) return done({ ...answered.value.fetched, redirects });
    redirects.push({ address: checked.url.href, status: answered.value.status });
    next = answered.value.leadsTo;
  }
  return wrong(`It leads on more than ${limits.redirects} times.`);
}

/** The one address of a name that the connection will be made to; null where that is left to a proxy. */
async function pin(url: URL, { allowed, resolve }: Outside): Promise<Outcome<Resolved | null>> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  let found: Resolved[] = [];
  try {
    found = await resolve(host);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    if (!isProxied(url)) return wrong(`There is no ${host} to be found.`);
  }
  const problem = isAllowedByName(url, allowed)
    ? null
    : found.map(({ address }) => ipProblem(address)).find((one) => one !== null);
  if (problem) return wrong(`${host} is not asked: it has the address of ${problem}.`);
  return done(found[0] ?? null);
}

const isProxied = ({ protocol }: URL) => {
  const { https_proxy, HTTPS_PROXY, http_proxy, HTTP_PROXY } = process.env;
  return Boolean(protocol === "https:" ? (https_proxy ?? HTTPS_PROXY) : (http_proxy ?? HTTP_PROXY));
};

type Answer = { fetched: Omit<Fetched, "redirects"> } | { leadsTo: string; status: number };

async function ask(
  url: URL,
  pinned: Resolved | null,
  { time, anyStatus = false }: Outside,
  signal: AbortSignal,
): Promise<Outcome<Answer>> {
  const dispatcher = new EnvHttpProxyAgent({
    connect: {
      timeout: time.connect,
      // Whoever answers for the name may answer otherwise a second time: nobody asks them again.
      lookup: (_hostname, options, give) => {
        if (pinned === null) give(new Error("no address"), "", 4);
        else if (options.all) give(null, [pinned]);
        else give(null, pinned.address, pinned.family);
      },
    },
  });
  try {
    const answer = await request(url, { dispatcher, headers, signal });
    return await read(answer, url, anyStatus);
  } catch (error) {
    return whatWentWrong(error, url, signal);
  } finally {
    await dispatcher.destroy();
  }
}

async function read(
  { statusCode, headers: said, body }: Dispatcher.ResponseData,
  url: URL,
  anyStatus: boolean,
): Promise<Outcome<Answer>> {
  const header = (name: string) => [said[name] ?? ""].flat()[0] ?? "";
  if ([301, 302, 303, 307, 308].includes(statusCode)) {
    const leadsTo = header("location");
    if (!URL.canParse(leadsTo, url)) return wrong(`${url.host} leads on to no address.`);
    return done({ leadsTo: new URL(leadsTo, url).href, status: statusCode });
  }
  if (!anyStatus && [401, 402, 403, 407].includes(statusCode))
    return wrong(
      `${url.host} lets nobody read this without signing in or paying (${statusCode}). Save the page, and choose the file.`,
    );
  if (!anyStatus && statusCode !== 200)
    return wrong(`${url.host} answered with the number ${statusCode}, and no page.`);
  const tooLarge = wrong("What is there is too large: at most 10 MB are fetched, and 20 MB once unpacked.");
  if (Number(header("content-length")) > limits.wire) return tooLarge;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > limits.wire) return tooLarge;
    parts.push(bytes);
  }
  const unpacked = await unpack(Buffer.concat(parts), header("content-encoding"));
  if (unpacked === null) return tooLarge;
  const [mediaType = "", ...parameters] = header("content-type").toLowerCase().split(";");
  const charset = /charset\s*=\s*["']?([\w.:-]+)/.exec(parameters.join(";"))?.[1] ?? null;
  return done({
    fetched: {
      bytes: new Uint8Array(unpacked),
      mediaType: mediaType.trim(),
      charset,
      address: url.href,
      status: statusCode,
      headers: Object.entries(said).flatMap(([name, value]) =>
        [value ?? []].flat().map((one): [string, string] => [name, one]),
      ),
    },
  });
}

/** Null where it is too large unpacked. */
async function unpack(bytes: Buffer, encoding: string): Promise<Buffer | null> {
  let unpacked = bytes;
  try {
    for (const name of encoding
      .toLowerCase()
      .split(/\s*,\s*/)
      .reverse()) {
      const unpacker = unpackers[name];
      if (unpacker) unpacked = await unpacker(unpacked, { maxOutputLength: limits.unpacked });
    }
    return unpacked.length > limits.unpacked ? null : unpacked;
  } catch (error) {
    if (error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE") return null;
    throw error;
  }
}

function whatWentWrong(error: unknown, url: URL, signal: AbortSignal) {
  if (signal.aborted || error instanceof errors.ConnectTimeoutError || error instanceof errors.HeadersTimeoutError)
    return failed("busy", `${url.host} took too long to answer. Try again, or save the page and choose the file.`);
  // What a server or the way to it does wrong comes with a code; anything else is a fault of ours.
  if (error instanceof Error && "code" in error) return wrong(`${url.host} could not be read (${String(error.code)}).`);
  throw error;
}
