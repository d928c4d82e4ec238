import type { checkNames } from "../kinds";
import type { Extent } from "../span";
import type { Reading } from "./shape/reading";

export type CheckName = (typeof checkNames)[number];

/** Places of the text, UTF-16 offsets, that cannot all be right, and why in a sentence. It never says which one is wrong. */
export type Finding = { spans: Extent[]; message: string };

/** One check: everything it finds in an article. */
export type Check = (reading: Reading) => Finding[];
