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
  return exportArticle(id, editor, now, format);
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

describe.each(exportFormats)("the export $name", (format) => {
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
    const before = count("FETCH");
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(3);
    await reader?.cancel();
    expect([count("FETCH") - before, count("COMMIT")]).toEqual([0, 1]);
    vi.restoreAllMocks();
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
