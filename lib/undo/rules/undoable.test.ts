import { expect, it } from "vitest";
import type { Happened } from "@/lib/audit/rules/happened";
import { type Undoable, undoableOf } from "./undoable";

const id = "00000000-0000-4000-8000-000000000000";
const other = "00000000-0000-4000-8000-000000000001";
const subject = { type: "claim" as const, id };
const open = { id, reviewId: null, blindReviewId: null, dismissal: null, waiver: null };
const shaped = {
  kind: "date" as const,
  start: 0,
  end: 4,
  coreStart: 0,
  coreEnd: 4,
  detail: {},
  exact: "2021",
  verdict: null,
  reviewId: null,
};
const reshaped = (seq: number, undoes: number | null = null): Happened => ({
  seq,
  event: {
    type: "claim.reshaped",
    subject,
    payload: { number: 1, part: "kind", before: shaped, after: shaped, reason: null, undoes },
  },
});
const dismissed = (seq: number): Happened => ({
  seq,
  event: { type: "claim.dismissed", subject, payload: { number: 1, reason: "None" } },
});
const judged = (seq: number, reviewId: string): Happened => ({
  seq,
  event: {
    type: "verdict.recorded",
    subject,
    payload: {
      number: 1,
      reviewId,
      verdict: "unverified",
      rationale: "x",
      correction: null,
      evidence: [],
      before: { verdict: null, reviewId: null },
      completes: null,
      disagreed: false,
    },
  },
});
const split = (seq: number, parent: string): Happened => ({
  seq,
  event: {
    type: "claim.split",
    subject: { type: "claim", id: parent },
    payload: { revisionId: id, parents: [{ id: parent, number: 1 }], children: [] },
  },
});
const placed = (seq: number): Happened => ({
  seq,
  event: {
    type: "claim.placed",
    subject,
    payload: { number: 1, revisionId: id, before: shaped, after: shaped, formerly: null, replaces: null },
  },
});
const seqOf = (undoable: Undoable | null) => undoable?.seq ?? null;

it.each<[string, Parameters<typeof undoableOf>[0], Happened[], number | null]>([
  ["nothing where nothing happened", open, [], null],
  ["the latest change", open, [reshaped(5), reshaped(3)], 5],
  ["one further back once the latest is undone", open, [reshaped(7, 5), reshaped(5), reshaped(3)], 3],
  ["nothing once all is undone", open, [reshaped(8, 3), reshaped(7, 5), reshaped(5), reshaped(3)], null],
  ["a dismissal that is active", { ...open, dismissal: "None" }, [dismissed(4)], 4],
  ["no dismissal that was taken back", open, [dismissed(4), reshaped(3)], 3],
  ["the current verdict", { ...open, reviewId: id }, [judged(4, id)], 4],
  ["one's own that is still sealed", { ...open, blindReviewId: id }, [judged(4, id)], 4],
  ["no verdict that fell", open, [judged(4, id), reshaped(2)], 2],
  ["the split of the claim itself", open, [split(4, id)], 4],
  ["no reshaping of the revision before", open, [placed(9), reshaped(5)], null],
  ["no split of the revision before", open, [placed(9), split(4, id)], null],
  ["a reshaping since", open, [reshaped(11), placed(9), reshaped(5)], 11],
  ["the current verdict, though it was given before", { ...open, reviewId: id }, [placed(9), judged(4, id)], 4],
  ["no split of another claim", open, [split(4, other)], null],
])("undoes %s", (_, claim, history, seq) => {
  expect(seqOf(undoableOf(claim, history))).toBe(seq);
});
