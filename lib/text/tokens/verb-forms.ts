import { irregularVerbs } from "../lexicon/irregular-verbs";
import { remember } from "./remember";
import { words } from "./words";

export type VerbForm = "base" | "present" | "past" | "participle" | "past-or-participle" | "gerund";

const irregular = new Map(
  irregularVerbs.map(([base = "", past = "", participle = past]) => [base, { past, participle }]),
);
const irregularForms = new Map<string, VerbForm>();
for (const [base, { past, participle }] of irregular) {
  irregularForms.set(past, past === participle ? "past-or-participle" : "past");
  if (past !== participle && participle !== base) irregularForms.set(participle, "participle");
}

const unchanging = new Set(irregularVerbs.filter(([base, past]) => base === past).map(([base]) => base));

/** Whether a word can be a verb's base form; `cut` and `beat` read like a past too. */
export const isBaseForm = (lower: string) => verbForm(lower) === "base" || unchanging.has(lower);

function readForm(lower: string): VerbForm {
  const known = irregularForms.get(lower);
  if (known) return known;
  if (
    lower.endsWith("ing") &&
    lower.length > 4 &&
    !["bring", "sing", "ring", "swing", "cling", "fling", "sting", "string"].includes(lower)
  )
    return "gerund";
  if (
    lower.endsWith("ed") &&
    lower.length > 3 &&
    !/^(?:need|feed|bleed|breed|speed|seed|heed|weed|succeed|proceed|exceed|embed|shed|wed)$/.test(lower)
  )
    return "past-or-participle";
  if (lower.endsWith("s") && !lower.endsWith("ss") && lower.length > 2) return "present";
  return "base";
}

/** What a verb's ending tells, without a dictionary of regular verbs. `put` and its like count as past. */
export const verbForm = remember(readForm);

/** Whether a word reads like a participle: `built`, `broken`, `building`. */
export const isParticiple = remember((lower) => /gerund|participle/.test(verbForm(lower)));

const doubling = words(
  "admit commit permit submit omit refer prefer occur plan stop ban drop cut run put get let set win begin quit hit split shut sit chat quip rebut regret control equip cap fit grab trim ship spot snap strip swap tip top trap wrap jam bar blur stir compel expel propel rebel span pin rob",
);

/** All forms of a verb: base, third person, past, participle, gerund. */
export function inflect(base: string): string[] {
  const stem = /[^e]e$/.test(base) ? base.slice(0, -1) : base;
  const consonantY = /[^aeiou]y$/.test(base);
  const third = consonantY ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
  const doubled = doubling.has(base) ? base + base.slice(-1) : stem;
  const regular = consonantY
    ? `${base.slice(0, -1)}ied`
    : `${doubled.endsWith("ee") ? doubled.slice(0, -1) : doubled}ed`;
  const known = irregular.get(base);
  const gerund = base.endsWith("ie") ? `${base.slice(0, -2)}ying` : `${doubled}ing`;
  return [base, third, known?.past ?? regular, known?.participle ?? regular, gerund];
}

/** A map from every form of the given verbs to the verb. */
export function formsOf(bases: Iterable<string>): Map<string, string> {
  const forms = new Map<string, string>();
  for (const base of bases) for (const form of inflect(base)) if (!forms.has(form)) forms.set(form, base);
  return forms;
}
