import type { ResolvedAttribution } from "../attributions/resolve";
import { outletNames, outlets, vaguePeople } from "../lexicon/sources";
import type { Flag } from "../schema";

const flag = (code: Flag["code"], message: string): Flag => ({ code, message, relatedTo: [] });

/** What a careful checker notes about who is quoted, and how it reached the article. */
export function sourceFlags(attribution: ResolvedAttribution, text: string): Flag[] {
  const words = text.slice(attribution.source.start, attribution.source.end);
  const flags: Flag[] = [];
  if (isVague(attribution, words)) flags.push(flag("vague-source", `“${words}” names nobody who could be asked.`));
  if (attribution.sort === "pronoun" && attribution.resolved === null && /^(?:he|she|they)$/i.test(words))
    flags.push(flag("unresolved-source", `No person is named that “${words}” could stand for.`));
  if (attribution.shape === "by" && /^(?:reported|quoted|cited|published)$/.test(attribution.verb))
    flags.push(flag("second-hand", `This reaches the article through ${words}.`));
  else if (isOutlet(attribution, words) && attribution.shape !== "quotation")
    flags.push(flag("second-hand", `This reaches the article through ${words}.`));
  else {
    const told = /\btold\s+((?:the\s+)?\p{Lu}[\p{L}.’' ]{2,40})/u.exec(
      text.slice(attribution.span.start, attribution.span.end),
    );
    if (told?.[1] && outletNames.test(told[1]))
      flags.push(flag("second-hand", `It was said to ${told[1].trim()}, not to this article.`));
  }
  return flags;
}

function isVague({ sort, head, resolved }: ResolvedAttribution, words: string): boolean {
  if (resolved !== null || sort === "pronoun" || sort === "name") return false;
  if (sort === "people") return true;
  if (sort === "person") return /^(?:an?|one|another|some)\b/i.test(words);
  if (/^reports$/.test(head)) return true;
  return sort === "document"
    ? /^(?:(?:earlier|some|unconfirmed|media|press|news|local|several|recent) )?reports$/i.test(words)
    : vaguePeople.has(head);
}

const isOutlet = ({ sort, head }: ResolvedAttribution, words: string) =>
  (sort === "name" || sort === "body") &&
  (outlets.has(head) ||
    words.split(/\s+/).some((word) => outlets.has(word.toLowerCase())) ||
    /^(?:the )?(?:daily|weekly|newspaper|magazine)\b/i.test(words) ||
    outletNames.test(words)) &&
  !/\b(?:spokes\w+|editor|reporter|director|analyst)\b/i.test(words);
