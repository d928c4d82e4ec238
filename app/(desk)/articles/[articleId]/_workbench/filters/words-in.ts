/**
 * A test of whether `words` (upper or lower case) stand between two offsets of `text`. The text is searched once, so that
 * asking for each of 17,000 claims costs next to nothing. Empty words stand everywhere.
 */
export function wordsIn(text: string, words: string): (start: number, end: number) => boolean {
  const wanted = words.trim();
  if (wanted === "") return () => true;
  const literal = wanted.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  // Looking ahead finds those that overlap as well.
  const places = [...text.matchAll(new RegExp(`(?=(${literal}))`, "giu"))];
  const starts = places.map(({ index }) => index);
  return (start, end) => {
    const first = firstAtLeast(starts, start);
    const place = places[first];
    return place !== undefined && place.index + (place[1]?.length ?? 0) <= end;
  };
}

/** Where in the ascending `numbers` the first one stands that is not below `least`. */
function firstAtLeast(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
