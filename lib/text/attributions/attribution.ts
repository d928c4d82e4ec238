import type { Extent } from "../span";

/** Who said what, in offsets. `span` is the whole claim; `spoken` is the token number of the source's last noun. */
export type FoundAttribution = {
  span: Extent;
  source: Extent & { from: number; to: number };
  cue: Extent;
  content: Extent;
  quoted: "direct" | "indirect" | "mixed";
  sentence: number;
  shape: "quotation" | "clause" | "object" | "according" | "around" | "noun" | "by";
  verb: string;
};
