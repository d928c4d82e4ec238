import type { Attribution, ClaimKind, DateValue, Flag, QuantityValue } from "./schema";
import type { Extent } from "./span";

/** A claim before it has its number and its words. */
export type ClaimDraft = {
  kind: ClaimKind;
  span: Extent;
  core: Extent;
  sentence: number;
  attribution?: Attribution;
  date?: DateValue;
  quantity?: QuantityValue;
  reason: string;
  flags: Flag[];
};
