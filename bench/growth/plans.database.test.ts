import pg from "pg";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { listArticles } from "@/lib/articles/queries";
import { listEntries } from "@/lib/audit/queries";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { readChanges } from "@/lib/live/changes";
import { queriesRead } from "@/lib/testing/blind-work";
import { buildReport } from "@/lib/testing/build-report";
import { seedDesk } from "../seed/seed-desk";

/** What is planned for: so many times the desk that is there. */
const scale = 250;
/** "Concern" and "Mention" hold what waits, which grows with the people. */
const grown = [
  "Article",
  "Revision",
  "Claim",
  "ClaimLineage",
  "Review",
  "ReviewRetraction",
  "Evidence",
  "Citation",
  "Comment",
  "Assignment",
  "Event",
  "Tally",
];
/** What an article has, whatever the desk has: PostgreSQL would take the number of articles it finds here for the number there is. */
const ofAnArticle = { Claim: ["articleId", "revisionId"], Event: ["chain"], Evidence: ["articleId"] };

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
let reader: Actor;

beforeAll(async () => {
  await seedDesk(process.env.DATABASE_URL ?? "", { articles: 160, claimsEach: 20 });
  await client.connect();
  await client.query(`INSERT INTO "ClaimLineage" SELECT a."id", b."id" FROM "Claim" a
    JOIN "Claim" b ON b."articleId" = a."articleId" AND b."number" = a."number" + 1 WHERE a."number" % 5 = 0`);
  for (const [table, columns] of Object.entries(ofAnArticle))
    for (const column of columns)
      await client.query(`ALTER TABLE "${table}" ALTER "${column}" SET (n_distinct = -0.05)`);
  await client.query("ANALYZE");
  await client.query(
    `UPDATE pg_class SET reltuples = reltuples * ${scale} WHERE reltuples > 0 AND (relname = ANY ($1)
       OR oid IN (SELECT indexrelid FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid WHERE t.relname = ANY ($1)))`,
    [grown],
  );
  // A page of these tables stands for so many.
  await client.query(`SET seq_page_cost = ${scale}`);
  const { id, name, role } = await database.user.findFirstOrThrow({ where: { role: "reviewer" } });
  reader = { id, name, role };
}, 60_000);
afterAll(() => client.end());

interface Plan {
  "Node Type": string;
  "Relation Name"?: string;
  Plans?: Plan[];
}
const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
const overTheDesk = (plan: Plan) =>
  nodes(plan).filter(
    (node) =>
      node["Node Type"] === "BitmapAnd" ||
      (node["Node Type"] === "Seq Scan" && grown.includes(node["Relation Name"] ?? "")),
  );

async function readsTheDesk(query: string, values: unknown[] = []): Promise<boolean> {
  const { rows } = await client.query(`EXPLAIN (FORMAT JSON) ${query}`, values);
  return overTheDesk(rows[0]["QUERY PLAN"][0].Plan).length > 0;
}

/** Every query that is sent to the database while `work` runs. */
async function sentWhile(work: () => Promise<unknown>) {
  const sent = new Map<string, unknown[]>();
  const query = pg.Client.prototype.query;
  const spy = vi.spyOn(pg.Client.prototype, "query").mockImplementation(function (
    this: pg.Client,
    ...given: unknown[]
  ) {
    const [config, values] = given as [{ text?: string; values?: unknown[] } | string, unknown[] | undefined];
    const text = typeof config === "object" ? config.text : config;
    // A cursor reads as its query does.
    const read = text?.replace(/^DECLARE \w+ NO SCROLL CURSOR FOR /, "");
    if (read) sent.set(read, (typeof config === "object" && config.values) || (values ?? []));
    return Reflect.apply(query, this, given);
  });
  await work().finally(() => spy.mockRestore());
  return [...sent].filter(([text]) => /^\s*\(?\s*(select|with)\b/i.test(text));
}

it("finds a query that reads the desk from end to end", async () => {
  expect(await readsTheDesk(`SELECT count(*) FROM "Claim" WHERE "exact" LIKE '%x%'`)).toBe(true);
  expect(await readsTheDesk(`SELECT * FROM "Claim" WHERE "id" = '${reader.id}'`)).toBe(false);
});

it("none of what people ask reads a large desk from end to end", async () => {
  const article = await database.article.findFirstOrThrow({
    orderBy: { importedAt: "desc" },
    include: { claims: { take: 2 } },
  });
  const [one, two] = article.claims.map(({ id }) => ({ claimId: id, version: 1 }));
  if (!one || !two) throw new Error("the article has no claims");
  const sent = await sentWhile(async () => {
    await queriesRead(reader, { articleId: article.id, one, two });
    await listEntries(article.id, reader.id);
    await readChanges(article.id, reader.id, 1);
    await buildReport(article.id, reader, new Date());
    for (const filter of [
      { search: "sluice gate" },
      { archived: true },
      { sort: "title" },
      { sort: "deadline" },
      { state: "open" },
      { state: "overdue" },
    ] as const)
      await listArticles(filter);
  });
  expect(sent.length).toBeGreaterThan(40);
  const slow: string[] = [];
  for (const [text, values] of sent) if (await readsTheDesk(text, values)) slow.push(text);
  expect(slow).toEqual([]);
});
