import { createInterface } from "node:readline";
import { ensureDatabase } from "./database-commands.mjs";

// Prisma's code for "the engine answered with a known error, see data".
const KNOWN_ERROR = 4466;

/**
 * Answers JSON-RPC requests, one a line, until stdin closes and the last answer is out.
 * @param {{ call: (method: string, params: any) => Promise<any> }} engine
 * @param {string | undefined} address
 */
export function serveRequests(engine, address) {
  let pending = 0;
  let closed = false;
  const leaveWhenDone = () => {
    if (closed && pending === 0) process.exit(0);
  };
  const requests = createInterface({ input: process.stdin });
  requests.on("line", async (line) => {
    const request = JSON.parse(line);
    // What has no method is Prisma's acknowledgement of a "print".
    if (!request.method) return;
    pending++;
    send(await answer(engine, address, request));
    pending--;
    leaveWhenDone();
  });
  requests.on("close", () => {
    closed = true;
    leaveWhenDone();
  });
}

/**
 * @param {{ call: (method: string, params: any) => Promise<any> }} engine
 * @param {string | undefined} address
 * @param {{ id: number, method: string, params: any }} request
 */
async function answer(engine, address, { id, method, params }) {
  try {
    if (method === "createDatabase") {
      const databaseName = await ensureDatabase(params?.datasource?.url ?? address);
      return { jsonrpc: "2.0", id, result: { databaseName } };
    }
    const result = await engine.call(method, params);
    // A diff is shown by asking Prisma to print it; the answer itself carries only the exit code.
    if (method === "diff" && result?.stdout) {
      send({ jsonrpc: "2.0", id: `print-${id}`, method: "print", params: { content: result.stdout } });
    }
    return { jsonrpc: "2.0", id, result: result ?? (method === "ensureConnectionValidity" ? {} : null) };
  } catch (error) {
    return {
      jsonrpc: "2.0",
      id,
      error: { code: KNOWN_ERROR, message: "The schema engine failed.", data: describe(error) },
    };
  }
}

/** @param {any} error */
function describe(error) {
  const message = error?.message ?? String(error);
  return { is_panic: false, message, error_code: error?.code ?? null, meta: error?.meta ?? null };
}

/** @param {unknown} message */
function send(message) {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}
