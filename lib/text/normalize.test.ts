import { describe, expect, it } from "vitest";
import { normalize } from "./normalize";

describe("normalize", () => {
  it.each([
    ["drops a byte order mark", "\uFEFFa", "a"],
    ["turns both line ends into one", "a\r\nb\rc\n", "a\nb\nc\n"],
    ["replaces NUL", "a\0b", "a\uFFFDb"],
    ["replaces lone surrogates", "a\uD800b\uDC00", "a\uFFFDb\uFFFD"],
    ["keeps a pair of surrogates", "a\u{1F600}b", "a\u{1F600}b"],
    ["keeps quotes, spaces and unnormalised letters", "‘e\u0301’\u00A0“x”", "‘e\u0301’\u00A0“x”"],
  ])("%s", (_, input, text) => {
    expect(normalize(input).text).toBe(text);
  });

  it("maps every offset of the text back to the unit it came from", () => {
    const input = "\uFEFFone\r\ntwo\r\r\nthree\n";
    const { text, toInput } = normalize(input);
    for (let at = 0; at < text.length; at++) {
      const original = input.charAt(toInput(at));
      expect([text.charAt(at), text.charAt(at) === "\n" ? "\r" : ""]).toContain(original);
    }
    expect(input.slice(toInput(text.indexOf("three")), toInput(text.indexOf("three") + 4) + 1)).toBe("three");
  });

  it("finds every unit of the input again in the text", () => {
    const input = "\uFEFFone\r\ntwo\r\r\nthree\n";
    const { text, toInput, fromInput } = normalize(input);
    for (let at = 0; at <= text.length; at++) expect(fromInput(toInput(at))).toBe(at);
    expect(text.slice(fromInput(input.indexOf("three")), fromInput(input.length))).toBe("three\n");
    expect(fromInput(0)).toBe(0);
  });
});
