import type { Extent } from "../../span";
import type { Name } from "./find-names";
import type { Mark } from "./mark";

/** A sentence with its marks; `paragraph` is its paragraph's number, `words` its part of the shape. */
export type ReadSentence = Extent & { paragraph: number; marks: readonly Mark[]; words: string };

/** As much of a reading as tells what its sentences are about. */
export type Told = { shape: string; sentences: readonly ReadSentence[]; names: readonly Name[] };
