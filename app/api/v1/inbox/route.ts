import { answer } from "@/app/api/v1/_http/answer";
import { reading } from "@/app/api/v1/_http/endpoint";
import { countInbox } from "@/lib/inbox/queries";

/** How much waits for whoever asks; the inbox itself is a page. */
export const GET = reading("article.read", async ({ actor }) =>
  answer({ waiting: await countInbox(actor, new Date()) }),
);
