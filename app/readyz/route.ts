import { condition } from "@/lib/running/condition";

/**
 * Whether this process can do its work now: 200, or 503 with why not. Asked by whatever shares requests out among processes, and
 * by pages that wait for the desk to come back.
 */
export function GET() {
  const { database, ending } = condition();
  const why = ending ? "ending" : database === "away" ? "database" : null;
  const headers = { "Cache-Control": "no-store" };
  return Response.json({ ready: why === null, why }, { status: why === null ? 200 : 503, headers });
}

export const dynamic = "force-dynamic";
