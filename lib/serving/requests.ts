import { randomUUID } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { authEnvironment } from "@/lib/auth/auth-environment";
import { log } from "@/lib/running/log";
import { metrics, secondsSince } from "@/lib/running/metrics";
import { requestIds } from "@/lib/running/request-id";
import { routeOf } from "@/lib/running/rules/route-of";
import { senders } from "@/lib/running/sender";
import { answerHeaders, saysItsOwnPolicy } from "./rules/answer-headers";

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

const sentId = /^[\w-]{8,64}$/;

/**
 * Tells whoever answers a request where it came from, says what every answer says, and gives each of this process an id, a
 * proxy's own where it sent one, and back as X-Request-Id; counts it, and logs it, when it is answered. Node tells of them:
 * Next has no place that sees all.
 */
export function followRequests(): void {
  const said = Object.entries(answerHeaders(authEnvironment()));
  const begun = new WeakMap<IncomingMessage, { id: string; at: number }>();
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as Exchange;
    const sent = request.headers["x-request-id"];
    const id = typeof sent === "string" && sentId.test(sent) ? sent : randomUUID();
    begun.set(request, { id, at: performance.now() });
    response.setHeader("X-Request-Id", id);
    for (const [name, value] of said) response.setHeader(name, value);
    if (saysItsOwnPolicy(request.url?.split("?")[0] ?? "")) response.removeHeader("Content-Security-Policy");
    requestIds().enterWith(id);
    const forwarded = request.headers["x-forwarded-for"];
    senders().enterWith({
      remoteAddress: request.socket.remoteAddress,
      forwardedFor: Array.isArray(forwarded) ? forwarded.join(",") : forwarded,
      userAgent: request.headers["user-agent"],
    });
  });
  subscribe("http.server.response.finish", (message) => {
    const { request, response } = message as Exchange;
    const start = begun.get(request);
    if (!start) return;
    const { method = "" } = request;
    const status = response.statusCode;
    const route = routeOf(request.url ?? "/", status);
    const seconds = secondsSince(start.at);
    metrics().requests.observe({ method, route, status }, seconds);
    log().info({ request: start.id, method, route, status, ms: Math.round(seconds * 1_000) }, "answered");
  });
}
