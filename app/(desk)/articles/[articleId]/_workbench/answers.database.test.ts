import { beforeAll, describe, expect, test } from "vitest";
import { assignClaims } from "@/lib/assignments/assign-claims";
import type { Actor } from "@/lib/auth/rules/permissions";
import { dismissClaim } from "@/lib/claims/dismiss-claim";
import { mergeClaims } from "@/lib/claims/merge-claims";
import { noteResolutionCriteria } from "@/lib/claims/note-resolution-criteria";
import { splitClaim } from "@/lib/claims/split-claim";
import { addComment } from "@/lib/comments/add-comment";
import { resolveComment } from "@/lib/comments/resolve-comment";
import { database } from "@/lib/database/client";
import { addEvidence } from "@/lib/evidence/add-evidence";
import { readChanges } from "@/lib/live/changes";
import { earlierChecks } from "@/lib/reviews/earlier-checks";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { retractReview } from "@/lib/reviews/retract-review";
import { sameClaims } from "@/lib/reviews/same-claims";
import { articleWithClaims, must, somebody } from "@/lib/testing/desk";
import { viewClaim } from "@/lib/views/view-claim";
import { changesSchema } from "../_live/changes-schema";
import { earlierChecksSchema } from "./claim-panel/earlier-checks-schema";
import { claimViewSchema } from "./selection/claim-view-schema";
import { sameClaimsSchema } from "./verdict/same-claims-schema";

/** As it comes over the wire. */
const sent = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer));

const words = ["The mill closed in 1931", "It had forty looms", "The owner left", "His son stayed"];
let editor: Actor;
let reviewer: Actor;
let articleId: string;
let claimIds: string[];
const target = async (at: number) => {
  const claim = await database.claim.findUniqueOrThrow({ where: { id: claimIds[at] ?? "" } });
  return { claimId: claim.id, version: claim.version };
};

beforeAll(async () => {
  editor = await somebody("editor");
  reviewer = await somebody("reviewer", "Mo Reader");
  const made = await articleWithClaims(editor, `${words.join(". ")}. The mill closed in 1931.`, [
    ...words,
    words[0] ?? "",
  ]);
  articleId = made.articleId;
  claimIds = made.claims.map(({ id }) => id);
  const piece = { kind: "link", stance: "supports", url: "https://example.org/mill", title: "Mills", passage: "1931" };
  must(await addEvidence(editor, await target(0), piece));
  must(await recordVerdict(editor, await target(0), { verdict: "sourced", rationale: "The list says so." }));
  must(
    await recordVerdict(editor, await target(1), {
      verdict: "disputed",
      rationale: "Thirty.",
      correction: "Thirty looms",
    }),
  );
  must(await retractReview(editor, await target(1), "Too soon"));
  must(
    await noteResolutionCriteria(editor, await target(1), {
      record: "The inventory",
      holder: "The county",
      by: "2026-12-01",
    }),
  );
  must(await assignClaims(editor, { claimIds: [claimIds[1] ?? ""], assigneeId: reviewer.id }));
  must(await addComment(editor, claimIds[1] ?? "", { text: "See the inventory, @Mo Reader" }));
  const { id } = await database.comment.findFirstOrThrow({ where: { claimId: claimIds[1] ?? "" } });
  must(await addComment(reviewer, claimIds[1] ?? "", { text: "Not there", replyToId: id }));
  must(await resolveComment(editor, claimIds[1] ?? "", id));
  must(await dismissClaim(editor, await target(4), "Said twice"));
  must(await mergeClaims(editor, await target(2), await target(3)));
  must(await splitClaim(editor, await target(1), { at: (made.claims[1]?.start ?? 0) + 7 }));
});

describe("what the desk answers is read whole by the page that asks", () => {
  test("each claim, and those that came out of it", async () => {
    const all = await database.claim.findMany({ where: { articleId } });
    expect(all.length).toBe(8);
    for (const { id } of all) {
      const view = sent(await viewClaim(id, reviewer.id));
      expect(claimViewSchema.parse(view)).toEqual(view);
    }
  });

  test.each([0, 2])("what changed since event %i", async (after) => {
    const changes = sent(await readChanges(articleId, reviewer.id, after));
    expect(changesSchema.parse(changes)).toEqual(changes);
  });

  test("claims of the article, and checks of other articles, that assert the same", async () => {
    const other = await articleWithClaims(editor, `${words[0]}. ${words[0]}. ${editor.id}`, [
      words[0] ?? "",
      words[0] ?? "",
    ]);
    const checks = sent({ checks: await earlierChecks(other.claims[0]?.id ?? "") });
    expect(checks).toMatchObject({ checks: [{ verdict: "sourced", evidence: [{ passage: "1931" }] }] });
    expect(earlierChecksSchema.parse(checks)).toEqual(checks);
    const same = sent({ claims: await sameClaims(other.claims[0]?.id ?? "") });
    expect(same).toMatchObject({ claims: [{ exact: words[0] }] });
    expect(sameClaimsSchema.parse(same)).toEqual(same);
  });
});
