import { franc } from "franc-min";

const common = new Set(
  "the of and to in a is that for on was with as at by it from are be has have had his her their an not but said who were".split(
    " ",
  ),
);
/** Of a hundred words of English, some thirty are among these; of another language's, hardly one. */
const leastCommon = 0.08;
const leastWords = 40;

/** The name of the language a text is in where that is not English, which the extractor alone reads: null where it is, or nobody can tell. */
export function otherLanguage(text: string): string | null {
  const code = isEnglish(text) ? "eng" : franc(text.slice(0, looked), { minLength: 10 });
  return code === "und" || code === "eng" ? null : (new Intl.DisplayNames("en", { type: "language" }).of(code) ?? null);
}

/** A doubt, where a text is in another language than English. */
export function languageDoubt(text: string): string[] {
  if (isEnglish(text)) return [];
  const name = otherLanguage(text);
  const language = name ? `in ${name}` : "in another language than English";
  return [`This seems to be ${language}. Claims are found in English alone: here they are to be marked by hand.`];
}

const looked = 20_000;

function isEnglish(text: string): boolean {
  const words =
    text
      .slice(0, looked)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const share = words.filter((word) => common.has(word)).length / words.length;
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{8}/u.test(text);
  return !unspaced && (words.length < leastWords || share >= leastCommon);
}
