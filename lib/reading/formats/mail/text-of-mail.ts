import type { LeftOut } from "../read-result";

export interface MailText {
  text: string;
  leftOut: LeftOut[];
  /** Of the mail that was forwarded; null where none was. */
  from: string | null;
  date: string | null;
  subject: string | null;
}

const forwarded =
  /^[ \t]*(?:-{2,}\s*(?:forwarded message|original message|weitergeleitete nachricht)\s*-{2,}|begin forwarded message:)[ \t]*$/im;
const header = /^[*>\s]*(From|Date|Sent|Subject|To|Cc|Reply-To)[*]*:[*]*\s*(.*)$/i;
const signature = /^-- ?$/m;

/** The article in a mail's text: without what was written around a forwarded one, quoted from an earlier one, or signed. */
export function textOfMail(written: string): MailText {
  const lines = written.replace(/\r\n?/g, "\n");
  const mark = forwarded.exec(lines);
  const above = mark === null ? "" : lines.slice(0, mark.index).trim();
  const { fields, head, rest } = mark === null ? noHead(lines) : headOf(lines.slice(mark.index + mark[0].length));
  const signed = signature.exec(rest);
  const body = signed === null ? rest : rest.slice(0, signed.index);
  const paragraphs = body.split(/\n[ \t]*\n/).map(unwrapped);
  const isQuoted = (paragraph: string) => /^>/.test(paragraph) || /^On .{5,200} wrote:$/.test(paragraph);
  const text = paragraphs.filter((one) => one !== "" && !isQuoted(one)).join("\n\n");
  const out: [string, number, string][] = [
    [above, 0, "written by who forwarded it"],
    [head, 0, "head of the forwarded mail"],
    [paragraphs.filter(isQuoted).join("\n\n"), text.length, "quoted from an earlier mail"],
    [signed === null ? "" : rest.slice(signed.index).trim(), text.length, "signature"],
  ];
  return {
    text,
    leftOut: out.filter(([words]) => words !== "").map(([words, at, why]) => ({ at, words, why })),
    from:
      fields
        .get("from")
        ?.replace(/\s*<[^>]*>\s*$/, "")
        .replace(/^"(.*)"$/, "$1") || null,
    date: (fields.get("date") ?? fields.get("sent"))?.replace(/ at .*/, "") ?? null,
    subject: fields.get("subject") ?? null,
  };
}

const noHead = (rest: string) => ({ fields: new Map<string, string>(), head: "", rest });

/** The lines that say whose mail was forwarded, and when it had been sent. */
function headOf(after: string) {
  const lines = after.replace(/^\s+/, "").split("\n");
  const end = lines.findIndex((line) => !header.test(line));
  const head = lines.slice(0, end < 0 ? lines.length : end);
  const fields = new Map(
    head.map((line) => {
      const [, name = "", value = ""] = header.exec(line) ?? [];
      return [name.toLowerCase(), value.trim()];
    }),
  );
  return { fields, head: head.join("\n"), rest: lines.slice(head.length).join("\n") };
}

/** Mail breaks its lines near the 72nd letter: a long line goes on in the next one, a short one was meant to end. */
function unwrapped(paragraph: string): string {
  const lines = paragraph
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines.reduce((text, line, index) => {
    const before = lines[index - 1] ?? "";
    if (text === "") return line;
    const goesOn = before.length >= 50 && before.length <= 80 && !/^(?:[-*•>]|\d+[.)])\s?/.test(line);
    return `${text}${goesOn ? " " : "\n"}${line}`;
  }, "");
}
