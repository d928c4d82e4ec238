import { Document, ExternalHyperlink, InsertedTextRun, Packer, Paragraph, TextRun } from "docx";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Report } from "@/lib/exports/rules/report";
import { trimmedChange } from "@/lib/queries/rules/trimmed-change";
import { readWord } from "@/lib/reading/formats/docx/read-word";
import { checkOn, claimOn, evidenceWith, reportOn, reviewWith } from "@/lib/testing/report";
import { docx } from "./write-docx";

const wordType = docx.mediaType;
const bytesOf = async (report: Report, given?: Parameters<typeof docx.write>[1]) =>
  new Uint8Array(await new Response(await docx.write(report, given)).arrayBuffer());
const mark = /\s*\[tickmark [^\]]*\]/;

const text = "The tram opened in 2020.\n\nIt cost nine euros, said “Ada” & <others>. Nobody 🚋 rides.";
const disputed = reviewWith({ verdict: "disputed", rationale: "The log says 2021", correction: "opened in 2021" });
const claims = [
  claimOn(text, "opened in 2020", { number: 1, review: disputed, evidence: [evidenceWith({ stance: "contradicts" })] }),
  claimOn(text, "It cost nine euros", { number: 2, review: reviewWith() }),
  claimOn(text, "“Ada” & <others>", { number: 3, review: reviewWith({ verdict: "unverified", rationale: "We rang" }) }),
  claimOn(text, "Nobody 🚋 rides", { number: 4 }),
  claimOn(text, "rides", { number: 5, standing: { state: "waived", reason: "plain" } }),
];

