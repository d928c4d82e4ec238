import { walkXml } from "./walk-xml";

interface Level {
  format: string;
  /** `%1.%2.` */
  text: string;
  start: number;
}

/** Counts list items: the marker of the next one at a level (from 0) of a list. */
export type CountItem = (numbering: string, level: number) => string;

/** The lists of a document, and where each stands while its text is read. */
export function readNumbering(bytes: Uint8Array | null): CountItem {
  const kinds = new Map<string, Map<number, Level>>();
  const lists = new Map<string, string>();
  if (bytes !== null) readLists(bytes, kinds, lists);
  const counts = new Map<string, number[]>();
  return (numbering, level) => {
    const kind = lists.get(numbering) ?? numbering;
    const levels = kinds.get(kind);
    const own = levels?.get(level);
    if (own === undefined || own.format === "bullet" || own.format === "none") return "•";
    const standing = (counts.get(kind) ?? []).slice(0, level + 1);
    for (let at = 0; at <= level; at++) standing[at] ??= (levels?.get(at)?.start ?? 1) - (at === level ? 1 : 0);
    standing[level] = (standing[level] ?? 0) + 1;
    counts.set(kind, standing);
    return own.text.replace(/%(\d)/g, (_, one: string) => {
      const at = Number(one) - 1;
      return inFormat(standing[at] ?? 1, levels?.get(at)?.format ?? "decimal");
    });
  };
}

function readLists(bytes: Uint8Array, kinds: Map<string, Map<number, Level>>, lists: Map<string, string>) {
  let levels = new Map<number, Level>();
  let level: Level | null = null;
  let list = "";
  walkXml(bytes, {
    open: (name, attributes) => {
      const value = attributes["w:val"] ?? "";
      if (name === "w:abstractNum") {
        levels = new Map();
        kinds.set(attributes["w:abstractNumId"] ?? "", levels);
      } else if (name === "w:lvl") {
        level = { format: "decimal", text: "", start: 1 };
        levels.set(Number(attributes["w:ilvl"]), level);
      } else if (name === "w:num") list = attributes["w:numId"] ?? "";
      else if (name === "w:abstractNumId") lists.set(list, value);
      else if (level === null) return;
      else if (name === "w:numFmt") level.format = value;
      else if (name === "w:lvlText") level.text = value;
      else if (name === "w:start") level.start = Number(value) || 1;
    },
    close: (name) => {
      if (name === "w:lvl") level = null;
    },
  });
}

const romans: readonly [number, string][] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function inFormat(count: number, format: string): string {
  if (format === "lowerLetter" || format === "upperLetter") {
    const letter = String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(Math.ceil(count / 26), 5));
    return format === "lowerLetter" ? letter : letter.toUpperCase();
  }
  if (format === "lowerRoman" || format === "upperRoman") {
    const roman = romanOf(count);
    return format === "lowerRoman" ? roman : roman.toUpperCase();
  }
  return String(count);
}

function romanOf(count: number): string {
  let [rest, roman] = [Math.min(count, 3_999), ""];
  for (const [value, letters] of romans)
    while (rest >= value) {
      roman += letters;
      rest -= value;
    }
  return roman;
}
