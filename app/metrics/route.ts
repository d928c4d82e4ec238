import { createHash, timingSafeEqual } from "node:crypto";
import { metrics } from "@/lib/running/metrics";

const digest = (text: string) => createHash("sha256").update(text).digest();

/**
 * What this process counts, for Prometheus: for whoever sends `Authorization: Bearer` with METRICS_TOKEN, and not there for
 * anybody else, nor where no token is set. The sender's address says nothing: behind a proxy all come from the machine itself.
 */
export async function GET(request: Request) {
  const token = process.env.METRICS_TOKEN;
  const sent = request.headers.get("authorization") ?? "";
  if (!token || !timingSafeEqual(digest(sent), digest(`Bearer ${token}`))) return new Response(null, { status: 404 });
  const { registry } = metrics();
  const headers = { "Content-Type": registry.contentType, "Cache-Control": "no-store" };
  return new Response(await registry.metrics(), { headers });
}

export const dynamic = "force-dynamic";
