import { describe, expect, test } from "vitest";
import { download, safeFileName } from "./download";

describe("a download", () => {
  const html = { body: "<script>alert(1)</script>", fileName: "page.html", mediaType: "text/html" };

  test("is a file to keep and never a page of the desk", async () => {
    const response = download(html);
    expect(response.headers.get("content-disposition")).toBe("attachment; filename=page.html");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("content-security-policy")).toBe("sandbox");
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await response.text()).toBe(html.body);
  });

  test("claims no encoding for bytes it only passes on", () => {
    const response = download({ ...html, body: new Uint8Array([0xff, 0xfe]) });
    expect(response.headers.get("content-type")).toBe("text/html");
  });

  test("keeps a name of any script within one header line", () => {
    const header = download({ ...html, fileName: 'Ёлка"\r\nSet-Cookie: a=b.html' }).headers.get("content-disposition");
    expect(header).toContain("filename*=UTF-8''");
    expect(header).not.toMatch(/[\r\n]/);
  });
});

describe("a safe file name", () => {
  test.each([
    ["article.txt", "article.txt"],
    ["../../etc/passwd", "passwd"],
    ["C:\\desk\\story.md", "story.md"],
    ["..", "article"],
    ["", "article"],
    ["   ", "article"],
    [".htaccess", "htaccess"],
    ["a\u0000b\r\n.txt", "ab.txt"],
    ["evil\u202Etxt.exe", "eviltxt.exe"],
    ['who: "me"?.html', "who- -me--.html"],
    ["reçu d’août.md", "reçu d’août.md"],
  ])("%j becomes %j", (given, safe) => expect(safeFileName(given)).toBe(safe));

  test("stays short and keeps its ending", () => {
    const name = safeFileName(`${"long".repeat(100)}.html`);
    expect(name).toHaveLength(120);
    expect(name).toMatch(/\.html$/);
  });
});
