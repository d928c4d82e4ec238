const ways: ((sentences: string[], at: number) => string[])[] = [
  (all, at) => all.filter((_, index) => index !== at),
  (all, at) => [...all.slice(at), ...all.slice(0, at)],
  (all, at) => all.flatMap((sentence, index) => (index === at ? [sentence, sentence] : [sentence])),
  (all, at) => all.map((sentence, index) => (index === at ? sentence.replace(/(\w+)\.?$/, "twelve $1") : sentence)),
  (all, at) => [...all.slice(0, at), "A ferry ran until 1974", ...all.slice(at)],
  (all) => all.map((sentence) => sentence.replaceAll("'", "’")),
];

/** The text as an editor might hand it in again: a sentence gone, moved, doubled, changed or new. `number` says which way. */
export function rewritten(text: string, number: number): string {
  const sentences = text.split(". ");
  const way = ways[number % ways.length];
  return (way?.(sentences, (number >> 3) % sentences.length) ?? sentences).join(". ");
}
