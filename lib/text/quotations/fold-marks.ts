const odd = /''|``|‘‘|’’|[„‚‹›»]|\p{L}‘\p{L}/u;
const letter = /\p{L}/u;
const opens = (before: string, after: string) => /^(?:|[\s([{—–-])$/u.test(before) && /\S/.test(after);

/**
 * The text with the quotation marks that the later stages know, unit for unit: doubled single marks (`''so''`, ``` ``so'' ```), low
 * ones (`„so“`, `‚so‘`), single guillemets and ones that point inwards (`»so«`) become `“so”` and `‘so’`. Of a doubled mark the half
 * that touches the words is the mark and the other one a space.
 */
export function foldMarks(text: string): string {
  if (!odd.test(text)) return text;
  let [doubled, low, lowSingle, inward] = [0, false, false, false];
  return text.replace(/''|``|‘‘|’’|[„“”‚‘’‹›»«]/g, (mark, at: number) => {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + mark.length)];
    if (mark.length === 2) {
      if (mark === "``" || (mark !== "’’" && opens(before, after))) {
        doubled++;
        return " “";
      }
      // `6'2''`: no quotation is open that it could end.
      if (doubled === 0 || mark === "‘‘") return mark;
      doubled--;
      return "” ";
    }
    if (mark === "„") {
      low = true;
      return "“";
    }
    if (mark === "‚" && opens(before, after)) {
      lowSingle = true;
      return "‘";
    }
    if (low && (mark === "“" || mark === "”")) {
      low = false;
      return "”";
    }
    // `shouldn‘t`: typed the wrong way round.
    if (mark === "‘" && letter.test(before) && letter.test(after)) return "’";
    if (lowSingle && mark === "‘") {
      lowSingle = false;
      return "’";
    }
    if (mark === "‹" || mark === "›") return mark === "‹" ? "‘" : "’";
    if (mark === "»" && opens(before, after)) {
      inward = true;
      return "«";
    }
    if (mark === "«" && inward) {
      inward = false;
      return "»";
    }
    return mark;
  });
}

/** Where a unit of the folded text stands in the text: at the outer half of a doubled mark. */
export const outerHalf =
  (text: string, folded: string) =>
  (at: number): number => {
    if (text.charAt(at) === folded.charAt(at)) return at;
    if (folded.charAt(at) === "“" && folded.charAt(at - 1) !== text.charAt(at - 1)) return at - 1;
    return folded.charAt(at) === "”" && folded.charAt(at + 1) !== text.charAt(at + 1) ? at + 1 : at;
  };
