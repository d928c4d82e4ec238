import type { Attribution } from "@/lib/text/schema";

/** What a source is called wherever attributions are grouped by it: who it was resolved to, else its words without their article. */
export const sourceNameOf = ({ exact, resolved }: Pick<Attribution["source"], "exact" | "resolved">): string =>
  resolved ?? (exact.replace(/^(?:the|an?)\s+/i, "").trim() || exact);
