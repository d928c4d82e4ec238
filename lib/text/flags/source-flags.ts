import type { ResolvedAttribution } from "../attributions/resolve";
import { outletNames, outlets, vaguePeople } from "../lexicon/sources";
import type { Flag } from "../schema";

const flag = (code: Flag["code"], message: string): Flag => ({ code, message, relatedTo: [] });

/** What a careful checker notes about who is quoted, and how it reached the article. */
export function sourceFlags(attribution: ResolvedAttribution, text: string): Flag[] {
  const words = text.slice(attribution.source.start, attribution.source.end);
  const flags: Flag[] = [];
  if (isVague(attribution, words)) flags.push(flag("vague-source", `“${words}” names nobody who could be asked.`));
  if (attribution.sort === "pronoun" && attribution.resolved === null && /^(?:he|she)$/i.test(words))
    flags.push(flag("unresolved-source", `No person is named that “${words}” could stand for.`));
  if (attribution.shape === "by" && /^(?:reported|quoted|cited|published)$/.test(attribution.verb))
    flags.push(flag("second-hand", `This reaches the article through ${words}.`));
  else if (isOutlet(attribution, words) && attribution.shape !== "quotation")
    flags.push(flag("second-hand", `This reaches the article through ${words}.`));
  else {
    const told = toldOutlet.exec(text.slice(attribution.span.start, Math.min(text.length, attribution.span.end + 40)));
    if (told?.[1] && (told[2] !== undefined || outletNames.test(told[1]) || onAir.test(told[1])))
      flags.push(flag("second-hand", `It was said to ${told[1].trim()}, not to this article.`));
  }
  return flags;
}

/** `told the newspaper Daily Echo`, `told Shannon Radio`: the words (1), with what sort of outlet it is where that is told (2). */
const toldOutlet =
  /\btold\s+((?:the\s+)?(?:(broadcaster|newspaper|daily|weekly|magazine|website|channel|station|tabloid|news agency)\s+)?\p{Lu}[\p{L}.’' ]{2,40})/u;
const onAir = /^(?:\p{Lu}[\p{L}’'.]* ){1,3}(?:radio|television|tv)\b/iu;

function isVague({ sort, head, resolved }: ResolvedAttribution, words: string): boolean {
  // `several Democrats`: a name they share names none of them.
  if (sort === "name") return /^(?:several|some|many|most|other) \p{Lu}\p{L}+s$/iu.test(words);
  if (resolved !== null || sort === "pronoun") return false;
  // Somebody’s mother and researchers at a named university can be asked.
  if (sort === "people") return !/\p{Lu}\p{L}*[’']s? \p{Ll}|(?:at|of|from) (?:the )?\p{Lu}\p{L}+ \p{Lu}/u.test(words);
  if (sort === "person")
    return (
      /^(?:an?|one|another|some)\b/i.test(words) &&
      !/\b(?:spokes\w+|lawyer|solicitor|attorney|barrister|representative) (?:for|of)\b|\p{Lu}\S* spokes/u.test(words)
    );
  if (/^reports$/.test(head)) return true;
  return sort === "document"
    ? /^(?:(?:earlier|some|unconfirmed|media|press|news|local|several|recent) )?reports$/i.test(words)
    : vaguePeople.has(head);
}

const isOutlet = ({ sort, head }: ResolvedAttribution, words: string) =>
  (sort === "name" || sort === "body") &&
  (outlets.has(head) ||
    /\b(?:news|press|wire) (?:agency|network)\b/i.test(words) ||
    words.split(/\s+/).some((word) => outlets.has(word.toLowerCase())) ||
    /^(?:the )?(?:daily|weekly|newspaper|magazine)\b/i.test(words) ||
    outletNames.test(words)) &&
  !/\b(?:spokes\w+|editor|reporter|director|analyst)\b/i.test(words);
