import { describe, expect, it } from "vitest";
import { type Action, can, permissions, refusal } from "./permissions";

/** Written out by hand, cell by cell: a change of the table must be said twice. */
const cells: Record<Action, { admin: boolean; editor: boolean; reviewer: boolean; auditor: boolean }> = {
  "article.read": { admin: true, editor: true, reviewer: true, auditor: true },
  "article.import": { admin: true, editor: true, reviewer: false, auditor: false },
  "article.amend": { admin: true, editor: true, reviewer: false, auditor: false },
  "article.close": { admin: true, editor: true, reviewer: false, auditor: false },
  "article.set-reviewers": { admin: true, editor: true, reviewer: false, auditor: false },
  "article.archive": { admin: true, editor: true, reviewer: false, auditor: false },
  "article.withdraw": { admin: true, editor: true, reviewer: false, auditor: false },
  "article.list-withdrawn": { admin: true, editor: false, reviewer: false, auditor: true },
  "article.revise": { admin: true, editor: true, reviewer: false, auditor: false },
  "article.export": { admin: true, editor: true, reviewer: false, auditor: true },
  "article.extract": { admin: true, editor: true, reviewer: false, auditor: false },
  "claim.add": { admin: true, editor: true, reviewer: true, auditor: false },
  "claim.dismiss": { admin: true, editor: true, reviewer: true, auditor: false },
  "claim.waive": { admin: true, editor: true, reviewer: true, auditor: false },
  "claim.reshape": { admin: true, editor: true, reviewer: true, auditor: false },
  "claim.place": { admin: true, editor: true, reviewer: true, auditor: false },
  "claim.note-resolution-criteria": { admin: true, editor: true, reviewer: true, auditor: false },
  "claim.assign": { admin: true, editor: true, reviewer: true, auditor: false },
  "claim.assign-others": { admin: true, editor: true, reviewer: false, auditor: false },
  "comment.add": { admin: true, editor: true, reviewer: true, auditor: false },
  "comment.resolve": { admin: true, editor: true, reviewer: true, auditor: false },
  "remark.decide": { admin: true, editor: true, reviewer: true, auditor: false },
  "finding.decide": { admin: true, editor: true, reviewer: true, auditor: false },
  "query.send": { admin: true, editor: true, reviewer: false, auditor: false },
  "query.answer": { admin: true, editor: true, reviewer: true, auditor: false },
  "evidence.add": { admin: true, editor: true, reviewer: true, auditor: false },
  "evidence.withdraw": { admin: true, editor: true, reviewer: true, auditor: false },
  "review.record": { admin: true, editor: true, reviewer: true, auditor: false },
  "review.retract": { admin: true, editor: true, reviewer: true, auditor: false },
  "review.adjudicate": { admin: true, editor: true, reviewer: false, auditor: false },
  "review.retract-others": { admin: true, editor: true, reviewer: false, auditor: false },
  "history.read": { admin: true, editor: true, reviewer: true, auditor: true },
  "history.read-all": { admin: true, editor: false, reviewer: false, auditor: true },
  "history.verify": { admin: true, editor: true, reviewer: false, auditor: true },
  "people.read": { admin: true, editor: false, reviewer: false, auditor: true },
  "people.invite": { admin: true, editor: false, reviewer: false, auditor: false },
  "people.disable": { admin: true, editor: false, reviewer: false, auditor: false },
  "people.change-role": { admin: true, editor: false, reviewer: false, auditor: false },
  "people.reset-password": { admin: true, editor: false, reviewer: false, auditor: false },
  "work.manage": { admin: true, editor: false, reviewer: false, auditor: false },
};

const written = Object.entries(cells).flatMap(([action, row]) =>
  Object.entries(row).map(([role, allowed]) => ({ action, role, allowed })),
) as { action: Action; role: keyof (typeof cells)[Action]; allowed: boolean }[];

describe("the permission table", () => {
  it("has every action written out here, and no other", () => {
    expect(Object.keys(cells).sort()).toEqual(Object.keys(permissions).sort());
  });

  it.each(written)("$role, $action: $allowed", ({ action, role, allowed }) => {
    expect(can({ role }, action)).toBe(allowed);
    const refused = refusal({ id: "someone", name: "Someone", role }, action);
    if (allowed) expect(refused).toBeNull();
    else expect(refused?.failure).toMatchObject({ code: "forbidden", message: expect.stringContaining(role) });
  });
});
