import { walkXml } from "./walk-xml";

/** What a paragraph is by its style. */
export interface Style {
  name: string;
  /** 1 to 6 for a heading. */
  heading: number | null;
  list: { numbering: string; level: number } | null;
}

interface Written {
  name: string;
  basedOn: string | null;
  outline: number | null;
  numbering: string | null;
  level: number | null;
}

/** Styles by their id, each with what it takes over from the one it is based on. */
export function readStyles(bytes: Uint8Array | null): Map<string, Style> {
  const written = new Map<string, Written>();
  let style: Written | null = null;
  if (bytes !== null)
    walkXml(bytes, {
      open: (name, attributes) => {
        const value = attributes["w:val"] ?? "";
        if (name === "w:style") {
          style = { name: "", basedOn: null, outline: null, numbering: null, level: null };
          if (attributes["w:type"] === "paragraph") written.set(attributes["w:styleId"] ?? "", style);
        } else if (style === null) return;
        else if (name === "w:name") style.name = value.toLowerCase();
        else if (name === "w:basedOn") style.basedOn = value;
        else if (name === "w:outlineLvl") style.outline = Number(value);
        else if (name === "w:numId") style.numbering = value;
        else if (name === "w:ilvl") style.level = Number(value);
      },
      close: (name) => {
        if (name === "w:style") style = null;
      },
    });
  return new Map([...written.keys()].map((id) => [id, resolved(written, id)]));
}

function resolved(written: ReadonlyMap<string, Written>, id: string): Style {
  const line: Written[] = [];
  for (let at: string | null = id; at !== null && line.length < 20; ) {
    const style = written.get(at);
    if (style === undefined) break;
    line.push(style);
    at = style.basedOn;
  }
  const numbering = line.find((style) => style.numbering !== null)?.numbering ?? null;
  const level = line.find((style) => style.level !== null)?.level ?? 0;
  const names = line.map(({ name }) => name);
  const outline = line.find((style) => style.outline !== null)?.outline ?? null;
  return {
    name: names.find((name) => known.test(name)) ?? names[0] ?? "",
    heading: headingOf(names, outline),
    list: numbering === null || numbering === "0" ? null : { numbering, level },
  };
}

const known = /^(?:title|subtitle|caption|quote|intense quote|quotations|block text|toc \d)$/;

function headingOf(names: readonly string[], outline: number | null): number | null {
  const named = names.map((name) => /^heading (\d)$/.exec(name)?.[1]).find((level) => level !== undefined);
  if (named !== undefined) return levelOf(Number(named) - 1);
  if (names.includes("title")) return 1;
  if (names.includes("subtitle")) return 2;
  return levelOf(outline);
}

/** Word counts outline levels from 0, and 9 is the body's. */
export function levelOf(outline: number | null): number | null {
  return outline === null || !(outline >= 0 && outline < 9) ? null : Math.min(outline + 1, 6);
}
