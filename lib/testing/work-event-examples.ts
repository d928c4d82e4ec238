import type { DeskEvent, EventType } from "@/lib/audit/schema";
import { id, name, piece, remark } from "./example-values";

type PayloadOf<T extends EventType> = Extract<DeskEvent, { type: T }>["payload"];
/** An event's payload, what it says, before and after, and the words left with it. */
export type Example<T extends EventType> = [PayloadOf<T>, did: string, change?: string, words?: string[]];

type Beside = "remarks.accepted" | "remarks.set-aside" | "remark.offered-again" | `claim.${"" | "un"}assigned`;
type OfComments = "comment.added" | "comment.resolved" | "comment.reopened";

/** What people say and do beside a claim, one of each. */
export const workExamples: { [T in Beside | OfComments]: Example<T> } = {
  "claim.assigned": [{ number: 4, assignee: { id, name } }, "assigned claim 4 to Ana Ruiz"],
  "claim.unassigned": [{ number: 4, assignee: { id, name } }, "took claim 4 off Ana Ruiz"],
  "comment.added": [
    { number: 4, commentId: id, replyToId: null, text: "Who rang?", mentions: [{ id, name }] },
    "commented on claim 4",
    undefined,
    ["Who rang?"],
  ],
  "comment.resolved": [
    { number: 4, commentId: id, author: name, reason: "The log says so" },
    "resolved Ana Ruiz’s comment on claim 4",
    undefined,
    ["The log says so"],
  ],
  "comment.reopened": [{ number: 4, commentId: id, author: name }, "reopened Ana Ruiz’s comment on claim 4"],
  "remarks.accepted": [
    {
      number: 4,
      remarks: [
        { ...remark, pieces: [{ id, title: "A ledger", stance: "supports", added: piece }], comment: null },
        { ...remark, author: null, pieces: [], comment: { id, text: "See the ledger" } },
      ],
    },
    "took 2 remarks of Jo Writer and the writer in the draft over as evidence and comment on claim 4",
    undefined,
    ["See the ledger", "See the ledger"],
  ],
  "remarks.set-aside": [
    { number: 4, remarks: [remark] },
    "set Jo Writer’s remark in the draft aside on claim 4",
    undefined,
    ["See the ledger"],
  ],
  "remark.offered-again": [
    { number: 4, remark, setAsideBy: { id, name } },
    "brought Jo Writer’s remark in the draft back on claim 4",
    undefined,
    ["See the ledger"],
  ],
};
