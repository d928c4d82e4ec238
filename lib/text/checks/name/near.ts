const plain = /^[a-z]*$/;
const bare = (word: string) => {
  const lower = word.toLowerCase();
  return plain.test(lower) ? lower : stripped(word);
};
const stripped = (word: string) =>
  word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/ß/g, "ss")
    .replace(/æ/g, "ae")
    .replace(/[’'-]/g, "");

/** A word as it sounds, roughly: two spellings that share it are one name to the ear. */
export const sound = (word: string): string =>
  bare(word)
    .replace(/ph|[vw]/g, "f")
    .replace(/^ge/g, "je")
    .replace(/^jeo/g, "je")
    .replace(/ck|c(?=[^eiyh]|$)/g, "k")
    .replace(/ch(?=[rl])/g, "k")
    .replace(/y|ie|ee/g, "i")
    .replace(/z/g, "s")
    .replace(/^mac/g, "mk")
    .replace(/^mc/g, "mk")
    .replace(/^mk(?=[^a])/g, "mk")
    .replace(/(?<=[^sc])h/g, "")
    .replace(/(.)\1+/g, "$1");

/** How two words differ: `swap`, two letters that stand side by side changed places; `letter`, one more, less or other; null, more. */
export function differ(a: string, b: string): "swap" | "letter" | null {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (Math.abs(x.length - y.length) > 1 || x === y) return null;
  let [from, to] = [0, 0];
  while (from < Math.min(x.length, y.length) && x[from] === y[from]) from++;
  while (to < Math.min(x.length, y.length) - from && x[x.length - 1 - to] === y[y.length - 1 - to]) to++;
  const [restX, restY] = [x.slice(from, x.length - to), y.slice(from, y.length - to)];
  if (restX.length === 2 && restY === `${restX[1]}${restX[0]}`) return "swap";
  return restX.length <= 1 && restY.length <= 1 ? "letter" : null;
}

export const near = (a: string, b: string, sounds: (word: string) => string = sound): boolean =>
  a !== b && (sounds(a) === sounds(b) || differ(a, b) !== null);
