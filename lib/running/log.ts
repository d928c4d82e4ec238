import pino, { type Logger } from "pino";
import { requestId } from "./request-id";
import { faultOf } from "./rules/fault-of";

const kept = globalThis as typeof globalThis & { tickmarkLog?: Logger };

/**
 * The log of this process: one line of JSON each, with the id of the request at work, on standard output. LOG_LEVEL is `warn`
 * unless set; `info` adds a line for each request. Nothing personal goes in: no name, address, text or token.
 */
export function log(): Logger {
  kept.tickmarkLog ??= pino({
    level: process.env.LOG_LEVEL || "warn",
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
    serializers: { fault: faultOf },
    mixin: () => {
      const id = requestId();
      return id ? { request: id } : {};
    },
  });
  return kept.tickmarkLog;
}
