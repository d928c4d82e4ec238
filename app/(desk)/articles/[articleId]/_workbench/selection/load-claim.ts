import type { ClaimView } from "@/lib/views/view-claim";

const failed = "This claim could not be loaded. Choose it again, or reload the page.";
const signedOut = "You are signed out. Reload the page to sign in; what you typed is kept in this browser.";

/** The claim, or a sentence that says why there is none. */
export async function loadClaim(id: string, signal: AbortSignal): Promise<ClaimView | string> {
  try {
    const answer = await fetch(`/api/v1/claims/${id}`, { signal, cache: "no-store" });
    if (answer.status === 401) return signedOut;
    // The desk's own server answers with the shape this page was built with.
    return answer.ok ? ((await answer.json()) as ClaimView) : failed;
  } catch {
    return failed;
  }
}