describe("the Word file", () => {
  it("has a verdict as its reviewer’s comment on exactly its words, and the article word for word", async () => {
    const read = readWord(await bytesOf(reportOn(text, claims)), "rejected");
    expect(read.text).toBe(text);
    expect(read.remarks.map(({ start, end, author, at }) => [text.slice(start, end), author, at])).toEqual([
      ["opened in 2020", "Ines Okafor", "2026-03-06T09:30:00Z"],
      ["It cost nine euros", "Ines Okafor", "2026-03-06T09:30:00Z"],
      ["“Ada” & <others>", "Ines Okafor", "2026-03-06T09:30:00Z"],
    ]);
    expect(read.remarks[0]?.words).toContain("The log says 2021");
    expect(read.remarks[0]?.addresses).toEqual(["https://trams.example/timetable"]);
  });

  it("asks on the words of a desk check that somebody put to the writer, and of no other", async () => {
    const checks = [checkOn(text, ["2020", "nine"], "asked"), checkOn(text, ["rides", "nine"])];
    const read = readWord(await bytesOf({ ...reportOn(text, []), checks }), "rejected");
    expect(read.remarks.map(({ start, end, author }) => [text.slice(start, end), author])).toEqual([
      ["2020", "Ines Okafor"],
    ]);
    expect(read.remarks[0]?.words).toContain("Which day was it?");
  });

  it("suggests a correction as a change that its reviewer made", async () => {
    const bytes = await bytesOf(reportOn(text, claims));
    expect(readWord(bytes, "accepted").text).toBe(text.replace("2020", "2021"));
    const changes = readWord(bytes, "accepted").structure.filter(
      ({ kind }) => kind === "deleted" || kind === "inserted",
    );
    expect(changes).toMatchObject([
      { kind: "deleted", author: "Ines Okafor", words: "2020" },
      { kind: "inserted", author: "Ines Okafor", at: "2026-03-06T09:30:00Z" },
    ]);
  });

  it.each([
    ["all", [1, 2, 3]],
    ["open", [1, 3]],
    ["queries", [1, 3]],
  ])("tells of %s", async (choice, numbers) => {
    const { remarks } = readWord(await bytesOf(reportOn(text, claims), { choice }), "rejected");
    expect(remarks.map(({ words }) => Number(/claim (\d+)/.exec(words)?.[1]))).toEqual(numbers);
  });

  it("leaves a correction in the comment where words of two paragraphs, or another’s, would have to go", async () => {
    const over = claimOn(text, "2020.\n\nIt cost", {
      number: 9,
      review: reviewWith({ verdict: "disputed", correction: "2021. It took" }),
    });
    const read = readWord(await bytesOf(reportOn(text, [...claims, over])), "accepted");
    expect(read.text).toBe(text.replace("2020", "2021"));
    expect(read.remarks.find(({ words }) => words.includes("claim 9"))?.words).toContain(
      "Suggested correction: 2021. It took",
    );
  });

  it("holds what people typed as text", async () => {
    const evil = reviewWith({ verdict: "disputed", rationale: "</w:t><w:x/> & \u0001", reviewer: 'A "q" <b>' });
    const { remarks } = readWord(await bytesOf(reportOn(text, [claimOn(text, "tram", { review: evil })])), "rejected");
    expect(remarks).toMatchObject([{ author: 'A "q" <b>' }]);
    expect(remarks[0]?.words).toContain("</w:t><w:x/> & \uFFFD");
  });

  it("keeps headings, lists, quotations, tables and links", async () => {
    const page = "Title\n\nPart\n\nfirst\n\nsecond\n\nsaid\n\na\tb\n\nsee here";
    const at = (words: string) => ({ start: page.indexOf(words), end: page.indexOf(words) + words.length });
    const cell = { table: 0, row: 0, head: false };
    const structure: Report["structure"] = [
      { kind: "heading", ...at("Part"), level: 2 },
      { kind: "item", ...at("first"), level: 1, marker: "•" },
      { kind: "item", ...at("second"), level: 1, marker: "7." },
      { kind: "quote", ...at("said") },
      { kind: "cell", ...at("a"), ...cell, column: 0, start: page.indexOf("a\t"), end: page.indexOf("\tb") },
      { kind: "cell", ...at("b"), ...cell, column: 1, start: page.indexOf("\tb") + 1, end: page.indexOf("\tb") + 2 },
      { kind: "link", ...at("here"), address: "https://a.example/" },
    ];
    const read = readWord(await bytesOf({ ...reportOn(page, [], { title: "Title" }), structure }), "accepted");
    expect([read.text, read.title]).toEqual([page, "Title"]);
    const title = { kind: "heading", start: 0, end: 5, level: 1 };
    const others = structure.filter(({ kind }) => kind !== "cell");
    expect(read.structure.filter(({ kind }) => kind !== "cell")).toEqual([title, ...others]);
    expect(read.structure.filter(({ kind }) => kind === "cell")).toHaveLength(2);
  });
});

/** Repeats itself from the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

const stock =
  'The council 🚋 said e\u0301clair a\u0308 on Monday that forty 👩‍👩‍👧 trams & <boats> would "run" to the harbour 9 % café by summer’s end'.split(
    " ",
  );

/** An article of some paragraphs, and claims on words of it that overlap and reach over paragraphs. */
function generated(seed: number) {
  const random = seeded(seed);
  const below = (most: number) => Math.floor(random() * most);
  const paragraphs = Array.from({ length: 2 + below(4) }, () =>
    Array.from({ length: 4 + below(12) }, () => stock[below(stock.length)] ?? ""),
  );
  const text = paragraphs.map((words) => words.join(" ")).join("\n\n");
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const claims = Array.from({ length: 8 }, (_, nth) => {
    const first = below(words.length);
    const last = Math.min(words.length - 1, first + below(9));
    const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
    const exact = text.slice(start, end);
    const correction = below(2) === 0 ? null : `${exact.split(/\s+/)[0]} corrected ${nth} 🚋`;
    const review = reviewWith({ verdict: correction ? "disputed" : "unverified", rationale: `r${nth}`, correction });
    return {
      ...claimOn(text, exact, { number: nth + 1, review }),
      anchor: { start, end, exact, prefix: "", suffix: "" },
    };
  });
  return { text, paragraphs, claims, random, below };
}

