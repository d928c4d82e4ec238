import { describe, expect, it } from "vitest";
import { type FoundGuard, guardFault, guardsIn } from "./guards";

const migrations = [
  `CREATE TABLE "Event" ();
CREATE FUNCTION refuse_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'no'; END $$;
CREATE TRIGGER "Event_append_only" BEFORE UPDATE OR DELETE ON "Event" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();`,
  `CREATE TRIGGER "Note_words_stay" BEFORE UPDATE OF "text", "DELETE" ON "Note" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "Note_no_truncate" BEFORE TRUNCATE ON "Note" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "Note_told" AFTER INSERT ON "Note" FOR EACH ROW EXECUTE FUNCTION tell();`,
];
const guards = guardsIn(migrations);
const source = "\nBEGIN RAISE EXCEPTION 'no'; END ";
const all: FoundGuard[] = guards.triggers.map((one) => ({ ...one, enabled: "O", source }));

it("reads from the migrations what guards the history, and nothing else", () => {
  expect(guards.triggers).toEqual([
    { table: "Event", name: "Event_append_only", type: 27, function: "refuse_rewrite" },
    { table: "Note", name: "Note_words_stay", type: 19, function: "refuse_rewrite" },
    { table: "Note", name: "Note_no_truncate", type: 34, function: "refuse_rewrite" },
  ]);
  expect([...guards.functions]).toEqual([["refuse_rewrite", source]]);
});

describe("guards", () => {
  it("are well as they were made, whatever else there is", () => {
    const other = { table: "Note", name: "Note_told", type: 5, function: "tell", enabled: "D", source: "" };
    expect(guardFault(guards, [...all, other])).toBeNull();
  });

  const changed = (change: Partial<FoundGuard>) => all.map((one, index) => (index === 1 ? { ...one, ...change } : one));
  it.each<[string, FoundGuard[], string]>([
    ["one is gone", all.slice(1), "Event_append_only is missing"],
    ["one is switched off", changed({ enabled: "D" }), "Note_words_stay is switched off"],
    ["one works for replicas only", changed({ enabled: "R" }), "Note_words_stay is switched off"],
    ["one comes too late", changed({ type: 17 }), "Note_words_stay of Note does something else"],
    ["one runs something else", changed({ function: "tell" }), "Note_words_stay of Note does something else"],
    ["what they run refuses nothing", changed({ source: "BEGIN RETURN NEW; END" }), "function refuse_rewrite"],
  ])("are not where %s", (_, found, named) => {
    expect(guardFault(guards, found)).toContain(named);
  });
});
