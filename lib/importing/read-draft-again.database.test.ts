import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { confirmRevision } from "@/lib/revisions/confirm-revision";
import { proposeRevision } from "@/lib/revisions/propose-revision";
import { must, somebody } from "@/lib/testing/desk";
import { paragraph, run, wordFile } from "@/lib/testing/word-file";
import { getArticleDraft, readFirst } from "./article-draft";
import { importArticle } from "./import-article";
import { asChosen, importDraft } from "./import-draft";
import { draftAttachment, readDraftAgain } from "./read-draft-again";

let editor: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
});

const asked = { requiredReviews: 1, always: true } as const;
async function drafted(name: string, bytes: Uint8Array<ArrayBuffer>) {
  const first = must(await readFirst(editor, { file: { bytes, name } }, {}, asked));
  if (!("draftId" in first)) throw new Error("it was imported at once");
  return first.draftId;
}
const draft = async (id: string) => {
  const found = await getArticleDraft(editor, id);
  if (!found) throw new Error("nothing waits");
  return found.read;
};
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("a text that waits", () => {
  const inserted = `<w:ins w:author="Ed Itor">${run("seldom ")}</w:ins>`;
  const words = (text: string) => paragraph(run(text));

  it("is read as if its tracked changes had been rejected, and back, with what is known of it", async () => {
    const body = [paragraph(`${run("It was ")}${inserted}${run("late.")}`), words("A ferry.")].join("");
    const id = await drafted("ferry.docx", wordFile({ body }));
    expect((await draft(id)).text).toBe("It was seldom late.\n\nA ferry.");
    must(await readDraftAgain(editor, id, "rejected"));
    expect(await draft(id)).toMatchObject({ text: "It was late.\n\nA ferry.", choices: { changes: "rejected" } });
    expect((await draft(id)).structure).toMatchObject([{ kind: "inserted", words: "seldom " }]);
    must(await readDraftAgain(editor, id, "accepted"));
    expect((await draft(id)).text).toBe("It was seldom late.\n\nA ferry.");
    expect(await readDraftAgain(await somebody("editor"), id, "rejected")).toMatchObject({ ok: false });
  });

  it("has its attachments read as articles of their own, and waits on", async () => {
    const lines = [
      ...["From: A <a@b.example>", "Subject: Quay", "Content-Type: multipart/mixed; boundary=x", "", "--x"],
      ...["Content-Type: text/plain", "", "The quay closed.", "--x", "Content-Type: text/plain; name=minutes.txt"],
      ...["Content-Disposition: attachment; filename=minutes.txt", "", "Eleven members met.", "--x--", ""],
    ];
    const mail = await drafted("agency.eml", utf8(lines.join("\r\n")));
    const { draftId } = must(await draftAttachment(editor, mail, 0));
    const along = await draft(draftId);
    expect(along).toMatchObject({
      text: expect.stringContaining("Eleven members met."),
      details: { title: expect.any(String) },
    });
    expect(along.original).toMatchObject({ name: "minutes.txt", mediaType: "text/plain" });
    expect(new TextDecoder().decode(along.original.bytes)).not.toContain("quay");
    expect((await draft(mail)).text).toContain("The quay closed.");
    expect(await draftAttachment(editor, mail, 7)).toMatchObject({ ok: false });
  });

  it("becomes a revision with the pieces that were put back", async () => {
    const { articleId } = must(
      await importArticle(editor, { pasted: "The lock opened on 4 May 2021, Ada Marsh said." }, {}),
    );
    const page =
      "<article><p>The lock opened on 5 May 2021, Ada Marsh said, and it carries 40 boats a day.</p><figure><img src=x><figcaption>The lock in 2020.</figcaption></figure></article>";
    const read = await draft(await drafted("lock.html", utf8(page)));
    const place = read.leftOut.findIndex(({ words }) => words === "The lock in 2020.");
    const proposed = must(await proposeRevision(editor, articleId, { read: asChosen(read, { putBack: [place] }) }));
    must(await confirmRevision(editor, proposed.draftId, "It was the fifth"));
    const { text } = await database.revision.findFirstOrThrow({ where: { articleId, number: 2 } });
    expect(text).toContain("The lock in 2020.");
  });
});

describe("an article in another language", () => {
  const spanish =
    "El gobierno aprobó el martes un plan de 4 millones de euros para el puerto, dijo la ministra. ".repeat(6);

  it("is named, and kept without claims for people to mark by hand", async () => {
    const imported = must(await importArticle(editor, { pasted: spanish }, {}));
    expect(imported).toMatchObject({ claims: 0, problem: null, doubts: [expect.stringContaining("Spanish")] });
  });

  it("is read as English where whoever imports it asks for that", async () => {
    const id = await drafted("puerto.txt", utf8(`${spanish} Ada Marsh said the port was 40 years old.`));
    const asIs = { details: {}, putBack: [], requiredReviews: 1, anyLanguage: true } as const;
    expect(must(await importDraft(editor, id, asIs)).claims).toBeGreaterThan(0);
  });
});
