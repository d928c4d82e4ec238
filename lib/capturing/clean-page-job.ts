import { z } from "zod";
import type { Job } from "@/lib/threads/job";

export interface PageToClean {
  bytes: Uint8Array<ArrayBuffer>;
  /** The charset that the answer said, or null. */
  charset: string | null;
  address: string;
  token: string;
}

/** The copy of a page, in a thread; null where its markup is no page's, or cannot be read. */
export const cleanPageJob: Job<PageToClean, { html: string; images: string[] } | null> = {
  name: "cleaned",
  answer: z.object({ html: z.string(), images: z.array(z.string()) }).nullable(),
  lengthOf: ({ bytes }) => bytes.length,
  within: 20_000,
  doing: "Copying this page",
  crashed: "Copying this page failed.",
};
