import { describe, expect, it } from "vitest";
import { readArticleFile } from "../index";
import { usualChoices } from "../read-result";

const long = "Nine trams ran over the old bridge to the harbour on Monday, as the";
const encode = (lines: string[]) => new TextEncoder().encode(lines.join("\r\n"));
const heads = [
  'From: "Ada Marsh" <ada@lamp.example>',
  "Subject: =?utf-8?q?Fwd=3A_Trams_return_=E2=80=93_now?=",
  "Date: Thu, 05 Mar 2026 23:30:00 -0500",
  "MIME-Version: 1.0",
];
const plain = (...lines: string[]) => encode([...heads, "Content-Type: text/plain; charset=utf-8", "", ...lines]);
const read = async (bytes: Uint8Array) => {
  const result = await readArticleFile(bytes, "story.eml");
  if (!result.ok) throw new Error(result.message);
  return result;
};

describe("a mail", () => {
  it("is its text, unwrapped, with subject, sender and its sender's own day", async () => {
    const { text, title, byline, publishedAt } = await read(plain(long, "mayor had said.", "", "More came."));
    expect(text).toBe(`${long} mayor had said.\n\nMore came.`);
    expect([title, byline, publishedAt]).toEqual(["Trams return – now", "Ada Marsh", "2026-03-05"]);
  });

  it("that was forwarded is the article of who wrote it; what stands around is left out by name", async () => {
    const forwarded = ["FYI", "", "---------- Forwarded message ---------", "From: Jo Li <jo@post.example>"];
    const bytes = plain(
      ...forwarded,
      "Date: Wed, 4 Mar 2026 at 10:00",
      "Subject: Trams",
      "To: Ada",
      "",
      "They ran.",
      "",
      "-- ",
      "Jo",
    );
    const { text, title, byline, publishedAt, leftOut } = await read(bytes);
    expect(text).toBe("They ran.");
    expect([title, byline, publishedAt]).toEqual(["Trams", "Jo Li", "2026-03-04"]);
    expect(leftOut.map(({ why }) => why)).toEqual([
      "written by who forwarded it",
      "head of the forwarded mail",
      "signature",
    ]);
  });

  it("leaves out what it quotes of an earlier one, and keeps lines that were meant", async () => {
    const { text, leftOut } = await read(plain("Trams:", "- nine", "- ten", "", "> Is it so?"));
    expect(text).toBe("Trams:\n- nine\n- ten");
    expect(leftOut).toEqual([{ at: text.length, words: "> Is it so?", why: "quoted from an earlier mail" }]);
  });

  it("that is a page alone is read as one", async () => {
    const page = "<html><body><p>Nine trams ran.</p><p>More came.</p></body></html>";
    const { text } = await read(encode([...heads, "Content-Type: text/html; charset=utf-8", "", page]));
    expect(text).toContain("Nine trams ran.\n\nMore came.");
  });

  it("offers its attachments, each read as an article of its own", async () => {
    const bytes = encode([
      ...heads,
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      "See the file.",
      "--b",
      'Content-Type: text/markdown; name="tram.md"',
      'Content-Disposition: attachment; filename="tram.md"',
      "",
      "# Trams",
      "",
      "They *ran*.",
      "--b--",
      "",
    ]);
    const whole = await read(bytes);
    expect(whole).toMatchObject({
      text: "See the file.",
      attachments: [{ name: "tram.md", mediaType: "text/markdown" }],
    });
    const one = await readArticleFile(bytes, "story.eml", { ...usualChoices, attachment: 0 });
    expect(one).toMatchObject({ ok: true, format: "markdown", text: "Trams\n\nThey ran." });
    const none = await readArticleFile(bytes, "story.eml", { ...usualChoices, attachment: 7 });
    expect(none).toMatchObject({ ok: false, message: expect.stringMatching(/has no such attachment/) });
  });

  it.each([
    ["what is no mail", "No mail at all.", /is no mail that can be read/],
    ["a mail without words", [...heads, "", ""].join("\r\n"), /holds no text to check/],
  ])("%s is refused", async (_, text, message) => {
    const result = await readArticleFile(new TextEncoder().encode(text), "story.eml");
    expect(result).toMatchObject({ ok: false, message: expect.stringMatching(message) });
  });
});
