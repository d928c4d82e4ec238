import {
  capabilityAdjectives,
  capabilityNouns,
  performanceNouns,
  performanceVerbs,
} from "../lexicon/capability-triggers";
import type { Extent } from "../span";
import type { Clause } from "../syntax/clause";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { at } from "../tokens/token";

export type FoundCapability = {
  core: Extent;
  span: Extent;
  from: number;
  to: number;
  sentence: number;
  trigger: string;
};

/** What things, people and bodies can do, by trigger: `can`, `able to`, `built to`, `ability to`, a performance figure. */
export function findCapabilities(parsed: Parsed): FoundCapability[] {
  const found: FoundCapability[] = [];
  parsed.sentences.forEach((sentence, number) => {
    const first = found.length;
    const add = (from: number, to: number, start: number) => {
      if (to <= from || found.slice(first).some((f) => f.from <= from && to <= f.to)) return;
      const { tokens } = parsed;
      let end = to;
      while (end > from && /^[.,;:?!”’"']$/.test(at(tokens, end - 1).text)) end--;
      const core = { start: at(tokens, from).start, end: at(tokens, end - 1).end };
      found.push({
        core,
        span: { start: Math.min(at(tokens, start).start, core.start), end: core.end },
        from,
        to: end,
        sentence: number,
        trigger: at(tokens, from).lower,
      });
    };
    for (const clause of sentence.clauses) fromClause(parsed, sentence, clause, add);
    for (let i = sentence.from; i < sentence.to; i++) fromWord(parsed, sentence, i, add);
  });
  return found;
}

type Add = (from: number, to: number, start: number) => void;

function fromClause({ tokens }: Parsed, sentence: ParsedSentence, clause: Clause, add: Add): void {
  const { verb } = clause;
  const question = at(tokens, sentence.to - 1).text === "?" || /\?/.test(at(tokens, sentence.to - 2).text);
  if (question || clause.opener === "if" || clause.opener === "whether") return;
  const main = at(tokens, verb.head).lower;
  const subject = clause.subject ? at(tokens, clause.subject.from).lower : "";
  const ability = verb.modal === "can" || (verb.modal === "could" && clause.link === "complement");
  if (
    ability &&
    !/^(?:be|become|mean|happen|seem|help|say|see|do|lead|cause|imagine|afford|depend)$/.test(main) &&
    subject !== "you" &&
    !verb.passive
  )
    add(verb.from, clause.end, clause.start);
  const numberAhead = [1, 2, 3].some(
    (n) => at(tokens, verb.head + n).tag === "NUM" || at(tokens, verb.head + n).tag === "SYM",
  );
  if (
    !verb.past &&
    verb.from === verb.head &&
    performanceVerbs.test(main) &&
    numberAhead &&
    clause.end - verb.head < 12
  )
    add(verb.from, clause.end, clause.start);
}

function fromWord({ tokens, phrases }: Parsed, sentence: ParsedSentence, i: number, add: Add): void {
  const [word, next] = [at(tokens, i).lower, at(tokens, i + 1).lower];
  const within = sentence.clauses.filter((c) => c.start <= i && i < c.end).at(-1);
  const start = within?.start ?? phrases.start[i - 1] ?? i;
  const end = within ? within.end : complementEnd(tokens, i, sentence.to);
  if (capabilityAdjectives[word]?.test(next) && at(tokens, i - 1).tag !== "DET") {
    if (
      /^(?:meant|intended|armed|fitted|equipped|trained|built|suited|licensed|qualified)$/.test(word) &&
      at(tokens, i - 1).tag === "NOUN" &&
      word === "armed"
    )
      return;
    add(i, Math.max(end, i + 2), start < 0 ? i : start);
  } else if (capabilityNouns.test(word) && (next === "to" || next === "of") && (phrases.start[i] ?? -1) >= 0) {
    if (next === "to" || at(tokens, i + 2).tag === "NUM" || verbGerund(at(tokens, i + 2).lower))
      add(i, Math.max(end, i + 2), start < 0 ? i : start);
  } else if (/^(?:providing|giving|offering|gives|provides|offers|gave|provided)$/.test(word)) {
    const last = end - 1;
    if (capabilityNouns.test(at(tokens, last).lower)) add(i, end, i);
  } else if (
    performanceNouns.test(word) &&
    /^of$/.test(next) &&
    [2, 3, 4].some((n) => at(tokens, i + n).tag === "NUM")
  ) {
    const from = phrases.start[i] ?? i;
    if (/^(?:has|have|with|had)$/.test(at(tokens, (from < 0 ? i : from) - 1).lower))
      add(
        (from < 0 ? i : from) - Number(/^ha/.test(at(tokens, (from < 0 ? i : from) - 1).lower)),
        end,
        start < 0 ? i : start,
      );
  }
}

const verbGerund = (word: string) => word.endsWith("ing");

function complementEnd(tokens: Parsed["tokens"], from: number, limit: number): number {
  let i = from;
  while (i < limit && !/^[,.;:”"—]$/.test(at(tokens, i).text)) i++;
  return i;
}