/** The same text as Word might keep it: words in runs of their own, some bold, in links, or tracked. */
async function original({ paragraphs, below }: ReturnType<typeof generated>): Promise<Uint8Array> {
  const runs = (words: string[]) => {
    const children: (TextRun | ExternalHyperlink | InsertedTextRun)[] = [];
    for (let from = 0; from < words.length; ) {
      const to = from + 1 + below(4);
      const piece = words.slice(from, to).join(" ") + (to < words.length ? " " : "");
      const kind = below(6);
      if (kind === 0)
        children.push(new ExternalHyperlink({ link: "https://a.example", children: [new TextRun(piece)] }));
      else if (kind === 1)
        children.push(new InsertedTextRun({ text: piece, id: from, author: "Jo", date: "2026-01-01T00:00:00Z" }));
      else if (kind === 2) children.push(new TextRun({ children: [...piece], bold: true }));
      else if (kind === 3 && from > 0) children.push(new TextRun({ children: [piece] }), new TextRun(""));
      else children.push(new TextRun({ text: piece, italics: kind === 4 }));
      from = to;
    }
    return new Paragraph({ children });
  };
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: paragraphs.map(runs) }] })));
}

/** The article with all suggested wordings that have their words for themselves, in one paragraph. */
function corrected({ text, claims }: ReturnType<typeof generated>): string {
  const taken: { start: number; end: number; words: string }[] = [];
  for (const { anchor, review } of claims) {
    const change = review?.correction ? trimmedChange(anchor, review.correction) : null;
    if (!change || text.slice(change.start, change.end).includes("\n")) continue;
    if (!taken.some((one) => change.start < one.end && one.start < change.end)) taken.push(change);
  }
  return taken
    .sort((one, other) => other.start - one.start)
    .reduce((words, { start, end, words: instead }) => words.slice(0, start) + instead + words.slice(end), text);
}

describe("fifty generated articles", () => {
  const misplaced = (
    bytes: Uint8Array,
    { text, claims }: ReturnType<typeof generated>,
    changes: "accepted" | "rejected",
  ) => {
    const read = readWord(bytes, changes);
    expect(changes === "accepted" || read.text === text).toBe(true);
    const found = new Map(
      read.remarks.map((one) => [/\br(\d+)/.exec(one.words)?.[1], read.text.slice(one.start, one.end)]),
    );
    return claims.filter(({ anchor }, nth) => found.get(String(nth)) !== anchor.exact);
  };

  it.each(Array.from({ length: 50 }, (_, nth) => nth + 1))(
    "%i: no comment is misplaced, whether built or in its own file",
    async (seed) => {
      const article = generated(seed);
      const report = reportOn(article.text, article.claims);
      const built = await bytesOf(report);
      expect(misplaced(built, article, "rejected")).toEqual([]);
      expect(readWord(built, "accepted").text).toBe(corrected(article));
      const file = await original(article);
      const laid = await bytesOf(report, { original: { bytes: file, mediaType: wordType } });
      // What the writer had tracked stands in the text: read as accepted, without what was suggested since.
      const plain = report.claims.map((claim) => ({
        ...claim,
        review: claim.review && { ...claim.review, correction: null },
      }));
      const own = await bytesOf({ ...report, claims: plain }, { original: { bytes: file, mediaType: wordType } });
      const read = readWord(own, "accepted");
      expect(read.text).toBe(article.text);
      expect(misplaced(own, article, "accepted")).toEqual([]);
      // Without its changes and comments the file is the one that came, to the letter, but for where runs were cut.
      const kept = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)["word/styles.xml"] ?? new Uint8Array());
      expect(kept(laid)).toBe(kept(file));
      expect(readWord(laid, "accepted").remarks.length).toBe(article.claims.length);
    },
  );
});

it("says in the comment whose claim it is, out of sight", async () => {
  const [remark] = readWord(await bytesOf(reportOn(text, claims)), "rejected").remarks;
  expect(remark?.words).not.toMatch(mark);
  const xml = strFromU8(unzipSync(await bytesOf(reportOn(text, claims)))["word/comments.xml"] ?? new Uint8Array());
  expect(xml).toContain("[tickmark 0195a1c2-0000-7000-8000-000000000001 claim-1 review-1 change]");
});
