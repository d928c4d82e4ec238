import { smallNumberWords } from "../lexicon/number-words";
import { courtesyTitles, roleNouns } from "../lexicon/roles";
import { remember } from "../tokens/remember";
import { at, type Token } from "../tokens/token";
import { words } from "../tokens/words";

const particle = words("de da di del della van von der den bin ibn al el la le du dos ter abu ben of the and &");
const quote = /^["“”‘’']$/;
const capital = /^\p{Lu}/u;
const calendar =
  /^(?:January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

const counting = words(
  "half some many most all several few both dozens hundreds thousands nobody everybody another nearly about yesterday today celsius fahrenheit",
);

const canName = remember((text) => {
  const lower = text.toLowerCase();
  return capital.test(text) && !calendar.test(text) && !counting.has(lower) && !smallNumberWords.has(lower);
});

/** Whether a token can be part of a proper name. */
export const isNamePart = (token: Token) => token.tag === "PROPN" && canName(token.text);

/** `ten-man`, `14-member`: a number makes no role. */
const counted = /^(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)-)/;

function readsAsRole(lower: string): boolean {
  const word = lower.replace(/\.$/, "");
  return (
    roleNouns.has(word) ||
    (roleNouns.has(word.split("-").at(-1) ?? "") && !counted.test(word)) ||
    (/(?:ologist|ographer|[^m]ist|keeper|maker|builder|writer|woman|sman|spokes\w+|monger|wright|smith)$/.test(word) &&
      !/^(?:list|exist|assist|wrist|twist|mist|fist|gist|talisman)$/.test(word))
  );
}

/** A role noun by list or by its ending. */
export const isRole = remember(readsAsRole);

/** Whether a token is a title and no name: `Lindqvist` by itself only ends like a trade. */
export const isTitle = (tokens: readonly Token[], i: number): boolean => {
  const token = at(tokens, i);
  if (!isRole(token.lower)) return false;
  return roleNouns.has(token.lower) || !isNamePart(token) || isNamePart(at(tokens, i + 1));
};

const nominal = new Set(["PROPN", "NOUN", "ADJ", "X"]);

/** The end of the name that begins at token `i`, or `i`. A role or title in capitals (`Minister`) is no part of it. */
export function nameEnd(tokens: readonly Token[], i: number, limit: number): number {
  let end = i;
  for (let k = i; k < limit; k++) {
    const token = at(tokens, k);
    if (isNamePart(token) && !(k === i && isTitle(tokens, k)) && !courtesyTitles.has(token.lower)) end = k + 1;
    else if (
      k > i &&
      capital.test(token.text) &&
      nominal.has(token.tag) &&
      !calendar.test(token.text) &&
      at(tokens, k - 1).end + 1 === token.start
    )
      end = k + 1;
    else if (
      k > i &&
      particle.has(token.lower) &&
      !/^(?:of|the|and)$/.test(token.lower) &&
      capital.test(at(tokens, k + 1).text)
    )
      continue;
    else if (
      k > i &&
      /^[’']$/.test(token.text) &&
      at(tokens, k - 1).end === token.start &&
      at(tokens, k - 1).lower.endsWith("s") &&
      isNamePart(at(tokens, k + 1))
    )
      continue;
    else if (k > i && token.text === "&" && capital.test(at(tokens, k + 1).text)) continue;
    else if (
      k > i &&
      token.text === "." &&
      at(tokens, k - 1).end === token.start &&
      at(tokens, k - 1).text.length === 1
    )
      continue;
    else if (k > i && quote.test(token.text) && nicknameEnd(tokens, k) > 0) k = nicknameEnd(tokens, k) - 1;
    else break;
  }
  return end;
}

/** `Otto 'Long Tom' Brandt`: the token after a nickname's closing mark, 0 where there is none. */
function nicknameEnd(tokens: readonly Token[], open: number): number {
  for (let k = open + 1; k < open + 4; k++)
    if (quote.test(at(tokens, k + 1).text)) return isNamePart(at(tokens, k + 2)) ? k + 2 : 0;
  return 0;
}
