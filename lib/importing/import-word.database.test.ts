import { describe, expect, it } from "vitest";
import { getArticle } from "@/lib/articles/queries";
import { verifyArticle } from "@/lib/audit/verify-article";
import { database } from "@/lib/database/client";
import { must, somebody } from "@/lib/testing/desk";
import { paragraph, run, wordFile } from "@/lib/testing/word-file";
import { importArticle } from "./import-article";

describe("importing a Word file", () => {
  const styles = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>';
  const remark = `<w:comment w:id="1" w:author="Ada Marsh" w:date="2026-03-05T10:00:00Z"><w:p>${run("See https://a.example/")}</w:p></w:comment>`;
  const body =
    paragraph(run("The bridge"), '<w:pStyle w:val="H"/>') +
    paragraph(
      `<w:commentRangeStart w:id="1"/>${run("It cost 9 million euros in 2021, the mayor said.")}<w:commentRangeEnd w:id="1"/>`,
    );

  it("keeps structure and remarks over its text, and the history knows their hash", async () => {
    const editor = await somebody("editor", "Ilka Brandt");
    const file = { bytes: wordFile({ body, styles, comments: remark }), name: "draft.docx" };
    const { articleId, claims } = must(await importArticle(editor, { file }, {}));
    expect(claims).toBeGreaterThan(0);
    const revision = (await getArticle(articleId))?.revision;
    expect(revision?.structure).toEqual([{ kind: "heading", level: 1, start: 0, end: 10 }]);
    const [kept] = revision?.remarks ?? [];
    expect(kept).toMatchObject({ author: "Ada Marsh", addresses: ["https://a.example/"] });
    expect(revision?.text.slice(kept?.start, kept?.end)).toBe("It cost 9 million euros in 2021, the mayor said.");
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });

    await database.$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
      await tx.$executeRaw`UPDATE "Revision" SET beside = '{"structure": [], "remarks": []}' WHERE "articleId" = ${articleId}::uuid`;
    });
    expect(await verifyArticle(articleId)).toMatchObject({ intact: false });
  });
});
