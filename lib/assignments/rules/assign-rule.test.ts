import { expect, test } from "vitest";
import { decideAssigning, type Holder } from "./assign-rule";

const who = (id: string, given: Partial<Holder> = {}): Holder => ({
  id,
  name: id,
  active: true,
  blind: false,
  ...given,
});
const asked = { assigneeId: "ada", holders: [] as Holder[], requiredReviews: 1, inUse: true, mayMove: false };

test.each([
  ["a claim nobody has", {}, true, []],
  ["one that is theirs already", { holders: [who("ada")] }, false, []],
  ["a second person's where two judge", { holders: [who("ben")], requiredReviews: 2 }, true, []],
  ["another's, moved by an editor", { holders: [who("ben")], mayMove: true }, true, ["ben"]],
  ["one of somebody whose account is disabled", { holders: [who("ben", { active: false })] }, true, ["ben"]],
  [
    "a third where one of two is gone",
    { holders: [who("ben", { active: false }), who("cy")], requiredReviews: 2 },
    true,
    ["ben"],
  ],
])("%s", (_, given, on, off) => {
  const decided = decideAssigning({ ...asked, ...given });
  expect(decided).toMatchObject({ ok: true, on });
  if (decided.ok) expect(decided.off.map(({ id }) => id)).toEqual(off);
});

test.each([
  ["another's, by a reviewer", { holders: [who("ben")] }, "ben has it already."],
  ["one that is set aside", { inUse: false }, "Nobody needs to check it"],
  [
    "a third, even by an editor, who is not told who took it blind",
    { holders: [who("ben", { blind: true }), who("cy")], requiredReviews: 2, mayMove: true },
    "As many people have it as judge each claim here.",
  ],
])("refuses %s", (_, given, message) => {
  const decided = decideAssigning({ ...asked, ...given });
  expect(decided).toMatchObject({ ok: false, failure: { code: "conflict" } });
  if (!decided.ok) expect(decided.failure.message).toContain(message);
});
