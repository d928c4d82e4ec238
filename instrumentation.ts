/** Called once by Next, before the first request that a process answers. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { beginServing } = await import("@/lib/serving/begin");
  beginServing();
}
