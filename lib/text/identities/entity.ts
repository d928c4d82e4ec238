import { femaleNames, maleNames } from "../lexicon/given-names";
import { femaleTitles, maleTitles } from "../lexicon/roles";
import type { Extent } from "../span";

/** Somebody or some body the text names. `token` is where the mention's name begins, in token numbers. */
export type Mention = {
  name: string;
  extent: Extent;
  token: number;
  sentence: number;
  to: number;
  sort: "person" | "body" | "unknown";
  gender: "m" | "f" | null;
  /** Lower-case role or type words told beside the name. */
  roles: string[];
};

export function genderOf(name: string, roles: readonly string[]): Mention["gender"] {
  if (roles.some((role) => maleTitles.has(role))) return "m";
  if (roles.some((role) => femaleTitles.has(role))) return "f";
  const given = (name.split(/[\s-]/)[0] ?? "").toLowerCase();
  return maleNames.has(given) ? "m" : femaleNames.has(given) ? "f" : null;
}
