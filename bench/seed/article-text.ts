import { randomUUID } from "node:crypto";
import type { RecordedClaim } from "@/lib/audit/rules/recorded-claim";
import type { Chance } from "@/lib/testing/seeded";
import { flagCodes } from "@/lib/text/kinds";
import { nameIn, sentenceIn, wordOf } from "./words";

/** Sentences of agencies, which many papers print. */
const agencies = 2_000;

export interface WrittenArticle {
  title: string;
  text: string;
  claims: RecordedClaim[];
}

/** An article of so many claims, one a sentence. The last word of its title, and of its text, stands in no other. */
export function writeArticle(nth: number, size: number, chance: Chance, agency: string[]): WrittenArticle {
  const own = `${wordOf(nth + 100_000)}q`;
  const parts: string[] = [];
  let length = 0;
  const claims: RecordedClaim[] = [];
  for (let number = 1; number <= size; number++) {
    const printed = agency.length === agencies && chance.once(20) ? chance.pick(agency) : sentenceIn(chance);
    if (agency.length < agencies) agency.push(printed);
    const source = chance.once(3) ? nameIn(chance) : null;
    const sentence = source ? `${source} said ${printed}` : printed;
    claims.push(claimOn(sentence, length, number, source, chance));
    const part = `${sentence}${number % 4 === 0 ? ".\n\n" : ". "}`;
    length += part.length;
    parts.push(part);
  }
  return { title: `${sentenceIn(chance).slice(0, 60)} ${own}`, text: `${parts.join("")}${own}`, claims };
}

function claimOn(
  sentence: string,
  start: number,
  number: number,
  source: string | null,
  chance: Chance,
): RecordedClaim {
  const end = start + sentence.length;
  const span = (from: number, to: number) => ({
    start: from,
    end: to,
    exact: sentence.slice(from - start, to - start),
  });
  const said = start + (source?.length ?? 0) + " said ".length;
  const attribution = {
    source: { ...span(start, said - " said ".length), resolved: source },
    cue: span(said - "said ".length, said - 1),
    content: span(said, end),
    quoted: "indirect" as const,
  };
  const flags = chance.once(4) ? [{ code: chance.pick(flagCodes), message: "Look closer.", relatedTo: [] }] : [];
  return {
    id: randomUUID(),
    number,
    kind: source ? "attribution" : "statement",
    start,
    end,
    coreStart: start,
    coreEnd: end,
    detail: source ? { attribution, reason: "somebody said it" } : { reason: "it asserts a fact" },
    flags,
    withinId: null,
  };
}
