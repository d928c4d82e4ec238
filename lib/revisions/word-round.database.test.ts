import { beforeAll, describe, expect, it } from "vitest";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { addClaim } from "@/lib/claims/add-claim";
import { database } from "@/lib/database/client";
import { exportArticle } from "@/lib/exports/export-article";
import { exportFormats } from "@/lib/exports/formats";
import { importArticle } from "@/lib/importing/import-article";
import { listQuerySteps } from "@/lib/queries/queries";
import { offeredOn } from "@/lib/remarks/offered";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { must, somebody } from "@/lib/testing/desk";
import { paragraph, run, wordFile } from "@/lib/testing/word-file";
import { editedByWriter } from "@/lib/testing/writer-edits";
import { confirmRevision } from "./confirm-revision";
import { proposeRevision } from "./propose-revision";

/** A draft goes out with verdicts, is worked on as a writer would in Word, and comes back as the next revision. */

const draft = wordFile({
  body: [
    paragraph(run("The bridge opened in ") + run("2020", "<w:b/>") + run(" after a long delay.")),
    paragraph(run("It cost nine euros and took four years.")),
    paragraph(run("Nobody crossed it by night.")),
  ].join(""),
});
const words = [
  "The bridge opened in 2020",
  "It cost nine euros",
  "Nobody crossed it by night",
  "took four years",
] as const;

let editor: Actor;
let articleId: string;
const claimIds: string[] = [];
let returned: Uint8Array<ArrayBuffer>;
const claimOf = (id: string | undefined) => database.claim.findUniqueOrThrow({ where: { id } });

beforeAll(async () => {
  editor = await somebody("editor");
  const file = { name: "bridge.docx", bytes: draft };
  articleId = must(await importArticle(editor, { file }, {})).articleId;
  const verdicts = [
    { verdict: "disputed", rationale: "The log says so", correction: "The bridge opened in 2021" },
    { verdict: "disputed", rationale: "A bill", correction: "It cost ten euros" },
    { verdict: "unverified", rationale: "We rang" },
    { verdict: "disputed", rationale: "A plan", correction: "took five years" },
  ];
  const { id: revisionId, text } = await database.revision.findFirstOrThrow({ where: { articleId } });
  for (const [nth, exact] of words.entries()) {
    const there = await database.claim.findFirst({ where: { articleId, exact, state: "inUse" } });
    const start = text.indexOf(exact);
    const id =
      there?.id ??
      must(await addClaim(editor, { revisionId, start, end: start + exact.length, kind: "statement", exact })).claimId;
    claimIds.push(id);
    must(await recordVerdict(editor, { claimId: id, version: (await claimOf(id)).version }, verdicts[nth]));
  }
  const format = exportFormats.find(({ name }) => name === "docx");
  const made = format && must(await exportArticle(articleId, editor, new Date(), format));
  const sent = new Uint8Array(await new Response(made?.body).arrayBuffer());
  returned = editedByWriter(sent, (file) => {
    file.accept("2021");
    file.refuse("ten");
    file.reply("We rang", "Jo Writer", "From the toll book: https://ledger.example/9");
    file.comment("after a long delay", "Jo Writer", "See https://delay.example");
  });
  const proposed = must(await proposeRevision(editor, articleId, { file: { name: "back.docx", bytes: returned } }));
  must(await confirmRevision(editor, proposed.draftId, ""));
});

describe("a Word file that went out with verdicts and comes back", () => {
  it("is the next revision, with what the writer accepted, and without what waits or was refused", async () => {
    const { text, number } = await database.revision.findFirstOrThrow({
      where: { articleId },
      orderBy: { number: "desc" },
    });
    expect([number, text]).toEqual([
      2,
      "The bridge opened in 2021 after a long delay.\n\nIt cost nine euros and took four years.\n\nNobody crossed it by night.",
    ]);
  });

  it("puts a claim whose correction is in the text back to check, on its new words; all others keep their verdicts", async () => {
    const claims = await Promise.all(claimIds.map(claimOf));
    expect(claims.map(({ exact, verdict }) => [exact, verdict])).toEqual([
      ["The bridge opened in 2021", null],
      [words[1], "disputed"],
      [words[2], "unverified"],
      [words[3], "disputed"],
    ]);
  });

  it("has each answer on its query", async () => {
    const steps = await listQuerySteps(articleId);
    const told = steps.map(({ claimId, step, person, words }) => [claimIds.indexOf(claimId), step, person, words]);
    expect(told.sort((one, other) => Number(one[0]) - Number(other[0]))).toEqual([
      [0, "accepted", "The writer", null],
      [1, "refused", "The writer", null],
      [2, "answered", "Jo Writer", "From the toll book: https://ledger.example/9"],
    ]);
  });

  it("offers the writer’s new comment as proposed evidence, and none of the desk’s own", async () => {
    const offered = await Promise.all(claimIds.map(async (id) => offeredOn(database, await claimOf(id), editor.id)));
    expect(offered.flat().map(({ author }) => author)).not.toContain(editor.name);
    const beside = await database.revision.findFirstOrThrow({
      where: { articleId, number: 2 },
      select: { beside: true },
    });
    expect(JSON.stringify(beside)).toContain("https://delay.example");
  });

  it("says nothing twice when it comes in again, and its history verifies", async () => {
    const again = editedByWriter(returned, (file) => file.type("by night", "by day"));
    const proposed = must(await proposeRevision(editor, articleId, { file: { name: "again.docx", bytes: again } }));
    must(await confirmRevision(editor, proposed.draftId, ""));
    expect(await listQuerySteps(articleId)).toHaveLength(3);
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
  });
});
