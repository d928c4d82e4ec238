import { performanceVerbs } from "../lexicon/capability-triggers";
import type { Extent } from "../span";
import type { Clause } from "../syntax/clause";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { at } from "../tokens/token";
import { words } from "../tokens/words";
import { type Add, fromWord } from "./from-word";

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

/** `They designed a chip that could switch it`: told of the past, and set off by no comma. */
const describesPast = (sentence: ParsedSentence, clause: Clause): boolean =>
  clause.link === "relative" &&
  clause.opener === "that" &&
  sentence.clauses.some((c) => c.verb.to <= clause.start && c.end >= clause.start - 1 && c.verb.past && !c.verb.modal);

/** Verbs of what may come about rather than of what somebody is able to do. */
const outcome = words(
  "leave lose face cost get fall rise put bring hurt trigger spark come end start go turn push drive force result increase grow deepen worsen last follow affect delay hit",
);
/** Verbs that guess: what they say could happen is speculation. */
const guessed = words(
  "fear fears feared warn warns warned worry worries worried believe believes believed think thinks thought hope hopes hoped suggest suggests suggested expect expects expected predict predicts predicted speculate speculated",
);

function fromClause({ tokens }: Parsed, sentence: ParsedSentence, clause: Clause, add: Add): void {
  const { verb } = clause;
  const question = at(tokens, sentence.to - 1).text === "?" || /\?/.test(at(tokens, sentence.to - 2).text);
  if (question || clause.opener === "if" || clause.opener === "whether") return;
  const main = at(tokens, verb.head).lower;
  const subject = clause.subject ? at(tokens, clause.subject.from).lower : "";
  const ability =
    verb.modal === "can" ||
    (verb.modal === "could" &&
      !outcome.has(main) &&
      !guessed.has(at(tokens, clause.from - 1).lower) &&
      (clause.link === "complement" || describesPast(sentence, clause)));
  if (
    ability &&
    !/^(?:be|become|mean|happen|seem|help|say|see|do|lead|cause|imagine|afford|depend|continue|remain|stay|forget|believe|understand|wait|stress|thank)$/.test(
      main,
    ) &&
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
