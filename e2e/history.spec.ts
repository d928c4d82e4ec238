import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { expect, newMember, test } from "./login";

const run = promisify(execFile);
/** What `npm run verify -- FILE` says, with Node alone: its code, its words. */
const verify = (file: string) =>
  run(process.execPath, ["scripts/verify.mjs", file]).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stdout }: { code: number; stdout: string }) => ({ code, said: stdout }),
  );

test("an auditor downloads a history, proves it without the desk, and sees a forged one named", async ({
  page,
  login,
}, testInfo) => {
  const { articleWithClaims } = await import("@/lib/testing/desk");
  const editor = await newMember("editor");
  const { articleId } = await articleWithClaims(editor, `The bridge opened in 2021. ${editor.id}`, ["in 2021"]);
  await login("auditor");
  await page.goto(`/articles/${articleId}/history`);
  const link = page.getByRole("link", { name: "Download the history" });
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toMatch(/^history-.*\.jsonl$/);

  const file = testInfo.outputPath("history.jsonl");
  await download.saveAs(file);
  expect(await verify(file)).toEqual({ code: 0, said: expect.stringMatching(/^intact {2}.*, head [0-9a-f]{64}/) });

  const forged = testInfo.outputPath("forged.jsonl");
  await writeFile(forged, (await readFile(file, "utf8")).replace(editor.name, "Somebody Else"));
  expect(await verify(forged)).toEqual({ code: 1, said: expect.stringMatching(/^BROKEN .*Event 1 was changed/) });
});
