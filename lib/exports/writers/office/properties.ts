import type { Report } from "@/lib/exports/rules/report";
import { append, declare, type Parts, relate, textOf } from "./package";
import { escaped } from "./xml";

const name = "docProps/custom.xml";
const names =
  'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"';

/** Which text and which history the file tells of, as properties that Word shows and keeps. */
export function withProperties(parts: Parts, { article, revision, audit, exportedAt }: Report): void {
  const known = {
    "Tickmark article": article.id,
    "Tickmark revision": `${revision.number} ${revision.sha256}`,
    "Tickmark audit": `${audit.seq} ${audit.head}`,
    "Tickmark exported": exportedAt,
  };
  const there = textOf(parts, name) ?? "";
  if (there.includes("Tickmark audit")) return;
  const first = Math.max(1, ...[...there.matchAll(/pid="(\d+)"/g)].map(([, pid]) => Number(pid))) + 1;
  const xml = Object.entries(known).map(
    ([key, value], nth) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${first + nth}" name="${key}"><vt:lpwstr>${escaped(value)}</vt:lpwstr></property>`,
  );
  append(parts, name, `<Properties ${names}>`, xml.join(""));
  if (there !== "") return;
  declare(parts, name, "application/vnd.openxmlformats-officedocument.custom-properties+xml");
  relate(parts, "", [
    {
      id: "tickmarkProperties",
      type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties",
      target: name,
    },
  ]);
}
