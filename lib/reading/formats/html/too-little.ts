import { countOf } from "../read-result";

/** Less of the page's sentences in the text than this is worth a second look; a few words of them are not. */
const enough = 0.5;
const few = 60;

/** A doubt, where a text holds `taken` of the `all` words that stand in sentences on its page. */
export function tooLittle(taken: number, all: number): string[] {
  if (taken >= all * enough || all - taken < few) return [];
  const found = `The text holds ${countOf(taken)} of the ${countOf(all)} words that stand in sentences on this page`;
  return [`${found}: the article may not be whole. Look at what was left out.`];
}
