import type { FoundAttribution } from "./attribution";
import type { Source } from "./source";

/** An attribution whose speaker is named where the text allows it; `sort` tells what sort of words the source is. */
export type ResolvedAttribution = FoundAttribution & { resolved: string | null; sort: Source["sort"]; head: string };
