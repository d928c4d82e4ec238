import { createHash } from "node:crypto";
import { strToU8 } from "fflate";
import type { Report } from "@/lib/exports/rules/report";
import type { ExportFormat, Given } from "@/lib/exports/writers/export-format";
import { writeHtml } from "@/lib/exports/writers/html/write-html";
import { writeJson } from "@/lib/exports/writers/json";
import { type Parts, packed } from "@/lib/exports/writers/office/package";
import { verifyScript } from "./verify-script";

/**
 * All there is to a check as one ZIP file, for whoever has to be shown it years later: the texts with the files they were read from, the
 * history, the report for people and for programs, and a program of its own that proves one by the other.
 */
function writeDossier(report: Report, { record }: Given = {}): Uint8Array<ArrayBuffer> {
  const parts: Parts = {
    "README.txt": strToU8(readme(report)),
    "verify.mjs": strToU8(verifyScript),
    "report.html": strToU8(writeHtml(report)),
    "report.json": strToU8(writeJson(report)),
    "history.jsonl": strToU8((record?.history ?? []).map((link) => `${link}\n`).join("")),
  };
  for (const { number, text, bytes, name } of record?.revisions ?? []) {
    parts[`revisions/${number}.txt`] = strToU8(text);
    parts[`revisions/${number}-original${extensionOf(name)}`] = bytes;
  }
  const hashed = Object.entries(parts).map(([name, bytes]) => [name, createHash("sha256").update(bytes).digest("hex")]);
  parts["manifest.json"] = strToU8(`${JSON.stringify({ files: Object.fromEntries(hashed) }, null, 2)}\n`);
  return packed(parts, report.exportedAt);
}

/** What a person named may hold anything: only letters and digits of its end. */
const extensionOf = (name: string | null) => /\.[A-Za-z0-9]{1,8}$/.exec(name ?? ".txt")?.[0].toLowerCase() ?? "";

function readme({ article, revision, audit, exportedAt, exportedBy }: Report): string {
  return `Dossier of a fact check: ${article.title}

Exported ${exportedAt} by ${exportedBy.name}.
Revision ${revision.number}, SHA-256 ${revision.sha256}
Audit entry ${audit.seq}, head ${audit.head}

report.html      the report, for any browser; it asks the network for nothing
report.json      the same for programs
history.jsonl    every event of the article's history, one a line; what two reviewers say blind is sealed
revisions/       each text of the article, and the file it was read from, as it came
manifest.json    the SHA-256 of each file
verify.mjs       checks all of it: node verify.mjs

verify.mjs needs Node 20 or newer, and nothing installed. It says what it checked, and names each change: of a file, of an event, of a
text or its file, and of each claim, verdict, reason and piece of evidence in the report, which it looks up in the history.

What it cannot know: whether somebody wrote the whole dossier anew, or cut off the end of its history. For that, keep the audit head above
where the desk's owner cannot write, or ask the desk for a later export: its history must go on from this head. A later history is
proven against this report by: node scripts/verify.mjs history.jsonl report.json, in a clone of Tickmark.
`;
}

export const dossier: ExportFormat = {
  name: "dossier",
  label: "Dossier, to prove later (ZIP)",
  mediaType: "application/zip",
  extension: "zip",
  ofRecord: true,
  write: writeDossier,
};
