import pg from "pg";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Actor } from "@/lib/auth/rules/permissions";
import { buildReport } from "@/lib/testing/build-report";
import { articleWithClaims, somebody } from "@/lib/testing/desk";
import { exportArticle } from "./export-article";
import { exportFormats } from "./formats";

const now = new Date("2026-03-05T10:00:00.000Z");
const claims = 2_600;

let editor: Actor;
let articleId: string;
beforeAll(async () => {
  editor = await somebody("editor");
  const words = Array.from({ length: claims }, (_, nth) => `Sluice ${nth} opened in the year ${1000 + nth}`);
  articleId = (await articleWithClaims(editor, `${words.join(". ")}.`, words)).articleId;
});

const made = async (name: string, id = articleId) => {
  const format = exportFormats.find((one) => one.name === name);
  if (!format) throw new Error(`there is no format ${name}`);
  const outcome = await exportArticle(id, editor, now, format);
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
};

/** What was asked of the database so far, from now on. */
function asked() {
  const query = pg.Client.prototype.query;
  const texts: string[] = [];
  vi.spyOn(pg.Client.prototype, "query").mockImplementation(function (this: pg.Client, ...given: unknown[]) {
    if (typeof given[0] === "string") texts.push(given[0]);
    return Reflect.apply(query, this, given);
  });
  return (start: string) => texts.filter((text) => text.startsWith(start)).length;
}

/** The dossier is written of more than the report. */
const ofTheReport = exportFormats.filter(({ ofRecord }) => !ofRecord);

describe.each(ofTheReport)("the export $name", (format) => {
  it("of many pages is the same file as of a report at once", async () => {
    const report = await buildReport(articleId, editor, now);
    if (!report) throw new Error("there is no report");
    const exported = await made(format.name);
    const bytes = async (written: BodyInit | undefined) => Buffer.from(await new Response(written).arrayBuffer());
    expect((await bytes(exported?.body)).equals(await bytes(await format.write(report)))).toBe(true);
  });
});

describe("an export", () => {
  it("is of no article that is not there", async () => {
    expect(await made("csv", "00000000-0000-4000-8000-000000000000")).toBeNull();
  });

  it("is read as it is taken, and ends with whoever stops taking it", async () => {
    const count = asked();
    const reader = (await made("csv"))?.body.getReader();
    await reader?.read();
    await reader?.cancel();
    // Of six pages the one that is written, the next, and the one being found.
    expect(count("FETCH 500 FROM part_1")).toBeGreaterThan(0);
    expect(count("FETCH 500 FROM part_1")).toBeLessThan(4);
    expect(count("COMMIT")).toBe(1);
    vi.restoreAllMocks();
  });

  it("keeps nobody waiting who takes nothing of theirs", async () => {
    const slow = (await Promise.all([made("csv"), made("json")])).map((one) => one?.body.getReader());
    const chunks = await Promise.all(slow.map((one) => one?.read()));
    expect(chunks.map((one) => one?.done)).toEqual([false, false]);
    expect(await new Response((await made("html"))?.body).text()).toContain("Fact-check report");
    await Promise.all(slow.map((one) => one?.cancel()));
  });

  it("lets others be answered between its pages", async () => {
    let turns = 0;
    const other = setInterval(() => turns++, 0);
    const count = asked();
    await new Response((await made("csv"))?.body).text();
    clearInterval(other);
    expect(turns).toBeGreaterThan(count("FETCH") / 2);
    vi.restoreAllMocks();
  });
});
