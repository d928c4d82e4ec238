import type { Extent } from "../span";
import type { DateReading } from "./date-rule";

/** A time expression of the text, in offsets and in tokens `[from, to)`, with its reading. */
export type FoundDate = Extent & { from: number; to: number; sentence: number; reading: DateReading };
