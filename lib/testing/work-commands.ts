import { assignClaims } from "@/lib/assignments/assign-claims";
import { unassignClaims } from "@/lib/assignments/unassign-claims";
import type { EventType } from "@/lib/audit/schema";
import type { Actor } from "@/lib/auth/rules/permissions";
import { addComment } from "@/lib/comments/add-comment";
import { reopenComment, resolveComment } from "@/lib/comments/resolve-comment";
import { database } from "@/lib/database/client";
import { done, type Outcome } from "@/lib/outcome";
import { acceptRemarks } from "@/lib/remarks/accept-remarks";
import { offerRemarkAgain, setAsideRemarks } from "@/lib/remarks/set-aside-remarks";
import { must, somebody } from "./desk";
import { keyOf } from "./remarks";
import { type Claims, remarks } from "./two-claims";

interface WorkCommand {
  name: string;
  events: EventType[];
  prepare: (editor: Actor, claims: Claims) => Promise<(actor: Actor) => Promise<Outcome<unknown>>>;
}

/** Begins a thread on a claim and gives its id. */
export async function commentOn(actor: Actor, claimId: string, text = "Who rang them?"): Promise<string> {
  must(await addComment(actor, claimId, { text }));
  const where = { claimId, text, authorId: actor.id };
  return (await database.comment.findFirstOrThrow({ where, orderBy: { createdAt: "desc" } })).id;
}

/** Of many claims: whether any was changed. */
const any = async (outcome: Promise<Outcome<{ changed: number }>>): Promise<Outcome<{ changed: boolean }>> => {
  const known = await outcome;
  return known.ok ? done({ changed: known.value.changed > 0 }) : known;
};
const both = ({ one, two }: Claims) => [one.claimId, two.claimId];

/** Every command that says something beside a claim, or makes it somebody's work. */
export const workCommands: WorkCommand[] = [
  {
    name: "assign",
    events: ["claim.assigned", "claim.assigned"],
    prepare: async (_, claims) => {
      const { id } = await somebody("reviewer");
      return (actor) => any(assignClaims(actor, { claimIds: both(claims), assigneeId: id }));
    },
  },
  {
    name: "move to somebody else",
    events: ["claim.unassigned", "claim.assigned"],
    prepare: async (editor, { one }) => {
      const [first, second] = [await somebody("reviewer"), await somebody("reviewer")];
      must(await assignClaims(editor, { claimIds: [one.claimId], assigneeId: first.id }));
      return (actor) => any(assignClaims(actor, { claimIds: [one.claimId], assigneeId: second.id }));
    },
  },
  {
    name: "take off",
    events: ["claim.unassigned", "claim.unassigned"],
    prepare: async (editor, claims) => {
      const { id } = await somebody("reviewer");
      must(await assignClaims(editor, { claimIds: both(claims), assigneeId: id }));
      return (actor) => any(unassignClaims(actor, { claimIds: both(claims), assigneeId: null }));
    },
  },
  {
    name: "assign again",
    events: ["claim.assigned"],
    prepare: async (editor, { one }) => {
      const given = { claimIds: [one.claimId], assigneeId: (await somebody("reviewer")).id };
      must(await assignClaims(editor, given));
      must(await unassignClaims(editor, given));
      return (actor) => any(assignClaims(actor, given));
    },
  },
  {
    name: "comment",
    events: ["comment.added"],
    prepare: async (_, { one }) => {
      const { name } = await somebody("auditor", "Cy Auditor");
      return (actor) => addComment(actor, one.claimId, { text: `Is that so, @${name}?` });
    },
  },
  {
    name: "answer a comment",
    events: ["comment.added"],
    prepare: async (editor, { one }) => {
      const replyToId = await commentOn(editor, one.claimId);
      return (actor) => addComment(actor, one.claimId, { text: "I did", replyToId });
    },
  },
  {
    name: "resolve a comment",
    events: ["comment.resolved"],
    prepare: async (editor, { one }) => {
      const id = await commentOn(editor, one.claimId);
      return (actor) => resolveComment(actor, one.claimId, id);
    },
  },
  {
    name: "reopen a comment",
    events: ["comment.reopened"],
    prepare: async (editor, { one }) => {
      const id = await commentOn(editor, one.claimId);
      must(await resolveComment(editor, one.claimId, id));
      return (actor) => reopenComment(actor, one.claimId, id);
    },
  },
  {
    name: "take remarks of the draft over",
    events: ["remarks.accepted"],
    prepare:
      async (_, { one }) =>
      (actor) =>
        acceptRemarks(actor, one, { keys: remarks.map(keyOf), as: null }),
  },
  {
    name: "set a remark aside",
    events: ["remarks.set-aside"],
    prepare:
      async (_, { one }) =>
      (actor) =>
        setAsideRemarks(actor, one.claimId, [keyOf(remarks[0])]),
  },
  {
    name: "offer a remark again",
    events: ["remark.offered-again"],
    prepare: async (_, { one }) => {
      must(await setAsideRemarks(await somebody("reviewer"), one.claimId, [keyOf(remarks[0])]));
      return (actor) => offerRemarkAgain(actor, one.claimId, keyOf(remarks[0]));
    },
  },
];
