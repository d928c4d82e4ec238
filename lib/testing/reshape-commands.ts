import type { EventType } from "@/lib/audit/schema";
import type { Actor } from "@/lib/auth/rules/permissions";
import { changeKind } from "@/lib/claims/change-kind";
import { changeSpan } from "@/lib/claims/change-span";
import { correctAttribution, correctDate } from "@/lib/claims/correct-claim";
import { dismissClaims, restoreClaims } from "@/lib/claims/dismiss-claim";
import { mergeClaims } from "@/lib/claims/merge-claims";
import { noteResolutionCriteria } from "@/lib/claims/note-resolution-criteria";
import { splitClaim } from "@/lib/claims/split-claim";
import { unwaiveClaim, unwaiveClaims, waiveClaim, waiveClaims } from "@/lib/claims/waive-claim";
import type { Outcome } from "@/lib/outcome";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { undoChange } from "@/lib/undo/undo-change";
import { must } from "./desk";
import type { Claims } from "./two-claims";

interface ReshapeCommand {
  name: string;
  events: EventType[];
  prepare: (editor: Actor, claims: Claims) => Promise<(actor: Actor) => Promise<Outcome<unknown>>>;
}

const because = "The desk agreed on it";
const said = { source: "It", cue: "opened", content: "in 2021", resolved: "The bridge", quoted: "indirect" };
const judge = async (editor: Actor, { one }: Claims) =>
  must(await recordVerdict(editor, one, { verdict: "unverified", rationale: "Nobody answered" }));
const now =
  (run: (actor: Actor, claims: Claims) => Promise<Outcome<unknown>>): ReshapeCommand["prepare"] =>
  async (_, claims) =>
  (actor) =>
    run(actor, claims);

/** Every command that reshapes claims or sets them aside, and the undoing of each. */
export const reshapeCommands: ReshapeCommand[] = [
  {
    name: "move the ends of a judged claim",
    events: ["claim.reshaped"],
    prepare: async (editor, claims) => {
      const judged = await judge(editor, claims);
      return (actor) => changeSpan(actor, judged, { start: 3, end: 17, exact: "opened in 2021" });
    },
  },
  {
    name: "change a kind",
    events: ["claim.reshaped"],
    prepare: now((actor, { one }) => changeKind(actor, one, "date")),
  },
  {
    name: "correct an attribution",
    events: ["claim.reshaped"],
    prepare: now((actor, { one }) => correctAttribution(actor, one, said)),
  },
  {
    name: "correct a date",
    events: ["claim.reshaped"],
    prepare: now((actor, { one }) => correctDate(actor, one, { value: "2021", type: "DATE" })),
  },
  { name: "split", events: ["claim.split"], prepare: now((actor, { one }) => splitClaim(actor, one, { at: 10 })) },
  { name: "merge", events: ["claims.merged"], prepare: now((actor, { one, two }) => mergeClaims(actor, one, two)) },
  { name: "waive", events: ["claim.waived"], prepare: now((actor, { one }) => waiveClaim(actor, one, because)) },
  {
    name: "put back a waived claim",
    events: ["claim.unwaived"],
    prepare: async (editor, { one }) => {
      const waived = must(await waiveClaim(editor, one, because));
      return (actor) => unwaiveClaim(actor, waived, because);
    },
  },
  {
    name: "waive many",
    events: ["claim.waived", "claim.waived"],
    prepare: now((actor, { one, two }) => waiveClaims(actor, [one, two, one], because)),
  },
  {
    name: "dismiss many",
    events: ["claim.dismissed", "claim.dismissed"],
    prepare: now((actor, { one, two }) => dismissClaims(actor, [one, two], because)),
  },
  {
    name: "restore many",
    events: ["claim.restored", "claim.restored"],
    prepare: async (editor, { one, two }) => {
      must(await dismissClaims(editor, [one, two], because));
      const again = [one, two].map(({ claimId }) => ({ claimId, version: 2 }));
      return (actor) => restoreClaims(actor, again, because);
    },
  },
  {
    name: "put many back",
    events: ["claim.unwaived", "claim.unwaived"],
    prepare: async (editor, { one, two }) => {
      must(await waiveClaims(editor, [one, two], because));
      const again = [one, two].map(({ claimId }) => ({ claimId, version: 2 }));
      return (actor) => unwaiveClaims(actor, again, because);
    },
  },
  {
    name: "note what would settle it",
    events: ["claim.settlement-noted"],
    prepare: now((actor, { one }) =>
      noteResolutionCriteria(actor, one, { record: "The log", holder: "", by: "2026-04-01" }),
    ),
  },
  {
    name: "undo a note",
    events: ["claim.settlement-noted"],
    prepare: async (editor, { one }) => {
      const noted = must(await noteResolutionCriteria(editor, one, { record: "The log" }));
      return (actor) => undoChange(actor, noted, because);
    },
  },
  {
    name: "undo a change of kind under a verdict",
    events: ["claim.reshaped"],
    prepare: async (editor, claims) => {
      const changed = must(await changeKind(editor, await judge(editor, claims), "date"));
      return (actor) => undoChange(actor, changed, because);
    },
  },
  {
    name: "undo a verdict",
    events: ["review.retracted"],
    prepare: async (editor, claims) => {
      const judged = await judge(editor, claims);
      return (actor) => undoChange(actor, judged, because);
    },
  },
  {
    name: "undo a split",
    events: ["claims.recast-undone"],
    prepare: async (editor, { one }) => {
      const split = must(await splitClaim(editor, one, { at: 10 }));
      return (actor) => undoChange(actor, split, because);
    },
  },
  {
    name: "undo a merge",
    events: ["claims.recast-undone"],
    prepare: async (editor, { one, two }) => {
      const merged = must(await mergeClaims(editor, one, two));
      return (actor) => undoChange(actor, merged, because);
    },
  },
];
