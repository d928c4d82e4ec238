import { describe, expect, it } from "vitest";
import { claimOn, evidenceWith, reportOn, reviewWith } from "@/lib/testing/report";
import { writeCsv } from "./csv";

const text = "=HYPERLINK(1) Trams, “40” of them, run\nagain. 🚋 Nobody knows why.";
const disputed = claimOn(text, "“40” of them", {
  number: 1,
  kind: "quantity",
  review: reviewWith({ verdict: "disputed", rationale: 'Says "30",\r\nnot 40.', correction: "30 of them" }),
  evidence: [
    evidenceWith({ title: "=1+1" }),
    evidenceWith({ id: "e2", stance: "context", url: null, publisher: null }),
  ],
});
const formula = claimOn(text, "=HYPERLINK(1)", { number: 2 });
const dismissed = claimOn(text, "🚋", { number: 3, standing: { state: "dismissed", reason: "A picture." } });

/** A reader of RFC 4180 of the test's own, so that the writer is not held against itself. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

function records(csv: string): Record<string, string>[] {
  const [headers = [], ...rows] = read(csv.slice(1));
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [headers[index], cell])));
}

describe("writeCsv", () => {
  const report = reportOn(text, [disputed, formula, dismissed]);
  const csv = writeCsv(report);

  it("begins with a byte order mark and ends each row with CRLF", () => {
    expect(csv.startsWith("\uFEFFclaim,kind,words,verdict,")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(read(csv.slice(1)).map((row) => row.length)).toEqual([41, 41, 41, 41]);
  });

  it("gives each claim a row with its review, evidence and place", () => {
    expect(records(csv)[0]).toMatchObject({
      claim: "1",
      kind: "quantity",
      words: "“40” of them",
      verdict: "Disputed",
      rationale: 'Says "30",\r\nnot 40.',
      correction: "30 of them",
      reviewer: "Ines Okafor",
      "reviewed at": "2026-03-06T09:30:00.000Z",
      evidence:
        "supports: =1+1 · Harbour Trams · 2026-02-01 · https://trams.example/timetable · cited by Ines Okafor\ncontext: Timetable, spring 2026 · 2026-02-01 · cited by Ines Okafor",
      start: String(text.indexOf("“40”")),
    });
  });

  it("keeps what nobody reviewed apart from unverified, and gives a dismissed claim no verdict", () => {
    expect(records(csv).map(({ verdict, state, "dismissal reason": reason }) => [verdict, state, reason])).toEqual([
      ["Disputed", "open", ""],
      ["To check", "open", ""],
      ["", "dismissed", "A picture."],
    ]);
  });

  it("gives a waived claim no verdict but its reason, and says what would settle one", () => {
    const waived = claimOn(text, "“40”", { standing: { state: "waived", reason: "=Trivial" }, review: reviewWith() });
    const open = claimOn(text, "“40”", { settlement: { record: "@The log", holder: null, by: null } });
    const rows = records(writeCsv(reportOn(text, [waived, open])));
    expect(rows.map((row) => [row.verdict, row.state, row["waiver reason"], row["settled by"]])).toEqual([
      ["", "waived", "'=Trivial", ""],
      ["To check", "open", "", "'@The log"],
    ]);
  });

  it("carries the revision's hash and the head of the chain in every row", () => {
    for (const row of records(csv)) {
      expect(row).toMatchObject({
        "revision sha256": report.revision.sha256,
        "audit head": report.audit.head,
        "audit seq": "42",
      });
    }
  });

  it("lets no cell run as a formula", () => {
    expect(records(csv)[1]?.words).toBe("'=HYPERLINK(1)");
    for (const cell of read(csv.slice(1)).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(records(writeCsv(reportOn(text, [], { title: "@SUM(1)" })))[0]?.article).toBe("'@SUM(1)");
  });

  it("still says what it belongs to without a claim", () => {
    const rows = records(writeCsv(reportOn(text, [])));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ claim: "", "revision sha256": report.revision.sha256 });
  });
});
