import type { ResolvedAttribution } from "../attributions/resolved-attribution";
import { isRole } from "../identities/name";
import { institutions, outletNames, outlets, vaguePeople } from "../lexicon/sources";
import type { Flag } from "../schema";

const flag = (code: Flag["code"], message: string): Flag => ({ code, message, relatedTo: [] });

/** What a careful checker notes about who is quoted, and how it reached the article. */
export function sourceFlags(attribution: ResolvedAttribution, text: string): Flag[] {
  const words = text.slice(attribution.source.start, attribution.source.end);
  const flags: Flag[] = [];
  if (isVague(attribution, words)) flags.push(flag("vague-source", `“${words}” names nobody who could be asked.`));
  if (attribution.sort === "pronoun" && attribution.resolved === null && standsForNobody(words, text, attribution))
    flags.push(flag("unresolved-source", `No person is named that “${words}” could stand for.`));
  if (attribution.shape === "by" && /^(?:reported|quoted|cited|published)$/.test(attribution.verb))
    flags.push(flag("second-hand", `This reaches the article through ${words}.`));
  else if (isOutlet(attribution, words) && attribution.shape !== "quotation")
    flags.push(flag("second-hand", `This reaches the article through ${words}.`));
  else {
    const told = toldOutlet.exec(text.slice(attribution.span.start, Math.min(text.length, attribution.span.end + 40)));
    const lead = ownWords.exec(
      text
        .slice(Math.max(0, attribution.span.start - 100), attribution.source.end + 10)
        .split(/[.!?”"] /)
        .at(-1) ?? "",
    );
    if (
      lead?.[1] &&
      (outletNames.test(lead[0]) ||
        /\b(?:broadcaster|newspaper|daily|weekly|magazine|website|channel|station|podcast|newsletter|journal) /.test(
          lead[0],
        ))
    )
      flags.push(flag("second-hand", `It was said in ${lead[1].trim()}, not to this article.`));
    else if (told?.[1] && (told[2] !== undefined || outletNames.test(told[1]) || onAir.test(told[1])))
      flags.push(flag("second-hand", `It was said to ${told[1].trim()}, not to this article.`));
  }
  return flags;
}

/** `he` and `she` that nobody answers to; `they` where the words before name no people and no body. */
function standsForNobody(words: string, text: string, { source }: ResolvedAttribution): boolean {
  if (/^(?:he|she)$/i.test(words)) return true;
  if (!/^they$/i.test(words)) return false;
  const before = text.slice(Math.max(0, source.start - 400), source.start).toLowerCase();
  return !(before.match(/\p{L}+/gu) ?? []).some(
    (word) =>
      vaguePeople.has(word) ||
      institutions.has(word) ||
      (/s$/.test(word) && isRole(word.slice(0, -1))) ||
      /^(?:two|three|four|both|couple|family|pair)$/.test(word),
  );
}

const ownWords =
  /\b(?:[Ii]n an? (?:interview|conversation|column|piece|article) (?:with|for|in)|[Ww]riting in) (?:the )?(?:(?:broadcaster|newspaper|daily|weekly|magazine|website|channel|station|podcast|newsletter|journal) )?(\p{Lu}[\p{L}.’' ]{2,40})/u;

/** `told the newspaper Daily Echo`, `told Shannon Radio`: the words (1), with what sort of outlet it is where that is told (2). */
const toldOutlet =
  /\btold\s+((?:the\s+)?(?:(broadcaster|newspaper|daily|weekly|magazine|website|channel|station|tabloid|news agency)\s+)?\p{Lu}[\p{L}.’' ]{2,40})/u;
const onAir =
  /^[A-Z]{2,5}-(?:TV|FM)\b|^(?:state|national|local|public) (?:television|tv|radio|media)\b|^(?:\p{Lu}[\p{L}’'.]* ){1,3}(?:radio|television|tv)\b/iu;

function isVague({ sort, head, resolved }: ResolvedAttribution, words: string): boolean {
  // `one of them`, `Another`, `two of the 14 engineers`: some of those who were told of, nobody knows which.
  if (
    resolved === null &&
    /^(?:one|another|others|some|several|two|three|four|five|six)(?: of (?:them|those|the|its|their|these)\b.*)?$/i.test(
      words,
    )
  )
    return true;
  // `a spokeswoman said`: of the body told of just before.
  if (/^(?:his|her|their|my|our|both) /i.test(words)) return false;
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
  (sort === "name" || sort === "body" || /\b(?:media|television|tv|radio)$/i.test(words)) &&
  (outlets.has(head) ||
    /\b(?:news|press|wire) (?:agency|network)\b/i.test(words) ||
    words.split(/\s+/).some((word) => outlets.has(word.toLowerCase())) ||
    /^(?:the )?(?:daily|weekly|newspaper|magazine)\b/i.test(words) ||
    /^(?:local|state|foreign|national|other) (?:media|television|tv|radio)$/i.test(words) ||
    outletNames.test(words)) &&
  !/\b(?:spokes\w+|editor|reporter|director|analyst)\b/i.test(words);
