import { phrasalCue } from "../tokens/cue-verb";
import { at, type Token } from "../tokens/token";
import { isBaseForm, verbForm } from "../tokens/verb-forms";
import { words } from "../tokens/words";
import type { NounPhrases } from "./noun-phrases";

/** A verb with its auxiliaries: tokens `[from, to)`, `head` the main verb's. */
export type VerbGroup = {
  from: number;
  to: number;
  head: number;
  shape: "finite" | "infinitive" | "participle" | "gerund";
  modal: string | null;
  passive: boolean;
  negated: boolean;
  past: boolean;
};

const modal = words("can could may might must shall should will would wo ca cannot 'll ’ll 'd ’d ought");
const be = words("be am is are was were been being 's ’s 're ’re 'm ’m");
const pastAux = words("was were had did has have 've ’ve");
const negation = words("not n't n’t never no");

/** The verb groups of one sentence, in order. */
export function findVerbGroups(tokens: readonly Token[], from: number, to: number, phrases: NounPhrases): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = from; i < to; ) {
    const token = at(tokens, i);
    const isVerb = (token.tag === "AUX" || token.tag === "VERB") && !phrases.has(i);
    const group =
      isVerb || (token.lower === "to" && isInfinitive(tokens, i)) ? readGroup(tokens, i, to, phrases) : null;
    if (group) groups.push(group);
    i = group ? group.to : i + 1;
  }
  return groups;
}

function isInfinitive(tokens: readonly Token[], i: number): boolean {
  const next = at(tokens, at(tokens, i + 1).tag === "ADV" ? i + 2 : i + 1);
  return (next.tag === "VERB" || next.tag === "AUX") && isBaseForm(next.lower) && at(tokens, i).tag !== "ADP";
}

function readGroup(tokens: readonly Token[], from: number, limit: number, phrases: NounPhrases): VerbGroup {
  let [head, end, passive, negated] = [from, from + 1, false, false];
  for (let i = from; i < limit; i++) {
    const token = at(tokens, i);
    if (negation.has(token.lower)) negated = true;
    else if (token.tag === "AUX" || token.tag === "VERB") {
      if (phrases.has(i) && token.tag === "VERB") break;
      const governor = at(tokens, head);
      // A second main verb begins a group of its own, as does an infinitive's `to`.
      if (i > from && governor.tag === "VERB" && !/^(?:have|be|been)$/.test(governor.lower)) break;
      if (i > from && token.tag === "VERB" && be.has(governor.lower) && /participle/.test(verbForm(token.lower)))
        passive = true;
      head = i;
      end = i + 1;
    } else if (opensVerb(tokens, i, head)) continue;
    else if (
      token.tag !== "ADV" &&
      !(token.tag === "PART" && (i === from || at(tokens, i - 1).lower === "ought")) &&
      token.lower !== "only"
    )
      break;
    else if (at(tokens, head).tag === "VERB") break;
  }
  const [first, main] = [at(tokens, from), at(tokens, head)];
  const form = verbForm(main.lower);
  const shape = first.lower === "to" ? "infinitive" : groupShape(first, head === from);
  if (phrasalCue(tokens, head)) end = head + 2;
  const past = pastAux.has(first.lower) || (head === from && (form === "past" || form === "past-or-participle"));
  return {
    from,
    to: end,
    head,
    shape,
    modal: modal.has(first.lower) && first.tag === "AUX" ? first.lower : null,
    passive,
    negated,
    past,
  };
}

/** `had “played God”`: a quotation that begins inside the verb. */
const opensVerb = (tokens: readonly Token[], i: number, head: number): boolean =>
  /^["“]$/.test(at(tokens, i).text) &&
  head === i - 1 &&
  at(tokens, head).tag === "AUX" &&
  at(tokens, i + 1).tag === "VERB" &&
  /participle/.test(verbForm(at(tokens, i + 1).lower));

function groupShape(first: Token, alone: boolean): VerbGroup["shape"] {
  if (/^(?:being|having)$/.test(first.lower)) return "gerund";
  if (first.lower === "been") return "participle";
  if (first.tag === "AUX") return "finite";
  const form = verbForm(first.lower);
  if (form === "gerund") return "gerund";
  return form === "participle" && alone ? "participle" : "finite";
}
