import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { blindTables } from "@/lib/testing/blind-tables";

const root = path.resolve(import.meta.dirname, "../..");
const notAsked = /\.test\.|^lib\/(testing|database\/generated)\//;
const files = ["lib", "app", "scripts"].flatMap(sourcesIn);

function sourcesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.split(path.sep).join("/")}`)
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !notAsked.test(name));
}

/** A call of Prisma on one of the five tables, a relation to one that it is to read or count, the table's name in raw SQL. */
const delegate = /\.\s*(review|citation|comment|assignment|remarkDecision)\s*\.\s*\w+\(/g;
const relation =
  /\b(reviews?|citations|comments|assignments|remarkDecisions|takenFrom|takenBy|replies|replyTo): (true|whoCites|\{ ?(select|include|where|orderBy|some|every|none)\b|\{$)/gm;
const rawSql = /\$(queryRaw|executeRaw)|Prisma\.sql|\breading\.(rows|pages)\b/;
const table = /"(Review|Citation|Comment|Assignment|RemarkDecision)"/g;

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const queriesIn = (text: string) =>
  countOf(text, delegate) + countOf(text, relation) + (rawSql.test(text) ? countOf(text, table) : 0);

describe("every query of reviews, citations, comments, assignments and decisions about remarks", () => {
  it("stands in the list with how it keeps the blind rule", () => {
    const found = files.flatMap((name) => {
      const queries = queriesIn(readFileSync(path.join(root, name), "utf8"));
      return queries > 0 ? [[name, queries] as const] : [];
    });
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(Object.entries(blindTables).map(([name, [queries]]) => [name, queries])),
    );
  });

  it("asks the rule where the list says so", () => {
    const named = Object.entries(blindTables).filter(([, [, why]]) => /by the rule|asks is_blind/.test(why));
    for (const [name] of named)
      expect(readFileSync(path.join(root, name), "utf8"), name).toMatch(
        /is_blind(_for)?\(|isBlind(For)?\(|isHiddenFrom\(/,
      );
  });

  it.each([
    ["await database.review.findMany({ where })", 1],
    ["tx.comment\n  .count()", 1],
    ["claim.findMany({ include: { citations: true } })", 1],
    ["_count: { select: { reviews: true, comments: true } }", 2],
    ['$queryRaw`SELECT 1 FROM "Assignment"`', 1],
    ['reading.rows(`SELECT 1 FROM "Review"`, [])', 1],
    ['Prisma.sql`"Review" r JOIN "Citation" c ON true`', 2],
    ['<button>"Comment"</button>', 0],
    ["database.reviewRetraction.create({ data })", 0],
    ["const reviews: Review[] = []", 0],
  ])("is found in %j", (text, queries) => expect(queriesIn(text)).toBe(queries));
});

it("compares a round with a claim's in one place", () => {
  const compares = /blindRound"?\s*[<>]=?\s*[\w.$"]*round\b|\bround"?\s*[<>]=?\s*[\w.$"]*blindRound/i;
  const found = files.filter((name) => compares.test(readFileSync(path.join(root, name), "utf8")));
  expect(found).toEqual(["lib/blinding/rules/blind.ts"]);
});
