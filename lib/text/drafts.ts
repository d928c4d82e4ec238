import { assertionAround } from "./assertion-around";
import type { ResolvedAttribution } from "./attributions/resolved-attribution";
import type { FoundCapability } from "./capabilities/find-capabilities";
import type { ClaimDraft } from "./claim-draft";
import type { DateReading } from "./dates/date-rule";
import type { FoundDate } from "./dates/found-date";
import { dateFlags } from "./flags/date-flags";
import { isHedged } from "./flags/hedging";
import { sourceFlags } from "./flags/source-flags";
import { isSuperlative } from "./flags/superlative";
import type { FoundIdentity } from "./identities/find-identities";
import type { FoundQuantity } from "./quantities/find-quantities";
import type { DateValue, Flag, QuantityValue } from "./schema";
import { type Extent, span } from "./span";
import type { FoundStatement } from "./statements/find-statements";
import type { Parsed } from "./syntax/parse";

const mark = (code: Flag["code"], message: string): Flag => ({ code, message, relatedTo: [] });

const hedge = (words: string): Flag[] =>
  isHedged(words) ? [mark("hedged", "The article itself does not vouch for this.")] : [];

function wordFlags(words: string): Flag[] {
  const flags = hedge(words);
  if (isSuperlative(words)) flags.push(mark("superlative", "One counter-example would dispute this."));
  return flags;
}

export const draftDate = (parsed: Parsed, date: FoundDate): ClaimDraft => ({
  kind: "date",
  span: assertionAround(parsed, date.sentence, date),
  core: date,
  sentence: date.sentence,
  date: dateValue(date.reading),
  reason: date.reading.type === "DURATION" ? "Says how long something lasted." : "Places something in time.",
  flags: dateFlags(date, parsed.text.slice(date.start, date.end)),
});

export const draftQuantity = (parsed: Parsed, quantity: FoundQuantity): ClaimDraft => ({
  kind: "quantity",
  span: assertionAround(parsed, quantity.sentence, quantity),
  core: quantity,
  sentence: quantity.sentence,
  quantity: quantityValue(parsed.text, quantity),
  reason: "Gives a number that can be counted or measured.",
  flags: hedge(clauseWords(parsed, quantity)),
});

const dateValue = ({ value, type, why, from }: DateReading): DateValue => ({
  value: value || null,
  type,
  ...(why !== undefined && { why }),
  ...(from !== undefined && { from }),
});

function quantityValue(text: string, found: FoundQuantity): QuantityValue {
  const { amount, value, low, high, pair, unit, approximate, why } = found;
  return {
    amount: span(text, amount.start, amount.end),
    value,
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    ...(pair && { pair }),
    unit,
    approximate,
    ...(why !== undefined && { why }),
  };
}

/** The words of the clause a number stands in. */
function clauseWords({ text, sentences }: Parsed, quantity: FoundQuantity): string {
  const sentence = sentences[quantity.sentence];
  return text.slice(Math.max(sentence?.start ?? 0, quantity.start - 120), quantity.end);
}

export const draftCapability = (parsed: Parsed, found: FoundCapability): ClaimDraft => ({
  kind: "capability",
  span: found.span,
  core: found.core,
  sentence: found.sentence,
  reason: `Says what something can do (“${found.trigger}”).`,
  flags: wordFlags(parsed.text.slice(neverBefore(parsed.text, found), found.core.end)),
});

/** Where a capability's words begin: with a `never` that stands before its core. */
const neverBefore = (text: string, { span, core }: FoundCapability): number => {
  const never = text.slice(Math.max(span.start, core.start - 30), core.start).search(/\bnever [\p{L} ]*$/u);
  return never < 0 ? core.start : Math.max(span.start, core.start - 30) + never;
};

export const draftIdentity = (parsed: Parsed, found: FoundIdentity): ClaimDraft => ({
  kind: "identity",
  span: found,
  core: found,
  sentence: found.mention.sentence,
  reason: `Says who ${found.mention.name} is.`,
  flags: wordFlags(parsed.text.slice(found.start, found.end)).filter((f) => f.code === "superlative"),
});

/** A hedge that stands right before a statement: `reportedly because | the director refused`. */
const hedgedBefore = (text: string, { start }: Extent): string =>
  /\b(?:reportedly|allegedly|apparently|supposedly|purportedly)(?: because| after| when)? $/i.exec(
    text.slice(Math.max(0, start - 24), start),
  )?.[0] ?? "";

export const draftStatement = (parsed: Parsed, found: FoundStatement, alone: boolean): ClaimDraft => ({
  kind: "statement",
  span: found,
  core: found.core,
  sentence: found.sentence,
  reason: `Asserts ${found.clause.verb.past ? "an event" : "a state"} that can be looked up${found.why ? `: ${found.why}` : ""}.`,
  flags: [
    ...wordFlags(hedgedBefore(parsed.text, found) + parsed.text.slice(found.start, found.end)),
    ...(alone ? [mark("single-mention", "The article names this person once and does not say who that is.")] : []),
  ],
});

/** `A video purports to show C`: its cue alone vouches for nothing. */
const purportedly = /\bpurport(?:s|ed)? to \p{L}+$/iu;

export function draftAttribution({ text }: Parsed, found: ResolvedAttribution): ClaimDraft {
  const of = (e: Extent) => span(text, e.start, e.end);
  return {
    kind: "attribution",
    span: found.span,
    core: { start: found.source.start, end: found.source.end },
    sentence: found.sentence,
    attribution: {
      source: { ...of(found.source), resolved: found.resolved },
      cue: of(found.cue),
      content: of(found.content),
      quoted: found.quoted,
    },
    reason: `“${text.slice(found.cue.start, found.cue.end)}” puts words in the mouth of ${text.slice(found.source.start, found.source.end)}.`,
    flags: [
      ...sourceFlags(found, text),
      ...hedge(purportedly.exec(text.slice(found.span.start, found.cue.end))?.[0] ?? ""),
    ],
  };
}

/** What a phrase set off by a comma asserts of what was told before: `its steepest drop since 2015`. */
export const draftSuperlative = (extent: Extent, sentence: number): ClaimDraft => ({
  kind: "statement",
  span: extent,
  core: extent,
  sentence,
  reason: "Asserts that there is no other case, without a verb of its own.",
  flags: [mark("superlative", "One counter-example would dispute this.")],
});

/** A headline's event told by a noun; \`supported\` where a sentence of the body says the same. */
export const draftHeadline = (event: Extent, supported: boolean): ClaimDraft => ({
  kind: "statement",
  span: event,
  core: event,
  sentence: 0,
  reason: "The headline asserts this event.",
  flags: supported ? [] : [mark("headline-unsupported", "No sentence of the article says what its headline asserts.")],
});
