import { z } from "zod";
import { event, id } from "./event-shape";

const person = z.object({ id, name: z.string() });
const thread = { number: z.int(), commentId: id, author: z.string() };

/** What people say to each other about a claim, and whose work it is. None of it moves the claim on by a version. */
export const workEvents = [
  event("claim.assigned", "claim", { number: z.int(), assignee: person }),
  event("claim.unassigned", "claim", { number: z.int(), assignee: person }),
  event("comment.added", "claim", {
    number: z.int(),
    commentId: id,
    replyToId: id.nullable(),
    text: z.string(),
    mentions: z.array(person),
  }),
  event("comment.resolved", "claim", thread),
  event("comment.reopened", "claim", thread),
] as const;

export const workEventTypes: string[] = workEvents.map(({ shape }) => shape.type.value);
export type WorkEvent = z.infer<(typeof workEvents)[number]>;
