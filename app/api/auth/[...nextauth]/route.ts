import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/auth-options";

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

/**
 * What a script needs to sign in, and nothing else that next-auth offers: its `session` would renew what was to end, and
 * its pages are not ours.
 */
const only =
  (open: string) =>
  async (request: NextRequest, context: Context): Promise<Response> => {
    const { nextauth } = await context.params;
    if (nextauth.join("/") === open) return NextAuth(request, context, authOptions());
    return new Response("There is nothing here.\n", { status: 404, headers: { "Content-Type": "text/plain" } });
  };

export const GET = only("csrf");
export const POST = only("callback/credentials");
