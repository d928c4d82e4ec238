import { describe, expect, it } from "vitest";
import { readImportForm } from "./import-form";

function formOf(text: string, file?: File): FormData {
  const form = new FormData();
  form.set("text", text);
  if (file) form.set("file", file);
  return form;
}

describe("reading the import form", () => {
  it.each(["", "undefined", "blob"])("takes an empty file by the name of “%s” for a field left alone", async (name) => {
    const read = await readImportForm(formOf("The bridge opened.", new File([], name)));
    expect(read).toMatchObject({ ok: true, value: { input: { pasted: "The bridge opened." } } });
  });

  it("keeps an empty file that somebody chose, so that its own message can say what is wrong", async () => {
    const read = await readImportForm(formOf("", new File([], "story.txt")));
    expect(read).toMatchObject({ ok: true, value: { input: { file: { name: "story.txt" } } } });
  });

  it("does not choose between a text and a file", async () => {
    const read = await readImportForm(formOf("The bridge opened.", new File(["It closed."], "story.txt")));
    expect(read).toMatchObject({ ok: false, failure: { fields: { file: expect.any(String) } } });
  });

  it("asks for one of them where there is neither", async () => {
    expect(await readImportForm(formOf(" \n"))).toMatchObject({
      ok: false,
      failure: { fields: { text: expect.any(String) } },
    });
  });

  it.each([
    [undefined, { ok: true, value: { reviewers: 1 } }],
    ["", { ok: true, value: { reviewers: 1 } }],
    ["2", { ok: true, value: { reviewers: 2 } }],
    ["3", { ok: false, failure: { fields: { reviewers: expect.any(String) } } }],
  ])("takes %j for who judges each claim", async (given, expected) => {
    const form = formOf("The bridge opened.");
    if (given !== undefined) form.set("reviewers", given);
    expect(await readImportForm(form)).toMatchObject(expected);
  });

  it("gives pasted lines the ends they had before the browser sent them", async () => {
    const read = await readImportForm(formOf("One.\r\n\r\nTwo."));
    expect(read).toMatchObject({ ok: true, value: { input: { pasted: "One.\n\nTwo." } } });
  });
});
