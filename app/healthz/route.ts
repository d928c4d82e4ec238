/** Whether this process answers at all; asked by whatever starts it anew when it does not. */
export const GET = () => new Response("ok\n", { headers: { "Cache-Control": "no-store" } });

export const dynamic = "force-dynamic";
